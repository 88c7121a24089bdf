import { describe, expect, it } from 'vitest';
import { readXml } from './xml.ts';
import { elementAt, readXmlTree, textOf } from './xml-tree.ts';

const names = new Map([['urn:one', 'o']]);
const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

function tree(text: string) {
  const read = readXmlTree(bytes(text), names);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function code(input: string | Uint8Array): string {
  const read = readXmlTree(typeof input === 'string' ? bytes(input) : input, names);
  return read.ok ? 'read' : read.failure.code;
}

describe('XML', () => {
  it('is known by namespace, whatever prefix the file chose', () => {
    const root = tree(
      '<q:a xmlns:q="urn:one" xmlns:z="urn:other" q:x="1" z:y="2" w="3"><q:b>Grüße &amp; <![CDATA[<Küsse>]]></q:b><z:c/></q:a>',
    );
    expect([...root.attributes]).toEqual(
      expect.arrayContaining([
        ['o:x', '1'],
        ['?:y', '2'],
        ['w', '3'],
      ]),
    );
    const b = elementAt(root, 'o:b');
    expect(root.name).toBe('o:a');
    expect(b && textOf(b)).toBe('Grüße & <Küsse>');
    expect(elementAt(root, '?:c')).toBeDefined();
  });

  it('is read in UTF-16 too, and characters on the border of two chunks stay whole', () => {
    const long = `<a>${'x'.repeat(65_532)}äöü😀</a>`;
    expect(textOf(tree(long))).toHaveLength(65_532 + 5);
    expect(code(bytes(`\ufeff<?xml version="1.0" encoding="UTF-16"?><a>ä</a>`, 'utf16le'))).toBe('read');
  });

  it('keeps what looks like the innards of JavaScript as plain names', () => {
    const root = tree('<a __proto__="x" constructor="y"><__proto__/></a>');
    expect(root.attributes.get('__proto__')).toBe('x');
    expect(elementAt(root, '__proto__')?.name).toBe('__proto__');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('ends when a handler refuses', () => {
    const seen: string[] = [];
    const read = readXml(bytes('<a><b/><c/></a>'), names, {
      open(name) {
        seen.push(name);
        return name === 'b' ? { code: 'fileTooLarge' } : undefined;
      },
      close() {},
      text() {},
    });
    expect([read.ok, seen]).toEqual([false, ['a', 'b']]);
  });
});

describe('E6: XML made to hurt', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY b "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "&b;&b;&b;">`).join('')}]><a>&b9;</a>`;
  it.each([
    [
      'an entity from a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'fileSuspicious',
    ],
    ['an entity from the net', '<!DOCTYPE a SYSTEM "http://169.254.169.254/x.dtd"><a/>', 'fileSuspicious'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://x/"> %x;]><a/>', 'fileSuspicious'],
    ['a billion laughs', laughs, 'fileSuspicious'],
    ['the most harmless doctype', '<!DOCTYPE html><a/>', 'fileSuspicious'],
    ['an entity nobody declared', '<a>&x;</a>', 'fileUnreadable'],
    ['ten thousand levels', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`, 'fileSuspicious'],
    ['an open end', '<a><b></a>', 'fileUnreadable'],
    ['a prefix without namespace', '<x:a/>', 'fileUnreadable'],
    ['the same attribute twice', '<a x="1" x="2"/>', 'fileUnreadable'],
    ['two roots', '<a/><b/>', 'fileUnreadable'],
    ['nothing at all', '', 'fileUnreadable'],
    ['an encoding we do not read', '<?xml version="1.0" encoding="UTF-7"?><a/>', 'fileUnreadable'],
    ['a control character', '<a>\u0001</a>', 'fileUnreadable'],
  ])('with %s is refused', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('with bytes that are no text is refused', () => {
    expect(code(new Uint8Array([...bytes('<a>'), 0xc3, 0x28, ...bytes('</a>')]))).toBe('fileUnreadable');
  });

  it('with more elements than a document has is refused', () => {
    expect(code(`<a>${'<b/>'.repeat(500_001)}</a>`)).toBe('fileTooLarge');
  }, 60_000);
});
