/**
 * What power-loss.ts traces: `node appender.ts FILE ROWS` appends numbered rows to a log, takes a snapshot now and then, and says
 * `ack N` on its standard output once row N is acknowledged.
 */
import { writeSync } from 'node:fs';
import { openSqliteLog } from '../src/sqlite-log.ts';

const [path = '', rows = '0'] = process.argv.slice(2);
const log = openSqliteLog(path);
const numbered = (value: number, size: number) => {
  const bytes = Buffer.alloc(size, value);
  bytes.writeUInt32BE(value);
  return bytes;
};
for (let value = 1; value <= Number(rows); value += 1) {
  const size = 4 + ((value * 977) % 9000);
  await log.append([
    { name: 'doc', epoch: 1, actor: 'x', bytes: numbered(value, size), claims: [value % 9] },
  ]);
  writeSync(1, `ack ${value}\n`);
  if (value % 40 === 0) {
    const bytes = numbered(value - 10, 5000);
    await log.saveSnapshot({ name: 'doc', epoch: 1, bytes, rows: value === 40 ? 30 : 40, at: value });
  }
  if (value % 170 === 0) await log.forgetSnapshots(value);
}
// No orderly end: closing would put everything into the main file.
process.kill(process.pid, 'SIGKILL');
