import type { Call } from '@fortschrift/api/client';
import type { VersionState } from '@fortschrift/domain/version';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  fillConcept,
  fillEvent,
  openTestHouse,
  right,
  type TestHouse,
} from '../concept/test-house.ts';

type Person = Awaited<ReturnType<TestHouse['account']>>;

describe('bodies and their decisions', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Person;
  let member: Person;
  let clerk: Person;
  let outsider: Person;
  const bodies = { steering: '', committee: '', main: '', council: '' };
  let cluster: string;
  let labels = 0;

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    const found = async (
      name: string,
      kind: 'steeringGroup' | 'committee' | 'mainCommittee' | 'council',
      open: boolean,
    ) =>
      (await right(office.call('POST /bodies', { body: { name, kind, public: open, votingMembers: 11 } })))
        .body.id;
    bodies.steering = await found('Steuerungsgruppe', 'steeringGroup', true);
    bodies.committee = await found('Sozialausschuss', 'committee', true);
    bodies.main = await found('Kreisausschuss', 'mainCommittee', false);
    bodies.council = await found('Kreistag', 'council', true);
    member = await test.account(countyId, ['committee'], [{ bodyId: bodies.committee, part: 'member' }]);
    clerk = await test.account(
      countyId,
      ['committee'],
      [
        { bodyId: bodies.committee, part: 'clerk' },
        { bodyId: bodies.main, part: 'clerk' },
      ],
    );
    outsider = await test.account(countyId, ['committee'], [{ bodyId: bodies.steering, part: 'member' }]);
    ({ cluster } = await fillEvent(test, countyId, 'documented'));
  });
  afterAll(() => test.close());

  async function versionIn(state: VersionState) {
    const filled = await fillConcept(office.call, cluster, `Konzept ${++labels}`);
    const { version } = await right(
      office.call('POST /concepts/:id/versions', {
        params: { id: filled.concept.id },
        body: { label: '0.9', stand: '2026-03-01', note: '' },
      }),
    );
    if (state !== 'draft') await test.write((rows) => rows.versions.move(version.id, state, null));
    return { ...filled, id: version.id };
  }

  const numbers = { present: 11, yes: 6, no: 0, abstain: 5, excluded: 0 };
  const decide = (
    call: Call,
    id: string,
    bodyId: string,
    more: Partial<typeof numbers> & { sessionId?: string; returned?: boolean; points?: string[] } = {},
  ) =>
    call('POST /versions/:id/decisions', {
      params: { id },
      body: {
        bodyId,
        sessionId: null,
        day: '2026-04-01',
        text: '',
        returned: false,
        points: [],
        ...numbers,
        ...more,
      },
    });

  it('lead a version from the steering group to its adoption', async () => {
    const { id } = await versionIn('draft');
    expect(await codeOf(decide(office.call, id, bodies.steering))).toBe('versionNotReleased');
    await right(office.call('POST /versions/:id/state', { params: { id }, body: { to: 'steeringReview' } }));
    expect(await codeOf(decide(clerk.call, id, bodies.committee))).toBe('stepNotPossible');
    const recommended = await right(decide(office.call, id, bodies.steering));
    expect(recommended.version.state).toBe('committee');
    const advised = await right(decide(clerk.call, id, bodies.committee));
    expect(advised.version.state).toBe('committee');
    expect(await codeOf(decide(clerk.call, id, bodies.committee))).toBe('stepNotPossible');
    await right(decide(clerk.call, id, bodies.main));
    const resolved = await right(decide(office.call, id, bodies.council));
    expect(resolved.decision).toMatchObject({
      kind: 'accepted',
      vote: { yes: 6, no: 0, abstain: 5, excluded: 0 },
      present: 11,
    });
    expect(resolved.version.state).toBe('adopted');
    const page = await right(member.call('GET /versions/:id', { params: { id } }));
    expect(page.decisions.map(({ body }) => body).sort()).toEqual([
      'Kreistag',
      'Sozialausschuss',
      'Steuerungsgruppe',
    ]);
    expect(page.moves).toEqual([]);
    const { moves } = await right(office.call('GET /versions/:id', { params: { id } }));
    expect(moves).toEqual(['published']);
  });

  it('reject with a tie', async () => {
    const { id } = await versionIn('committee');
    const { decision, version } = await right(
      decide(office.call, id, bodies.council, { yes: 5, no: 5, abstain: 1 }),
    );
    expect([decision.kind, version.state]).toEqual(['rejected', 'rejected']);
  });

  it('send back with points', async () => {
    const { id } = await versionIn('committee');
    expect(await codeOf(decide(clerk.call, id, bodies.committee, { returned: true }))).toBe('pointsMissing');
    const points = ['Kosten je Jahr nennen', 'Federführung klären'];
    const { decision, version } = await right(
      decide(clerk.call, id, bodies.committee, { returned: true, points }),
    );
    expect(decision).toMatchObject({ kind: 'returned', vote: null, points });
    expect(version.state).toBe('returned');
  });

  it('are recorded by clerk, chair or office, with numbers that add up', async () => {
    const { id } = await versionIn('committee');
    expect(await codeOf(decide(member.call, id, bodies.committee))).toBe('notAllowed');
    expect(await codeOf(decide(outsider.call, id, bodies.committee))).toBe('notAllowed');
    expect(await codeOf(decide(test.visitor.call, id, bodies.committee))).toBe('notSignedIn');
    expect(await codeOf(decide(clerk.call, id, bodies.committee, { yes: 9 }))).toBe('votesDoNotAdd');
    expect(await codeOf(decide(clerk.call, id, bodies.committee, { present: 12 }))).toBe('numberOutOfRange');
    const { version } = await right(office.call('GET /versions/:id', { params: { id } }));
    expect(version.state).toBe('committee');
  });

  it('are one, even when two clerks press at once', async () => {
    const { id } = await versionIn('committee');
    const outcomes = await Promise.all([
      codeOf(decide(clerk.call, id, bodies.committee)),
      codeOf(decide(office.call, id, bodies.committee, { yes: 0, no: 6 })),
    ]);
    expect(outcomes.toSorted()).toEqual(['ok', 'stepNotPossible']);
    const { decisions } = await right(office.call('GET /versions/:id', { params: { id } }));
    expect(decisions).toHaveLength(1);
  });

  it('happen in a session of the same body', async () => {
    const { id } = await versionIn('committee');
    const create = (call: Call, bodyId: string) =>
      call('POST /sessions', {
        body: { bodyId, title: '12. Sitzung', day: '2026-04-01', starts: '17:00', place: 'Kreishaus' },
      });
    expect(await codeOf(create(member.call, bodies.committee))).toBe('notAllowed');
    const { session: own } = await right(create(clerk.call, bodies.committee));
    const { session: other } = await right(create(office.call, bodies.steering));
    const agenda = await right(
      clerk.call('POST /sessions/:id/agenda', {
        params: { id: own.id },
        body: { title: 'Integrationskonzept', versionId: id, paperId: null },
      }),
    );
    expect(agenda.session.agenda).toMatchObject([{ number: 1, versionId: id }]);
    const draft = await versionIn('draft');
    expect(
      await codeOf(
        clerk.call('POST /sessions/:id/agenda', {
          params: { id: own.id },
          body: { title: 'Zu früh', versionId: draft.id, paperId: null },
        }),
      ),
    ).toBe('versionNotReleased');
    expect(await codeOf(decide(clerk.call, id, bodies.committee, { sessionId: other.id }))).toBe('notFound');
    for (const body of [{ state: 'convened' }, { state: 'open', present: 11 }] as const)
      await right(clerk.call('PATCH /sessions/:id', { params: { id: own.id }, body }));
    await right(decide(clerk.call, id, bodies.committee, { sessionId: own.id }));
    const page = await right(member.call('GET /sessions/:id', { params: { id: own.id } }));
    expect(page).toMatchObject({
      session: { state: 'open', present: 11, body: 'Sozialausschuss' },
      versions: [{ id }],
      decisions: [{ kind: 'accepted', label: '0.9' }],
      mayRecord: false,
    });
  });

  it('stay with the members where a body is not public', async () => {
    const { id } = await versionIn('committee');
    const { session } = await right(
      office.call('POST /sessions', {
        body: { bodyId: bodies.main, title: '7. Sitzung', day: '2026-05-01', starts: '', place: '' },
      }),
    );
    await right(decide(clerk.call, id, bodies.main, { sessionId: session.id }));
    await right(decide(office.call, id, bodies.council));
    await right(office.call('POST /versions/:id/state', { params: { id }, body: { to: 'published' } }));
    const sees = async (call: Call) => {
      const view = await right(call('GET /committee'));
      const page = await right(call('GET /versions/:id', { params: { id } }));
      return [
        view.sessions.some((held) => held.id === session.id),
        view.decisions.some(({ versionId, bodyId }) => versionId === id && bodyId === bodies.main),
        page.decisions.some(({ bodyId }) => bodyId === bodies.main),
        (await codeOf(call('GET /sessions/:id', { params: { id: session.id } }))) === 'ok',
      ];
    };
    expect(await sees(clerk.call)).toEqual([true, true, true, true]);
    expect(await sees(office.call)).toEqual([true, true, true, true]);
    expect(await sees(member.call)).toEqual([false, false, false, false]);
    const published = await right(
      test.visitor.call('GET /public/:slug/concept', {
        params: { slug: 'heidmark' },
        query: { version: id },
      }),
    );
    expect(published.decisions.map(({ body }) => body)).toEqual(['Kreistag']);
  });

  it('show members their own bodies and what was released', async () => {
    const draft = await versionIn('draft');
    const released = await versionIn('steeringReview');
    const view = await right(member.call('GET /committee'));
    expect(view.bodies).toMatchObject([{ id: bodies.committee, part: 'member' }]);
    const ids = view.versions.map(({ id }) => id);
    expect(ids).toContain(released.id);
    expect(ids).not.toContain(draft.id);
    expect(await codeOf(member.call('GET /versions/:id', { params: { id: draft.id } }))).toBe('notAllowed');
    expect((await right(office.call('GET /committee'))).bodies).toHaveLength(4);
    const moderator = await test.account(countyId, ['moderator']);
    expect(await codeOf(moderator.call('GET /committee'))).toBe('notAllowed');
    expect(
      await codeOf(
        member.call('POST /bodies', {
          body: { name: 'Beirat', kind: 'advisoryBoard', public: true, votingMembers: 5 },
        }),
      ),
    ).toBe('notAllowed');
  });

  it('are prepared by comments on what stands in a released version', async () => {
    const { id, measureId, front } = await versionIn('steeringReview');
    const comment = (call: Call, targetId: string, text = 'Wer bezahlt das?') =>
      call('POST /versions/:id/comments', { params: { id }, body: { targetId, text } });
    const { comment: written } = await right(comment(member.call, measureId));
    expect(written).toMatchObject({ authorId: member.accountId, resolvedAt: null });
    expect(await codeOf(comment(office.call, front.id))).toBe('ok');
    expect(await codeOf(comment(member.call, test.id()))).toBe('recordUnknown');
    expect(await codeOf(comment(member.call, measureId, 'a'.repeat(2001)))).toBe('textTooLong');
    const draft = await versionIn('draft');
    const early = { params: { id: draft.id }, body: { targetId: draft.measureId, text: 'Zu früh' } };
    expect(await codeOf(office.call('POST /versions/:id/comments', early))).toBe('versionNotReleased');
    expect(await codeOf(member.call('POST /versions/:id/comments', early))).toBe('notAllowed');
    const resolve = (call: Call) =>
      call('POST /comments/:id/resolve', { params: { id: written.id }, body: { resolved: true } });
    expect(await codeOf(resolve(member.call))).toBe('notAllowed');
    expect((await right(resolve(office.call))).comment.resolvedAt).toBeTypeOf('number');
    const page = await right(member.call('GET /versions/:id', { params: { id } }));
    expect(page.threads).toHaveLength(2);
    expect(page).toMatchObject({ mayComment: true, maySettle: false });
  });

  it('do not exist for another county', async () => {
    const { id, measureId } = await versionIn('committee');
    const foreignCounty = await test.county('nachbar');
    const foreign = await test.account(foreignCounty, ['office', 'committee', 'administrator']);
    const { body: theirs } = await right(
      foreign.call('POST /bodies', {
        body: { name: 'Sozialausschuss', kind: 'committee', public: true, votingMembers: 11 },
      }),
    );
    const codes = await Promise.all(
      [
        foreign.call('GET /versions/:id', { params: { id } }),
        foreign.call('POST /versions/:id/state', { params: { id }, body: { to: 'postponed' } }),
        foreign.call('POST /versions/:id/comments', {
          params: { id },
          body: { targetId: measureId, text: 'x' },
        }),
        decide(foreign.call, id, bodies.committee),
        decide(foreign.call, id, theirs.id),
        decide(office.call, id, theirs.id),
        foreign.call('PATCH /bodies/:id', {
          params: { id: bodies.committee },
          body: { name: 'Übernommen', kind: 'committee', public: true, votingMembers: 1 },
        }),
      ].map((asked) => codeOf(asked)),
    );
    expect(new Set(codes)).toEqual(new Set(['notFound']));
    expect((await right(foreign.call('GET /committee'))).versions).toEqual([]);
    expect((await right(foreign.call('GET /bodies'))).bodies).toHaveLength(1);
  });
});
