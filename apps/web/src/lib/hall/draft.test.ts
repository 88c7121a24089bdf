import { beforeEach, describe, expect, it } from 'vitest';
import { Draft } from './draft.svelte.ts';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly held: Map<string, string>;
} {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

let storage = memory();
beforeEach(() => {
  storage = memory();
});

describe('the draft of a card', () => {
  it('is there again after a reload, at its own table only', () => {
    const draft = new Draft('a', storage);
    draft.kind = 'need';
    draft.text = 'Busse';
    draft.keep();
    const again = new Draft('a', storage);
    expect([again.kind, again.text]).toEqual(['need', 'Busse']);
    expect(new Draft('b', storage).text).toBe('');
  });

  it('leaves nothing behind once it is sent', () => {
    const draft = new Draft('a', storage);
    draft.text = 'Busse';
    draft.keep();
    draft.clear();
    expect(storage.held.size).toBe(0);
  });

  it('never loses one text for another', () => {
    const draft = new Draft('a', storage);
    const refused = { kind: 'need', text: 'abgelehnt', detail: '' } as const;
    draft.addRefused(refused);
    draft.text = 'angefangen';
    draft.takeBack(refused);
    expect(draft.text).toBe('abgelehnt');
    expect(new Draft('a', storage).refused.map(({ text }) => text)).toEqual(['angefangen']);
  });

  it('starts empty from a storage that holds rubbish', () => {
    for (const rubbish of ['{', '7', 'null', '{"draft":{"kind":"x"},"refused":[1,{}]}']) {
      storage.held.set('fortschrift:draft:a', rubbish);
      expect(new Draft('a', storage).isEmpty).toBe(true);
      expect(new Draft('a', storage).refused).toEqual([]);
    }
  });

  it('goes on where storage refuses to keep anything', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    const draft = new Draft('a', full);
    draft.text = 'Busse';
    expect(() => draft.keep()).not.toThrow();
  });
});
