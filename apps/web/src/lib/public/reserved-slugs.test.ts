import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reservedSlugs } from '@fortschrift/domain/county';
import { expect, it } from 'vitest';

const routes = fileURLToPath(new URL('../../routes', import.meta.url));

/** First parts of all addresses that are pages of their own: the folders in the groups, without parameters. */
const firstParts = readdirSync(routes, { withFileTypes: true })
  .filter((group) => group.isDirectory())
  .flatMap((group) =>
    group.name.startsWith('(') ? readdirSync(`${routes}/${group.name}`, { withFileTypes: true }) : [group],
  )
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
  .map((entry) => entry.name);

it('no county can take the address of a page', () => {
  expect(firstParts).toContain('gremium');
  expect(firstParts.filter((part) => !reservedSlugs.has(part))).toEqual([]);
});
