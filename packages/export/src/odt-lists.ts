import { element } from './xml.ts';

const levels = Array.from({ length: 10 }, (_, index) => index + 1);
const bullets = ['•', '–', '•', '–', '•', '–', '•', '–', '•', '–'];

function place(level: number): string {
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${level * 0.6}cm`,
      'fo:text-indent': '-0.6cm',
      'fo:margin-left': `${level * 0.6}cm`,
    }),
  );
}

/** The two list styles, under the names office programs know: bullets, and numbers on every level. */
export const listStyles =
  element(
    'text:list-style',
    { 'style:name': 'List_20_1', 'style:display-name': 'List 1' },
    levels
      .map((level) =>
        element(
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': bullets[level - 1] ?? '•' },
          place(level),
        ),
      )
      .join(''),
  ) +
  element(
    'text:list-style',
    { 'style:name': 'Numbering_20_123', 'style:display-name': 'Numbering 123' },
    levels
      .map((level) =>
        element(
          'text:list-level-style-number',
          { 'text:level': level, 'style:num-suffix': '.', 'style:num-format': '1' },
          place(level),
        ),
      )
      .join(''),
  );
