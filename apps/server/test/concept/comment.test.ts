import { paragraphs } from '@fortschrift/domain/rich-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

type Person = Awaited<ReturnType<TestHouse['account']>>;

describe('what is said about a concept and its versions', () => {
  let test: TestHouse;
  let office: Person;
  let member: Person;
  let conceptId: string;
  let chapterId: string;
  let measureId: string;
  let first: string;

  beforeAll(async () => {
    test = await openTestHouse();
    const countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    member = await test.account(countyId, ['committee']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const filled = await fillConcept(office.call, cluster);
    conceptId = filled.concept.id;
    chapterId = filled.field.id;
    measureId = filled.measureId;
    await describeAs('Der Rufbus fährt auch am Samstag. Die Anmeldung geht per Telefon.');
    first = await release('0.8');
  });
  afterAll(() => test.close());

  async function describeAs(text: string): Promise<void> {
    const { measures } = await test.house.ports.live.readChapter(chapterId);
    const measure = measures.find(({ id }) => id === measureId);
    if (!measure) throw new Error('no measure');
    await test.house.ports.live.editChapter(chapterId, 'system', [
      { do: 'measure.restore', measure: { ...measure, description: paragraphs(text) }, place: 'keep' },
    ]);
  }

  async function release(label: string): Promise<string> {
    const params = { id: conceptId };
    const { version } = await right(
      office.call('POST /concepts/:id/versions', {
        params,
        body: { label, stand: '2026-03-01', note: '' },
      }),
    );
    await right(
      office.call('POST /versions/:id/state', { params: { id: version.id }, body: { to: 'steeringReview' } }),
    );
    return version.id;
  }

  const say = (quote: string) =>
    right(
      member.call('POST /versions/:id/comments', {
        params: { id: first },
        body: { targetId: measureId, field: 'description', quote, text: 'Wirklich?' },
      }),
    );
  const fates = async (versionId: string) =>
    (await right(member.call('GET /versions/:id', { params: { id: versionId } }))).threads.map((thread) => ({
      quote: thread.first.quote,
      fate: thread.fate.kind,
      writtenIn: thread.writtenIn,
      settledIn: thread.settledIn,
      answers: thread.answers.length,
    }));

  it('goes from version to version: unchanged, without a passage, settled in the one that was read', async () => {
    await say('Die Anmeldung geht per Telefon.');
    await say('Der Rufbus fährt auch am Samstag.');
    const { comment } = await say('Anmeldung');
    const answer = (who: Person, id: string) =>
      who.call('POST /comments/:id/answers', { params: { id }, body: { text: 'Ja.' } });
    const { comment: answered } = await right(answer(office, comment.id));
    expect(answered).toMatchObject({ threadId: comment.id, quote: 'Anmeldung' });
    await describeAs('Die Anmeldung geht per Telefon. Am Wochenende gibt es ein Taxi.');
    const second = await release('0.9');
    await right(
      office.call('POST /comments/:id/resolve', {
        params: { id: comment.id },
        body: { resolved: true, as: 'changed', versionId: second },
      }),
    );
    const plain = { writtenIn: '0.8', settledIn: '', answers: 0 };
    expect(await fates(second)).toEqual([
      { ...plain, quote: 'Die Anmeldung geht per Telefon.', fate: 'here' },
      { ...plain, quote: 'Der Rufbus fährt auch am Samstag.', fate: 'lost' },
      { ...plain, quote: 'Anmeldung', fate: 'here', settledIn: '0.9', answers: 1 },
    ]);
    expect((await fates(first)).map(({ fate }) => fate)).toEqual(['here', 'here', 'here']);
    const settle = (id: string) =>
      office.call('POST /comments/:id/resolve', { params: { id }, body: { resolved: true } });
    expect(await codeOf(settle(answered.id))).toBe('notFound');
  });

  it('stays with the office while it is about the concept being written', async () => {
    const draft = await right(
      office.call('POST /chapters/:id/comments', {
        params: { id: chapterId },
        body: { targetId: measureId, field: 'description', quote: 'ein Taxi', text: 'Zu teuer?' },
      }),
    );
    expect(draft.comment.versionId).toBeNull();
    const beside = await right(office.call('GET /concepts/:id/comments', { params: { id: conceptId } }));
    expect(beside).toMatchObject({ mayComment: true, maySettle: true });
    expect(beside.threads.map(({ first: { quote }, fate }) => [quote, fate.kind])).toContainEqual([
      'ein Taxi',
      'here',
    ]);
    expect(beside.threads).toHaveLength(4);
    const third = await release('1.0');
    expect(
      JSON.stringify(await right(member.call('GET /versions/:id', { params: { id: third } }))),
    ).not.toContain('Zu teuer?');
    const params = { id: draft.comment.id };
    expect(await codeOf(member.call('POST /comments/:id/answers', { params, body: { text: 'Ja.' } }))).toBe(
      'notAllowed',
    );
  });

  it('names only versions of its own concept as the one it was settled in', async () => {
    const { comment } = await say('Rufbus');
    const settle = (versionId: string) =>
      office.call('POST /comments/:id/resolve', {
        params: { id: comment.id },
        body: { resolved: true, versionId },
      });
    expect(await codeOf(settle(test.id()))).toBe('notFound');
    expect(await codeOf(settle(first))).toBe('ok');
  });
});
