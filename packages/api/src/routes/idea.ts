import { failure } from '@fortschrift/domain/failure';
import { ideaResults, parseIdeaAnswer } from '@fortschrift/domain/idea';
import { failed, ok } from '@fortschrift/domain/result';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { eraseIdea } from '../idea-erase.ts';
import { listIdeas } from '../idea-list.ts';
import { ideaQuery } from '../idea-query.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';
import { spokenOf } from '../spoken-of.ts';
import { ideaThread } from '../thread.ts';

const list = route('GET /ideas', { query: ideaQuery }, async ({ identity, ports, query }) => {
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId });
  return allowed.ok ? ok(await listIdeas(ports.store.rows, countyId, query)) : allowed;
});

/** A withdrawn card is its writer's alone: for the office it is not there any more. */
const read = route('GET /ideas/:id', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.ideas.find(params.id), 'readOffice');
  if (!allowed.ok) return allowed;
  const { thing: idea } = allowed.value;
  const { state } = idea;
  const thread = state === 'withdrawn' ? null : await ideaThread(rows, params.id, { publicOnly: false });
  if (!thread) return failed(failure('notFound'));
  const about = (await spokenOf(rows, [idea])).get(params.id) ?? null;
  return ok({ thread, state, about });
});

/**
 * The right to erasure: for good, in every row, also of a withdrawn card and after the close. First it is noted outside of
 * the database: a crash between the two repeats it at the next start.
 */
const erase = route('POST /ideas/:id/erase', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.ideas.find(params.id), 'answerIdeas');
  if (!allowed.ok) return allowed;
  const {
    account,
    thing: { countyId, tableId },
  } = allowed.value;
  await ports.noteErasure(params.id, ports.now());
  const erased = await ports.store.transact(async (rows) => {
    const before = await eraseIdea(rows, ports.sha256, params.id);
    const entry = { verb: 'idea.erase', objectKind: 'idea', objectId: params.id };
    if (before) await rows.audit.append(auditOf(asked, account, countyId, entry));
    return before;
  });
  await ports.store.scrub();
  ports.live.tableChanged(tableId);
  return erased ? ok(null) : failed(failure('notFound'));
});

/** What people said is answered once it is complete: after the workshop closed. */
const answer = route(
  'POST /ideas/:id/answer',
  { body: v.object({ result: v.picklist(ideaResults), reason: v.string() }) },
  async (asked) => {
    const { identity, ports, params } = asked;
    const allowed = permitted(identity, await ports.store.rows.ideas.find(params.id), 'answerIdeas');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    return ports.store.transact(async (rows) => {
      const idea = await rows.ideas.find(params.id);
      const workshop = idea && (await rows.workshops.find(idea.workshopId));
      if (!idea || !workshop || idea.state === 'withdrawn') return failed(failure('notFound'));
      if (!isFrozen(workshop)) return failed(failure('workshopOpen'));
      const thread = await ideaThread(rows, idea.id, { publicOnly: false });
      const parsed = parseIdeaAnswer(asked.body, (thread?.records.length ?? 0) > 0);
      if (!parsed.ok) return parsed;
      const given = {
        ...parsed.value,
        ideaId: idea.id,
        answeredAt: ports.now(),
        answeredBy: account.accountId,
      };
      await rows.ideas.putAnswer(given);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'idea.answer',
          objectKind: 'idea',
          objectId: idea.id,
          from: thread?.answer?.result ?? null,
          to: given.result,
        }),
      );
      return ok({ answer: given });
    });
  },
);

export const ideaRoutes: readonly AnyRoute[] = [list, read, erase, answer];
