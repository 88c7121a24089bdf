import type { VersionContent } from '@fortschrift/domain/version';
import { figureWords } from '@fortschrift/i18n/de/figure';
import { figureSheetWords } from '@fortschrift/i18n/export/figure-sheet';
import type { Sheet } from './sheet.ts';

/**
 * The Kennzahlen of a version as a spreadsheet, one value a row, so that others can reckon with them; a hidden count says
 * "unter 10" and leaves the cell of the number empty.
 */
export function figureSheet({ chapters }: Pick<VersionContent, 'chapters'>): Sheet {
  const { head } = figureSheetWords;
  return {
    name: figureWords.title,
    columns: [
      { title: head.chapter, kind: 'text', width: 5 },
      { title: head.label, kind: 'text', width: 8 },
      { title: head.period, kind: 'text', width: 4 },
      { title: head.value, kind: 'number', width: 3 },
      { title: head.hidden, kind: 'text', width: 3 },
      { title: head.unit, kind: 'text', width: 3 },
      { title: head.source, kind: 'text', width: 8 },
      { title: head.link, kind: 'text', width: 8 },
      { title: head.note, kind: 'text', width: 8 },
    ],
    rows: chapters.flatMap(({ number, title, figures = [] }) =>
      figures.flatMap(({ label, unit, values, source, link, note }) =>
        values.map(({ period, value, small }) => [
          `${number} ${title}`.trim(),
          ...[label, period, value, small ? figureWords.small : null],
          ...[unit, source, link, note],
        ]),
      ),
    ),
  };
}
