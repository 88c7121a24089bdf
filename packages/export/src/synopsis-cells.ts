import type { FieldDifference } from '@fortschrift/domain/synopsis/field';
import { joinedNames } from '@fortschrift/domain/synopsis/list-difference';
import type { LineDifference } from '@fortschrift/domain/synopsis/rich-difference';
import type { SynopsisRow } from '@fortschrift/domain/synopsis/row';
import { synopsisWords } from '@fortschrift/i18n/de/synopsis';
import { fieldLabel } from '@fortschrift/i18n/level-labels';
import {
  type SideLevels,
  synopsisKindWords,
  synopsisName,
  synopsisNotes,
  synopsisReasons,
  synopsisValue,
} from '@fortschrift/i18n/synopsis';
import { toldDifference } from '@fortschrift/i18n/synopsis-list';
import { germanLine, germanParagraph } from './print-blocks.ts';
import { joinLines, type PrintText, paragraphOf } from './print-text.ts';
import { type Side, sideLine } from './synopsis-text.ts';
import type { TextBlock } from './text-block.ts';

/** A line of the Synopse as six cells: Nr. alt, Fassung alt, Nr. neu, Fassung neu, Art der Änderung, Begründung / Herkunft. */
export function synopsisCells(
  row: SynopsisRow,
  text: PrintText,
  levels: SideLevels,
): readonly (readonly TextBlock[])[] {
  const numbers = (parts: readonly { readonly number: string }[]) =>
    parts.map(({ number }) => germanParagraph(number || '–'));
  return [
    row.before.length === 0 ? [germanParagraph('–')] : numbers(row.before),
    versionCell(row, 'before', text, levels),
    row.after ? numbers([row.after]) : [germanParagraph('–')],
    versionCell(row, 'after', text, levels),
    [
      germanParagraph(synopsisKindWords(row), 'b'),
      ...synopsisNotes(row, levels).map((note) => paragraphOf(text.line(note))),
    ],
    synopsisReasons(row.reasons).map((reason) => paragraphOf(text.line(reason))),
  ];
}

function versionCell(
  row: SynopsisRow,
  side: Side,
  text: PrintText,
  levels: SideLevels,
): readonly TextBlock[] {
  const name = side === 'before' ? row.before[0] : row.after;
  if (!name) return [germanParagraph(side === 'before' ? synopsisWords.absent : synopsisWords.gone, 'i')];
  const whole = row.after === null || row.before.length === 0;
  const title = row.fields.find(({ field }) => field === 'title');
  const head =
    title && title.as === 'text'
      ? sideLine(text, title.pieces, side, whole, 'b')
      : text.line(name.title.trim() || synopsisWords.untitled, { marks: 'b' });
  const others = side === 'before' ? row.before.slice(1) : [];
  return [
    paragraphOf(head),
    ...row.fields
      .filter((one) => one !== title)
      .flatMap((one) => fieldBlocks(one, side, { whole, text, levels })),
    ...others.map((other) => paragraphOf(text.line(synopsisName(other), { marks: 'b' }))),
  ];
}

function fieldBlocks(
  held: FieldDifference,
  side: Side,
  { whole, text, levels }: { readonly whole: boolean; readonly text: PrintText; readonly levels: SideLevels },
): readonly TextBlock[] {
  const difference = toldDifference(held);
  const label = germanLine(`${fieldLabel(difference.field, levels.after)}: `, 'b');
  const nothing = germanLine(synopsisWords.nothing, 'i');
  if (difference.as === 'rich') {
    const shown = difference.lines.filter(
      ({ kind }) => kind !== (side === 'before' ? 'inserted' : 'deleted'),
    );
    const same = difference.unchanged ?? 0;
    return [
      paragraphOf(shown.length === 0 && same === 0 ? joinLines(label, nothing) : label),
      ...shown.map((line) => lineBlock(line, side, whole, text)),
      ...(same === 0 ? [] : [germanParagraph(synopsisWords.sameValues(same), 'i')]),
    ];
  }
  if (difference.as === 'value') {
    const value = synopsisValue(difference.field, difference[side], levels[side]);
    if (whole && value === '') return [];
    const kind = side === 'before' ? ('deleted' as const) : ('inserted' as const);
    return [
      paragraphOf(
        joinLines(label, value === '' ? nothing : sideLine(text, [{ kind, text: value }], side, whole)),
      ),
    ];
  }
  const kept = difference.pieces.filter(({ kind }) => kind !== (side === 'before' ? 'inserted' : 'deleted'));
  const pieces = difference.as === 'list' ? joinedNames(difference.pieces, side) : difference.pieces;
  return [paragraphOf(joinLines(label, kept.length === 0 ? nothing : sideLine(text, pieces, side, whole)))];
}

function lineBlock(line: LineDifference, side: Side, whole: boolean, text: PrintText): TextBlock {
  const said = sideLine(text, line.pieces, side, whole, line.look === 'heading' ? 'b' : '');
  const words =
    line.reformatted && side === 'after'
      ? joinLines(said, germanLine(` (${synopsisWords.line.reformatted})`, 'i'))
      : said;
  if (line.look === 'bullet' || line.look === 'numbered')
    return { kind: 'list', ordered: false, dir: words.dir, items: [[paragraphOf(words)]] };
  return line.look === 'quote' ? { kind: 'quote', blocks: [paragraphOf(words)] } : paragraphOf(words);
}
