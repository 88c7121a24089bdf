import { describe, expect, it } from 'vitest';
import { card, cluster, id } from '../test/samples.ts';
import { cardsOf, editedResult, emptyReport, parseEventReport } from './event-report.ts';
import type { EventResult } from './event-result.ts';

const result: EventResult = {
  format: 'fortschrift-event/1',
  workshopId: id(1),
  title: 'Dialog',
  day: '2026-11-20',
  place: '',
  question: '',
  seats: 12,
  tables: [
    {
      id: id(2),
      number: 1,
      title: 'Wohnen',
      field: null,
      question: '',
      seats: 12,
      clusters: [{ ...cluster(3), dots: 2, paperDots: 0, ideas: [card(10, { text: 'Mehr Busse' })] }],
      single: [card(11, { text: 'Frau Meier hilft' })],
      sheet: { type: 'doc', content: [] },
      proposals: [],
    },
  ],
};
const cards = cardsOf(result);
const voice = { text: 'Ich war gern dabei.', language: 'de', by: '', consent: true };
const parse = (part: object) => parseEventReport({ ...emptyReport, ...part }, cards);

describe('what the office adds to a report', () => {
  it('names the line that is wrong', () => {
    const nextSteps = [
      { text: 'Konzept', who: 'Büro', due: '' },
      { text: '', who: '', due: '' },
    ];
    expect(parse({ nextSteps })).toEqual({
      ok: false,
      failure: { code: 'textMissing', field: 'nextSteps', count: 2 },
    });
    expect(parse({ nextSteps: [{ text: 'x', who: '', due: '31.12.2026' }] })).toMatchObject({
      failure: { code: 'dateInvalid', count: 1 },
    });
  });

  it('takes no sentence without consent', () => {
    expect(parse({ voices: [voice] })).toMatchObject({ value: { voices: [{ text: voice.text }] } });
    expect(parse({ voices: [{ ...voice, consent: false }] })).toMatchObject({
      failure: { code: 'reasonMissing', field: 'voices', count: 1 },
    });
  });

  it('edits cards of this event only, and counts the same words as no edit', () => {
    expect(parse({ edits: { [id(99)]: 'x' } })).toMatchObject({ failure: { code: 'cardUnknown' } });
    expect(parse({ edits: { [id(10)]: 'Mehr Busse', [id(11)]: 'Eine Nachbarin hilft' } })).toMatchObject({
      value: { edits: { [id(11)]: 'Eine Nachbarin hilft' } },
    });
  });

  it('stands beside the original, which stays as it is', () => {
    const edits = { [id(11)]: 'Eine Nachbarin hilft' };
    const edited = editedResult(result, { edits });
    expect(edited.tables[0]?.single[0]?.text).toBe('Eine Nachbarin hilft');
    expect(edited.tables[0]?.clusters).toEqual(result.tables[0]?.clusters);
    expect(cardsOf(result).get(id(11))).toBe('Frau Meier hilft');
  });
});
