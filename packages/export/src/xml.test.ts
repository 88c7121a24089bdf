import { describe, expect, it } from 'vitest';
import { readXml, words } from '../test/read-xml.ts';
import { element, escapeXml } from './xml.ts';

describe('XML', () => {
  it('gives every text back as it was, in elements and attributes', () => {
    const text = '<a b="c"> & \'d\' ]]> \t\n\r \u00a0 \u{1f600} نص';
    const read = readXml(element('a', { title: text }, escapeXml(text)));
    expect(words(read)).toBe(text);
    expect(read.attributes.get('title')).toBe(text);
  });

  it('replaces what XML cannot hold at all', () => {
    for (const text of ['\u0000', '\u0008', '\u001f', '\ud800', '\udfff', '\ufffe', '\uffff'])
      expect(escapeXml(`a${text}b`)).toBe('a\ufffdb');
    expect(escapeXml('\ud83d\ude00')).toBe('\ud83d\ude00');
  });

  it('leaves out attributes that are null, and closes what is empty', () => {
    expect(element('a', { b: null, c: 0 })).toBe('<a c="0"/>');
  });
});

describe('the reader the tests rely on', () => {
  it('refuses what is not well-formed', () => {
    for (const broken of [
      '<a>',
      '<a></b>',
      '<a b="1" b="2"/>',
      '<a b=1/>',
      '<a>&nbsp;</a>',
      '<a>\u0001</a>',
      '<a>]]></a>',
      '<x:a/>',
      '<a/><b/>',
      'x<a/>',
    ])
      expect(() => readXml(broken), broken).toThrow();
  });
});
