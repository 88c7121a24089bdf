import { ideaKinds } from '@fortschrift/domain/idea';
import { expect, it } from 'vitest';
import { signStyles } from './kind-signs.ts';

it('draws a sign for every kind of card, in light, dark, forced colours and on paper', () => {
  const styles = signStyles();
  for (const kind of ideaKinds) expect(styles.split(`[data-sign='${kind}']`).length - 1, kind).toBe(6);
  expect(styles).not.toMatch(/url\("[^"]*[#<>][^"]*"\)/);
});
