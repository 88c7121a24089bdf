import type {
  FundingKind,
  FundingSource,
  FundingState,
  MeasureCost,
} from '@fortschrift/domain/measure-money';
import { namesOf } from '@fortschrift/domain/synopsis/list-difference';
import { parseEuro, parseStaff } from './money.ts';

/** A line before it has an id. */
export type Line<Row> = Omit<Row, 'id'>;

/**
 * Costs in free German words ("148.000 Euro im Jahr, davon 2,0 Stellen"; "Noch offen: Angebot fehlt") -> lines, one for
 * each part between semicolons and line breaks. Null unless every part is plainly one of them: nothing is guessed.
 */
export function costsFromWords(text: string): readonly Line<MeasureCost>[] | null {
  const lines = partsOf(text).map(costOf);
  return lines.length > 0 && lines.every((line) => line !== null) ? lines : null;
}

function costOf(words: string): Line<MeasureCost> | null {
  const plain: Line<MeasureCost> = {
    year: null,
    state: 'amount',
    cents: null,
    rhythm: 'once',
    staffHundredths: null,
    note: '',
  };
  const open = /^(?:noch\s+)?offen\b[\s:,.–-]*(.*)$/iu.exec(words);
  if (open) return { ...plain, state: 'open', note: open[1] ?? '' };
  if (/^(keine?|im rahmen|aus dem laufenden|ohne zusätzliche)\b/iu.test(words))
    return { ...plain, state: 'none', note: /^keine?$/iu.test(words) ? '' : words };
  const amount =
    /^(?:ca\.\s*|rund\s+)?([\d.,]+\s*(?:tsd\.?|mio\.?)?)\s*(?:€|euro|eur),?\s*(im jahr|pro jahr|jährlich|p\.\s?a\.|einmalig)?[\s,]*((?:davon|für)\s.*)?$/iu.exec(
      words,
    );
  const cents = parseEuro(amount?.[1] ?? '');
  if (!amount || cents === null) return null;
  const rest = amount[3] ?? '';
  const staff = /(\d+(?:,\d+)?)\s*(?:VZÄ|Stellen?)\b/u.exec(rest)?.[1];
  return {
    ...plain,
    cents,
    rhythm: amount[2] === undefined || /einmalig/iu.test(amount[2]) ? 'once' : 'yearly',
    staffHundredths: staff === undefined ? null : parseStaff(staff),
    note: rest.replace(/^(?:davon|für)?\s*\d+(?:,\d+)?\s*(?:VZÄ|Stellen?)\s*/u, '').replace(/^für\s+/u, ''),
  };
}

const fundingWords: readonly (readonly [FundingKind, RegExp])[] = [
  ['federal', /\bbund(es)?/iu],
  ['eu', /\b(eu|europ|esf|amif)/iu],
  ['foundation', /stiftung/iu],
  ['ownBudget', /haushalt|landkreis|kreismittel|eigenmittel/iu],
  ['municipality', /gemeinden|städte|kommunen/iu],
  ['land', /\bland(es)?/iu],
  ['thirdParty', /kranken|spende|sponsor|entgelt|jobcenter|agentur für arbeit|dritte/iu],
];
const stateWords: readonly (readonly [FundingState, RegExp])[] = [
  ['secured', /gesichert|bewilligt|zugesagt|beschlossen/iu],
  ['applied', /beantragt|angefragt|angemeldet|antrag.*gestellt/iu],
];

/**
 * Funding in free German words ("Haushalt des Landkreises, Landesmittel beantragt") -> a line for each source; a part
 * that names no source (", bewilligt bis 2029") belongs to those before it. Null where no source is named.
 */
export function fundingFromWords(text: string): readonly Line<FundingSource>[] | null {
  const lines: { kind: FundingKind; name: string; state: FundingState }[] = [];
  for (const words of namesOf(text)) {
    if (/^(noch )?offen$/iu.test(words)) continue;
    const kind = fundingWords.find(([, pattern]) => pattern.test(words))?.[0];
    const state = stateWords.find(([, pattern]) => pattern.test(words))?.[0];
    if (kind) lines.push({ kind, name: words, state: state ?? 'open' });
    else if (lines.length === 0) return null;
    else for (const line of lines) Object.assign(line, said(line, words, state));
  }
  return lines.length > 0 ? lines : null;
}

function said(
  line: Line<FundingSource>,
  words: string,
  state: FundingState | undefined,
): Partial<Line<FundingSource>> {
  const plain = state !== undefined && /^\p{L}+$/u.test(words);
  return {
    ...(state && line.state === 'open' ? { state } : {}),
    ...(plain ? {} : { name: `${line.name}, ${words}` }),
  };
}

/** Indicators in free words -> the title of one for each part between semicolons and line breaks. */
export function indicatorsFromWords(text: string): readonly string[] {
  return partsOf(text);
}

/** Organisations in free words -> the name of each between commas, semicolons and line breaks. */
export function partnersFromWords(text: string): readonly string[] {
  return namesOf(text);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean);
}
