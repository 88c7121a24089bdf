import type { Id } from '@fortschrift/domain/id';
import { outlineOf, type RecordHead } from '@fortschrift/domain/version-outline';
import type { Rows } from './ports/store.ts';

/** Versions never change: what was read once is kept, by the hash of the content, the last few of them. */
const kept = new Map<string, readonly RecordHead[]>();
const most = 20;

/** The goals and measures of a version in print order; empty without a version. Read once, however many phones ask. */
export async function versionOutline(rows: Rows, versionId: Id | null): Promise<readonly RecordHead[]> {
  const version = versionId === null ? null : await rows.versions.find(versionId);
  if (!version) return [];
  const known = kept.get(version.sha256);
  if (known) return known;
  const content = await rows.versions.content(version.id);
  if (!content) return [];
  const outline = outlineOf(content);
  const oldest = kept.keys().next().value;
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(version.sha256, outline);
  return outline;
}
