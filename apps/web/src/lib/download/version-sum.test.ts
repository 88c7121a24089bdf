import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { VersionContent } from '@fortschrift/domain/version';
import { expect, it } from 'vitest';
import { sumOf } from './version-sum.ts';

const content: VersionContent = {
  format: 'fortschrift-version/1',
  county: 'Landkreis Heidmark',
  conceptId: 'a'.repeat(26),
  title: 'Konzept für „Ankommen“ 😀',
  label: '1.0',
  stand: '2026-03-01',
  chapters: [],
};

it('is the sum the server stores, and another one after the smallest change', async () => {
  const stored = createHash('sha256').update(canonicalJson(content)).digest('hex');
  expect(await sumOf(content)).toBe(stored);
  expect(await sumOf({ ...content, stand: '2026-03-02' })).not.toBe(stored);
});
