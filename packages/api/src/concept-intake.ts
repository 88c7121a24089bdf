import type { BlockRole } from '@fortschrift/domain/block-role';
import { type ConceptIntake, intakeDays } from '@fortschrift/domain/concept-import';
import type { Failure } from '@fortschrift/domain/failure';
import { failure } from '@fortschrift/domain/failure';
import { type MeasureKind, measureKinds } from '@fortschrift/domain/measure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { blockRoleSchema } from './block-role.ts';
import type { IntakeOutcome, IntakePage, RoleEntry } from './contract/concept-intake.ts';
import type { ConceptPreview } from './ports/intake.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

const problemsShown = 200;
const day = 24 * 60 * 60 * 1000;

/** How a kept document is mapped now. */
export type KeptMapping = { readonly entries: readonly RoleEntry[]; readonly measureKind: MeasureKind };

const reasonSchema: v.GenericSchema<unknown, RoleEntry['reason']> = v.variant('code', [
  v.object({ code: v.picklist(['wording', 'below']), words: v.string() }),
  v.object({ code: v.picklist(['labels', 'double']), count: v.number() }),
  v.object({ code: v.picklist(['above', 'level', 'style', 'contents', 'frame', 'unknown', 'person']) }),
]);
const keptSchema: v.GenericSchema<unknown, KeptMapping> = v.object({
  entries: v.array(
    v.object({ block: v.number(), role: blockRoleSchema, reason: reasonSchema, sure: v.boolean() }),
  ),
  measureKind: v.picklist(measureKinds),
});

/** The mapping of a row as this room wrote it; throws when something else stands there. */
export function parseKeptMapping(text: string): KeptMapping {
  return v.parse(keptSchema, JSON.parse(text));
}

/** What a person changes of a mapping. */
export type MappingChange = {
  readonly roles: readonly { readonly blocks: readonly number[]; readonly role: BlockRole }[];
  readonly confirmed: readonly number[];
  readonly measureKind: MeasureKind | null;
};

/** A mapping with what a person chose and confirmed; what a person chose needs no other confirmation. */
export function changeMapping(kept: KeptMapping, change: MappingChange): KeptMapping {
  const entries = new Map(kept.entries.map((entry) => [entry.block, entry]));
  for (const block of change.confirmed) {
    const entry = entries.get(block);
    if (entry) entries.set(block, { ...entry, sure: true });
  }
  for (const { blocks, role } of change.roles)
    for (const block of blocks) entries.set(block, { block, role, reason: { code: 'person' }, sure: true });
  return {
    entries: [...entries.values()].sort((a, b) => a.block - b.block),
    measureKind: change.measureKind ?? kept.measureKind,
  };
}

/** The preview of a kept document as pages show it. */
export function outcomeOf(preview: ConceptPreview, { entries }: KeptMapping): IntakeOutcome {
  const { title, chapters, records, places, problems, summary } = preview;
  return {
    ...{ title, chapters, records, places, summary },
    problems: problems.slice(0, problemsShown),
    problemCount: problems.length,
    unsure: unsureOf(entries),
  };
}

/** Proposals nobody has confirmed. */
export function unsureOf(entries: readonly RoleEntry[]): number {
  return entries.filter(({ sure }) => !sure).length;
}

/** A kept document with everything a page shows of it. Fails as `previewConcept` does. */
export async function intakePage(
  ports: Ports,
  kept: ConceptIntake & { readonly outline: string; readonly mapping: string },
): Promise<Result<IntakePage, Failure>> {
  const { outline, mapping, ...intake } = kept;
  const parsed = parseKeptMapping(mapping);
  const preview = await ports.intake.previewConcept(outline, parsed);
  if (!preview.ok) return preview;
  const { sketch, notes } = preview.value;
  const same = await ports.store.rows.conceptImports.ofOutline(intake.countyId, ports.sha256(outline));
  return ok({
    ...{ intake, sketch, notes, same },
    entries: parsed.entries,
    measureKind: parsed.measureKind,
    outcome: outcomeOf(preview.value, parsed),
  });
}

/** The moment a document that was worked on now goes by itself. */
export function expiryFrom(now: number): number {
  return now + intakeDays * day;
}

/**
 * A document that waits, of this account alone: for anybody else, and once its time is over, it does not exist
 * (`notFound`).
 */
export async function ownIntake(
  ports: Pick<Ports, 'now'>,
  rows: Rows,
  accountId: string,
  id: string,
): Promise<Result<NonNullable<Awaited<ReturnType<Rows['conceptIntakes']['find']>>>, Failure>> {
  const found = await rows.conceptIntakes.find(id);
  return found?.accountId === accountId && found.expiresAt > ports.now()
    ? ok(found)
    : failed(failure('notFound'));
}
