import { createClient } from '@fortschrift/api/client';
import type { Id } from '@fortschrift/domain/id';
import { loaded } from '#lib/loading.ts';
import { versionChoices } from '#lib/office/version-choices.ts';
import { methodIn, setupFields, templateFields, workshopFieldsOf } from '#lib/office/workshop-form.ts';
import type { PageLoad } from './$types';

/**
 * `?methode=worldCafe` begins with the template of a method, `?vorlage=<id>` with what an earlier event said,
 * `?eigene=<id>` with a set-up the county keeps; day and Wi-Fi are asked for again.
 */
export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const [listed, events, kept] = await Promise.all([
    call('GET /concepts'),
    call('GET /workshops'),
    call('GET /setups'),
  ]);
  // Who may not prepare events is told so by the form.
  const setups = kept.ok ? kept.value.setups : [];
  const concepts = loaded(listed, url).concepts.toSorted((a, b) => b.createdAt - a.createdAt);
  const earlier = loaded(events, url).workshops.map(({ id, title, day }) => ({ id, title, day }));
  const versions = versionChoices(concepts);
  const own = setups.find(({ id }) => id === url.searchParams.get('eigene'));
  if (own) {
    const { tables, covered, ...content } = own.content;
    return {
      ...{ concepts, versions, earlier, setups, covered, own: own.id, method: null, from: own.name },
      translations: [],
      initial: setupFields(content, concepts[0]?.id ?? ''),
      tables: tables.map((table) => ({ ...table, host: '', noteTaker: '' })),
    };
  }
  const base = { concepts, versions, earlier, setups, covered: false, own: null, translations: [] };
  const template = url.searchParams.get('vorlage');
  if (template === null) {
    const method = methodIn(url.searchParams.get('methode'));
    const initial = templateFields(method, concepts[0]?.id ?? '');
    return { ...base, method, initial, tables: [], from: null };
  }
  const { workshop, tables } = await earlierEvent(call, template, url);
  return {
    ...{ ...base, method: null, from: workshop.title, translations: workshop.translations },
    initial: { ...workshopFieldsOf(workshop), day: '', wifi: '', wifiPassword: '' },
    tables: tables.map(({ title, field, question, seats, host, noteTaker }) => ({
      ...{ title, field, question, seats, host, noteTaker },
    })),
  };
};

async function earlierEvent(call: ReturnType<typeof createClient>, id: Id, url: URL) {
  return loaded(await call('GET /workshops/:id', { params: { id } }), url);
}
