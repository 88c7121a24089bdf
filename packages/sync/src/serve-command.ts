import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** How the command is called. */
export const usage = 'usage: npm run sync:serve -- --port N --data DIR [--limits on|off]';

export interface ServeArguments {
  /** 0 to 65535; 0 takes a free one. */
  readonly port: number;
  readonly data: string;
  readonly limits: 'on' | 'off';
}

/** Reads what follows the command; a sentence when something is wrong with it, `help` when that was asked for. Never throws. */
export function readArguments(
  args: readonly string[],
): { readonly arguments: ServeArguments } | { readonly wrong: string } | 'help' {
  let values: { port: string; data?: string; limits: string; help: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        data: { type: 'string' },
        limits: { type: 'string', default: 'on' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { wrong: sentence };
  }
  if (values.help) return 'help';
  const { port, data, limits } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { wrong: `--port is a number from 0 to 65535, not '${port}'` };
  if (data === undefined || data === '') return { wrong: '--data names the folder to keep documents in' };
  if (limits !== 'on' && limits !== 'off') return { wrong: `--limits is on or off, not '${limits}'` };
  return { arguments: { port: Number(port), data, limits } };
}

/**
 * Makes a folder with all that lead to it, unless it is there. Throws as the file system does. (Node's own recursive way does not come
 * back where nothing can be made below a folder that exists, as in /proc.)
 */
export function makeFolder(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  const parent = dirname(path);
  if (there === undefined && parent !== path) makeFolder(parent);
  mkdirSync(path);
}

/** What went wrong at the start, in a sentence for whoever typed the command; null for anything that is not their affair but a bug. */
export function complaint(error: unknown, { port, data }: ServeArguments): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if ('errcode' in error) return `${data} ${databaseTrouble(Number(error.errcode) % 256, error.message)}`;
  if ('syscall' in error && error.syscall === 'listen')
    return code === 'EADDRINUSE' ? `port ${port} is taken` : `port ${port} cannot be opened: ${code}`;
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${data} is not a folder`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${data} cannot be written to`;
    case 'ENOENT':
    case 'ENOSPC':
      return `${data} cannot be made: ${code}`;
    default:
      return code === '' && error.message.startsWith(data) ? error.message : null;
  }
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html) as the end of a sentence about a folder. */
function databaseTrouble(code: number, message: string): string {
  switch (code) {
    case 5:
    case 6:
      return 'is in use by another process';
    case 8:
    case 14:
      return 'cannot be written to';
    case 11:
    case 26:
      return 'holds a sync.sqlite that is damaged or no database';
    case 13:
      return 'is on a disk that is full';
    default:
      return `cannot be used: ${message}`;
  }
}
