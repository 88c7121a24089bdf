import { writeFigure, writeFigureRows } from '@fortschrift/documents/figure';
import type { RecordMap } from '@fortschrift/documents/record';
import type { Figure } from '@fortschrift/domain/figure';
import type { Id } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import { ownAct } from '#lib/concept/chapter-acts.ts';
import { newId } from '#lib/new-id.ts';

/** The live map of a Kennzahl; null when somebody took it out. */
export function figureMap(doc: Y.Doc, id: Id): RecordMap | null {
  const held = doc.getMap('figures').get(id);
  return held instanceof Y.Map ? held : null;
}

/** Adds a Kennzahl without a name and with one row to type in, after the last one. */
export function addFigure(doc: Y.Doc, figures: readonly Figure[]): Id {
  const id = newId();
  const position = figures.reduce((last, figure) => Math.max(last, figure.position), 0) + 1;
  const empty = { label: '', unit: '', source: '', link: '', note: '', hideSmall: false };
  const values = [{ period: '', value: null }];
  doc.transact(() => writeFigure(doc, { id, ...empty, values, position }, newId), ownAct);
  return id;
}

/** Takes a Kennzahl out of its chapter. */
export function removeFigure(doc: Y.Doc, id: Id): void {
  doc.transact(() => doc.getMap('figures').delete(id), ownAct);
}

/** Lets two Kennzahlen change places. */
export function swapFigures(doc: Y.Doc, one: Figure, other: Figure): void {
  doc.transact(() => {
    // Positions that are alike are told apart by ids, which cannot be swapped.
    const same = one.position === other.position;
    figureMap(doc, one.id)?.set('position', same ? other.position + 0.5 : other.position);
    figureMap(doc, other.id)?.set('position', one.position);
  }, ownAct);
}

/** Whether small counts are hidden. */
export function hideSmall(doc: Y.Doc, id: Id, hide: boolean): void {
  doc.transact(() => figureMap(doc, id)?.set('hideSmall', hide), ownAct);
}

type Typed = { readonly period: string; readonly value: string };

/** Adds rows below those that are there; `instead` takes these away first. */
export function addRows(doc: Y.Doc, id: Id, rows: readonly Typed[], instead: boolean): void {
  const figure = figureMap(doc, id);
  if (figure) doc.transact(() => writeFigureRows(figure, rows, newId, instead), ownAct);
}

/** Takes a row away. */
export function removeRow(doc: Y.Doc, id: Id, rowId: Id): void {
  const rows = figureMap(doc, id)?.get('rows');
  if (rows instanceof Y.Map) doc.transact(() => rows.delete(rowId), ownAct);
}
