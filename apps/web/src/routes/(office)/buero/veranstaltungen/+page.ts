import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { comingAndPast } from '#lib/office/workshop-order.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { workshops, series } = loaded(await createClient(fetch)('GET /workshops'), url);
  return { ...comingAndPast(workshops), series };
};
