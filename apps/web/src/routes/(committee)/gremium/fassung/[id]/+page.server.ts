import { createClient } from '@fortschrift/api/client';
import { versionBefore, versionChanges } from '#lib/committee/version-changes.ts';
import { loaded } from '#lib/loading.ts';
import type { PageServerLoad } from './$types';

/**
 * A version with what the committees have about it, and what changed since the one before. The comparison is made
 * here so that the page carries one text, not two.
 */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [found, view] = await Promise.all([
    call('GET /versions/:id', { params: { id: params.id } }),
    call('GET /committee'),
  ]);
  const page = loaded(found, url);
  const committee = loaded(view, url);
  const earlier = versionBefore(page.version, committee.versions);
  const before = earlier && loaded(await call('GET /versions/:id', { params: { id: earlier.id } }), url);
  return {
    page,
    bodies: committee.bodies,
    sessions: committee.sessions,
    papers: committee.papers.filter(({ versionId }) => versionId === params.id),
    changes: before && { label: before.version.label, entries: versionChanges(before.content, page.content) },
    sessionId: url.searchParams.get('sitzung'),
  };
};
