import type { Call } from '@fortschrift/api/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyDraft, type Ids, type Row, rows, type Who } from './access-rows.ts';
import { fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

describe('who may do what with concept and committee', () => {
  let test: TestHouse;
  let ids: Ids;
  const calls = new Map<Who | 'foreign' | 'visitor', Call>();

  beforeAll(async () => {
    test = await openTestHouse();
    const countyId = await test.county('heidmark');
    const { call: office } = await test.account(countyId, ['office']);
    const { body } = await right(office('POST /bodies', { body: bodyDraft }));
    const { session } = await right(
      office('POST /sessions', {
        body: { bodyId: body.id, title: '12. Sitzung', day: '2026-04-01', starts: '', place: '' },
      }),
    );
    const event = await fillEvent(test, countyId, 'closed');
    const { concept, field, goalId, measureId } = await fillConcept(office, event.cluster);
    const { version } = await right(
      office('POST /concepts/:id/versions', {
        params: { id: concept.id },
        body: { label: '0.9', stand: '2026-03-01', note: '' },
      }),
    );
    const params = { id: version.id };
    await right(office('POST /versions/:id/state', { params, body: { to: 'committee' } }));
    const { comment } = await right(
      office('POST /versions/:id/comments', { params, body: { targetId: measureId, text: 'Gut.' } }),
    );
    const paper = test.id();
    await test.write((rows) =>
      rows.papers.insert({
        id: paper,
        countyId,
        reference: '2026/017',
        kind: 'amendment',
        title: 'Änderungsantrag',
        originator: 'Gruppe Mitte',
        versionId: version.id,
        text: '',
        day: '2026-03-20',
        items: [],
      }),
    );
    ids = {
      concept: concept.id,
      field: field.id,
      goal: goalId,
      measure: measureId,
      card: event.single,
      cluster: event.cluster,
      version: version.id,
      comment: comment.id,
      body: body.id,
      session: session.id,
      paper,
    };
    const member = (part: 'member' | 'clerk') => [{ bodyId: body.id, part }];
    calls.set('visitor', test.visitor.call);
    for (const role of ['administrator', 'office', 'moderator'] as const)
      calls.set(role, (await test.account(countyId, [role])).call);
    calls.set('member', (await test.account(countyId, ['committee'], member('member'))).call);
    calls.set('clerk', (await test.account(countyId, ['committee'], member('clerk'))).call);
    const all = ['administrator', 'office', 'moderator', 'committee'] as const;
    const foreign = await test.account(await test.county('nachbar'), all);
    calls.set('foreign', foreign.call);
  });
  afterAll(() => test.close());

  /** Whether the route let somebody in, or how it did not. */
  async function entry(row: Row, who: Who | 'foreign' | 'visitor'): Promise<string> {
    const call = calls.get(who);
    if (!call) throw new Error(who);
    const outcome = await row.ask(call, ids);
    const refusals = ['notSignedIn', 'notAllowed', 'notFound'];
    return outcome.ok || !refusals.includes(outcome.failure.code) ? 'in' : outcome.failure.code;
  }

  const people = ['administrator', 'office', 'moderator', 'member', 'clerk'] as const;
  it.each(Object.entries(rows))('%s', async (_, row) => {
    expect(await entry(row, 'visitor')).toBe('notSignedIn');
    expect(await entry(row, 'foreign')).toBe(row.own ? 'in' : 'notFound');
    for (const who of people)
      expect([who, await entry(row, who)]).toEqual([who, row.who.includes(who) ? 'in' : 'notAllowed']);
  });
});
