import { readContent } from './pdf-content.ts';
import { isDict, type PdfDict, type PdfFile, textOf } from './pdf-objects.ts';
import type { TreeElement } from './pdf-tree.ts';

export type Page = { readonly number: number; readonly page: PdfDict };

/**
 * Every font is in the file and says which characters its glyphs are; every glyph that is drawn has one; words in
 * scripts of other languages say which language they are.
 */
export function fontFindings(
  file: PdfFile,
  pages: readonly Page[],
  elements: readonly TreeElement[],
): string[] {
  const findings = new Set<string>();
  const maps = new Map<PdfDict, ReadonlyMap<number, string>>();
  const owners = new Map<string, TreeElement>();
  for (const element of elements)
    for (const { page, mcid } of element.marks) owners.set(`${page} ${mcid}`, element);
  for (const { number, page } of pages) {
    const resources = file.dict(page.dict.get('Resources'));
    const fonts = file.at(resources.dict.get('Font'));
    if (!isDict(fonts)) continue;
    const known = new Map<string, ReadonlyMap<number, string>>();
    for (const [name, value] of fonts.dict) {
      const font = file.dict(value);
      const map = maps.get(font) ?? checkFont(file, font, findings);
      maps.set(font, map);
      known.set(name, map);
    }
    for (const { glyphs, mcid, properties } of readContent(file, page)) {
      let said = '';
      for (const { font, code } of glyphs) {
        const words = known.get(font)?.get(code);
        if (words === undefined) findings.add(`10-001 glyph ${code} of ${font} is no character`);
        else if (/[\0\ufeff\ufffe]/.test(words))
          findings.add(`31-028 glyph ${code} is a forbidden character`);
        said += words ?? '';
      }
      if (mcid === null) continue;
      const own = textOf(file.at(properties?.dict.get('Lang')));
      const language = own === '' ? languageOf(owners.get(`${number} ${mcid}`) ?? null) : own;
      if (/\p{Script=Arabic}/u.test(said) && !/^(?:ar|fa)/.test(language))
        findings.add(`11-001 Arabic letters without their language: ${language}`);
      if (/\p{Script=Cyrillic}/u.test(said) && !/^(?:uk|ru)/.test(language))
        findings.add(`11-001 Cyrillic letters without their language: ${language}`);
    }
  }
  return [...findings];
}

function languageOf(element: TreeElement | null): string {
  if (element === null) return '';
  return element.lang || languageOf(element.parent);
}

function checkFont(file: PdfFile, font: PdfDict, findings: Set<string>): ReadonlyMap<number, string> {
  const name = file.name(font, 'BaseFont');
  const [descendant] = file.list(font.dict.get('DescendantFonts'));
  if (file.name(font, 'Subtype') !== 'Type0' || descendant === undefined) {
    findings.add(`31 ${name} is a font of another kind`);
    return new Map();
  }
  const face = file.dict(descendant);
  const described = file.dict(face.dict.get('FontDescriptor'));
  if (!['FontFile2', 'FontFile3'].some((key) => described.dict.has(key)))
    findings.add(`31-009 ${name} is not embedded`);
  if (file.name(face, 'Subtype') === 'CIDFontType2' && !face.dict.has('CIDToGIDMap'))
    findings.add(`31-004 ${name} does not say which glyph a code is`);
  if (!/^[A-Z]{6}\+/.test(name)) findings.add(`31 ${name} is said to be whole`);
  const map = file.at(font.dict.get('ToUnicode'));
  if (!isDict(map)) {
    findings.add(`31-027 ${name} does not say which characters its glyphs are`);
    return new Map();
  }
  return readMap(Buffer.from(map.stream ?? []).toString('latin1'));
}

/** A ToUnicode map: code -> characters (Adobe Technical Note 5411). */
function readMap(source: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const words = (hex: string): string => new TextDecoder('utf-16be').decode(Buffer.from(hex, 'hex'));
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      found.set(Number.parseInt(code, 16), words(to));
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', to = ''] of block.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    )) {
      const begin = Number.parseInt(from, 16);
      const first = words(to);
      for (let code = begin; code <= Number.parseInt(until, 16); code++)
        found.set(code, String.fromCodePoint((first.codePointAt(0) ?? 0) + code - begin) + first.slice(1));
    }
  return found;
}
