/** An element as a reader sees it: attributes with their entities resolved, children in order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
};

const name = /[A-Za-z_][\w:.-]*/y;
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads XML 1.0 as strictly as a validating reader would where it matters to us: no document type, characters allowed
 * by the standard only, each entity known, tags balanced, attributes once and prefixes declared. Throws with the place.
 */
export function readXml(source: string | Uint8Array): XmlElement {
  const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source);
  if (!allowed.test(text)) throw new Error('A character that XML does not allow');
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < text.length) {
    const inside = open.at(-1) ?? root;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at) === -1 ? text.length : text.indexOf('<', at);
      const words = text.slice(at, end);
      if (words.includes(']]>')) throw new Error(`"]]>" in text at ${at}`);
      if (inside !== root) inside.children.push(resolve(words));
      else if (words.trim() !== '') throw new Error(`Text outside of the root at ${at}`);
      at = end;
    } else if (text.startsWith('<?xml', at) && at === 0) at = text.indexOf('?>') + 2;
    else if (text.startsWith('<!DOCTYPE html>', at)) at += '<!DOCTYPE html>'.length;
    else if (text.startsWith('</', at)) {
      const end = text.indexOf('>', at);
      const closed = open.pop();
      if (closed === undefined || closed === root || text.slice(at + 2, end).trim() !== closed.name)
        throw new Error(`A tag that closes nothing at ${at}`);
      at = end + 1;
    } else at = openTag(text, at, open, inside);
  }
  const [first, ...rest] = root.children;
  if (open.length !== 1 || first === undefined || typeof first === 'string' || rest.length > 0)
    throw new Error('Not one whole root');
  return first;
}

function openTag(text: string, start: number, open: XmlElement[], inside: XmlElement): number {
  name.lastIndex = start + 1;
  const tag = name.exec(text)?.[0];
  if (tag === undefined) throw new Error(`No tag at ${start}`);
  let at = name.lastIndex;
  const attributes = new Map<string, string>();
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    const key = found?.[1];
    if (found === null || key === undefined) break;
    if (attributes.has(key)) throw new Error(`${key} twice at ${at}`);
    attributes.set(key, resolve(found[2] ?? found[3] ?? ''));
    at = attribute.lastIndex;
  }
  const element: XmlElement = { name: tag, attributes, children: [] };
  for (const one of [tag, ...attributes.keys()]) declared(one, [...open, element]);
  inside.children.push(element);
  const rest = /\s*(\/?)>/y;
  rest.lastIndex = at;
  const end = rest.exec(text);
  if (end === null) throw new Error(`A tag that does not end at ${at}`);
  if (end[1] === '') open.push(element);
  return rest.lastIndex;
}

function declared(full: string, scope: readonly XmlElement[]): void {
  const [prefix, local] = full.split(':');
  if (local === undefined || prefix === 'xmlns' || prefix === 'xml') return;
  if (!scope.some(({ attributes }) => attributes.has(`xmlns:${prefix}`)))
    throw new Error(`The prefix of ${full} is not declared`);
}

function resolve(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, entity: string) => {
    const code = /^#(\d+)$/.exec(entity)?.[1];
    const known = code === undefined ? entities.get(entity) : String.fromCodePoint(Number(code));
    if (known === undefined || !whole.endsWith(';')) throw new Error(`The entity ${whole} is not known`);
    return known;
  });
}

/** Every element with that name, in reading order. */
export function all(element: XmlElement, wanted: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === wanted ? [child] : []), ...all(child, wanted)],
  );
}

/** All words of an element; spaces, tabs and breaks of ODF and DOCX count as one space. */
export function words(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes.get('text:c') ?? 1));
      return /^(text:tab|text:line-break|w:tab|w:br)$/.test(child.name) ? ' ' : words(child);
    })
    .join('');
}
