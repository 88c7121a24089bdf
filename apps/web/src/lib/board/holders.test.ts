import { expect, it } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Holders } from './holders.svelte.ts';

it('says which cards others have in hand, as the server names them, and forgets them when let go', () => {
  const mine = new Awareness(new Y.Doc());
  const theirs = new Awareness(new Y.Doc());
  const send = () => applyAwarenessUpdate(mine, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'test');
  const here = new Holders(mine);
  const there = new Holders(theirs);
  there.hold(['a', 'b']);
  send();
  expect(here.byCard.size).toBe(0);
  theirs.setLocalStateField('user', { name: 'Frau Kaya', color: '#1F5FA8' });
  send();
  expect([...here.byCard]).toEqual([
    ['a', { name: 'Frau Kaya', colour: '#1F5FA8' }],
    ['b', { name: 'Frau Kaya', colour: '#1F5FA8' }],
  ]);
  here.hold(['c']);
  expect(here.byCard.has('c')).toBe(false);
  there.hold([]);
  send();
  expect(here.byCard.size).toBe(0);
  mine.destroy();
  theirs.destroy();
});
