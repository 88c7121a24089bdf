import { describe, expect, it } from 'vitest';
import { table } from '../test/samples.ts';
import { moveTable, nextPhase, openSheet, tablePhases } from './table.ts';

const opened = { state: 'opened' } as const;

describe('a table', () => {
  it.each(tablePhases.flatMap((from) => tablePhases.map((to) => [from, to] as const)))(
    'goes from %s to %s only by one step',
    (from, to) => {
      const moved = moveTable(table({ phase: from }), to, opened);
      expect(moved.ok).toBe(nextPhase(from, 1) === to || nextPhase(from, -1) === to);
      if (moved.ok) expect(moved.value.dotsShown).toBe(to === 'presenting');
      else expect(moved.failure.code).toBe('stepNotPossible');
    },
  );

  it.each([
    ['planned', 'phaseForbids'],
    ['closed', 'workshopFrozen'],
    ['documented', 'workshopFrozen'],
    ['cancelled', 'phaseForbids'],
  ] as const)('stays where it is in a workshop that is %s', (state, code) => {
    expect(moveTable(table(), 'sorting', { state })).toMatchObject({ failure: { code } });
    expect(openSheet(table(), true, { state })).toMatchObject({ failure: { code } });
  });

  it('opens and closes its sheet', () => {
    expect(openSheet(table(), true, opened)).toMatchObject({ value: { sheetOpen: true } });
    expect(openSheet(table({ sheetOpen: true }), false, opened)).toMatchObject({
      value: { sheetOpen: false },
    });
  });

  it('has a first and a last phase', () => {
    expect(nextPhase('waiting', -1)).toBeNull();
    expect(nextPhase('presenting', 1)).toBeNull();
  });
});
