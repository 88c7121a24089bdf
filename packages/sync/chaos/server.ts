/** `serve.ts` with a log that can be told to fail: `node chaos/server.ts --port N --data DIR`, orders by IPC. */
import { parseArgs } from 'node:util';
import { limitsWithoutRates } from '../src/limits.ts';
import type { UpdateLog } from '../src/ports.ts';
import { serve } from '../src/serve.ts';

/** What the child can be told. Counts are of appends from now on. */
export type Order =
  | { readonly do: 'fail'; readonly appends: number }
  | { readonly do: 'slow'; readonly appends: number; readonly millis: number }
  | { readonly do: 'die'; readonly after: number; readonly when: 'before commit' | 'after commit' }
  | { readonly do: 'fail snapshots'; readonly count: number }
  | { readonly do: 'jump'; readonly millis: number };

const state = { fail: 0, slow: 0, millis: 0, die: -1, late: false, failSnapshots: 0, jump: 0 };

process.on('message', (order: Order) => {
  if (order.do === 'fail') state.fail = order.appends;
  else if (order.do === 'slow') Object.assign(state, { slow: order.appends, millis: order.millis });
  else if (order.do === 'die')
    Object.assign(state, { die: order.after, late: order.when === 'after commit' });
  else if (order.do === 'fail snapshots') state.failSnapshots = order.count;
  else state.jump += order.millis;
});

function chaotic(log: UpdateLog): UpdateLog {
  return {
    load: (name) => log.load(name),
    formerSnapshots: (name) => log.formerSnapshots(name),
    startEpoch: (name, next, at) => log.startEpoch(name, next, at),
    forgetSnapshots: (before) => log.forgetSnapshots(before),
    async append(rows) {
      if (state.slow > 0) {
        state.slow -= 1;
        await new Promise((resolve) => setTimeout(resolve, state.millis));
      }
      if (state.fail > 0) {
        state.fail -= 1;
        throw new Error('injected: commit failed');
      }
      state.die -= 1;
      const dies = state.die === 0;
      if (dies && !state.late) process.kill(process.pid, 'SIGKILL');
      await log.append(rows);
      if (dies) process.kill(process.pid, 'SIGKILL');
    },
    async saveSnapshot(snapshot) {
      if (state.failSnapshots > 0) {
        state.failSnapshots -= 1;
        throw new Error('injected: snapshot failed');
      }
      return log.saveSnapshot(snapshot);
    },
  };
}

process.stdout.write(`pid ${process.pid}\n`);
const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
const served = await serve({
  port: Number(values.port),
  data: values.data ?? '',
  // Compaction often, rooms out of memory soon: what happens rarely in a day happens here in seconds.
  limits: { ...limitsWithoutRates, compactRows: 60, compactInterval: 200, compactRowsOnLeave: 5, idle: 300 },
  wrap: chaotic,
  clock: { now: () => performance.now(), wall: () => Date.now() + state.jump },
});
process.stdout.write(`ready http://127.0.0.1:${served.port}\n`);
process.once('SIGTERM', () => {
  void served.close().then(() => process.exit(0));
});
