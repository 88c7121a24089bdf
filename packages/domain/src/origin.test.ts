import { describe, expect, it } from 'vitest';
import { originKey, originKinds, parseOriginKey } from './origin.ts';

const refId = 'abcdefghijklmnopqrstuvwxyz';

describe('origin keys', () => {
  it.each(originKinds)('reads back what it wrote for %s', (kind) => {
    expect(parseOriginKey(originKey({ kind, refId }))).toEqual({ kind, refId });
  });

  it.each(['', ':', 'idea', `idea:${refId}x`, `idea:${refId.toUpperCase()}`, `rumour:${refId}`, `:${refId}`])(
    'refuses %j',
    (key) => {
      expect(parseOriginKey(key)).toBeNull();
    },
  );
});
