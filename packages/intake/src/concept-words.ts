import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import { type MeasurePart, measureParts } from '@fortschrift/domain/block-role';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { GoalLevel } from '@fortschrift/domain/goal';
import { plainWord } from './cards-words.ts';
import { partLabels as labels } from './part-labels.ts';

const partOf: ReadonlyMap<string, MeasurePart> = new Map(
  measureParts.flatMap((part) => labels[part].map((word): [string, MeasurePart] => [word, part])),
);

/** The part of a measure a label names, "Zielgruppe(n):" as well as "Federführung / Zuständigkeit"; null for others. */
export function partNamed(label: string): MeasurePart | null {
  if (label.length > 60) return null;
  const words = plainWord(label).split(' ');
  for (let count = words.length; count > 0; count--) {
    const begun = words.slice(0, count).join(' ');
    const part = partOf.get(begun);
    // "Wer" and "No" begin sentences as well as labels.
    if (part !== undefined && (count === words.length || begun.length > 3)) return part;
  }
  return null;
}

/** The part a line names that is a label and nothing else, "Zuständigkeit"; null for others. */
export function partCalled(line: string): MeasurePart | null {
  return line.length > 40 ? null : (partOf.get(plainWord(line)) ?? null);
}

/** "Kosten: 5.000 Euro" -> the label and where its value begins; null when no known label ends in a colon. */
export function labelledLine(text: string): { readonly part: MeasurePart; readonly label: string } | null {
  const label = /^([^:\n]{2,60}):/.exec(text)?.[1];
  const part = label === undefined ? null : partNamed(label);
  return label === undefined || part === null ? null : { part, label };
}

export type RecordName =
  | { readonly as: 'goal'; readonly level: GoalLevel; readonly words: string }
  | { readonly as: 'measure'; readonly words: string };

/** What the first word of a heading says it is: "Maßnahme 1.2 ...", "M 3: ...", "Leitziel", "Ziel 2"; null for others. */
export function recordNamed(text: string): RecordName | null {
  const measure =
    /^(maßnahmenblatt|maßnahme|massnahme|handlungsempfehlung|handlungsansatz|projekt|vorhaben)(?=[\s:.\d–-]|$)|^m(?=[\s.]?\d)/i.exec(
      text,
    );
  if (measure) return { as: 'measure', words: measure[0] };
  const guiding = /^(leitziel|oberziel|strategisches ziel|übergeordnetes ziel)(?=[\s:.\d–-]|$)/i.exec(text);
  if (guiding) return { as: 'goal', level: 'guiding', words: guiding[0] };
  const goal =
    /^(ziel|teilziel|unterziel|handlungsziel|wirkungsziel|operatives ziel)(?=\s*\d|\s*[A-Z]\.?\d|\s*:|$)|^z(?=[\s.]?\d)/i.exec(
      text,
    );
  if (!goal) return null;
  return { as: 'goal', level: /^(teil|unter)/i.test(goal[0]) ? 'partial' : 'goal', words: goal[0] };
}

/** What a heading without a title of its own announces for everything below it. */
export function groupNamed(text: string): 'goal' | 'measure' | 'field' | 'crossCutting' | null {
  const plain = plainWord(text.replace(/^[\d.\s]+/, ''));
  if (/^(unsere |die |geplante )?(leit|teil|handlungs|wirkungs)?ziele( und leitziele)?$/.test(plain))
    return 'goal';
  if (
    /^(unsere |die |geplante )?(maßnahmen|massnahmen|handlungsempfehlungen|handlungsansätze|projekte|maßnahmenkatalog|maßnahmenblätter|maßnahmenplan)$/.test(
      plain,
    )
  )
    return 'measure';
  if (
    /^(unsere |die |zentrale )?(handlungsfelder|themenfelder|lebensfelder|handlungsbereiche|themenbereiche)( (und|mit)( (leit|teil)?ziele| maßnahmen)+)?$/.test(
      plain,
    )
  )
    return 'field';
  return /^(die )?querschnitts(themen|aufgaben|ziele)$/.test(plain) ? 'crossCutting' : null;
}

