import type { Looks } from './looks.ts';
import type { XmlElement } from './xml-tree.ts';

/** A declaration of a style attribute; empty when it is not there. */
export function styleOf({ attributes }: XmlElement, property: string): string {
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return '';
}

/** How an element makes its words look, by its name and its style; what it does not say is not there. */
export function htmlLooks(element: XmlElement): Looks {
  const looks: { -readonly [key in keyof Looks]: Looks[key] } = {};
  if (/^(b|strong)$/.test(element.name)) looks.bold = true;
  if (/^(i|em|cite|dfn|var)$/.test(element.name)) looks.italic = true;
  if (/^(u|ins)$/.test(element.name)) looks.underline = true;
  if (/^(s|strike|del)$/.test(element.name)) looks.strike = true;
  const weight = styleOf(element, 'font-weight');
  if (weight !== '') looks.bold = /^bold/.test(weight) || Number(weight) >= 600;
  const slant = styleOf(element, 'font-style');
  if (slant !== '') looks.italic = slant !== 'normal';
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  if (line.includes('underline')) looks.underline = true;
  if (line.includes('line-through')) looks.strike = true;
  if (isHidden(element)) looks.hidden = true;
  const language = element.attributes.get('lang');
  if (language !== undefined) looks.language = language;
  return looks;
}

/** Whether an element is not shown: by attribute, by style, or by Word's own way to say so. */
export function isHidden(element: XmlElement): boolean {
  return (
    element.attributes.has('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}
