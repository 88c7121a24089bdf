import type { FundingKind, FundingSource, FundingState } from '@fortschrift/domain/measure-money';
import { namesOf } from '@fortschrift/domain/synopsis/list-difference';
import type { Line } from './cost-reading.ts';
import { fundingKindLabels } from './de/measure.ts';

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
 * that names no source (", bewilligt bis 2029") belongs to those before it in its line, or to all where its line names
 * none. Null where no source is named, or none before a part without one.
 */
export function fundingFromWords(text: string): readonly Line<FundingSource>[] | null {
  const lines: Source[] = [];
  for (const row of text.split(/[;\n]/)) {
    const own: Source[] = [];
    for (const words of namesOf(row)) {
      if (/^(noch )?offen$/iu.test(words)) continue;
      const state = stateWords.find(([, pattern]) => pattern.test(words))?.[0];
      const source = sourceOf(words);
      const before = own.length > 0 ? own : lines;
      if (source) own.push({ ...source, state: state ?? 'open' });
      else if (before.length === 0) return null;
      else for (const line of before) Object.assign(line, said(line, words, state));
    }
    lines.push(...own);
  }
  return lines.length > 0 ? lines : null;
}

type Source = { kind: FundingKind; name: string; state: FundingState };

/** "Land: Richtlinie Integration", as the sheets of the program have it, or any words that name a source. */
function sourceOf(words: string): Pick<Source, 'kind' | 'name'> | null {
  for (const [label, name] of [[words, ''], words.split(/:\s+/, 2)])
    for (const [kind, known] of Object.entries(fundingKindLabels))
      if (known === label) return { kind: kind as FundingKind, name: name ?? '' };
  const kind = fundingWords.find(([, pattern]) => pattern.test(words))?.[0];
  return kind ? { kind, name: nameIn(words, kind) } : null;
}

/** What only says again what kind of source it is, at the beginning or as its genitive. */
const again: { readonly [kind in FundingKind]?: readonly [head: RegExp, genitive: RegExp] } = {
  ownBudget: [
    /^(?:haushalt(?:smittel)? des landkreises|kreishaushalt|kreismittel|landkreis)(?=\s|$)/iu,
    /\s+des landkreises(?=\s|$)/iu,
  ],
  land: [
    /^(?:land|landesmittel|landesförderung|antrag beim land gestellt)(?=\s|$)/iu,
    /\s+des landes(?=\s|$)/iu,
  ],
  federal: [
    /^(?:bund|bundesmittel|bundesförderung|antrag beim bund gestellt)(?=\s|$)/iu,
    /\s+des bundes(?=\s|$)/iu,
  ],
  foundation: [/^stiftung(?:smittel)?(?=\s|$)/iu, /^\b$/u],
};
const stateEnd = /(?:^|\s+)(?:gesichert|bewilligt|zugesagt|beantragt|angefragt|angemeldet|offen)$/iu;

/** The name of a source in free words without what its kind and state say already. */
function nameIn(words: string, kind: FundingKind): string {
  const [head, genitive] = again[kind] ?? [];
  return [head, genitive, stateEnd]
    .reduce<string>((left, pattern) => (pattern ? left.replace(pattern, '') : left), words)
    .trim();
}

function said(
  line: Line<FundingSource>,
  words: string,
  state: FundingState | undefined,
): Partial<Line<FundingSource>> {
  // "bewilligt bis 2029": its state has a place of its own.
  const rest = words.replace(/^(?:gesichert|bewilligt|zugesagt|beantragt|angemeldet)(?:\s+|$)/iu, '');
  const plain = state !== undefined && /^\p{L}*$/u.test(rest);
  return {
    ...(state && line.state === 'open' ? { state } : {}),
    ...(plain ? {} : { name: [line.name, rest].filter(Boolean).join(', ') }),
  };
}

/** Indicators in free words -> the title of one for each part between semicolons and line breaks. */
export function indicatorsFromWords(text: string): readonly string[] {
  return partsOf(text).map((part) => part.charAt(0).toLocaleUpperCase('de') + part.slice(1));
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
