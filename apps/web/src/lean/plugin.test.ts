import { expect, it } from 'vitest';
import { fetchedAhead } from './plugin.ts';

it('names no scripts of a page in the start script, and all of a part that is loaded later', () => {
  const scripts = ['_app/immutable/chunks/a.js', '_app/immutable/chunks/b.js'];
  expect(fetchedAhead('_app/immutable/nodes/22.BICPfwTs.js', scripts)).toEqual([]);
  expect(fetchedAhead('_app/immutable/chunks/DwtqmE5V.js', scripts)).toEqual(scripts);
});
