import type { CallFailure } from '@fortschrift/api/client';
import type { ExportJob } from '@fortschrift/api/contract/export';
import type { ExportOrder } from '@fortschrift/domain/export-order';
import type { Id } from '@fortschrift/domain/id';
import { call } from '#lib/api.ts';

/** Milliseconds between two looks while a file is being made. */
const pause = 700;

/**
 * One's own files of one version as the server has them: read when the page opens, looked at while one is being made.
 * `stop` ends the looking.
 */
export class ExportJobs {
  jobs = $state.raw<readonly ExportJob[]>([]);
  /** The server could not be asked the last time. */
  offline = $state(false);
  /** A file that was being made or lay ready is gone without being taken away here: a restart, or its hour is over. */
  gone = $state(false);

  readonly #versionId: Id;
  readonly #onDone: (job: ExportJob) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(versionId: Id, onDone: (job: ExportJob) => void) {
    this.#versionId = versionId;
    this.#onDone = onDone;
  }

  /** Reads the list, and again as long as something is on its way. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const before = this.jobs;
    const answer = await call('GET /exports');
    if (this.#ended) return;
    this.offline = !answer.ok;
    if (answer.ok && this.jobs === before) {
      const mine = answer.value.jobs.filter(({ versionId }) => versionId === this.#versionId);
      const known = new Set(mine.map(({ id }) => id));
      if (before.some(({ id, state }) => state !== 'failed' && !known.has(id))) this.gone = true;
      this.jobs = mine;
      for (const job of mine) {
        const earlier = before.find(({ id }) => id === job.id);
        if (earlier && isOpen(earlier.state) && job.state === 'done') this.#onDone(job);
      }
    }
    if (this.jobs.some(({ state }) => isOpen(state))) this.#timer = setTimeout(() => void this.look(), pause);
  }

  /** Orders a file; the failure when it is refused. */
  async order(order: ExportOrder): Promise<CallFailure | null> {
    this.gone = false;
    const answer = await call('POST /versions/:id/exports', {
      params: { id: this.#versionId },
      body: order,
    });
    if (!answer.ok) return answer.failure;
    const { job } = answer.value;
    // The same order again takes the place of the one before.
    const wanted = JSON.stringify(job.order);
    this.jobs = [job, ...this.jobs.filter((other) => JSON.stringify(other.order) !== wanted)];
    await this.look();
    return null;
  }

  /** Takes one away, stopping it when it is being made; the failure when the server could not be told. */
  async remove(id: Id): Promise<CallFailure | null> {
    const answer = await call('DELETE /exports/:id', { params: { id } });
    if (!answer.ok && answer.failure.code !== 'notFound') return answer.failure;
    this.jobs = this.jobs.filter((job) => job.id !== id);
    return null;
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }
}

function isOpen(state: ExportJob['state']): boolean {
  return state === 'queued' || state === 'working';
}
