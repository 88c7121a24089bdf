import { describe, expect, it } from 'vitest';
import { card, cluster, id, table, workshop } from '../test/samples.ts';
import { boardViewFrom } from './board-view.ts';
import { coverCards, coveredFrom } from './cover.ts';
import { emptyStage } from './stage.ts';
import { moveTable } from './table.ts';

const opened = { state: 'opened', round: 2 } as const;
const parts = {
  table: table({ coveredFrom: 2 }),
  workshop: workshop({ round: 2 }),
  ideas: [
    card(1, { round: 1 }),
    card(2, { round: 2 }),
    card(3, { round: 2, state: 'hidden', hiddenReason: 'insult' }),
    card(4, { round: 2, state: 'withdrawn' }),
  ],
  clusters: [cluster(50)],
  sums: new Map(),
  voted: 0,
  people: 3,
  mediators: [],
  paperSums: new Map([[id(50), 2]]),
  stage: emptyStage,
};
const idsOf = (view: { readonly ideas: readonly { readonly id: string }[] }) =>
  view.ideas.map((idea) => idea.id);

describe('Verdeckt schreiben', () => {
  it('begins with the round that is going on and keeps its beginning', () => {
    expect(coverCards(table(), true, opened)).toMatchObject({ value: { coveredFrom: 2 } });
    expect(coverCards(table({ coveredFrom: 1 }), true, opened)).toMatchObject({ value: { coveredFrom: 1 } });
    expect(coverCards(table({ coveredFrom: 1 }), false, opened)).toMatchObject({
      value: { coveredFrom: null },
    });
  });

  it.each(['sorting', 'weighting', 'presenting'] as const)('does not begin while %s', (phase) => {
    expect(coverCards(table({ phase }), true, opened)).toMatchObject({ failure: { code: 'phaseForbids' } });
  });

  it('is over with the workshop', () => {
    const closed = { state: 'closed', round: 2 } as const;
    expect(coverCards(table(), true, closed)).toMatchObject({ failure: { code: 'workshopFrozen' } });
    expect(coveredFrom({ coveredFrom: 1 }, closed)).toBeNull();
  });

  it('ends when the table begins to sort, not when it begins to collect', () => {
    const waiting = moveTable(table({ phase: 'waiting', coveredFrom: 1 }), 'collecting', opened);
    expect(waiting).toMatchObject({ value: { coveredFrom: 1 } });
    expect(moveTable(table({ coveredFrom: 1 }), 'sorting', opened)).toMatchObject({
      value: { coveredFrom: null },
    });
  });

  it('leaves covered cards out for everybody but hosts, and says how many there are', () => {
    const shared = boardViewFrom(parts, { hidden: false });
    expect(idsOf(shared)).toEqual([id(1)]);
    expect(shared.covered).toBe(1);
    expect(JSON.stringify(shared)).not.toContain('Karte 2');
    const host = boardViewFrom(parts, { hidden: true });
    expect(idsOf(host)).toEqual([id(1), id(2), id(3)]);
    expect(host.covered).toBe(1);
  });

  it('shows nothing when the event steps back a round', () => {
    const back = boardViewFrom({ ...parts, workshop: workshop({ round: 1 }) }, { hidden: false });
    expect(back).toMatchObject({ ideas: [], covered: 2 });
  });

  it('shows all at once when the host turns them over', () => {
    const open = boardViewFrom({ ...parts, table: table() }, { hidden: false });
    expect(idsOf(open)).toEqual([id(1), id(2)]);
    expect(open.covered).toBeNull();
  });

  it('tells hosts the points they entered from paper at once, everybody else with the others', () => {
    expect(boardViewFrom(parts, { hidden: true }).paperDots).toEqual({ [id(50)]: 2 });
    expect(boardViewFrom(parts, { hidden: false }).paperDots).toBeNull();
    const shown = { ...parts, table: table({ dotsShown: true }) };
    expect(boardViewFrom(shown, { hidden: false }).paperDots).toEqual({ [id(50)]: 2 });
  });
});
