import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { versionContent } from './version-content.ts';

const id = (letter: string) => letter.repeat(26);

/** A version as it was frozen before measures had lists, byte for byte. */
const older = `{"chapters":[{"body":{"content":[],"type":"doc"},"field":"work","goals":[{"id":"${id('g')}","level":"goal","measures":[{"cost":"12.000 Euro im Jahr","description":{"content":[],"type":"doc"},"end":"2029-12","flagship":true,"funding":"Haushalt","goalId":"${id('g')}","horizon":"medium","id":"${id('m')}","indicators":"Zahl der Treffen","kind":"new","lead":"Jobcenter","number":"1.1.1","origins":[],"partners":"Caritas","quickWin":false,"situation":{"content":[],"type":"doc"},"start":"2027-01","targetGroups":"Familien","title":"Treffen"}],"number":"1.1","origins":[],"text":{"content":[],"type":"doc"},"title":"Ankommen"}],"id":"${id('c')}","kind":"field","loose":[],"number":"1","title":"Arbeit"}],"conceptId":"${id('k')}","county":"Heidmark","format":"fortschrift-version/1","label":"1.0","stand":"2025-03-14","title":"Konzept"}`;

it('reads a version from before the lists, and writes it again with the same checksum', () => {
  const read = v.parse(versionContent, JSON.parse(older));
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(sha256(canonicalJson(read))).toBe(sha256(older));
  expect(sha256(older)).toBe('e79eb13bb4b683d88f438ec682c2dcc2a10abb4982cfe2720749a935a0be6690');
});
