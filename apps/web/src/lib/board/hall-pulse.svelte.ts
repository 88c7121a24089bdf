import type { HallPulse } from '@fortschrift/api/contract/stage';
import type { Id } from '@fortschrift/domain/id';
import { call } from '#lib/api.ts';

/** How often the counts are asked for while somebody looks at the page, in milliseconds. */
const every = 5_000;

/** How the hall is doing, as counts: how far people came on their way in, and how many cards are being written. */
export class Pulse {
  now = $state.raw<HallPulse | null>(null);
  readonly #workshopId: Id;

  constructor(workshopId: Id) {
    this.#workshopId = workshopId;
  }

  /** People with an open draft: at one table, or in the whole hall. */
  writing(tableId?: Id): number {
    const tables = this.now?.writing ?? [];
    return tables
      .filter((table) => tableId === undefined || table.tableId === tableId)
      .reduce((sum, { count }) => sum + count, 0);
  }

  /** Asks from now on, while the page is in sight; in the browser only. Returns what ends it. */
  follow(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    const ask = async () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        const answer = await call('GET /workshops/:id/pulse', { params: { id: this.#workshopId } });
        if (answer.ok) this.now = answer.value;
      }
      if (!ended) timer = setTimeout(() => void ask(), every);
    };
    const again = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    document.addEventListener('visibilitychange', again);
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }
}
