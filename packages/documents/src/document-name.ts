import { type Id, isId } from '@fortschrift/domain/id';

/** Version of the shapes below. A client that knows an older one must reload before it may write. */
export const documentSchema = 2;

/** `desk` is a board as hosts see it, with what is hidden or lies face down. */
export const documentKinds = ['board', 'desk', 'sheet', 'chapter'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Name of a live document: its kind and the id of the table or chapter it belongs to. */
export type DocumentName = { readonly kind: DocumentKind; readonly id: Id };

/** "sheet/abc..." -> kind and id; null for anything else. */
export function parseDocumentName(name: string): DocumentName | null {
  const [kind, id, ...rest] = name.split('/');
  const known = documentKinds.find((candidate) => candidate === kind);
  return known && isId(id) && rest.length === 0 ? { kind: known, id } : null;
}

/** The name under which a document is kept and opened. */
export function documentName(kind: DocumentKind, id: Id): string {
  return `${kind}/${id}`;
}

const boardRoots = [
  { name: 'head', type: 'map' },
  { name: 'ideas', type: 'map' },
  { name: 'clusters', type: 'map' },
] as const;

/** The roots each kind of document has, and no others: what else arrives is refused before it is applied. */
export const documentRoots: {
  readonly [kind in DocumentKind]: readonly { readonly name: string; readonly type: 'map' | 'xml' }[];
} = {
  board: boardRoots,
  desk: boardRoots,
  sheet: [{ name: 'sheet', type: 'xml' }],
  chapter: [
    { name: 'body', type: 'xml' },
    { name: 'goals', type: 'map' },
    { name: 'figures', type: 'map' },
    { name: 'measures', type: 'map' },
  ],
};
