import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Said } from './said.ts';

/** Commands a running server carries out for whoever may read its data folder. */
export type DeskWork = { readonly [command: string]: (args: readonly string[]) => Promise<Said> };

const file = 'desk.sock';
/** Longest question in characters, and the time a server may take for its answer: a backup of gigabytes. */
const longest = 10_000;
const patience = 10 * 60_000;

const questionSchema = v.object({ command: v.string(), args: v.array(v.string()) });
const saidSchema = v.object({ code: v.number(), out: v.string(), err: v.string() });

/**
 * Opens the desk: a socket in the data folder, which only its owner can enter. The database lets one process in;
 * through this one the administrator's commands reach it while it works. To be called by the process that holds the
 * database. Rejects when the folder cannot hold a socket (its path has more than about 100 letters).
 */
export async function openDesk(dataDir: string, work: DeskWork): Promise<{ close(): Promise<void> }> {
  const path = join(dataDir, file);
  // Left by a process that was killed: ours is the database, so nobody listens there.
  await rm(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = '';
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (text) => {
      asked += text;
      if (asked.length > longest) socket.destroy();
    });
    socket.on('end', () => {
      answer(asked, work).then(
        (said) => socket.end(JSON.stringify(said)),
        (error: unknown) => socket.end(JSON.stringify({ code: 1, out: '', err: `${String(error)}\n` })),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function answer(asked: string, work: DeskWork): Promise<Said> {
  const { command, args } = v.parse(v.pipe(v.string(), v.parseJson(), questionSchema), asked);
  const perform = Object.hasOwn(work, command) ? work[command] : undefined;
  if (!perform) throw new Error(`no command ${command}`);
  return perform(args);
}

/** Asks the server that runs on this data folder; null when none does. Rejects when it ends before it answers. */
export async function askDesk(
  dataDir: string,
  command: string,
  args: readonly string[],
): Promise<Said | null> {
  const socket = connect(join(dataDir, file));
  const there = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  if (!there) return null;
  socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
  socket.end(JSON.stringify({ command, args }));
  let said = '';
  for await (const text of socket.setEncoding('utf8')) said += text;
  return v.parse(v.pipe(v.string(), v.parseJson(), saidSchema), said);
}
