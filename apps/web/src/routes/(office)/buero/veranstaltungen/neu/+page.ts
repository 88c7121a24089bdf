import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { newWorkshopFields, workshopFieldsOf } from '#lib/office/workshop-form.ts';
import type { PageLoad } from './$types';

/** `?vorlage=<id>` begins with what an earlier event said; day and Wi-Fi are asked for again. */
export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const concepts = loaded(await call('GET /concepts'), url).concepts.toSorted(
    (a, b) => b.createdAt - a.createdAt,
  );
  const template = url.searchParams.get('vorlage');
  if (template === null) return { concepts, initial: newWorkshopFields(concepts[0]?.id ?? ''), tables: [] };
  const { workshop, tables } = loaded(await call('GET /workshops/:id', { params: { id: template } }), url);
  return {
    concepts,
    initial: { ...workshopFieldsOf(workshop), day: '', wifi: '', wifiPassword: '' },
    tables: tables.map(({ title, field, question, seats }) => ({ title, field, question, seats })),
  };
};
