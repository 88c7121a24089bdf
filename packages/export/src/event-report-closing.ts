import { formatDay } from '@fortschrift/i18n/date';
import { reportPrint } from '@fortschrift/i18n/export/report-print';
import { dayInGermany } from './day-in-germany.ts';
import type { EventReportInput } from './event-report-input.ts';
import { germanLine, germanParagraph, type PlaceName, section, table } from './print-blocks.ts';
import type { PrintBlock } from './print-document.ts';
import { type PrintText, paragraphOf } from './print-text.ts';
import type { TextBlock } from './text-block.ts';

/** What follows the tables: Themenspeicher, voices, next steps, and what is known about the document. */
export function closingBlocks(input: EventReportInput, text: PrintText, place: PlaceName): PrintBlock[] {
  const heading = (words: string, newPage = false) => section(1, germanLine(words), place(null), { newPage });
  const cell = (words: string): TextBlock[] =>
    words.trim() === '' ? [germanParagraph(reportPrint.open, 'i')] : [paragraphOf(text.line(words))];
  const { parked, voices, nextSteps, sha256 } = input;
  const { parkedHead, nextHead } = reportPrint;
  return [
    ...(parked.length === 0
      ? []
      : [
          heading(reportPrint.parked, true),
          table(
            reportPrint.parked,
            [
              { title: parkedHead.text, width: 3 },
              { title: parkedHead.owner, width: 2 },
              { title: parkedHead.due, width: 1.4 },
            ],
            parked.map(({ text: words, owner, due, forwarded }) => [
              cell(words),
              cell(forwarded === '' ? owner : reportPrint.forwarded(forwarded)),
              cell(due === '' ? '' : formatDay(due)),
            ]),
          ),
        ]),
    ...(voices.length === 0
      ? []
      : [heading(reportPrint.voices), ...voices.map((voice) => voiceBlock(voice, text))]),
    ...(nextSteps.length === 0
      ? []
      : [
          heading(reportPrint.nextSteps),
          table(
            reportPrint.nextSteps,
            [
              { title: nextHead.text, width: 3 },
              { title: nextHead.who, width: 2 },
              { title: nextHead.due, width: 1.4 },
            ],
            nextSteps.map(({ text: words, who, due }) => [
              cell(words),
              cell(who),
              cell(due === '' ? '' : formatDay(due)),
            ]),
          ),
        ]),
    heading(reportPrint.colophon),
    germanParagraph(reportPrint.colophonText(dayInGermany(input.frozenAt))),
    ...(input.edition === 'edited' ? [germanParagraph(reportPrint.colophonEdited)] : []),
    germanParagraph(`${reportPrint.checksum}: ${sha256.replace(/(.{4})(?=.)/g, '$1 ')}`),
  ];
}

function voiceBlock(
  { text: words, language, by }: EventReportInput['voices'][number],
  text: PrintText,
): TextBlock {
  return {
    kind: 'quote',
    blocks: [
      paragraphOf(text.line(words, { language })),
      ...(by.trim() === '' ? [] : [paragraphOf(text.line(by, { marks: 'i' }))]),
    ],
  };
}
