import { describe, expect, it } from 'vitest';
import { fullDisk } from '../chaos/full-disk.ts';
import { kills } from '../chaos/kills.ts';
import { powerLoss } from '../chaos/power-loss.ts';
import { folder } from './harness.ts';

describe('what was acknowledged is on the disk (npm run chaos has more)', () => {
  it('R2: after a power cut at any moment, as far as writes and syncs tell', async ({ skip }) => {
    const report = await powerLoss(folder());
    if (typeof report === 'string') return skip(report);
    expect(report.complaints).toEqual([]);
    expect(report.cuts).toBeGreaterThan(100);
    expect(report.syncs).toBeGreaterThan(400);
  }, 60_000);

  it('R4: on a full disk nothing is acknowledged, and all of it once there is room, without a restart', async ({
    skip,
  }) => {
    const report = await fullDisk(folder());
    if (typeof report === 'string') return skip(report);
    expect(report.complaints).toEqual([]);
    expect(report.operations).toBeGreaterThan(report.acknowledgedBefore);
  }, 60_000);

  it.each([7, 20_261_122])(
    'R1: through short kill cycles: seed %i',
    async (seed) => {
      const report = await kills({ seed, data: folder(), kills: 4, writers: 3 });
      expect(report.complaints).toEqual([]);
      expect(report.kills).toBe(4);
    },
    90_000,
  );
});
