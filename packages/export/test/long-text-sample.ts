import type { RichText, TableCell } from '@fortschrift/domain/rich-text';

const cell = (type: TableCell['type'], text: string): TableCell => ({
  type,
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
});
const row = (type: TableCell['type'], first: string, ...rest: readonly string[]) => ({
  type: 'tableRow' as const,
  content: [cell('tableHeader', first), ...rest.map((text) => cell(type, text))],
});

/** A table with heads of rows and columns, two footnotes, and passages in other languages. */
export const longSample: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Im Landkreis leben 18.400 Menschen ohne deutschen Pass' },
        { type: 'footnote', attrs: { text: 'Ausländerzentralregister, Stand 31.12.2025 <b>vorläufig</b>.' } },
        { type: 'text', text: '. Auf dem Aushang stand ' },
        {
          type: 'text',
          text: 'أهلا وسهلا',
          marks: [{ type: 'bold' }, { type: 'language', attrs: { lang: 'ar' } }],
        },
        { type: 'text', text: ' und ' },
        { type: 'text', text: 'hoş geldiniz', marks: [{ type: 'language', attrs: { lang: 'tr' } }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'table',
      content: [
        row('tableHeader', 'Jahr', 'Kurse', 'Teilnehmende'),
        row('tableCell', '2024', '12', '188'),
        row('tableCell', '2025', '15', ''),
      ],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Die Zahl der Kurse steigt' },
        { type: 'footnote', attrs: { text: 'Angaben der Volkshochschule.' } },
        { type: 'text', text: '.' },
      ],
    },
  ],
};
