import { changeKinds } from '@fortschrift/domain/change';
import { expect, it } from 'vitest';
import { decisionGroups, groupsFor, keyOf, reviewKey } from './review-keys.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => reviewKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

it('has one key of its own for every decision', () => {
  const kinds = decisionGroups.flatMap((group) => group.kinds);
  expect(kinds.toSorted()).toEqual(changeKinds.filter((kind) => kind !== 'new').toSorted());
  const keys = [...Object.values(keyOf), 'a', 'n', 'o', 'k'];
  expect(new Set(keys).size).toBe(keys.length);
  for (const kind of kinds) expect(press(keyOf[kind])).toEqual({ do: 'decide', kind });
});

it('leaves the browser and the screen reader their keys', () => {
  expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
  expect(press('z', { metaKey: true })).toEqual({ do: 'undo' });
  for (const pressed of [
    press('b', { ctrlKey: true }),
    press('b', { altKey: true }),
    press('Tab'),
    press('q'),
  ])
    expect(pressed).toBeNull();
});

it('offers no change of words for what does not stand in the new concept', () => {
  expect(groupsFor({ state: 'absent' }).flatMap(({ kinds }) => kinds)).toEqual([
    'confirmed',
    'achieved',
    'madePermanent',
    'dropped',
  ]);
  expect(groupsFor({ state: 'open' }).flatMap(({ kinds }) => kinds)).toHaveLength(11);
});
