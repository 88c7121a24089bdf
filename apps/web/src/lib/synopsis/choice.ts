import type { SynopsisField } from '@fortschrift/domain/synopsis/field';
import { type SynopsisKind, synopsisKinds } from '@fortschrift/domain/synopsis/kind';
import type { Synopsis, SynopsisChapter } from '@fortschrift/domain/synopsis/synopsis';
import { synopsisFieldLabels } from '@fortschrift/i18n/de/synopsis';

/** How a comparison is shown; the words stand in the address. */
export const synopsisViews = { synopse: 'table', spalte: 'column', nebeneinander: 'sides' } as const;
export type ViewWord = keyof typeof synopsisViews;

/** What of a comparison somebody wants to see. */
export type SynopsisChoice = {
  readonly view: ViewWord;
  /** '' for everything that is different, `all` for the rest as well. */
  readonly kind: SynopsisKind | 'all' | '';
  readonly field: SynopsisField | '';
  /** Id of a chapter, '' for all. */
  readonly chapter: string;
};

/** Query of an address -> the choice; what is not known is left out. */
export function readChoice(query: URLSearchParams): SynopsisChoice {
  const kind = query.get('art') ?? '';
  const field = query.get('angabe') ?? '';
  return {
    view: viewWords.find((word) => word === query.get('ansicht')) ?? 'synopse',
    kind: kind === 'all' ? 'all' : (synopsisKinds.find((known) => known === kind) ?? ''),
    field: isField(field) ? field : '',
    chapter: query.get('kapitel') ?? '',
  };
}

/** The query of an address that shows these versions this way. */
export function choiceQuery(
  versions: { readonly after: string; readonly before: string },
  { view, kind, field, chapter }: SynopsisChoice,
): string {
  const words = { ansicht: view === 'synopse' ? '' : view, art: kind, angabe: field, kapitel: chapter };
  const given = Object.entries({ fassung: versions.after, mit: versions.before, ...words });
  return `?${new URLSearchParams(given.filter(([, value]) => value !== ''))}`;
}

/** Whether only a part of the differences is wanted. */
export function isNarrowed({ kind, field, chapter }: SynopsisChoice): boolean {
  return (kind !== '' && kind !== 'all') || field !== '' || chapter !== '';
}

/**
 * The lines that were chosen, chapter by chapter; chapters without one are left out. Who asks for one field is shown that
 * field alone.
 */
export function chosenLines(
  { chapters }: Pick<Synopsis, 'chapters'>,
  { kind, field, chapter }: SynopsisChoice,
): readonly SynopsisChapter[] {
  return chapters
    .filter(({ id }) => chapter === '' || id === chapter)
    .map((each) => ({
      ...each,
      rows: each.rows
        .filter(
          ({ kinds }) => kind === 'all' || (kind === '' ? kinds[0] !== 'unchanged' : kinds.includes(kind)),
        )
        .filter(({ fields }) => field === '' || fields.some((one) => one.field === field))
        .map((row) =>
          field === '' ? row : { ...row, fields: row.fields.filter((one) => one.field === field) },
        ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const viewWords = Object.keys(synopsisViews) as readonly ViewWord[];

function isField(word: string): word is SynopsisField {
  return Object.hasOwn(synopsisFieldLabels, word);
}
