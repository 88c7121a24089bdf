import { describe, expect, it } from 'vitest';
import { type Change, changeKinds, missingOf, needsReason, parseChange, readChange } from './change.ts';

describe('a change', () => {
  it('needs a reason where something of substance is different or gone', () => {
    expect(changeKinds.filter((kind) => !needsReason(kind))).toEqual([
      'confirmed',
      'editorial',
      'renamed',
      'new',
    ]);
    for (const kind of changeKinds) {
      const empty = parseChange({ kind, reason: ' ' });
      expect(empty.ok).toBe(!needsReason(kind));
      if (!empty.ok) expect(empty.failure).toEqual({ code: 'reasonMissing', field: 'reason', limit: 10 });
    }
    expect(parseChange({ kind: 'dropped', reason: '  Kein Bedarf mehr  ' })).toEqual({
      ok: true,
      value: { kind: 'dropped', reason: 'Kein Bedarf mehr' },
    });
    expect(parseChange({ kind: 'confirmed', reason: 'x'.repeat(1001) }).ok).toBe(false);
  });

  it('is decided once it has its kind and the reason this one needs', () => {
    const change = (kind: Change['kind'], reason = ''): Change => ({ kind, reason, previousIds: [] });
    expect(missingOf(undefined)).toBe('decision');
    expect(missingOf(change('open'))).toBe('decision');
    expect(missingOf(change('moved', 'kurz'))).toBe('reason');
    expect(missingOf(change('moved', 'passt besser zu Bildung'))).toBeNull();
    expect(missingOf(change('confirmed'))).toBeNull();
  });

  it('is read from foreign data without a throw', () => {
    for (const rubbish of [null, 'new', [], {}, { kind: 'unchanged' }, { kind: 3 }])
      expect(readChange(rubbish)).toBeNull();
    expect(readChange({ kind: 'split', reason: null, previousIds: ['a', 1, 'a'] })).toEqual({
      kind: 'split',
      reason: '',
      previousIds: ['a'],
    });
  });
});
