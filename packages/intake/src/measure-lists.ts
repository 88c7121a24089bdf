import type { Indicator, IndicatorKind, IndicatorPoint } from '@fortschrift/domain/indicator';
import type { Priority } from '@fortschrift/domain/measure-details';
import type { MeasurePartner, PartnerConsent } from '@fortschrift/domain/measure-partner';
import type { MeasureStep } from '@fortschrift/domain/measure-step';
import type { Line } from '@fortschrift/i18n/cost-reading';
import { indicatorKindLabels, partnerConsentLabels, rowWords } from '@fortschrift/i18n/de/measure';
import { measureEditorWords } from '@fortschrift/i18n/de/measure-editor';
import { plainWord } from './cards-words.ts';
import { monthWritten } from './measure-times.ts';

const nameMax = 90;
const titleMax = 240;
/** Words of a sentence: what has one is no list of names. */
const verb = /(^|\s)(wird|werden|ist|sind|soll|sollen|kann|können|muss|müssen|hat|haben)(\s|$)/iu;

/** Whether words say that nothing is said: "–", "k. A.", "noch offen". */
export function saysNothing(words: string): boolean {
  return /^(?:[-–—/.\s]*|k\.?\s?a\.?|n\.?\s?n\.?|keine angaben?|noch (?:offen|unklar|festzulegen)|offen|keinem Ziel zugeordnet)$/iu.test(
    words.trim(),
  );
}

/**
 * Names between semicolons and line breaks, or between commas where there is one line or lines end in commas; commas in
 * brackets part nothing. Null for sentences, and for what is too long for a name.
 */
export function namesWritten(lines: readonly string[]): readonly string[] | null {
  const whole = lines
    .flatMap((line) => line.split(';'))
    .map((line) => line.trim().replace(/^[•·–-]\s+/u, ''));
  const filled = whole.filter(Boolean);
  const commas = filled.length === 1 || filled.slice(0, -1).some((line) => line.endsWith(','));
  const names = (commas ? splitOutside(filled.join(' ')) : filled)
    .flatMap((name) => name.split(/\s+\/\s+/))
    .map((name) => name.trim().replace(/[.,]$/, ''))
    .filter(Boolean);
  const isList = names.every((name) => name.length <= nameMax && !verb.test(name) && !/\.\s/.test(name));
  return names.length > 0 && isList ? [...new Set(names)] : null;
}

function splitOutside(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
}

const consents = Object.entries(partnerConsentLabels);

