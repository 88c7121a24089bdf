import { describe, expect, it } from 'vitest';
import { oldConcept } from '../test/old-concept.ts';
import { proposeCards } from './cards-proposal.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readDocument } from './document.ts';
import { parseCardsMapping, parseConceptMapping } from './mapping-input.ts';
import { readTable } from './table.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a mapping that comes back from a person', () => {
  it('is the proposed one when nothing was changed', () => {
    const file = readTable(new Uint8Array(Buffer.from('Stärken;Bedarf;Thema\nNetz;Kurse;Bildung')));
    const { mapping } = proposeCards(
      file.ok ? file.value.table : { columns: [], rows: [], rowNumbers: [], columnsRow: 1 },
    );
    expect(parseCardsMapping(sent(mapping), 3)).toEqual({ ok: true, value: mapping });
    const outline = readDocument(oldConcept);
    if (!outline.ok) throw new Error(outline.failure.code);
    const draft = proposeMapping(outline.value);
    const entries = draft.entries.map(({ block, role }) => ({ block, role }));
    expect(parseConceptMapping(sent(draft), outline.value.blocks.length)).toEqual({
      ok: true,
      value: { entries, measureKind: 'continue' },
    });
  });

  const text = { use: 'text', kind: null };
  const cards = { columns: [text], firstRowIsCard: false, kind: 'need', language: 'de', long: 'refuse' };
  it.each([
    ['nothing', null, 'mapping'],
    ['another number of columns', { ...cards, columns: [] }, 'columns'],
    ['no texts', { ...cards, columns: [{ use: 'ignored' }] }, 'columns'],
    ['an unknown use', { ...cards, columns: [{ use: 'id' }] }, 'columns'],
    ['an unknown kind', { ...cards, columns: [{ use: 'text', kind: 'x' }] }, 'columns'],
    ['an unknown kind for all', { ...cards, kind: 'x' }, 'kind'],
    ['an unknown language', { ...cards, language: 'xx' }, 'language'],
    ['a word for a truth', { ...cards, firstRowIsCard: 'yes' }, 'firstRowIsCard'],
  ])('of cards is refused with %s', (_, input, field) => {
    expect(parseCardsMapping(input, 1)).toEqual({ ok: false, failure: { code: 'wrongShape', field } });
  });

  it('of cards is refused when two columns hold the same', () => {
    expect(
      parseCardsMapping({ ...cards, columns: [text, text, { use: 'date' }, { use: 'date' }] }, 4).ok,
    ).toBe(false);
    expect(parseCardsMapping({ ...cards, columns: [text, text] }, 2).ok).toBe(true);
  });

  const role = { as: 'measure' };
  it.each([
    ['a block that is not there', [{ block: 9, role }]],
    ['half a block', [{ block: 0.5, role }]],
    [
      'a block twice',
      [
        { block: 0, role },
        { block: 0, role },
      ],
    ],
    ['an unknown role', [{ block: 0, role: { as: 'admin' } }]],
    [
      'an unknown field of action',
      [{ block: 0, role: { as: 'chapter', kind: 'field', field: '__proto__' } }],
    ],
    ['an unknown part', [{ block: 0, role: { as: 'part', part: 'constructor' } }]],
    ['an unknown column', [{ block: 0, role: { as: 'catalogue', columns: ['title', 'x'] } }]],
    ['too many columns', [{ block: 0, role: { as: 'catalogue', columns: Array(201).fill(null) } }]],
    ['more entries than blocks', [0, 1, 2, 3].map((block) => ({ block, role }))],
  ])('of a concept is refused with %s', (_, entries) => {
    expect(parseConceptMapping({ entries, measureKind: 'new' }, 3)).toEqual({
      ok: false,
      failure: { code: 'wrongShape', field: 'entries' },
    });
  });
});
