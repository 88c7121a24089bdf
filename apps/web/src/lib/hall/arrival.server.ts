import type { Call } from '@fortschrift/api/client';
import type { JoinStep } from '@fortschrift/domain/stage';

/** Counts how far a browser came on its way in, once each: it remembers that itself. A missed count keeps nobody out. */
export async function countArrival(call: Call, code: string, step: JoinStep): Promise<void> {
  await call('POST /join/step', { body: { code, step } });
}
