import { isActionFieldKey } from '@fortschrift/domain/action-field';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { type Idea, type IdeaAnswer, ideaResults } from '@fortschrift/domain/idea';
import { failed, ok } from '@fortschrift/domain/result';
import { matchesSearch } from '@fortschrift/domain/search';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { citedIdeas } from '../cited-ideas.ts';
import type { Rows } from '../ports/store.ts';
import { type AnyRoute, route } from '../route.ts';
import { publiclySpokenOf } from '../spoken-of.ts';
import { ideaThread } from '../thread.ts';
import { isEventSeen, isIdeaSeen } from '../thread-origins.ts';
import { countyAt, publicCounty } from '../version-published.ts';

const publicOnly = { publicOnly: true };
const pageSize = 30;

/** What became of the ideas: cards of released events, for anybody. */
export const publicIdeaRoutes: readonly AnyRoute[] = [
  route(
    'GET /public/:slug/ideas',
    {
      query: v.object({
        search: v.exactOptional(v.string()),
        field: v.exactOptional(v.string()),
        result: v.exactOptional(v.string()),
        page: v.exactOptional(v.string()),
      }),
    },
    async ({ params, query, ports }) => {
      const { rows } = ports.store;
      const county = await countyAt(rows, params.slug);
      if (!county.ok) return county;
      const { id: countyId } = county.value;
      const { search = '', field = '', result = '' } = query;
      if (field !== '' && !isActionFieldKey(field)) return failed(failure('wrongShape', { field: 'field' }));
      if (result !== '' && result !== 'open' && !ideaResults.some((known) => known === result))
        return failed(failure('wrongShape', { field: 'result' }));
      if (search.length > 200) return failed(failure('textTooLong', { field: 'search', limit: 200 }));
      const answers = await rows.ideas.answers(countyId);
      const cards = (await releasedCards(rows, countyId)).filter(
        ({ idea, table }) =>
          (field === '' || table.field === field) &&
          (result === '' || (answers.get(idea.id)?.result ?? 'open') === result) &&
          matchesSearch(search, idea.text, idea.detail),
      );
      const pages = Math.max(1, Math.ceil(cards.length / pageSize));
      const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.page ?? 1)) || 1));
      const shown = cards.slice((page - 1) * pageSize, page * pageSize);
      const ideas = shown.map(({ idea }) => idea);
      const connected = await citedIdeas(rows, countyId, ideas, publicOnly);
      return ok({
        county: await publicCounty(rows, county.value),
        ideas: shown.map(({ idea, table, workshop }) => ({
          id: idea.id,
          kind: idea.kind,
          text: idea.text,
          language: idea.language,
          workshop: workshop.title,
          table: table.title,
          field: table.field,
          result: answers.get(idea.id)?.result ?? null,
          connected: connected.has(idea.id),
        })),
        total: cards.length,
        page,
        pages,
      });
    },
  ),

  route('GET /public/:slug/ideas/:id', {}, async ({ params, ports }) => {
    const { rows } = ports.store;
    const county = await countyAt(rows, params.slug);
    if (!county.ok) return county;
    const idea = await rows.ideas.find(params.id);
    if (idea?.countyId !== county.value.id) return failed(failure('notFound'));
    const thread = await ideaThread(rows, params.id, publicOnly);
    if (!thread) return failed(failure('notFound'));
    const answer = await rows.ideas.answer(params.id);
    return ok({
      county: await publicCounty(rows, county.value),
      thread,
      answer: answer && withoutAuthor(answer),
      about: await publiclySpokenOf(rows, county.value.id, idea.recordId),
    });
  }),
];

function withoutAuthor({ answeredBy: _, ...answer }: IdeaAnswer): Omit<IdeaAnswer, 'answeredBy'> {
  return answer;
}

type Card = { readonly idea: Idea; readonly table: WorkshopTable; readonly workshop: Workshop };

/** Cards of released events: newest event first, then by table and their order there. */
async function releasedCards(rows: Rows, countyId: Id): Promise<readonly Card[]> {
  const workshops = (await rows.workshops.ofCounty(countyId)).filter((workshop) =>
    isEventSeen(workshop, publicOnly),
  );
  const cards: Card[] = [];
  for (const workshop of workshops) {
    const ideas = (await rows.ideas.ofWorkshop(workshop.id)).filter(isIdeaSeen);
    for (const table of await rows.tables.ofWorkshop(workshop.id)) {
      for (const idea of ideas) if (idea.tableId === table.id) cards.push({ idea, table, workshop });
    }
  }
  return cards;
}
