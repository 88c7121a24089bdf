import {
  BorderStyle,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { textWidth } from './docx-width.ts';
import type { PrintDocument } from './print-document.ts';

const margin = { top: 1300, bottom: 1200, left: 1417, right: 1134, header: 620, footer: 560 } as const;
/** Upright sizes: the file's writer turns them where the page lies across. */
const size = { width: 11906, height: 16838 } as const;

/** A4 with its margins, in twentieths of a point. */
export function docxPage({
  landscape = false,
}: Pick<PrintDocument, 'landscape'>): NonNullable<ISectionPropertiesOptions['page']> {
  return { margin, size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size };
}

/** Head and foot of each page but the first: title and Stand, county and page number. */
export function docxRunning(document: Pick<PrintDocument, 'running' | 'landscape' | 'letterhead'>): {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
} {
  const { title, mark, foot, page, pageOf } = document.running;
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(document) }];
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: 4,
            color: document.letterhead?.colour?.slice(1) ?? 'd9d3c7',
            space: 4,
          },
        },
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
