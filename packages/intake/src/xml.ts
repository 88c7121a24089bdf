import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { SaxesParser } from 'saxes';
import { xmlLimits } from './limits.ts';

/** Attributes of an element by canonical name; inherited properties do not exist here. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What a reader hears, in document order; a handler that returns a failure ends the reading with it. */
export type XmlEvents = {
  // biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing at all
  open(name: string, attributes: XmlAttributes): Failure | void;
  // biome-ignore lint/suspicious/noConfusingVoidType: as above
  close(name: string): Failure | void;
  // biome-ignore lint/suspicious/noConfusingVoidType: as above
  text(text: string): Failure | void;
};

/** Namespace URI -> the prefix a reader knows it by, whatever prefix the file chose. */
export type XmlNamespaces = ReadonlyMap<string, string>;

/** Most elements of a text have no attributes. */
const none: XmlAttributes = new Map();

/** Leaves the parser from inside one of its handlers; never leaves this file. */
class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * Reads foreign XML (UTF-8 or UTF-16 with a mark) event by event. Names come as `prefix:local` with the reader's own
 * prefixes, `?:local` for namespaces it does not know, plain `local` for none. There is no DTD: a DOCTYPE of any kind
 * is `fileSuspicious` before an entity could be declared or fetched. Deeper than 200 elements is `fileSuspicious`,
 * anything not well-formed (Namespaces in XML 1.0) or in another encoding `fileUnreadable`. Never throws.
 */
export function readXml(
  bytes: Uint8Array,
  namespaces: XmlNamespaces,
  events: XmlEvents,
): Result<void, Failure> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  // biome-ignore lint/suspicious/noConfusingVoidType: what handlers return
  const heard = (outcome: Failure | void): void => {
    if (outcome) throw new Refusal(outcome);
  };
  const refuse = (code: 'fileSuspicious' | 'fileUnreadable') => heard(failure(code));
  const nameOf = (uri: string, local: string): string =>
    uri === '' ? local : `${namespaces.get(uri) ?? '?'}:${local}`;

  parser.on('error', () => refuse('fileUnreadable'));
  parser.on('doctype', () => refuse('fileSuspicious'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(8|16(le|be)?)$/i.test(encoding)) refuse('fileUnreadable');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > xmlLimits.depth) refuse('fileSuspicious');
    let attributes: Map<string, string> | null = null;
    for (const key in tag.attributes) {
      attributes ??= new Map();
      const attribute = tag.attributes[key];
      if (attribute) attributes.set(nameOf(attribute.uri, attribute.local), attribute.value);
    }
    heard(events.open(nameOf(tag.uri, tag.local), attributes ?? none));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    heard(events.close(nameOf(tag.uri, tag.local)));
  });
  const onText = (text: string): void => {
    if (depth > 0) heard(events.text(text));
  };
  parser.on('text', onText);
  parser.on('cdata', onText);

  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    const step = 64 * 1024;
    for (let at = 0; at < bytes.length; at += step) {
      const chunk = bytes.subarray(at, at + step);
      parser.write(decoder.decode(chunk, { stream: at + step < bytes.length }));
    }
    parser.close();
    return ok(undefined);
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    // The decoder's word for bytes that are no text.
    if (error instanceof TypeError && 'code' in error) return failed(failure('fileUnreadable'));
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
