import type { Call, CallFailure } from '@fortschrift/api/client';
import type { CatalogueRoutes } from '@fortschrift/api/contract/catalogue';
import type { CommentRoutes } from '@fortschrift/api/contract/comment';
import type { CommitteeRoutes } from '@fortschrift/api/contract/committee';
import type { ConceptRoutes } from '@fortschrift/api/contract/concept';
import type { ExportRoutes } from '@fortschrift/api/contract/export';
import type { ReviewRoutes } from '@fortschrift/api/contract/review';
import type { Result } from '@fortschrift/domain/result';

type Name =
  | keyof ConceptRoutes
  | keyof CatalogueRoutes
  | keyof CommitteeRoutes
  | keyof CommentRoutes
  | keyof ExportRoutes
  | 'GET /versions/:id/synopsis'
  | 'POST /versions/:id/restore'
  | keyof ReviewRoutes;
/** Who may be at the desks of a county. */
export type Who = 'administrator' | 'office' | 'moderator' | 'member' | 'clerk';
/** What is in a county to ask for. */
export type Ids = Record<
  | 'concept'
  | 'field'
  | 'goal'
  | 'measure'
  | 'card'
  | 'cluster'
  | 'version'
  | 'comment'
  | 'body'
  | 'session'
  | 'paper',
  string
>;
/** One route: who is let in, and what they ask. */
export type Row = {
  /** Who passes; what they are told afterwards is for other tests. */
  readonly who: readonly Who[];
  readonly ask: (call: Call, ids: Ids) => Promise<Result<unknown, CallFailure>>;
  /** Without an id there is nothing to hide: another county's account is served from its own county. */
  readonly own?: true;
};

const work: readonly Who[] = ['office'];
const readers: readonly Who[] = ['administrator', 'office', 'moderator'];
const committee: readonly Who[] = ['administrator', 'office', 'member', 'clerk'];
const recorders: readonly Who[] = ['office', 'clerk'];
const commenters: readonly Who[] = ['office', 'member', 'clerk'];
/** A Gremium to found. */
export const bodyDraft = {
  name: 'Sozialausschuss',
  kind: 'committee',
  public: true,
  votingMembers: 11,
} as const;
const anOrder = { what: 'concept', format: 'json', chapterIds: null, lead: null, beforeId: null };
const order = (call: Call, id: string) =>
  call('POST /versions/:id/exports', { params: { id }, body: anOrder });
const aView = { name: 'Ohne Federführung', shared: false, query: [] } as const;
const view = async (
  call: Call,
  then: (id: string) => Promise<Result<unknown, CallFailure>>,
): Promise<Result<unknown, CallFailure>> => {
  const made = await call('POST /catalogue-views', { body: aView });
  return made.ok ? then(made.value.view.id) : made;
};
const nothing = { records: [], chapters: [], added: [], addedChapterId: null };
const chapterDraft = { title: 'Mobilität', kind: 'field', field: null } as const;

