import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import type { RecordHead } from '@fortschrift/domain/version-outline';
import type { SpokenOf } from './contract/workshop.ts';
import type { Rows } from './ports/store.ts';
import { newestOf, readVersions } from './thread-versions.ts';
import { versionOutline } from './version-outline.ts';

type Said = Pick<Idea, 'id' | 'recordId' | 'workshopId'>;

/**
 * The goal or measure each of the given cards speaks about, by card: number and title as the version of its event
 * has them, and where it stands in the concept today. Cards about none are left out.
 */
export async function spokenOf(rows: Rows, ideas: readonly Said[]): Promise<ReadonlyMap<Id, SpokenOf>> {
  const places = new Map<Id, SpokenOf['now']>();
  const outlines = new Map<Id, ReadonlyMap<Id, RecordHead>>();
  const found = new Map<Id, SpokenOf>();
  for (const { id, recordId, workshopId } of ideas) {
    if (recordId === null) continue;
    let outline = outlines.get(workshopId);
    if (!outline) {
      outline = await outlineOfEvent(rows, workshopId);
      outlines.set(workshopId, outline);
    }
    const head = outline.get(recordId);
    if (!head) continue;
    let now = places.get(recordId);
    if (now === undefined) {
      const record = await rows.records.find(recordId);
      now = record && { conceptId: record.conceptId, chapterId: record.chapterId };
      places.set(recordId, now);
    }
    const { kind, number, title } = head;
    found.set(id, { id: recordId, kind, number, title, now });
  }
  return found;
}

async function outlineOfEvent(rows: Rows, workshopId: Id): Promise<ReadonlyMap<Id, RecordHead>> {
  const workshop = await rows.workshops.find(workshopId);
  const outline = await versionOutline(rows, workshop?.plan.versionId ?? null);
  return new Map(outline.map((head) => [head.id, head]));
}

/**
 * The goal or measure a card speaks about as anybody may read it: as its newest published version has it; null
 * without one. The caller checks that the card itself may be seen.
 */
export async function publiclySpokenOf(
  rows: Rows,
  countyId: Id,
  recordId: Id | null,
): Promise<Pick<RecordHead, 'id' | 'number' | 'title'> | null> {
  if (recordId === null) return null;
  const versions = await readVersions(rows, await rows.versions.ofCounty(countyId), { publicOnly: true });
  const record = newestOf(versions).find(({ id }) => id === recordId);
  return record ? { id: record.id, number: record.number, title: record.title } : null;
}
