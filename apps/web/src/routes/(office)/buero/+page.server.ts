import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { rightsOf } from '#lib/office/rights.ts';
import { tasksOf } from '#lib/office/tasks.ts';
import { germanDay } from '#lib/office/today.ts';
import { comingAndPast } from '#lib/office/workshop-order.ts';
import type { PageServerLoad } from './$types';

/** Read on the server: the page needs numbers, not the thousand cards they are counted from. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const today = germanDay(Date.now());
  const { account, county } = loaded(await call('GET /me'), url);
  const rights = account && county ? rightsOf(account, county.id) : null;
  if (!rights?.read)
    return { today, tasks: [], next: null, hall: null, concept: null, chapters: [], empty: false };

  const [listed, asked, concepts, committee] = await Promise.all([
    call('GET /workshops'),
    call('GET /ideas', { query: { answered: 'no' } }),
    call('GET /concepts'),
    rights.versions ? call('GET /committee') : null,
  ]);
  const { workshops } = loaded(listed, url);
  const unanswered = loaded(asked, url).open;
  const next = comingAndPast(workshops).coming[0] ?? null;
  const hall =
    rights.host && next?.state === 'opened'
      ? await call('GET /workshops/:id/hall', { params: { id: next.id } })
      : null;
  const concept = loaded(concepts, url).concepts.toSorted((a, b) => b.createdAt - a.createdAt)[0] ?? null;
  const opened = concept ? await call('GET /concepts/:id', { params: { id: concept.id } }) : null;
  return {
    today,
    tasks: tasksOf({ workshops, unanswered, committee: committee ? loaded(committee, url) : null, today }),
    next,
    hall: hall?.ok
      ? hall.value.tables.map(({ table, people, ideas }) => ({
          id: table.id,
          number: table.number,
          title: table.title,
          field: table.field,
          phase: table.phase,
          people,
          cards: ideas.filter((idea) => idea.state === 'submitted').length,
        }))
      : null,
    concept,
    chapters: opened?.ok ? opened.value.chapters : [],
    empty: workshops.length === 0,
  };
};
