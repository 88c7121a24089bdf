import type { ActionFieldKey } from './action-field.ts';
import { actionFieldKeys } from './action-field.ts';
import type { ChapterDraft } from './chapter.ts';
import type { Chapter, ChapterKind } from './concept.ts';

/** The chapters a concept is proposed to have around its fields of action, in the order they are printed. */
export const templateTexts = [
  'foreword',
  'guidingIdea',
  'occasion',
  'situation',
  'themes',
  'priorities',
  'steering',
  'monitoring',
  'finance',
  'ideas',
  'glossary',
  'contributors',
  'sources',
] as const;
export type TemplateText = (typeof templateTexts)[number];

/** A chapter of the template: a text with a name of its own, or a field of action. */
export type TemplatePart =
  | { readonly key: TemplateText; readonly kind: Exclude<ChapterKind, 'field'>; readonly field: null }
  | { readonly key: ActionFieldKey; readonly kind: 'field'; readonly field: ActionFieldKey };

const inFront: readonly TemplateText[] = ['foreword', 'guidingIdea', 'occasion', 'situation'];

/**
 * The structure most published concepts of counties share: an opening part, fields of action, cross-cutting themes, a
 * closing part. What the program prints by itself has no chapter: title page, sheets, Synopse.
 */
export const conceptTemplate: readonly TemplatePart[] = [
  ...templateTexts.filter((key) => inFront.includes(key)).map((key) => textOf(key, 'front')),
  ...actionFieldKeys.map((key): TemplatePart => ({ key, kind: 'field', field: key })),
  textOf('themes', 'crossCutting'),
  ...templateTexts
    .filter((key) => !inFront.includes(key) && key !== 'themes')
    .map((key) => textOf(key, 'back')),
];

function textOf(key: TemplateText, kind: Exclude<ChapterKind, 'field'>): TemplatePart {
  return { key, kind, field: null };
}

/** Most chapters added at once. */
export const outlineMax = 40;

const rank: { readonly [kind in ChapterKind]: number } = { front: 0, field: 1, crossCutting: 2, back: 3 };

/**
 * The chapters of a concept with new ones among them: each behind the last of its part (opening, fields, themes, closing),
 * new ones in the order given. What is there keeps its order. Positions count from 1.
 */
export function withOutline(
  chapters: readonly Chapter[],
  drafts: readonly ChapterDraft[],
  made: (draft: ChapterDraft) => Pick<Chapter, 'id' | 'conceptId' | 'countyId'>,
): readonly Chapter[] {
  const all = chapters.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const draft of drafts) {
    const last = all.findLastIndex(({ kind }) => rank[kind] <= rank[draft.kind]);
    all.splice(last + 1, 0, { ...made(draft), ...draft, position: 0 });
  }
  return all.map((chapter, index) => ({ ...chapter, position: index + 1 }));
}
