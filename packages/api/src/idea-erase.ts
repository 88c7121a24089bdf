import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import { erasedIdea, erasedReport, erasedResult, isErased } from '@fortschrift/domain/idea-erasure';
import { reportOf } from './event-report.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

/**
 * Takes the words of a card out of every row that holds them, inside of a transaction: the card, its translation, the
 * answers to commands and the steps that held it, the frozen result, the office's edited words. The result keeps its
 * place under a new sum. Gives the card as it was, or null when there is none or nothing was left to erase.
 */
export async function eraseIdea(rows: Rows, sha256: Ports['sha256'], ideaId: Id): Promise<Idea | null> {
  const idea = await rows.ideas.find(ideaId);
  if (!idea) return null;
  await rows.erasures.forget(ideaId);
  if (isErased(idea)) return null;
  await rows.ideas.update(erasedIdea(idea));
  const frozen = await rows.eventResults.find(idea.workshopId);
  if (frozen) {
    const canonical = canonicalJson(erasedResult(frozen.result, ideaId));
    await rows.eventResults.erase(idea.workshopId, canonical, sha256(canonical));
  }
  const report = await reportOf(rows, idea.workshopId);
  if (ideaId in report.edits) await rows.eventReports.put(erasedReport(report, ideaId));
  return idea;
}

/** Erases again what was erased before an older backup came back; gives how many cards that were. */
export async function repeatErasures(
  { store, sha256 }: Pick<Ports, 'store' | 'sha256'>,
  erased: readonly Id[],
): Promise<number> {
  let count = 0;
  for (const ideaId of erased) {
    const idea = await store.rows.ideas.find(ideaId);
    if (!idea || isErased(idea)) continue;
    await store.transact((rows) => eraseIdea(rows, sha256, ideaId));
    count += 1;
  }
  if (count > 0) await store.scrub();
  return count;
}
