import type { BoardView } from '@fortschrift/domain/board-view';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { projectBoard, readBoard } from './board.ts';

const idea = (id: string, position: number, clusterId: string | null = null): BoardView['ideas'][number] => ({
  id,
  kind: 'need',
  text: `Karte ${id}`,
  detail: '',
  language: 'de',
  source: 'typed',
  state: 'submitted',
  hiddenReason: null,
  clusterId,
  round: 1,
  recordId: null,
  doubleOf: null,
  parked: null,
  position,
  createdAt: 1,
  editedAt: null,
  translation: null,
});

const view: BoardView = {
  table: {
    id: 't',
    number: 1,
    title: 'Bildung',
    field: 'education',
    question: 'Was fehlt?',
    phase: 'sorting',
    sheetOpen: false,
    seats: 12,
    dotQuestion: '',
  },
  workshop: {
    id: 'w',
    title: 'Auftakt',
    state: 'opened',
    method: 'cards',
    door: 'Ab3_',
    round: null,
    translations: [],
    dotsPerSeat: 5,
    dotsPerCluster: 2,
  },
  ideas: [idea('a', 1), idea('b', 2)],
  clusters: [{ id: 'c', heading: '', summary: '', mark: null, parked: null, position: 1 }],
  dots: null,
  voted: 0,
  people: 3,
  stage: { timer: null, call: null, screen: null },
  covered: null,
  mediators: [],
  paperDots: null,
};

describe('board document', () => {
  it('gives back the picture it was given, cards in their order', () => {
    const doc = new Y.Doc();
    projectBoard(doc, { ...view, ideas: view.ideas.toReversed() });
    expect(readBoard(doc)).toEqual(view);
  });

  it('is null before the first picture', () => {
    expect(readBoard(new Y.Doc())).toBeNull();
  });

  it('sends only what differs: one moved card is less than a fifth of a board of fifty', () => {
    const doc = new Y.Doc();
    const many = { ...view, ideas: Array.from({ length: 50 }, (_, n) => idea(`i${n}`, n)) };
    projectBoard(doc, many);
    const whole = Y.encodeStateAsUpdate(doc).length;
    const sent: number[] = [];
    doc.on('update', (update: Uint8Array) => sent.push(update.length));
    projectBoard(doc, {
      ...many,
      ideas: many.ideas.map((card) => (card.id === 'i7' ? { ...card, clusterId: 'c' } : card)),
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toBeLessThan(whole / 5);
  });

  it('says nothing when nothing changed', () => {
    const doc = new Y.Doc();
    projectBoard(doc, view);
    let updates = 0;
    doc.on('update', () => updates++);
    projectBoard(doc, { ...view, ideas: view.ideas.map((card) => ({ ...card })) });
    expect(updates).toBe(0);
  });

  it('drops cards and clusters that are gone', () => {
    const doc = new Y.Doc();
    projectBoard(doc, view);
    projectBoard(doc, { ...view, ideas: [idea('b', 2)], clusters: [] });
    expect(readBoard(doc)?.ideas.map((card) => card.id)).toEqual(['b']);
    expect(readBoard(doc)?.clusters).toEqual([]);
  });
});