/** "3.1 Sprache ......... 12", as tables of contents are typed by hand. */
export function isContentsLine(words: string): boolean {
  return /\S\s*(\.{4,}|…{2,}|_{4,})\s*\d{1,3}$/.test(words);
}

/** Whether a heading calls itself a field of action or a cross-cutting theme. */
export function chapterNamed(
  text: string,
): { readonly kind: 'field' | 'crossCutting'; readonly words: string } | null {
  const field =
    /^(handlungsfeld|themenfeld|lebensfeld|lebensbereich|handlungsbereich|themenbereich|themenschwerpunkt|aktionsfeld)(?=[\s:.\d–-]|$)|^hf(?=[\s.]?\d)/i.exec(
      text,
    );
  if (field) return { kind: 'field', words: field[0] };
  const cross = /^(querschnittsthema|querschnittsaufgabe)(?=[\s:.\d–-]|$)/i.exec(text);
  return cross ? { kind: 'crossCutting', words: cross[0] } : null;
}

const fieldWords: readonly (readonly [ActionFieldKey, RegExp])[] = [
  ['education', /bildung(?!sträger)|sprach|schul|kita/],
  ['work', /arbeit|beruf|wirtschaft|beschäftigung/],
  ['volunteering', /ehrenamt|engagement|zivilgesellschaft/],
  ['empowerment', /empowerment|antidiskriminierung|selbstbestimm/],
  ['health', /gesundheit|pflege/],
  ['housing', /wohn|leben vor ort|quartier|sozialraum/],
  ['family', /famili|kinder|jugend/],
  ['participation', /teilhabe|partizipation|beteiligung/],
];

/** The field of action a title speaks of; the one named first when it speaks of several; null for none. */
export function fieldNamed(title: string): ActionFieldKey | null {
  const plain = title.toLowerCase().replace('ausbildung', '');
  const found = fieldWords
    .map(([key, words]) => ({ key, at: plain.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.key ?? (/ausbildung/i.test(title) ? 'work' : null);
}

/**
 * "Maßnahme 1.2: Sprachcafé" -> number "Maßnahme 1.2", title "Sprachcafé". A text that would leave no title, or has no
 * number, stays whole. A bare "3" counts as a number before headings only: "3 Kurse im Jahr" is a sentence.
 */
export function splitNumber(
  text: string,
  isHeading: boolean,
): { readonly number: string; readonly title: string } {
  const parts =
    /^((?:\p{L}[\p{L}-]{0,30}(?: \p{L}[\p{L}-]{0,20})?[ .]?)??(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?[a-z]?|[IVX]{1,6}\.))\s*[:–—-]?\s+(\S.*)$/u.exec(
      text,
    ) ??
    /^((?:maßnahme|massnahme|handlungsfeld|themenfeld|leitziel|ziel|teilziel|projekt|querschnittsthema|teil)(?: (?:[A-Z]|[IVX]{1,6})(?:\.?\d{1,3}){0,4})?)\s*[:–—-]\s*(\S.*)$/i.exec(
      text,
    );
  const [number, title] = [parts?.[1], parts?.[2]];
  if (number === undefined || title === undefined || !/\p{L}{2}/u.test(title))
    return { number: '', title: text };
  const bare = isHeading ? /^[\d.IVX]+[a-z]?$/ : /^\d+\.[\d.]*[a-z]?$/;
  const isNumber =
    bare.test(number) ||
    recordNamed(number) !== null ||
    chapterNamed(number) !== null ||
    /^(kapitel|abschnitt|teil) /i.test(number);
  return isNumber ? { number: number.trim(), title: title.trim() } : { number: '', title: text };
}

/**
 * "Handlungsfeld Sprache" as a field of action -> kind "Handlungsfeld", title "Sprache": the program says itself what a
 * chapter is. Kind is empty where the title does not say it, or would not say anything else.
 */
export function splitKind(
  title: string,
  kind: ChapterKind,
): { readonly kind: string; readonly title: string } {
  const named = chapterNamed(title);
  const rest = named ? title.slice(named.words.length).replace(/^\s*[:–—-]?\s+/, '') : '';
  return named?.kind === kind && /^\p{Lu}\S{2}/u.test(rest)
    ? { kind: named.words, title: rest }
    : { kind: '', title };
}
