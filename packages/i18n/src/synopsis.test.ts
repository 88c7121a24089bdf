import type { SynopsisRow } from '@fortschrift/domain/synopsis/row';
import { describe, expect, it } from 'vitest';
import { synopsisReasons, synopsisSentence, synopsisValue } from './synopsis.ts';

const name = (number: string, title: string) => ({ id: number, number, title });
const row: SynopsisRow = {
  key: 'm',
  part: 'measure',
  before: [name('1.1.2', 'Kurse'), name('1.2.1', 'Treff')],
  after: name('2.1.1', 'Kurse und Treff'),
  kinds: ['merged', 'moved', 'changed'],
  moved: { from: name('1', 'Bildung'), to: name('2', 'Arbeit') },
  besides: [],
  fields: [
    {
      field: 'lead',
      as: 'text',
      pieces: [
        { kind: 'deleted', text: 'Landkreis' },
        { kind: 'inserted', text: 'die VHS' },
      ],
    },
    { field: 'horizon', as: 'value', before: null, after: 'short' },
  ],
  reasons: [],
};

describe('a line of the Synopse in words', () => {
  it('is one sentence', () => {
    expect(synopsisSentence(row)).toBe(
      'Maßnahme 2.1.1 Kurse und Treff: zusammengeführt, verschoben, geändert; zusammengeführt aus 1.1.2 Kurse, 1.2.1 Treff; verglichen mit 1.1.2 Kurse; bisher unter 1 Bildung; jetzt unter 2 Arbeit; Federführung: 1 Wort gestrichen, 2 Wörter eingefügt; Zeithorizont: von „keine Angabe“ zu „kurzfristig (bis 1 Jahr)“.',
    );
  });

  it('counts sources nothing was noted about', () => {
    const reason = (kind: 'cluster' | 'change', note: string) => ({ kind, note, refId: null });
    expect(
      synopsisReasons([reason('cluster', ''), reason('change', 'So beschlossen.'), reason('cluster', ' ')]),
    ).toEqual(['Begründung: So beschlossen.', '2 Gruppen von Ideen aus Veranstaltungen']);
  });

  it('says values as people do', () => {
    expect(synopsisValue('quickWin', null)).toBe('nein');
    expect(synopsisValue('field', 'work')).toBe('Arbeit und Wirtschaft');
    expect(synopsisValue('lead', null)).toBe('');
  });
});
