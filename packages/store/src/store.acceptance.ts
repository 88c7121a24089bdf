import { afterAll, afterEach, beforeEach, describe } from 'vitest';
import { afterCases } from '../test/after-cases.ts';
import { checkpointCases } from '../test/checkpoint-cases.ts';
import { committeeCases } from '../test/committee-cases.ts';
import { conceptCases } from '../test/concept-cases.ts';
import { conceptImportCases } from '../test/concept-import-cases.ts';
import type { EngineUnderTest, StoreUnderTest } from '../test/engines.ts';
import { hallCases } from '../test/hall-cases.ts';
import { traceCases } from '../test/hall-trace-cases.ts';
import { peopleCases } from '../test/people-cases.ts';
import { schemaCases } from '../test/schema-cases.ts';
import { takePartCases } from '../test/take-part-cases.ts';
import { transactCases } from '../test/transact-cases.ts';

/** The promises the store keeps on every engine. Call it at the top level of a test file. */
export function storeSuite(engine: EngineUnderTest): void {
  describe(`store on ${engine.name}`, () => {
    let under: StoreUnderTest | null = null;
    beforeEach(async () => {
      under = await engine.open();
    }, 60_000);
    afterEach(() => under?.close());
    afterAll(() => engine.end());
    const now = () => {
      if (!under) throw new Error('no store is open');
      return under;
    };
    transactCases(now);
    schemaCases(now);
    peopleCases(now);
    hallCases(now);
    traceCases(now);
    afterCases(now);
    takePartCases(now);
    conceptCases(now);
    conceptImportCases(now);
    committeeCases(now);
    checkpointCases(now);
  });
}
