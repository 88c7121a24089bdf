/** Not a Char of XML 1.0 (fifth edition, 2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"\t\n\r]/g;
const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Any text -> the same text inside an element or a quoted attribute, white space kept. What XML cannot hold at all
 * becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(special, (character) => escapes[character] ?? character);
}

export type Attributes = { readonly [name: string]: string | number | null };

/** An element; attributes that are null are left out. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let head = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) head += ` ${key}="${escapeXml(String(value))}"`;
  }
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}
