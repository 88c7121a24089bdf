import { countryOf, isRightToLeft } from './language-tag.ts';
import type { RoomAbove } from './room-above.ts';
import { type Attributes, element } from './xml.ts';

/** What a paragraph has beyond its named style. */
export type ParagraphTurn = {
  readonly dir: 'ltr' | 'rtl';
  readonly hue?: string | null;
  readonly newPage?: boolean;
  readonly room?: RoomAbove;
  /** Stands at the end of its line, as numbers do. */
  readonly end?: boolean;
  /** The page style that begins with this paragraph. */
  readonly page?: string;
};

/** Collects the automatic styles a document needs, each once, and gives their names. */
export type AutomaticStyles = {
  /** Name of the paragraph style: the named one itself where nothing differs. */
  paragraph(parent: string, turn: ParagraphTurn): string;
  /** Name of the text style; null for plain German text. */
  text(marks: string, lang: string | null): string | null;
  /** Name of the style of a column so many parts of 10,000 wide. */
  column(share: number): string;
  /** A name for the next table inside a text. */
  grid(): string;
  /** The number of the next footnote, from 1. */
  note(): number;
  /** All that were asked for, as XML. */
  xml(): string;
};

/** Makes an empty collection; names follow from the order of asking, so the same document gives the same names. */
export function createAutomaticStyles(): AutomaticStyles {
  const styles = new Map<string, { readonly name: string; readonly xml: string }>();
  const counts: { [prefix: string]: number } = {};

  const keep = (prefix: string, key: string, make: (name: string) => string): string => {
    const known = styles.get(`${prefix}:${key}`);
    if (known !== undefined) return known.name;
    const count = (counts[prefix] ?? 0) + 1;
    counts[prefix] = count;
    const name = `${prefix}${count}`;
    styles.set(`${prefix}:${key}`, { name, xml: make(name) });
    return name;
  };

  let grids = 0;
  let notes = 0;

  return {
    note: () => ++notes,
    grid: () => `Tabelle ${++grids}`,
    paragraph(parent, { dir, hue = null, newPage = false, page, room = null, end = false }) {
      if (dir === 'ltr' && hue === null && !newPage && page === undefined && room === null && !end)
        return parent;
      return keep('P', `${parent}|${dir}|${hue}|${newPage}|${page}|${room}|${end}`, (name) =>
        element(
          'style:style',
          {
            'style:name': name,
            'style:family': 'paragraph',
            'style:parent-style-name': parent,
            'style:master-page-name': page ?? null,
          },
          element('style:paragraph-properties', {
            ...spacing(parent, room),
            'fo:break-before': newPage ? 'page' : null,
            'style:writing-mode': dir === 'rtl' ? 'rl-tb' : null,
            // Not `start`: LibreOffice reads it as left, whatever the direction.
            'fo:text-align': dir === 'rtl' ? 'right' : end ? 'end' : null,
          }) + (hue === null ? '' : element('style:text-properties', { 'fo:color': hue })),
        ),
      );
    },
    text(marks, lang) {
      if (marks === '' && lang === null) return null;
      return keep('T', `${marks}|${lang}`, (name) =>
        element(
          'style:style',
          { 'style:name': name, 'style:family': 'text' },
          element('style:text-properties', { ...looks(marks), ...tongue(lang) }),
        ),
      );
    },
    column: (share) =>
      keep('C', String(share), (name) =>
        element(
          'style:style',
          { 'style:name': name, 'style:family': 'table-column' },
          element('style:table-column-properties', { 'style:rel-column-width': `${share}*` }),
        ),
      ),
    xml: () => Array.from(styles.values(), ({ xml }) => xml).join(''),
  };
}

/** What is below is named too: LibreOffice takes it for nothing where only what is above is said. */
function spacing(parent: string, room: RoomAbove): Attributes {
  if (room === null) return {};
  const below = parent === 'Kicker' ? '0.1cm' : parent === 'Heading_20_1' ? '0.5cm' : '0.2cm';
  return { 'fo:margin-top': room === 'wide' ? '0.9cm' : '0cm', 'fo:margin-bottom': below };
}

/** Western and complex scripts have attributes of their own for the same look. */
function looks(marks: string): Attributes {
  const bold = marks.includes('b') ? 'bold' : null;
  const italic = marks.includes('i') ? 'italic' : null;
  return {
    'fo:font-weight': bold,
    'style:font-weight-complex': bold,
    'fo:font-style': italic,
    'style:font-style-complex': italic,
    'style:text-underline-style': marks.includes('u') ? 'solid' : null,
    'style:text-underline-width': marks.includes('u') ? 'auto' : null,
    'style:text-underline-color': marks.includes('u') ? 'font-color' : null,
    'style:text-line-through-style': marks.includes('s') ? 'solid' : null,
  };
}

function tongue(lang: string | null): Attributes {
  if (lang === null) return {};
  const country = countryOf(lang);
  return isRightToLeft(lang)
    ? {
        'fo:language': lang,
        'fo:country': country,
        'style:language-complex': lang,
        'style:country-complex': country,
      }
    : { 'fo:language': lang, 'fo:country': country };
}
