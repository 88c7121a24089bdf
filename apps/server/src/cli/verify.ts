import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Ports } from '@fortschrift/api/ports';
import { verifyVersionJson } from '@fortschrift/export/version-json';
import { formatDay } from '@fortschrift/i18n/date';
import { verifyCommand } from '@fortschrift/i18n/de/server-export';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import type { Config } from '../config.ts';
import { type PluggedStore, plugStore } from '../plug/store.ts';
import type { Command } from './command.ts';
import { askDesk } from './desk.ts';
import { done, refused, type Said, say } from './said.ts';

/**
 * Checks a downloaded version: its form, its schema, and its SHA-256 against the one that was given or else the one
 * this installation stored when the version was frozen. Changes nothing. What cannot be compared is refused too: a file
 * in order that nobody vouches for is not verified.
 */
export const verify: Command = async (config, args) => {
  const asked = readArguments(args);
  if (!asked) return say(refused(verifyCommand.usage, 2));
  const { file, expected } = asked;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return say(
      refused(verifyCommand.unreadable(file, error instanceof Error ? error.message : String(error)), 2),
    );
  }
  const checked = verifyVersionJson(bytes);
  if (!checked.ok) return say(refused(verifyCommand.refusals[checked.failure.code](checked.failure.detail)));
  const { sha256, content } = checked.value;
  const { title, label, stand, conceptId } = content;
  const about = verifyCommand.about({ title, label, stand: formatDay(stand), sha256 });
  const stored = expected ?? (await storedSum(config, conceptId, label));
  if (stored === null) return say({ code: 1, out: about, err: verifyCommand.nothingToCompare });
  if (stored !== sha256) return say({ code: 1, out: about, err: verifyCommand.altered(stored) });
  return say(done(about + (expected === null ? verifyCommand.asFrozen : verifyCommand.asGiven)));
};

/** The SHA-256 stored for a version, as the only line of `out`; empty when it is not known here. */
export async function sumAtDesk(
  { store: { rows } }: { readonly store: Pick<Ports['store'], 'rows'> },
  [conceptId = '', label = '']: readonly string[],
): Promise<Said> {
  const versions = await rows.versions.ofConcept(conceptId);
  return done(versions.find((version) => version.label === label)?.sha256 ?? '');
}

function readArguments(args: readonly string[]): { file: string; expected: string | null } | null {
  try {
    const options = { sha256: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const expected = values.sha256?.toLowerCase() ?? null;
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    return expected !== null && !/^[0-9a-f]{64}$/.test(expected) ? null : { file, expected };
  } catch {
    return null;
  }
}

async function storedSum(config: Config, conceptId: string, label: string): Promise<string | null> {
  if (config.databaseUrl === null) {
    const byServer = await askDesk(config.dataDir, 'sum', [conceptId, label]);
    if (byServer) return byServer.out || null;
    // Opening would make one.
    if (!existsSync(join(config.dataDir, databaseFile))) return null;
  }
  const opened: Awaited<ReturnType<typeof plugStore>> = await plugStore(config);
  if (!opened.ok) {
    process.stderr.write(verifyCommand.noDatabase(opened.failure.detail));
    return null;
  }
  const store: PluggedStore = opened.value;
  try {
    return (await sumAtDesk(store, [conceptId, label])).out || null;
  } finally {
    await store.close();
  }
}
