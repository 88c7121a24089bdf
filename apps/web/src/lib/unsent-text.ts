import * as Y from 'yjs';

/** One character, format or type that was inserted; those written one after the other form a run. */
type Piece = {
  readonly text: string;
  readonly type: Y.Item['content'] | null;
  readonly key: string;
  readonly run: Run;
  before: Piece | null;
  after: Piece | null;
  gone: boolean;
};
type Run = { first: Piece | null };

type Sheet = {
  readonly pieces: Map<string, Piece>;
  /** Runs that stand in something these updates did not make. */
  readonly outer: Run[];
  /** Runs inside a type these updates made, by the type's key. */
  readonly inner: Map<string, Run[]>;
};

const keyOf = (client: number, clock: number): string => `${client}:${clock}`;

/**
 * What somebody wrote in these updates and did not delete again, as lines to read: each run of text in its order, the
 * runs in the order in which they were begun. Needs nothing but the updates, so that it works when the document they
 * belong to is gone. `known` has the next clock by client of what is saved already and left out. Updates that cannot
 * be read are left out too.
 */
export function textOfUpdates(
  updates: readonly Uint8Array[],
  known: ReadonlyMap<number, number> = new Map(),
): string {
  const sheet: Sheet = { pieces: new Map(), outer: [], inner: new Map() };
  const deleted: { readonly client: number; readonly clock: number; readonly len: number }[] = [];
  for (const update of updates) {
    try {
      const { structs, ds } = Y.decodeUpdate(update);
      for (const struct of structs) if (struct instanceof Y.Item) add(sheet, struct, known);
      for (const [client, parts] of ds.clients)
        deleted.push(...parts.map(({ clock, len }) => ({ client, clock, len })));
    } catch {
      // What a full or foreign storage cut off says nothing any more.
    }
  }
  for (const { client, clock, len } of deleted) {
    for (let at = clock; at < clock + len; at++) {
      const piece = sheet.pieces.get(keyOf(client, at));
      if (piece) piece.gone = true;
    }
  }
  return sheet.outer
    .flatMap((run) => linesOf(sheet, run))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function add(sheet: Sheet, item: Y.Item, known: ReadonlyMap<number, number>): void {
  const { client, clock } = item.id;
  const { content } = item;
  const isText = content instanceof Y.ContentString;
  const isType = content instanceof Y.ContentType;
  if (!isText && !isType && !(content instanceof Y.ContentFormat)) return;
  const saved = known.get(client) ?? 0;
  let left = item.origin && sheet.pieces.get(keyOf(item.origin.client, item.origin.clock));
  const right = item.rightOrigin && sheet.pieces.get(keyOf(item.rightOrigin.client, item.rightOrigin.clock));
  // A value under a key of a map stands beside nothing.
  if (item.parentSub !== null) left = null;
  const run = left?.run ?? right?.run ?? begin(sheet, item);
  const texts = isText ? content.str.split('') : [''];
  for (const [index, text] of texts.entries()) {
    const key = keyOf(client, clock + index);
    if (clock + index < saved || sheet.pieces.has(key)) continue;
    const before: Piece | null = left ?? right?.before ?? null;
    const after: Piece | null = before ? before.after : run.first;
    const piece: Piece = { text, type: isType ? content : null, key, run, before, after, gone: false };
    if (before) before.after = piece;
    else run.first = piece;
    if (after) after.before = piece;
    sheet.pieces.set(key, piece);
    left = piece;
  }
}

/** A run that is connected to nothing written before; inside a type of these updates, or somewhere outside. */
function begin({ pieces, outer, inner }: Sheet, { parent }: Y.Item): Run {
  const run: Run = { first: null };
  const inside = parent instanceof Y.ID ? keyOf(parent.client, parent.clock) : null;
  if (inside !== null && pieces.has(inside)) inner.set(inside, [...(inner.get(inside) ?? []), run]);
  else outer.push(run);
  return run;
}

function linesOf(sheet: Sheet, run: Run): readonly string[] {
  const lines: string[] = [''];
  for (let piece = run.first; piece; piece = piece.after) {
    if (piece.gone) continue;
    if (piece.type === null) lines.push(`${lines.pop() ?? ''}${piece.text}`);
    else lines.push(...(sheet.inner.get(piece.key) ?? []).flatMap((each) => linesOf(sheet, each)), '');
  }
  return lines;
}
