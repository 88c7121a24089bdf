import { strFromU8, unzipSync } from 'fflate';
import { packOffice } from './office-zip.ts';

/** Ids the library draws at random: relations of links, and what else carries its 21 characters. */
const drawn = /rId[\w-]{21}/g;

const types = '[Content_Types].xml';

/**
 * Makes a DOCX the same for the same document: random ids become numbers in the order they stand in, moments become
 * the given one, entries carry no time of their own. Also names the language, for which the library has no option.
 * @param madeAt Unix milliseconds
 */
export function settleDocx(bytes: Uint8Array, madeAt: number): Uint8Array {
  const moment = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  const names = new Map<string, string>();
  const name = (id: string): string => {
    const known = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
    if (!/\.(xml|rels)$/.test(part)) return { name: part, content };
    const text = renumbered(strFromU8(content).replace(drawn, name));
    if (part === 'word/styles.xml') return { name: part, content: wholeTitles(text) };
    return { name: part, content: part === 'docProps/core.xml' ? coreOf(text, moment) : text };
  });
  // Readers that look at the first entry only expect the list of types there.
  return packOffice(parts.toSorted((a, b) => Number(b.name === types) - Number(a.name === types)));
}

/** Bookmarks are counted over the life of the process; here they count from one. */
function renumbered(text: string): string {
  const ids = new Map<string, number>();
  const place = (id: string): number => {
    const known = ids.get(id) ?? ids.size + 1;
    ids.set(id, known);
    return known;
  };
  return text
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
      (_, head: string, id: string) => head + place(id),
    )
    .replace(
      /(w:(?:anchor|name)="_Toc|PAGEREF _Toc)(\d+)/g,
      (_, head: string, id: string) => `${head}${place(`toc${id}`)}`,
    );
}

/** Text is hyphenated, titles are not; the library has no option for it in a style. */
function wholeTitles(styles: string): string {
  return styles.replace(
    /(<w:style [^>]*w:styleId="(?:Title|Heading\d|TOC\w+)"[^>]*>(?:(?!<\/w:style>).)*?<w:pPr>(?:(?!<\/w:pPr>).)*?)(?=<w:spacing|<w:ind|<\/w:pPr>)/gs,
    '$1<w:suppressAutoHyphens/>',
  );
}

function coreOf(text: string, moment: string): string {
  return text
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', '<dc:language>de-DE</dc:language></cp:coreProperties>');
}
