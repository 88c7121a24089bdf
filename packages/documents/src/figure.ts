import {
  type Figure,
  type FigureValue,
  figureLimits,
  type ShownFigure,
  sourceLink,
} from '@fortschrift/domain/figure';
import { parseNumber, writeNumber } from '@fortschrift/domain/figure-number';
import type { Id } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import { type RecordMap, readFlag, readNumber, readText, shortText } from './record.ts';

/** Short texts of a Kennzahl. */
export const figureTextFields = ['label', 'unit', 'source', 'link', 'note'] as const;

/** A row of a Kennzahl in the live document: what was typed, number or not. */
export type FigureRow = {
  readonly id: Id;
  readonly map: RecordMap;
  readonly period: string;
  readonly typed: string;
};

/** The Kennzahlen of a chapter document in the order of their ids, at most as many as a chapter holds. */
export function readFigures(doc: Y.Doc): readonly Figure[] {
  return maps(doc.getMap('figures'))
    .slice(0, figureLimits.figures)
    .map(([id, map]) => readFigure(id, map));
}

/** Reads a Kennzahl as it stands; what is missing, of a wrong kind or no number reads as empty. */
export function readFigure(id: Id, map: RecordMap): Figure {
  return {
    id,
    label: readText(map, 'label'),
    unit: readText(map, 'unit'),
    source: readText(map, 'source'),
    link: sourceLink(readText(map, 'link')),
    note: readText(map, 'note'),
    values: figureRows(map).map(({ period, typed }): FigureValue => ({ period, value: parseNumber(typed) })),
    hideSmall: readFlag(map, 'hideSmall'),
    position: readNumber(map, 'position'),
  };
}

/** The rows of a Kennzahl in their order, as they were typed. */
export function figureRows(figure: RecordMap): readonly FigureRow[] {
  const rows = figure.get('rows');
  if (!(rows instanceof Y.Map)) return [];
  return maps(rows)
    .sort(
      ([a, one], [b, other]) =>
        readNumber(one, 'position') - readNumber(other, 'position') || (a < b ? -1 : 1),
    )
    .slice(0, figureLimits.values)
    .map(([id, map]) => ({ id, map, period: readText(map, 'period'), typed: readText(map, 'value') }));
}

/** Adds a Kennzahl to a chapter, whole; `newId` names its rows. Call inside a transaction of the document. */
export function writeFigure(doc: Y.Doc, figure: Figure, newId: (index: number) => Id): void {
  const map: RecordMap = new Y.Map();
  doc.getMap('figures').set(figure.id, map);
  for (const field of figureTextFields) map.set(field, shortText(figure[field]));
  map.set('hideSmall', figure.hideSmall);
  map.set('position', figure.position);
  map.set('rows', new Y.Map());
  writeFigureRows(
    map,
    figure.values.map(({ period, value, small }) => ({
      period,
      value: small ? '' : value === null ? '' : writeNumber(value),
    })),
    newId,
  );
}

/** Puts rows below those a Kennzahl has, or in their place. Call inside a transaction. */
export function writeFigureRows(
  figure: RecordMap,
  added: readonly { readonly period: string; readonly value: string }[],
  newId: (index: number) => Id,
  instead = false,
): void {
  const held = figure.get('rows');
  const rows: Y.Map<unknown> = held instanceof Y.Map ? held : new Y.Map();
  if (rows !== held) figure.set('rows', rows);
  if (instead) rows.clear();
  const last = maps(rows).reduce((most, [, map]) => Math.max(most, readNumber(map, 'position')), 0);
  for (const [index, { period, value }] of added.entries()) {
    const row: RecordMap = new Y.Map();
    rows.set(newId(index), row);
    row.set('period', shortText(period));
    row.set('value', shortText(value));
    row.set('position', last + index + 1);
  }
}

/** Fills a chapter with Kennzahlen, each whole. Call inside a transaction. */
export function writeFigures(doc: Y.Doc, figures: readonly Figure[]): void {
  for (const figure of figures) writeFigure(doc, figure, rowIds(figure.id));
}

/** Brings the Kennzahlen of a version back into a chapter: as they were then, those added since stay. */
export function restoreFigures(doc: Y.Doc, figures: readonly ShownFigure[]): void {
  const held = doc.getMap('figures');
  for (const [index, figure] of figures.entries()) {
    const known = held.get(figure.id);
    const hideSmall =
      figure.values.some(({ small }) => small) || (known instanceof Y.Map && readFlag(known, 'hideSmall'));
    writeFigure(doc, { ...figure, hideSmall, position: index + 1 }, rowIds(figure.id));
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Ids of rows that are written together; they need only be unlike one another within their Kennzahl. */
function rowIds(figureId: Id): (row: number) => Id {
  return (row) => `${figureId.slice(0, 22)}aa${letters[(row >> 5) % 32]}${letters[row % 32]}`;
}

function maps(map: Y.Map<unknown>): [Id, RecordMap][] {
  return [...map.entries()]
    .flatMap(([id, held]): [Id, RecordMap][] => (held instanceof Y.Map ? [[id, held]] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
