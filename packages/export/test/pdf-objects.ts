import { inflateSync } from 'node:zlib';

/** A value of a PDF file as it stands there; strings and streams as Latin-1 characters, one each byte. */
export type PdfValue = number | boolean | null | PdfName | PdfText | PdfRef | readonly PdfValue[] | PdfDict;
export type PdfName = { readonly name: string };
export type PdfText = { readonly text: string };
export type PdfRef = { readonly ref: number };
export type PdfDict = { readonly dict: ReadonlyMap<string, PdfValue>; readonly stream: Uint8Array | null };

/** A file read without any of the writer's code: by its cross-reference table, object by object. */
export type PdfFile = {
  readonly trailer: PdfDict;
  readonly numbers: readonly number[];
  /** Follows references until something stands there; null for nothing. */
  at(value: PdfValue | undefined): PdfValue;
  /** As a dictionary; throws for anything else. */
  dict(value: PdfValue | undefined): PdfDict;
  /** As a list; a single value is a list of one, nothing an empty one. */
  list(value: PdfValue | undefined): readonly PdfValue[];
  /** The name in this place of a dictionary, without its stroke; empty for none. */
  name(dict: PdfDict, key: string): string;
};

/** Reads a PDF with a plain cross-reference table. Throws where it is not well-formed. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF/.exec(source.slice(-64))?.[1]);
  if (!source.startsWith('xref', start)) throw new Error('no cross-reference table where one is said to be');
  const places = new Map<number, number>();
  const count = Number(/^xref\s+0 (\d+)\s/.exec(source.slice(start, start + 40))?.[1]);
  const first = source.indexOf('\n', source.indexOf('\n', start) + 1) + 1;
  for (let number = 0; number < count; number++) {
    const line = source.slice(first + number * 20, first + number * 20 + 20);
    if (!/^\d{10} \d{5} [nf](?: \n|\r\n)$/.test(line))
      throw new Error(`entry ${number} of the table is ${line}`);
    if (line[17] === 'n') places.set(number, Number(line.slice(0, 10)));
  }
  const read = new Map<number, PdfValue>();
  const object = (number: number): PdfValue => {
    const known = read.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    if (place === undefined) throw new Error(`there is no object ${number}`);
    const head = `${number} 0 obj`;
    if (!source.startsWith(head, place)) throw new Error(`object ${number} is not where the table says`);
    const value = withStream(source, createScanner(source, place + head.length));
    read.set(number, value);
    return value;
  };
  const file: PdfFile = {
    trailer: asDict(createScanner(source, source.indexOf('trailer', start) + 7).value()),
    numbers: [...places.keys()],
    at(value) {
      let found = value ?? null;
      while (isRef(found)) found = object(found.ref);
      return found;
    },
    dict: (value) => asDict(file.at(value)),
    list(value) {
      const found = file.at(value);
      return Array.isArray(found) ? found : found === null ? [] : [found as PdfValue];
    },
    name(dict, key) {
      const value = file.at(dict.dict.get(key));
      return isName(value) ? value.name : '';
    },
  };
  return file;
}

export const isRef = (value: PdfValue | undefined): value is PdfRef => has(value, 'ref');
export const isName = (value: PdfValue | undefined): value is PdfName => has(value, 'name');
export const isText = (value: PdfValue | undefined): value is PdfText => has(value, 'text');
export const isDict = (value: PdfValue | undefined): value is PdfDict => has(value, 'dict');

/** A text string: UTF-16 behind its mark, else Latin-1. */
export function textOf(value: PdfValue | undefined): string {
  if (!isText(value)) return '';
  const { text } = value;
  if (!text.startsWith('\u00fe\u00ff')) return text;
  return new TextDecoder('utf-16be').decode(Buffer.from(text.slice(2), 'latin1'));
}

function has(value: PdfValue | undefined, key: string): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && key in value;
}

function asDict(value: PdfValue): PdfDict {
  if (!isDict(value)) throw new Error('not a dictionary');
  return value;
}

function withStream(source: string, scanner: Scanner): PdfValue {
  const value = scanner.value();
  if (!isDict(value) || scanner.word() !== 'stream') return value;
  const begin = scanner.place() + (source[scanner.place()] === '\r' ? 2 : 1);
  const length = value.dict.get('Length');
  const end = typeof length === 'number' ? begin + length : source.indexOf('endstream', begin);
  const raw = Buffer.from(source.slice(begin, end), 'latin1');
  const filter = value.dict.get('Filter');
  return { ...value, stream: isName(filter) && filter.name === 'FlateDecode' ? inflateSync(raw) : raw };
}

export type Scanner = {
  /** The next value; throws where none stands. */
  value(): PdfValue;
  /** The next word that is no value, such as an operator; empty at the end. */
  word(): string;
  /** Whether a value stands next, and no word. */
  atValue(): boolean;
  place(): number;
};

const blank = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const reference = /(\d+) \d+ R(?![A-Za-z])/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;

/** Reads values and words one after the other, in a file or in the stream of a page. */
export function createScanner(source: string, from = 0): Scanner {
  let at = from;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) return null;
    at += found[0].length;
    return found[0];
  };
  const skip = (): void => {
    take(blank);
  };

  function literal(): PdfText {
    let depth = 0;
    let text = '';
    for (; ; at++) {
      const letter = source[at];
      if (letter === undefined) throw new Error('a text without end');
      if (letter === '\\') {
        at++;
        const octal = /^[0-7]{1,3}/.exec(source.slice(at, at + 3))?.[0];
        if (octal) at += octal.length - 1;
        text += octal
          ? String.fromCharCode(Number.parseInt(octal, 8))
          : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[source[at] ?? ''] ?? source[at]);
        continue;
      }
      if (letter === '(' && depth++ === 0) continue;
      if (letter === ')' && --depth === 0) break;
      text += letter;
    }
    at++;
    return { text };
  }

  const scanner: Scanner = {
    place: () => at,
    atValue() {
      skip();
      return (
        /[[(<>/+\-.\d]/.test(source[at] ?? '') || /^(?:true|false|null)\b/.test(source.slice(at, at + 6))
      );
    },
    word() {
      skip();
      return take(regular) ?? '';
    },
    value() {
      skip();
      if (source.startsWith('<<', at)) {
        at += 2;
        const dict = new Map<string, PdfValue>();
        for (skip(); !source.startsWith('>>', at); skip()) {
          const key = scanner.value();
          if (!isName(key)) throw new Error(`a key is no name at ${at}`);
          dict.set(key.name, scanner.value());
        }
        at += 2;
        return { dict, stream: null };
      }
      const letter = source[at];
      if (letter === '[') {
        at++;
        const list: PdfValue[] = [];
        for (skip(); source[at] !== ']'; skip()) list.push(scanner.value());
        at++;
        return list;
      }
      if (letter === '/') {
        at++;
        return {
          name: (take(regular) ?? '').replace(/#([0-9a-f]{2})/gi, (_, hex) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        };
      }
      if (letter === '(') return literal();
      if (letter === '<') {
        const end = source.indexOf('>', at);
        const hex = source.slice(at + 1, end).replace(/\s/g, '');
        at = end + 1;
        return { text: Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex').toString('latin1') };
      }
      const referred = take(reference);
      if (referred !== null) return { ref: Number.parseInt(referred, 10) };
      const figure = take(number);
      if (figure !== null) return Number(figure);
      const word = take(regular);
      if (word === 'true' || word === 'false') return word === 'true';
      if (word === 'null') return null;
      throw new Error(`no value at ${at}: ${source.slice(at, at + 20)}`);
    },
  };
  return scanner;
}