/** Every route of concept, committee and exports; a new one does not compile until it has a row. */
export const rows: { readonly [name in Name]: Row } = {
  'GET /concepts': { who: readers, own: true, ask: (call) => call('GET /concepts') },
  'POST /concepts': {
    who: work,
    own: true,
    ask: (call) => call('POST /concepts', { body: { title: 'Neues Konzept', basedOnId: null } }),
  },
  'GET /concepts/:id': {
    who: readers,
    ask: (call, { concept: id }) => call('GET /concepts/:id', { params: { id } }),
  },
  'GET /concepts/:id/catalogue': {
    who: readers,
    ask: (call, { concept: id }) => call('GET /concepts/:id/catalogue', { params: { id } }),
  },
  'POST /concepts/:id/catalogue/changes': {
    who: work,
    ask: (call, { concept: id, measure: recordId }) =>
      call('POST /concepts/:id/catalogue/changes', {
        params: { id },
        body: { changes: [{ recordId, set: { lead: 'Jobcenter' }, expected: {} }] },
      }),
  },
  'GET /catalogue-views': { who: readers, own: true, ask: (call) => call('GET /catalogue-views') },
  'POST /catalogue-views': {
    who: readers,
    own: true,
    ask: (call) => call('POST /catalogue-views', { body: aView }),
  },
  // One's own only: whoever may not make one has none.
  'PATCH /catalogue-views/:id': {
    who: readers,
    own: true,
    ask: (call) => view(call, (id) => call('PATCH /catalogue-views/:id', { params: { id }, body: aView })),
  },
  'DELETE /catalogue-views/:id': {
    who: readers,
    own: true,
    ask: (call) => view(call, (id) => call('DELETE /catalogue-views/:id', { params: { id } })),
  },
  'PATCH /concepts/:id': {
    who: work,
    ask: (call, { concept: id }) =>
      call('PATCH /concepts/:id', { params: { id }, body: { title: 'Anderer Titel' } }),
  },
  'POST /concepts/:id/chapters': {
    who: work,
    ask: (call, { concept: id }) =>
      call('POST /concepts/:id/chapters', { params: { id }, body: chapterDraft }),
  },
  'POST /concepts/:id/outline': {
    who: work,
    ask: (call, { concept: id }) =>
      call('POST /concepts/:id/outline', { params: { id }, body: { chapters: [chapterDraft] } }),
  },
  'PATCH /chapters/:id': {
    who: work,
    ask: (call, { field: id }) => call('PATCH /chapters/:id', { params: { id }, body: chapterDraft }),
  },
  'DELETE /chapters/:id': {
    who: work,
    ask: (call, { field: id }) => call('DELETE /chapters/:id', { params: { id } }),
  },
  'GET /chapters/:id': {
    who: readers,
    ask: (call, { field: id }) => call('GET /chapters/:id', { params: { id } }),
  },
  'POST /chapters/:id/records': {
    who: work,
    ask: (call, { field: id, card: refId }) =>
      call('POST /chapters/:id/records', {
        params: { id },
        body: { kind: 'goal', title: '', goalId: null, from: { kind: 'idea', refId } },
      }),
  },
  'POST /records/:id/origins': {
    who: work,
    ask: (call, { measure: id, card: refId }) =>
      call('POST /records/:id/origins', { params: { id }, body: { kind: 'idea', refId, note: '' } }),
  },
  'DELETE /records/:id/origins/:key': {
    who: work,
    ask: (call, { measure: id, card }) =>
      call('DELETE /records/:id/origins/:key', { params: { id, key: `law:${card}` } }),
  },
  'POST /records/:id/move': {
    who: work,
    ask: (call, { measure: id, field: chapterId }) =>
      call('POST /records/:id/move', { params: { id }, body: { chapterId, goalId: null } }),
  },
  'GET /records/:id/thread': {
    who: readers,
    ask: (call, { measure: id }) => call('GET /records/:id/thread', { params: { id } }),
  },
  'POST /concepts/:id/versions': {
    who: work,
    ask: (call, { concept: id }) =>
      call('POST /concepts/:id/versions', {
        params: { id },
        body: { label: '0.9', stand: '2026-03-01', note: '' },
      }),
  },
  'GET /versions/:id': {
    who: committee,
    ask: (call, { version: id }) => call('GET /versions/:id', { params: { id } }),
  },
  'POST /versions/:id/exports': { who: committee, ask: (call, { version }) => order(call, version) },
  'GET /exports': {
    who: ['administrator', 'office', 'moderator', 'member', 'clerk'],
    own: true,
    ask: (call) => call('GET /exports'),
  },
  // One's own only: whoever may not have it made has none.
  'GET /exports/:id': {
    who: committee,
    async ask(call, { version }) {
      const ordered = await order(call, version);
      if (!ordered.ok) return ordered;
      return call('GET /exports/:id', { params: { id: ordered.value.job.id } });
    },
  },
  'DELETE /exports/:id': {
    who: committee,
    async ask(call, { version }) {
      const ordered = await order(call, version);
      if (!ordered.ok) return ordered;
      return call('DELETE /exports/:id', { params: { id: ordered.value.job.id } });
    },
  },
  'POST /versions/:id/restore': {
    who: work,
    ask: (call, { version: id, measure: targetId }) =>
      call('POST /versions/:id/restore', { params: { id }, body: { targetId } }),
  },
  'GET /concepts/:id/review': {
    who: readers,
    ask: (call, { concept: id }) => call('GET /concepts/:id/review', { params: { id }, query: {} }),
  },
  'POST /concepts/:id/review': {
    who: work,
    ask: (call, { concept: id, version: baseId, measure: oldId }) =>
      call('POST /concepts/:id/review', {
        params: { id },
        body: { baseId, oldId, kind: 'confirmed', reason: '' },
      }),
  },
  'POST /concepts/:id/review/undo': {
    who: work,
    ask: (call, { concept: id, version: baseId, measure: oldId }) =>
      call('POST /concepts/:id/review/undo', { params: { id }, body: { baseId, oldId, undo: nothing } }),
  },
  'GET /versions/:id/synopsis': {
    who: committee,
    ask: (call, { version: id }) =>
      call('GET /versions/:id/synopsis', { params: { id }, query: { before: id } }),
  },
  'POST /versions/:id/state': {
    who: work,
    ask: (call, { version: id }) =>
      call('POST /versions/:id/state', { params: { id }, body: { to: 'superseded' } }),
  },
  'POST /versions/:id/comments': {
    who: commenters,
    ask: (call, { version: id, measure: targetId }) =>
      call('POST /versions/:id/comments', { params: { id }, body: { targetId, text: 'Gut.' } }),
  },
  'GET /concepts/:id/comments': {
    who: readers,
    ask: (call, { concept: id }) => call('GET /concepts/:id/comments', { params: { id } }),
  },
  'POST /chapters/:id/comments': {
    who: ['office', 'moderator'],
    ask: (call, { field: id, measure: targetId }) =>
      call('POST /chapters/:id/comments', { params: { id }, body: { targetId, text: 'Gut.' } }),
  },
  // About the concept being written it is the office's; about a version it is the committees' too, see below.
  'POST /comments/:id/answers': {
    who: commenters,
    ask: (call, { comment: id }) =>
      call('POST /comments/:id/answers', { params: { id }, body: { text: 'Ja.' } }),
  },
  'POST /comments/:id/resolve': {
    who: work,
    ask: (call, { comment: id }) =>
      call('POST /comments/:id/resolve', { params: { id }, body: { resolved: true } }),
  },
  'POST /measures/:id/implementation': {
    who: work,
    ask: (call, { measure: id, concept: conceptId }) =>
      call('POST /measures/:id/implementation', {
        params: { id },
        body: { conceptId, state: 'started', text: '' },
      }),
  },
  'GET /committee': { who: committee, own: true, ask: (call) => call('GET /committee') },
  'GET /bodies': { who: committee, own: true, ask: (call) => call('GET /bodies') },
  'POST /bodies': {
    who: ['administrator', 'office'],
    own: true,
    ask: (call) => call('POST /bodies', { body: bodyDraft }),
  },
  'PATCH /bodies/:id': {
    who: ['administrator', 'office'],
    ask: (call, { body: id }) => call('PATCH /bodies/:id', { params: { id }, body: bodyDraft }),
  },
  'POST /sessions': {
    who: recorders,
    ask: (call, { body: bodyId }) =>
      call('POST /sessions', {
        body: { bodyId, title: '13. Sitzung', day: '2026-04-01', starts: '', place: '' },
      }),
  },
  'GET /sessions/:id': {
    who: committee,
    ask: (call, { session: id }) => call('GET /sessions/:id', { params: { id } }),
  },
  'PATCH /sessions/:id': {
    who: recorders,
    ask: (call, { session: id }) =>
      call('PATCH /sessions/:id', { params: { id }, body: { place: 'Kreishaus' } }),
  },
  'POST /sessions/:id/agenda': {
    who: recorders,
    ask: (call, { session: id }) =>
      call('POST /sessions/:id/agenda', {
        params: { id },
        body: { title: 'Bericht', versionId: null, paperId: null },
      }),
  },
  'GET /papers/:id': {
    who: committee,
    ask: (call, { paper: id }) => call('GET /papers/:id', { params: { id } }),
  },
  'POST /versions/:id/decisions': {
    who: recorders,
    ask: (call, { version: id, body: bodyId }) =>
      call('POST /versions/:id/decisions', {
        params: { id },
        body: {
          bodyId,
          sessionId: null,
          day: '2026-04-01',
          text: '',
          returned: true,
          points: [],
          present: 0,
          yes: 0,
          no: 0,
          abstain: 0,
          excluded: 0,
        },
      }),
  },
};