/** "Caritas: berät (angefragt)", "Jobcenter, Kammer" -> partners; null for sentences. */
export function partnersWritten(lines: readonly string[]): readonly Line<MeasurePartner>[] | null {
  return (
    namesWritten(lines)?.map((words) => {
      const [, head = words, said = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(words) ?? [];
      const consent = consents.find(([, label]) => label === said)?.[0] as PartnerConsent | undefined;
      const [name = '', role = ''] = (consent ? head : words).split(/:\s+/, 2);
      return { name: name.trim(), role: role.trim(), consent: consent ?? 'open' };
    }) ?? null
  );
}

/**
 * "Räume suchen, bis Mai 2027, erledigt", "bis 03/2025: Räume suchen", one a line -> steps. Null for a text that is no list:
 * a single long line, or lines that are paragraphs.
 */
export function stepsWritten(lines: readonly string[]): readonly Line<MeasureStep>[] | null {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const isText = filled.some((line) => line.length > titleMax || /[.!?]\s+\p{Lu}.*[.!?]$/u.test(line));
  if (filled.length === 0 || isText || (filled.length === 1 && (filled[0] ?? '').length > 120)) return null;
  return filled.map((line) => {
    const isDone = line.endsWith(`, ${rowWords.done}`);
    const words = (isDone ? line.slice(0, -rowWords.done.length - 2) : line).replace(/^[•·–-]\s+/u, '');
    const behind =
      /^(.*\S)\s*[,(]\s*((?:bis|ab|seit)\s+[^,()]{4,30}|[^,()]{4,20})\)?$/u.exec(words) ?? undefined;
    const after = behind?.[2] ? monthWritten(behind[2]) : null;
    if (behind && after) return { title: behind[1] ?? '', due: after, done: isDone };
    const before = /^((?:bis\s+)?[^:]{4,30}):\s+(.*)$/u.exec(words);
    const due = before?.[1] ? monthWritten(before[1]) : null;
    return due ? { title: before?.[2] ?? '', due, done: isDone } : { title: words, due: '', done: isDone };
  });
}

/** The municipalities a text names, none for the whole county; null for a sentence. */
export function areaWritten(lines: readonly string[]): readonly string[] | null {
  const whole = plainWord(lines.join(' '));
  const isWhole =
    whole === plainWord(measureEditorWords.areaWhole) ||
    /^((im )?(ganze[rsn]?|gesamte[rsn]?) (landkreis|kreis|kreisgebiet)|landkreisweit|kreisweit|(landkreis|kreis) \S+|alle (kreisangehörigen )?(kommunen|gemeinden|städte und gemeinden))$/.test(
      whole,
    );
  if (isWhole) return [];
  const names = namesWritten(lines)?.flatMap((name) => name.split(/\s+und\s+/)) ?? [];
  const isPlaces = names.every((name) => /^\p{Lu}/u.test(name) && name.length <= 50 && !/\d/.test(name));
  return names.length > 0 && isPlaces ? names : null;
}

const tail = /,\s+(?=(?:Ausgangswert|Zielwert|Quelle|gemessen)\b)/u;
const target = /^(?:Zielwert|Zielgröße|Soll)\s*:?\s+(.+)$/iu;
const baseline = /^(?:Ausgangswert|Ist)\s*:?\s+(.+)$/iu;
const source = /^(?:Quelle|Datenquelle)\s*:\s*(.+)$/iu;

/**
 * "Teilnehmende im Jahr (Leistung), Ausgangswert 12 Personen (Mai 2026), Zielwert 60", one a line or between semicolons ->
 * indicators. A value counts only where its name stands with it. Null for sentences.
 */
export function indicatorsWritten(lines: readonly string[]): readonly Line<Indicator>[] | null {
  const found: Line<Indicator>[] = [];
  for (const line of lines.flatMap((one) => one.split(';')).map((one) => one.trim())) {
    if (line === '') continue;
    const [head = '', ...said] = line.replace(/\s*\((Zielwert[^()]*)\)/u, ', $1').split(tail);
    const last = found.at(-1);
    if (last && (target.test(head) || baseline.test(head) || source.test(head)))
      found[found.length - 1] = [head, ...said].reduce(withValue, last);
    else {
      const title = head.replace(/^[•·–-]\s+/u, '').replace(/\.$/, '');
      if (title.length > titleMax || /[.!?]\s+\p{Lu}/u.test(title)) return null;
      found.push(said.reduce(withValue, named(title)));
    }
  }
  return found.length > 0 ? found : null;
}

function named(words: string): Line<Indicator> {
  const [, title = words, label = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(words) ?? [];
  const kind = Object.entries(indicatorKindLabels).find(([, known]) => known === label)?.[0];
  const none: IndicatorPoint = { value: '', date: '' };
  return {
    title: kind ? title : words,
    kind: (kind as IndicatorKind | undefined) ?? 'output',
    ...{ unit: '', source: '', frequency: null, baseline: none, target: none, values: [] },
  };
}

function withValue(indicator: Line<Indicator>, words: string): Line<Indicator> {
  const aim = target.exec(words)?.[1];
  const begin = baseline.exec(words)?.[1];
  const origin = source.exec(words)?.[1];
  const point = pointWritten(aim ?? begin ?? '');
  const unit = indicator.unit || point.unit;
  if (aim !== undefined) return { ...indicator, unit, target: point.point };
  if (begin !== undefined) return { ...indicator, unit, baseline: point.point };
  if (origin !== undefined) return { ...indicator, source: origin };
  return { ...indicator, title: `${indicator.title}, ${words}` };
}

/** "60 Personen (Mai 2029)" -> value, unit and month; what begins with no number is a value as a whole. */
function pointWritten(words: string): { readonly point: IndicatorPoint; readonly unit: string } {
  const [, head = words, inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(words) ?? [];
  const date = monthWritten(inside);
  const said = date ? head : words;
  const [, value = said, unit = ''] = /^([<>≥≤]?\s?\d[\d.,]*\s?%?)\s*(\D*)$/u.exec(said.trim()) ?? [];
  return { point: { value: value.trim(), date: date ?? '' }, unit: unit.trim() };
}

const priorityWords: readonly (readonly [Priority, RegExp])[] = [
  ['A', /^(?:a|(?:sehr )?(?:hoch|hohe)|a hoch)$/],
  ['B', /^(?:b|mittlere|mittel|b mittel)$/],
  ['C', /^(?:c|niedrige?|geringe?|c niedrig)$/],
];

/** "A (hoch)", "hohe Priorität", "Priorität 1" -> the priority; `sure` is false for numbers, which count either way. */
export function priorityWritten(
  text: string,
): { readonly priority: Priority; readonly sure: boolean } | null {
  const plain = plainWord(text).replace(/^(?:priorität|prio) | (?:priorität|prio)$/, '');
  const found = priorityWords.find(([, words]) => words.test(plain))?.[0];
  if (found) return { priority: found, sure: true };
  const numbered = (['A', 'B', 'C'] as const)[Number(/^[123]$/.exec(plain)?.[0] ?? 0) - 1];
  return numbered ? { priority: numbered, sure: false } : null;
}

const units =
  /^(?:fachbereich|programmbereich|geschäftsbereich|fachdienst|fachgebiet|abteilung|amt|stabsstelle|sachgebiet|referat|team|dezernat|koordinierungsstelle|büro|stab)\b/iu;

/** "Landkreis Muster, Fachbereich Soziales" -> who leads, and the unit there; null where several are named. */
export function leadWritten(
  lines: readonly string[],
): { readonly lead: string; readonly leadUnit: string } | null {
  const names = lines.map((line) => line.trim()).filter(Boolean);
  const words = names.join(', ');
  if (words.length > 160 || /;|\s\/\s|\ssowie\s/.test(words)) return null;
  const [lead = '', unit, ...more] = splitOutside(words).map((part) => part.trim());
  if (unit === undefined) return { lead, leadUnit: '' };
  return more.length === 0 && units.test(unit) && !units.test(lead) ? { lead, leadUnit: unit } : null;
}

/** "ja", "x", "✓" -> true; "nein", "–" -> false; null for anything else. */
export function yesNo(text: string): boolean | null {
  if (/^(?:ja|x|✓|✔|☒|☑)$/iu.test(text.trim())) return true;
  return /^(?:nein|-|–|☐|)$/iu.test(text.trim()) ? false : null;
}
