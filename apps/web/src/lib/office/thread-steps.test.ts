import type { IdeaThread, ThreadRecord } from '@fortschrift/domain/thread';
import { describe, expect, it } from 'vitest';
import { threadWays } from './thread-steps.ts';

const record = (id: string, change: Partial<ThreadRecord> = {}): ThreadRecord => ({
  id,
  kind: 'measure',
  title: `Maßnahme ${id}`,
  conceptId: 'k',
  chapterId: 'c',
  via: 'cluster',
  versions: [],
  implementation: null,
  ...change,
});
const thread = (records: readonly ThreadRecord[], answer: IdeaThread['answer'] = null): IdeaThread => ({
  idea: {
    id: 'i',
    kind: 'need',
    text: 'Mehr Busse',
    detail: '',
    language: 'de',
    workshopId: 'w',
    workshopTitle: 'Auftakt',
    day: '2026-01-24',
    tableTitle: 'Wohnen',
  },
  cluster: { id: 'g', heading: 'Ohne Bus kein Kurs', ideas: 4, dots: 9 },
  records,
  answer,
});
const kinds = (ways: ReturnType<typeof threadWays>) =>
  ways.map(({ steps }) => steps.map((step) => (step.reached === false ? `(${step.kind})` : step.kind)));

describe('the way of a card', () => {
  it('says what is awaited where nobody took it up', () => {
    expect(kinds(threadWays(thread([])))).toEqual([['idea', 'cluster', '(measure)', '(answer)']]);
  });

  it('leads in one line to its one measure, what is in force, what is under way, and the answer', () => {
    const versions = ['2026-06-22', '2026-10-05'].map((stand, index) => ({
      id: `v${index}`,
      label: `1.${index}`,
      stand,
      state: 'published' as const,
      number: '2.1',
      decision:
        index === 0 ? { kind: 'accepted' as const, day: stand, body: 'Kreistag', binding: true } : null,
    }));
    const [way] = threadWays(
      thread([record('a', { versions })], { result: 'adopted', reason: '', answeredAt: 0 }),
    );
    expect(way?.steps.map(({ title }) => title)).toEqual([
      'Mehr Busse',
      'Ohne Bus kein Kurs',
      'Maßnahme a',
      'Fassung 1.0, Nummer 2.1',
      'Kreistag: beschlossen',
      'Fassung 1.1, Nummer 2.1',
      'Noch kein Beschluss',
      'übernommen',
    ]);
  });

  it('branches where several records took it up, the nearest first', () => {
    const ways = threadWays(
      thread([record('p', { via: 'proposal' }), record('c'), record('i', { via: 'idea' })]),
    );
    expect(ways.map(({ recordId }) => recordId)).toEqual([null, 'i', 'c', 'p']);
    expect(ways.slice(1).map(({ steps }) => steps[0]?.kind)).toEqual(['idea', 'cluster', 'proposal']);
  });

  it('names a recommendation as one', () => {
    const decision = {
      kind: 'accepted' as const,
      day: '2026-10-14',
      body: 'Steuerungsgruppe',
      binding: false,
    };
    const versions = [
      { id: 'v', label: '1.1', stand: '2026-10-05', state: 'committee' as const, number: '', decision },
    ];
    const [way] = threadWays(thread([record('a', { versions })]));
    const step = way?.steps.find(({ kind }) => kind === 'decision');
    expect([step?.label, step?.title]).toEqual(['Empfehlung', 'Steuerungsgruppe: empfohlen']);
  });
});
