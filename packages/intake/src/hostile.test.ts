import { describe, expect, it } from 'vitest';
import { oldConcept } from '../test/old-concept.ts';
import { ods, odsRow, xlsx } from '../test/spreadsheet.ts';
import { docx, item, wordLists } from '../test/word.ts';
import { odt } from '../test/writer.ts';
import { rawZip } from '../test/zip.ts';
import { openArchive } from './archive.ts';
import { applyMapping } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readDocument } from './document.ts';
import { readTable } from './table.ts';

const files: readonly (readonly [string, Uint8Array])[] = [
  ['DOCX', oldConcept],
  ['ODT', odt({ body: '<text:h text:outline-level="1">Eins</text:h><text:p>Wort<text:s/>Wort</text:p>' })],
  [
    'ODS',
    ods(`<table:table table:name="a">${odsRow('Text', 'Art')}${odsRow('Mehr Busse', 'Idee')}</table:table>`),
  ],
  [
    'XLSX',
    xlsx({ sheets: [{ name: 'a', data: '<row r="1"><c t="inlineStr"><is><t>Text</t></is></c></row>' }] }),
  ],
  ['CSV', new Uint8Array(Buffer.from('Text;Art\n"Mehr ""Busse""";Idee\n'))],
];

/** Reads bytes as both kinds of file; whatever they are, that is a value. */
function readBoth(bytes: Uint8Array): void {
  for (const outcome of [readDocument(bytes), readTable(bytes)])
    if (!outcome.ok) expect(outcome.failure.code).toMatch(/^(file[A-Z]\w+|notFound)$/);
}

describe('E5, E6: whatever the bytes are, reading ends in a value', { timeout: 60_000 }, () => {
  it.each(files)('%s with bytes flipped, cut and doubled', (_, bytes) => {
    let seed = 12_345;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 150; round++) {
      const changed = bytes.slice();
      for (let flips = 1 + random(4); flips > 0; flips--) changed[random(changed.length)] = random(256);
      readBoth(round % 3 === 0 ? changed.subarray(0, random(changed.length)) : changed);
    }
  });

  it.each(files.filter(([kind]) => kind !== 'CSV'))(
    '%s with its parts spoiled behind a sound checksum',
    (_, bytes) => {
      const archive = openArchive(bytes);
      if (!archive.ok) throw new Error(archive.failure.code);
      const parts = archive.value.names.map((name) => {
        const part = archive.value.read(name);
        return { name, data: part.ok ? part.value : new Uint8Array() };
      });
      let seed = 99;
      for (let round = 0; round < 300; round++) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        const spoiled = parts.map(({ name, data }, index) => {
          if (index !== round % parts.length) return { name, data };
          const text = Buffer.from(data).toString('latin1');
          const at = (seed >>> 8) % Math.max(1, text.length);
          const pieces = ['"', '<', '&#0;', '99999999999999999999', '', 'xmlns:w="x" ', '-1', '</w:p>'];
          const piece = pieces[(seed >>> 4) % pieces.length] ?? '';
          return {
            name,
            data: Buffer.from(text.slice(0, at) + piece + text.slice(at + (seed % 7)), 'latin1'),
          };
        });
        readBoth(rawZip(spoiled));
      }
    },
  );
});

describe('E5: a document with more than any concept has', () => {
  const code = (bytes: Uint8Array) => {
    const outline = readDocument(bytes);
    return outline.ok ? outline.value.blocks.length : outline.failure.code;
  };
  it('is refused at the limit, and ten thousand lists are no burden', () => {
    // Every one says something else: what repeats itself is refused as a bomb before.
    const many = (count: number, make: (words: string) => string) =>
      Array.from({ length: count }, (_, index) => make(`${index * 7919}`)).join('');
    const heading = (words: string) => `<text:h text:outline-level="1">${words}</text:h>`;
    expect(code(odt({ body: many(60_001, heading) }))).toBe('fileTooLarge');
    // Numbers and bullets in turn: every item begins a list.
    const lists = docx({
      numbering: wordLists,
      body: many(6000, (words) => item(words, 1) + item(words, 2)),
    });
    const outline = readDocument(lists);
    if (!outline.ok) throw new Error(outline.failure.code);
    const concept = applyMapping(outline.value, proposeMapping(outline.value), () => 'id');
    expect(concept.chapters[0]?.content.body.content).toHaveLength(12_000);
  }, 60_000);
});
