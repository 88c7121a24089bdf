import { describe, expect, it } from 'vitest';
import { card, cluster, id, table, workshop } from '../test/samples.ts';
import { type BoardParts, boardOf, boardViewFrom } from './board-view.ts';
import { emptyStage } from './stage.ts';

const parts: BoardParts = {
  table: table(),
  workshop: workshop(),
  ideas: [
    card(2),
    card(1),
    card(3, { state: 'hidden', hiddenReason: 'insult' }),
    card(4, { state: 'withdrawn' }),
  ],
  clusters: [cluster(51), cluster(50)],
  sums: new Map([[id(50), 4]]),
  voted: 2,
  people: 3,
  stage: emptyStage,
  mediators: [7],
  paperSums: new Map([[id(51), 2]]),
};

describe('the board as it is sent', () => {
  it('holds what is to be seen, in order', () => {
    const view = boardViewFrom(parts, { hidden: false });
    expect(view.ideas.map((idea) => idea.id)).toEqual([id(1), id(2)]);
    expect(view.clusters.map((each) => each.id)).toEqual([id(50), id(51)]);
    expect(view).toMatchObject({ voted: 2, people: 3 });
  });

  it('holds hidden cards for hosts, withdrawn ones for nobody', () => {
    const view = boardViewFrom(parts, { hidden: true });
    expect(view.ideas.map((idea) => idea.id)).toEqual([id(1), id(2), id(3)]);
  });

  it('never says who wrote a card, even when its row does', () => {
    const row = { ...card(1), seatId: id(77), countyId: id(78), workshopId: id(79), tableId: id(80) };
    const sent = JSON.stringify(boardViewFrom({ ...parts, ideas: [row] }, { hidden: true }));
    expect(sent).not.toContain(id(77));
  });

  it('keeps points back until they are shown or the workshop is closed', () => {
    expect(boardViewFrom(parts, { hidden: true }).dots).toBeNull();
    const shown = { [id(50)]: 4, [id(51)]: 0 };
    expect(boardViewFrom({ ...parts, table: table({ dotsShown: true }) }, { hidden: false }).dots).toEqual(
      shown,
    );
    expect(
      boardViewFrom({ ...parts, workshop: workshop({ state: 'closed' }) }, { hidden: false }).dots,
    ).toEqual(shown);
  });

  it('asks the table’s own question, or the workshop’s', () => {
    expect(boardViewFrom(parts, { hidden: false }).table.question).toBe('Was fehlt?');
    const own = { ...parts, table: table({ question: 'Und hier?' }) };
    expect(boardViewFrom(own, { hidden: false }).table.question).toBe('Und hier?');
  });

  it.each([
    ['planned', 'waiting', false],
    ['opened', 'collecting', false],
    ['closed', 'collecting', true],
    ['documented', 'collecting', true],
    ['cancelled', 'waiting', false],
  ] as const)('of a workshop that is %s is decided on as %s, frozen: %s', (state, phase, frozen) => {
    const board = boardOf(boardViewFrom({ ...parts, workshop: workshop({ state }) }, { hidden: false }));
    expect(board).toMatchObject({ phase, frozen });
  });
});
