import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { textWidth } from './docx-table.ts';
import type { RunningWords } from './print-document.ts';

const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];

/** A4 with its margins, in twentieths of a point. */
export const docxPage = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1200, left: 1417, right: 1134, header: 620, footer: 560 },
} as const;

/** Head and foot of each page but the first: title and Stand, county and page number. */
export function docxRunning({ title, mark, foot, page, pageOf }: RunningWords): {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
} {
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'd9d3c7', space: 4 } },
        children: [new TextRun({ children: [title, new Tab(), mark] })],
      }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops,
        children: [
          new TextRun({
            children: [
              foot,
              new Tab(),
              `${page} `,
              PageNumber.CURRENT,
              ` ${pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
  const bare = [new Paragraph({})];
  return {
    headers: { default: header, first: new Header({ children: bare }) },
    footers: { default: footer, first: new Footer({ children: bare }) },
  };
}
