import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { Inline } from '@fortschrift/domain/rich-text';

import { labelledLine, partNamed, recordNamed } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import type { OutlineBlock, OutlineCell, OutlineTable } from './outline.ts';
import { notesIn, notesOf, paragraph } from './outline-text.ts';
import { plainBlocks } from './outline-words.ts';

/** A label and its value in a Maßnahmenblatt; without label the value goes on from the line before. */
export type SheetLine = {
  readonly label: string;
  readonly part: MeasurePart | null;
  readonly blocks: readonly OutlineBlock[];
};

/**
 * A table read as labels and values: two cells in a row, four for two pairs, or "Label: value" in one. A first row with
 * one cell is the title. Everything in the table is in one of the lines.
 */
export function sheetLines(table: OutlineTable): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  for (const [index, { header, cells }] of table.rows.entries()) {
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    const [first, second, third] = filled;
    if (!first) continue;
    const isPair = third === undefined && cells[0] === first;
    if (!second && index === 0) lines.push(...titled(first));
    else if (!second && cells[0] === first) lines.push(single(first));
    else if (!second) lines.push({ label: '', part: lines.at(-1)?.part ?? null, blocks: first.blocks });
    else if (isPair && header && index === 0 && partNamed(plainBlocks(first.blocks)) === null)
      lines.push(...headings(first, second));
    else if (isPair) lines.push(...pair(first, second));
    else if (filled.length === 4 && third && partNamed(plainBlocks(third.blocks)) !== null)
      lines.push(...pair(first, second), ...pair(third, filled[3] ?? third));
    else lines.push(...pair(first, { span: 1, blocks: filled.slice(1).flatMap(({ blocks }) => blocks) }));
  }
  return lines;
}

/** "Angabe | Inhalt" above the labels and values says nothing about the measure. */
function headings(...cells: readonly OutlineCell[]): readonly SheetLine[] {
  return cells.map(({ blocks }) => {
    const called = blocks.flatMap(notesOf);
    const label = plainBlocks(blocks);
    return { label, part: null, blocks: called.length > 0 ? [paragraph([], called)] : [] };
  });
}

function titled(cell: OutlineCell): readonly SheetLine[] {
  const line = single(cell);
  return [line.part === null ? { label: '', part: 'title', blocks: cell.blocks } : line];
}

function single(cell: OutlineCell): SheetLine {
  const [first, ...rest] = cell.blocks;
  const named = first?.kind === 'paragraph' ? labelledLine(plainRuns(first.content)) : null;
  if (first?.kind !== 'paragraph' || !named) return { label: '', part: null, blocks: cell.blocks };
  const value = afterLabel(first.content);
  const notes = notesIn(first.content.filter((run) => !value.includes(run)));
  return { ...named, blocks: [paragraph(value, [...notes, ...first.footnotes]), ...rest] };
}

function pair(labelCell: OutlineCell, valueCell: OutlineCell): readonly SheetLine[] {
  const label = plainBlocks(labelCell.blocks).replace(/\s*:$/, '');
  const part = partNamed(label);
  const called = labelCell.blocks.flatMap(notesOf);
  const blocks = called.length > 0 ? [...valueCell.blocks, paragraph([], called)] : valueCell.blocks;
  // "Maßnahme 1.2 | Sprachcafé", "M 1 | Sprachcafé": the label carries the number.
  const isNumber = /\d/.test(label) && label.length <= 30 && recordNamed(label)?.as === 'measure';
  const isNumbered = isNumber && (part === 'title' || part === null);
  const number: SheetLine = {
    label: '',
    part: 'number',
    blocks: [paragraph([{ type: 'text', text: label }])],
  };
  if (isNumbered && part === null) return [number, { label: '', part: 'title', blocks }];
  return [...(isNumbered ? [number] : []), { label, part, blocks }];
}

/** The runs of "Kosten: 5.000 Euro" behind the colon. */
export function afterLabel(content: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let found = false;
  for (const run of content) {
    if (found) kept.push(run);
    else if (run.type === 'text' && run.text.includes(':')) {
      found = true;
      const text = run.text.slice(run.text.indexOf(':') + 1).trimStart();
      if (text !== '') kept.push({ ...run, text });
    }
  }
  const [first, ...rest] = kept;
  if (first?.type !== 'text') return first?.type === 'hardBreak' ? rest : kept;
  const text = first.text.trimStart();
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

/** Labels of a Maßnahmenblatt in a table, counted once each; 0 when most of its rows have other labels. */
export function sheetLabels(table: OutlineTable): number {
  const lines = sheetLines(table).filter(({ label, blocks }) => label !== '' && blocks.length > 0);
  const known = lines.filter(({ part }) => part !== null);
  const parts = new Set(known.map(({ part }) => part));
  return known.length >= lines.length * 0.4 ? parts.size : 0;
}

/**
 * What the columns of a catalogue hold by its first row: a part or null each; null when it is none, because fewer than
 * two headings are known or none of them names a measure.
 */
export function catalogueColumns(table: OutlineTable): readonly (MeasurePart | null)[] | null {
  const [head] = table.rows;
  if (!head || table.rows.length < 2 || head.cells.length < 2) return null;
  const parts = head.cells.flatMap(({ span, blocks }) =>
    Array.from({ length: span }, (_, index) => (index === 0 ? partNamed(plainBlocks(blocks)) : null)),
  );
  const once = parts.map((part, index) => (parts.indexOf(part) === index ? part : null));
  const columns = once.includes('title')
    ? once
    : once.map((part, index) => (part === 'description' && once.indexOf(part) === index ? 'title' : part));
  const known = columns.filter((part) => part !== null);
  return known.length >= 2 && known.length >= head.cells.length / 2 && columns.includes('title')
    ? columns
    : null;
}
