import type { Id } from '@fortschrift/domain/id';
import type { Idea, IdeaResult } from '@fortschrift/domain/idea';
import { originKey } from '@fortschrift/domain/origin';
import { ok } from '@fortschrift/domain/result';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { RecordLink } from '../contract/workshop.ts';
import { readEvent, readSheets } from '../event-close.ts';
import type { Rows } from '../ports/store.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, route } from '../route.ts';
import { spokenOf } from '../spoken-of.ts';

const result = route('GET /workshops/:id/result', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = reachable(identity, await rows.workshops.find(params.id));
  if (!found.ok) return found;
  const workshop = found.value;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId: workshop.countyId });
  if (!allowed.ok) return allowed;
  const became = await recordsByOrigin(rows, workshop.countyId);
  const ideas = await rows.ideas.ofWorkshop(workshop.id);
  const answers = await answersOf(rows, workshop, ideas);
  const about = Object.fromEntries(await spokenOf(rows, ideas));
  const frozen = await rows.eventResults.find(workshop.id);
  if (frozen) {
    const { sha256, frozenAt } = frozen;
    return ok({ result: frozen.result, frozen: true, sha256, frozenAt, became, answers, about });
  }
  const sheets = await readSheets(ports.live, await rows.tables.ofWorkshop(workshop.id));
  return ok({
    result: await readEvent(rows, workshop, sheets),
    frozen: false,
    sha256: null,
    frozenAt: null,
    became,
    answers,
    about,
  });
});

async function answersOf(
  rows: Rows,
  { countyId }: Workshop,
  ideas: readonly Idea[],
): Promise<{ [ideaId: Id]: IdeaResult }> {
  const answers = await rows.ideas.answers(countyId);
  const found: { [ideaId: Id]: IdeaResult } = {};
  for (const { id: ideaId } of ideas) {
    const answer = answers.get(ideaId);
    if (answer) found[ideaId] = answer.result;
  }
  return found;
}

/** The county's goals and measures by what they cite. */
async function recordsByOrigin(
  rows: Rows,
  countyId: Id,
): Promise<{ readonly [originKey: string]: readonly RecordLink[] }> {
  const records = new Map((await rows.records.ofCounty(countyId)).map((record) => [record.id, record]));
  const found: { [originKey: string]: RecordLink[] } = {};
  for (const origin of await rows.records.origins(countyId)) {
    const record = records.get(origin.recordId);
    if (!record) continue;
    const { id, kind, title, conceptId, chapterId } = record;
    const key = originKey(origin);
    found[key] = [...(found[key] ?? []), { id, kind, title, conceptId, chapterId }];
  }
  return found;
}

export const workshopResultRoutes: readonly AnyRoute[] = [result];
