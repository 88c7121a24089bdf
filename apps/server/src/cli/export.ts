import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Ports } from '@fortschrift/api/ports';
import { versionFile } from '@fortschrift/api/version-file';
import {
  areasOf,
  isExportWhat,
  isOffered,
  leadsOf,
  parseExportOrder,
} from '@fortschrift/domain/export-order';
import { organisationKey } from '@fortschrift/domain/organisation';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import { storeProblem } from '@fortschrift/i18n/de/server';
import { exportCommand, failureWords } from '@fortschrift/i18n/de/server-export';
import { openHouse } from '../house.ts';
import type { Command } from './command.ts';
import { askDesk } from './desk.ts';
import { type ExportArguments, readExportArguments, writeExportArguments } from './export-arguments.ts';
import { done, refused, type Said, say } from './said.ts';

/**
 * Writes a file of a version, whether Fortschrift runs (then it does it) or not. The file replaces what was there, in
 * one step, and is readable for its owner only.
 */
export const exportFile: Command = async (config, args) => {
  const wanted = readExportArguments(args);
  if (!wanted.ok) return say(refused(exportCommand.usage(wanted.failure), 2));
  const byServer = config.databaseUrl
    ? null
    : await askDesk(config.dataDir, 'export', writeExportArguments(wanted.value));
  if (byServer) return say(byServer);
  const opened = await openHouse(config);
  if (!opened.ok) return say(refused(storeProblem(opened.failure.code, opened.failure.detail)));
  try {
    return say(await writeVersionFile(opened.value.ports, wanted.value));
  } finally {
    await opened.value.close();
  }
};

/** The same on an open house, for arguments as `writeExportArguments` writes them. */
export async function exportAtDesk(ports: Ports, args: readonly string[]): Promise<Said> {
  const wanted = readExportArguments(args);
  return wanted.ok ? writeVersionFile(ports, wanted.value) : refused(exportCommand.usage(wanted.failure), 2);
}

async function writeVersionFile(ports: Ports, wanted: ExportArguments): Promise<Said> {
  const { rows } = ports.store;
  if (!isExportWhat(wanted.what)) return refused(exportCommand.unknownWhat(wanted.what), 2);
  if (!isOffered(wanted.what, wanted.format))
    return refused(exportCommand.unknownFormat(wanted.what, wanted.format), 2);
  const concept = await rows.concepts.find(wanted.concept);
  if (!concept) return refused(exportCommand.unknownConcept(wanted.concept, await conceptsOf(ports)));
  const versions = await rows.versions.ofConcept(concept.id);
  const version = versions.find(({ label }) => label === wanted.version);
  if (!version)
    return refused(
      exportCommand.unknownVersion(
        wanted.version,
        versions.map(({ label }) => label),
      ),
    );
  const content = await rows.versions.content(version.id);
  const county = await rows.counties.find(concept.countyId);
  if (!content || !county) throw new Error(`version ${version.id} has no content or county`);
  const before = wanted.what === 'synopsis' ? await beforeOf(ports, version, wanted.against) : null;
  if (wanted.what === 'synopsis' && before === null) return refused(exportCommand.nothingBefore);
  const order = parseExportOrder({ ...wanted, beforeId: before?.id ?? null }, content);
  if (!order.ok) {
    const { lead, area } = wanted;
    if (order.failure.code === 'extractEmpty' && lead !== null && !isLeading(content, lead))
      return refused(exportCommand.unknownPart('--lead', lead, leadsOf(content)));
    if (order.failure.code === 'extractEmpty' && area !== undefined && !areasOf(content).includes(area))
      return refused(exportCommand.unknownPart('--area', area, areasOf(content)));
    // Its name and format are known by now: a part of what is whole or nothing is left.
    return refused(
      order.failure.code === 'wrongShape' ? exportCommand.wholeOnly : failureWords(order.failure),
    );
  }
  const file = await versionFile(ports, { version, county, publicOnly: false }, order.value);
  if (!file.ok) return refused(failureWords(file.failure));
  return write(wanted.out, file.value);
}

/**
 * The version to compare with: of the same concept by its label, or without one the last frozen before, else the last
 * frozen before of the county. null when there is none.
 */
async function beforeOf(
  { store: { rows } }: Ports,
  after: ConceptVersion,
  label: string | null,
): Promise<ConceptVersion | null> {
  const earlier = (await rows.versions.ofCounty(after.countyId)).filter(
    (other) =>
      other.id !== after.id && (label === null ? other.frozenAt < after.frozenAt : other.label === label),
  );
  const own = earlier.find(({ conceptId }) => conceptId === after.conceptId);
  return own ?? earlier[0] ?? null;
}

function isLeading(content: VersionContent, lead: string): boolean {
  return leadsOf(content).some((one) => organisationKey(one) === organisationKey(lead));
}

async function conceptsOf({ store: { rows } }: Ports): Promise<readonly { id: string; title: string }[]> {
  const counties = await rows.counties.list();
  return (await Promise.all(counties.map(({ id }) => rows.concepts.ofCounty(id)))).flat();
}

async function write(out: string, bytes: Uint8Array): Promise<Said> {
  const beside = `${out}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(beside, bytes, { mode: 0o600, flag: 'wx' });
    await rename(beside, out);
    return done(exportCommand.written(out, bytes.length));
  } catch (error) {
    await rm(beside, { force: true });
    return refused(exportCommand.notWritten(out, error instanceof Error ? error.message : String(error)));
  }
}
