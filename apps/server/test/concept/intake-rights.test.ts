import type { Call, CallFailure } from '@fortschrift/api/client';
import type { ConceptIntakeRoutes } from '@fortschrift/api/contract/concept-intake';
import { sendConcept } from '@fortschrift/api/upload';
import type { Id } from '@fortschrift/domain/id';
import type { Result } from '@fortschrift/domain/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openTestHouse, type TestHouse } from './test-house.ts';

type Who = 'administrator' | 'office' | 'moderator' | 'committee';
type Ids = { readonly own: Id; readonly made: Id };

const roles: readonly Who[] = ['administrator', 'office', 'moderator', 'committee'];

/** Every route of documents on their way in; a new one does not compile until it has a row. All are the office's. */
const rows: {
  readonly [name in keyof ConceptIntakeRoutes]: (
    call: Call,
    ids: Ids,
  ) => Promise<Result<unknown, CallFailure>>;
} = {
  'GET /concept-intakes': (call) => call('GET /concept-intakes'),
  'GET /concept-intakes/:id': (call, { own: id }) => call('GET /concept-intakes/:id', { params: { id } }),
  'GET /concept-intakes/:id/records': (call, { own: id }) =>
    call('GET /concept-intakes/:id/records', { params: { id }, query: { block: '0' } }),
  'PATCH /concept-intakes/:id': (call, { own: id }) =>
    call('PATCH /concept-intakes/:id', {
      params: { id },
      body: { roles: [], confirmed: [], measureKind: 'new' },
    }),
  'POST /concept-intakes/:id/import': (call, { own: id }) =>
    call('POST /concept-intakes/:id/import', { params: { id }, body: { conceptId: null, title: '' } }),
  'DELETE /concept-intakes/:id': (call, { own: id }) =>
    call('DELETE /concept-intakes/:id', { params: { id } }),
  'POST /concept-imports/:id/undo': (call, { made: id }) =>
    call('POST /concept-imports/:id/undo', { params: { id }, body: { keepHeld: false } }),
};

describe('who may read documents in', { timeout: 60_000 }, () => {
  let test: TestHouse;
  const people = new Map<string, Awaited<ReturnType<TestHouse['account']>>>();
  const own = new Map<string, Id>();
  const made = new Map<string, Id>();

  beforeAll(async () => {
    test = await openTestHouse();
    const countyId = await test.county('heidmark');
    const neighbour = await test.county('nachbar');
    for (const role of roles) people.set(role, await test.account(countyId, [role]));
    people.set('colleague', await test.account(countyId, ['office']));
    people.set('foreign', await test.account(neighbour, ['office']));
    for (const [name, { accountId }] of people) {
      const home = name === 'foreign' ? neighbour : countyId;
      const [id, importId] = [test.id(), test.id()];
      own.set(name, id);
      made.set(name, importId);
      const head = { id, countyId: home, accountId, fileName: 'x.docx', size: 1, madeAt: 1, expiresAt: 1e14 };
      const imported = {
        ...{ id: importId, countyId: home, conceptId: test.id(), conceptMade: true, fileName: 'x.docx' },
        ...{ chapters: 1, goals: 0, measures: 0, importedAt: 1, importedBy: accountId, undoneAt: null },
      };
      await test.write(async (write) => {
        const mapping = JSON.stringify({ entries: [], measureKind: 'new' });
        await write.conceptIntakes.insert(head, JSON.stringify({ blocks: [], notes: [] }), mapping);
        await write.conceptImports.insert(imported, 'sum', []);
      });
    }
  });
  afterAll(() => test.close());

  const idsOf = (name: string): Ids => ({
    own: own.get(name) ?? '',
    made: made.get(name) ?? '',
  });
  const call = (name: string): Call => {
    const found = people.get(name)?.call;
    if (!found) throw new Error(name);
    return found;
  };
  const refusals = ['notSignedIn', 'notAllowed', 'notFound'];

  it.each(Object.entries(rows))('%s', async (name, ask) => {
    expect(await codeOf(ask(test.visitor.call, idsOf('office')))).toBe('notSignedIn');
    for (const role of ['administrator', 'moderator', 'committee'])
      expect([role, await codeOf(ask(call(role), idsOf(role)))]).toEqual([role, 'notAllowed']);
    if (name !== 'GET /concept-intakes')
      expect(await codeOf(ask(call('foreign'), idsOf('office')))).toBe('notFound');
    if (name.includes('/concept-intakes/'))
      expect(await codeOf(ask(call('colleague'), idsOf('office')))).toBe('notFound');
    expect(refusals).not.toContain(await codeOf(ask(call('office'), idsOf('office'))));
  });

  it('POST /concept-intakes, before a byte is read', async () => {
    const file = new Blob(['PK']);
    for (const role of ['administrator', 'moderator', 'committee'])
      expect(await codeOf(sendConcept(people.get(role)?.fetch ?? fetch, file, 'x.docx'))).toBe('notAllowed');
    expect((await test.house.api.request('/api/concept-intakes', { method: 'POST' })).status).toBe(401);
    expect(await codeOf(sendConcept(people.get('office')?.fetch ?? fetch, file, 'x.docx'))).toMatch(/^file/);
  });
});
