import { type MeasureCost, sumOfCosts } from '@fortschrift/domain/measure-money';
import { costStateLabels, rowWords } from './de/measure.ts';
import { parseEuro, parseStaff } from './money.ts';

/** A line before it has an id. */
export type Line<Row> = Omit<Row, 'id'>;

const plain: Line<MeasureCost> = {
  year: null,
  state: 'amount',
  cents: null,
  rhythm: 'once',
  staffHundredths: null,
  note: '',
};

const once = /\beinmalige?[nrs]?\b/iu;
const yearly = /\b(?:im|pro|je) jahr\b|jährlich|\bp\.\s?a\b|\/\s?(?:jahr|a\b)/iu;
const total = /^(?:zusammen|gesamt(?:kosten)?|insgesamt|summe)\b/iu;
/** What may stand between a number and its sign, and the sign itself. */
const amount = /(\d[\d.,\s]*?(?:-)?\s*(?:tsd\.?|tausend|mio\.?|millionen|t)?\s*)(?:€|euro\b|eur\b)/iu;
const staff = /(\d+(?:,\d+)?)\s*(?:VZÄ|(?:Vollzeit-?)?Stellen?)(?![\p{L}\d])/iu;

/**
 * Costs in free German words ("148.000 Euro im Jahr, davon 2,0 Stellen"; "2027: 5.000 € einmalig"; "Noch offen: Angebot
 * fehlt") -> lines, one for each part between semicolons and line breaks; a sum that is that of the other lines is none.
 * Null unless every part is plainly one of them: nothing is guessed.
 */
export function costsFromWords(text: string): readonly Line<MeasureCost>[] | null {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean);
  const sums = parts.length > 1 ? parts.filter((part) => total.test(part)) : [];
  const lines: Line<MeasureCost>[] = [];
  for (const part of parts) {
    if (sums.includes(part)) continue;
    const line = costOf(part);
    if (line === null) return null;
    lines.push(line);
  }
  return lines.length > 0 && sums.every((sum) => isSumOf(sum, lines)) ? lines : null;
}

/** Whether costs in words say how often they come; where they do not, they count as coming once. */
export function saysRhythm(text: string): boolean {
  return once.test(text) || yearly.test(text);
}

function isSumOf(words: string, lines: readonly Line<MeasureCost>[]): boolean {
  const sums = sumOfCosts(lines.map((line, index) => ({ ...line, id: String(index) })));
  const said = [...words.matchAll(new RegExp(amount, 'giu'))].map(([, number]) => parseEuro(number ?? ''));
  const rest = [sums.once, sums.yearly, sums.once + sums.yearly];
  return said.length > 0 && said.every((cents) => cents !== null && rest.includes(cents));
}

function costOf(words: string): Line<MeasureCost> | null {
  const open = /^(?:noch\s+)?offen\b[\s:,.–-]*(?:Grund:\s*)?(.*)$/iu.exec(words);
  if (open) return { ...plain, state: 'open', note: open[1] ?? '' };
  if (/^keine angaben?\b/iu.test(words)) return null;
  if (/^(keine?|im rahmen|aus dem laufenden|ohne zusätzliche|kostenneutral)\b/iu.test(words)) {
    const rest = words.replace(new RegExp(`^${costStateLabels.none}\\b[\\s,]*`, 'iu'), '');
    return { ...plain, state: 'none', note: /^keine?$/iu.test(rest) ? '' : rest };
  }
  const dated = /^(?:im jahr |in )?((?:19|20)\d\d)\s*[:–-]?\s+(\S.*)$/iu.exec(words);
  const inYear = dated ? amountOf(dated[2] ?? '') : null;
  return amountOf(words) ?? (inYear && { ...inYear, year: Number(dated?.[1]) });
}

/** "Personal: ca. 20.000 € im Jahr, davon 0,5 VZÄ für Beratung" */
function amountOf(words: string): Line<MeasureCost> | null {
  const missing = new RegExp(`^${rowWords.noAmount} (einmalig|jährlich)`, 'iu').exec(words);
  const found = missing ?? amount.exec(words);
  if (!found) return staffOf(words);
  const before = words.slice(0, found.index).replace(once, '').replace(yearly, '').trim();
  const after = words.slice(found.index + found[0].length);
  const cents = missing ? null : parseEuro(`${(found[1] ?? '').trim()}€`);
  if ((cents === null && !missing) || amount.test(after) || !isName(before)) return null;
  const isYearly = missing ? /jährlich/iu.test(found[0]) : yearly.test(words);
  const said = once.test(words) || isYearly;
  const rest = after
    .replace(once, '')
    .replace(yearly, '')
    .replace(/^[\s,./()–-]+/u, '');
  // "je Woche", "pro Person", "monatlich": the amount is not what it costs.
  if (/^(?:je|pro|bis|oder|und|plus|zzgl|zuzüglich|abzüglich|monat|im monat)\b|monatlich/iu.test(rest))
    return null;
  if (!said && rest !== '' && !/^(?:davon|für)\b/iu.test(rest) && !staff.test(rest) && /\d/.test(rest))
    return null;
  if (once.test(words) && yearly.test(words)) return null;
  const share = staff.exec(rest)?.[1];
  return {
    ...plain,
    cents,
    rhythm: isYearly ? 'yearly' : 'once',
    staffHundredths: share === undefined ? null : parseStaff(share),
    note: noteOf(before.replace(/[\s:,–-]+$/u, ''), rest),
  };
}

/** A name before an amount: "Personalkosten", "ca."; nothing with figures in it, and no sum of what else there is. */
function isName(words: string): boolean {
  return (
    words.length <= 60 &&
    !/\d/.test(words) &&
    !/\b(?:bis|zwischen|mindestens|maximal|höchstens)\b/iu.test(words)
  );
}

function staffOf(words: string): Line<MeasureCost> | null {
  const found = new RegExp(`^(?:ca\\.\\s*)?${staff.source}`, 'iu').exec(words);
  const rest = found ? words.slice(found[0].length) : '';
  if (!found?.[1] || /\d/.test(rest)) return null;
  return { ...plain, rhythm: 'yearly', staffHundredths: parseStaff(found[1]), note: noteOf('', rest) };
}

function noteOf(before: string, rest: string): string {
  const after = rest
    .replace(/^davon\s+(?=\d)/u, '')
    .replace(staff, '')
    .replace(/^[\s,]+/u, '')
    .replace(/^(?:für\s+)?(?:und|sowie)\s+/u, '')
    .replace(/^für\s*$/u, '')
    .replace(/[\s)]+$/u, (end) => (rest.includes('(') ? end.trim() : ''));
  return [total.test(before) ? '' : before, after].filter(Boolean).join(', ');
}
