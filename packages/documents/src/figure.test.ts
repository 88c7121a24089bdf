import type { Figure } from '@fortschrift/domain/figure';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editChapter, readChapter, writeChapter } from './chapter.ts';
import { figureRows, writeFigureRows } from './figure.ts';
import type { RecordMap } from './record.ts';

const id = (letter: string) => letter.repeat(26);
const body = { type: 'doc', content: [] } as const;
const figure: Figure = {
  ...{ id: id('f'), label: 'Menschen mit ausländischem Pass', unit: 'Personen' },
  ...{ source: 'Landesamt', link: 'https://statistik.example/a', note: 'Beispielzahl' },
  values: [
    { period: '2018', value: 12900 },
    { period: '2025', value: 17400.5 },
    { period: '2026', value: null },
  ],
  ...{ hideSmall: false, position: 1 },
};

function filled(figures: readonly Figure[]): Y.Doc {
  const doc = new Y.Doc();
  writeChapter(doc, { body, goals: [], measures: [], figures });
  return doc;
}

function mapIn(doc: Y.Doc): RecordMap {
  const held = doc.getMap('figures').get(figure.id);
  if (!(held instanceof Y.Map)) throw new Error('no figure');
  return held;
}

describe('Kennzahlen in a chapter', () => {
  it('come out as they went in', () => {
    expect(readChapter(filled([figure])).figures).toEqual([figure]);
    expect(readChapter(filled([]))).toEqual({ body, goals: [], measures: [] });
  });

  it('keep what two people add at once, row by row', () => {
    const a = filled([figure]);
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    a.transact(() => writeFigureRows(mapIn(a), [{ period: '2027', value: '18.000' }], () => id('p')));
    b.transact(() => writeFigureRows(mapIn(b), [{ period: '2028', value: 'k. A.' }], () => id('q')));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    expect(readChapter(a).figures).toEqual(readChapter(b).figures);
    expect(readChapter(a).figures?.[0]?.values.slice(3)).toEqual([
      { period: '2027', value: 18000 },
      { period: '2028', value: null },
    ]);
    expect(figureRows(mapIn(a)).at(-1)?.typed).toBe('k. A.');
  });

  it('read as empty where something else stands', () => {
    const doc = filled([figure]);
    mapIn(doc).set('label', { no: 'text' });
    mapIn(doc).set('rows', 'nothing');
    mapIn(doc).set('link', new Y.Text('javascript:alert(1)'));
    expect(readChapter(doc).figures?.[0]).toMatchObject({ label: '', values: [], link: '' });
  });

  it('are brought back from a version; those added since stay', () => {
    const doc = filled([
      { ...figure, label: 'Umbenannt' },
      { ...figure, id: id('g'), position: 2 },
    ]);
    const { hideSmall: _, position: __, ...shown } = figure;
    const values = [{ period: '2018', value: null, small: true as const }];
    editChapter(doc, [{ do: 'figures.restore', figures: [{ ...shown, values }] }]);
    const [restored, other] = readChapter(doc).figures ?? [];
    expect(restored).toMatchObject({
      label: figure.label,
      hideSmall: true,
      values: [{ period: '2018', value: null }],
    });
    expect(other?.id).toBe(id('g'));
  });
});
