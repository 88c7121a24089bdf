import { createApi } from '@fortschrift/api/api';
import { createClient } from '@fortschrift/api/client';
import type { ConceptIntakeRoutes, IntakePage } from '@fortschrift/api/contract/concept-intake';
import { sendConcept, sendPasted } from '@fortschrift/api/upload';
import { documentName } from '@fortschrift/documents/document-name';
import type { Id } from '@fortschrift/domain/id';
import { paragraphs, plainText } from '@fortschrift/domain/rich-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse } from '../../src/house.ts';
import { foreignDocx, foreignOdt } from './foreign-concept.ts';
import { codeOf, openTestHouse, right, type TestHouse } from './test-house.ts';

type Account = Awaited<ReturnType<TestHouse['account']>>;

/** Reading starts a process each time. */
describe('a foreign concept', { timeout: 60_000 }, () => {
  let test: TestHouse;
  let countyId: Id;
  let office: Account;
  let docx: Uint8Array;

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    docx = await foreignDocx();
  });
  afterAll(() => test.close());

  const send = (bytes: Uint8Array, name = 'Konzept.docx', who = office) =>
    sendConcept(who.fetch, new Blob([new Uint8Array(bytes)]), name);
  const read = async (bytes = docx, who = office) =>
    (await right(send(bytes, 'Konzept 2016.docx', who))).intake.id;
  const page = (id: Id, who = office) => right(who.call('GET /concept-intakes/:id', { params: { id } }));
  const change = (id: Id, body: Partial<ConceptIntakeRoutes['PATCH /concept-intakes/:id']['body']>) =>
    office.call('PATCH /concept-intakes/:id', {
      params: { id },
      body: { roles: [], confirmed: [], measureKind: null, ...body },
    });
  const confirmAll = async (id: Id) => {
    const { entries } = await page(id);
    return right(change(id, { confirmed: entries.map(({ block }) => block) }));
  };
  const take = (id: Id, conceptId: Id | null = null, title = 'Integrationskonzept 2016') =>
    office.call('POST /concept-intakes/:id/import', { params: { id }, body: { conceptId, title } });
  const undo = (id: Id, keepHeld = false) =>
    office.call('POST /concept-imports/:id/undo', { params: { id }, body: { keepHeld } });
  const imports = async () => (await right(office.call('GET /concept-intakes'))).imports;
  const imported = async (conceptId: Id | null = null) => {
    const id = await read();
    await confirmAll(id);
    return (await right(take(id, conceptId))).made;
  };
  const blockOf = ({ sketch }: IntakePage, words: string): number => {
    const block = sketch.findIndex((one) => one.words.startsWith(words));
    if (block < 0) throw new Error(`no block ${words}`);
    return block;
  };

  it.each([
    ['DOCX', foreignDocx],
    ['ODT', async () => foreignOdt()],
  ])('is read from %s, kept, and proposed with a question for every guess', async (_, make) => {
    const id = await read(await make());
    const kept = await page(id);
    expect(kept.intake).toMatchObject({ fileName: 'Konzept 2016.docx', accountId: office.accountId });
    expect(kept.outcome.summary).toMatchObject({ fields: 2, goals: 3, measures: 3 });
    expect(kept.outcome.unsure).toBe(kept.entries.length);
    expect(kept.outcome.problems).toMatchObject([
      { code: 'assumed', part: 'cost', words: '20.000 Euro' },
      { code: 'valueUnknown', row: 3, part: 'period', words: 'irgendwann im Mai' },
    ]);
    expect(kept.notes.map(({ kind }) => kind)).toContain('contents');
    const { intakes } = await right(office.call('GET /concept-intakes'));
    expect(intakes.map((intake) => intake.id)).toContain(id);
    expect(await codeOf(take(id))).toBe('stepNotPossible');
  });

  it('shows what every value was read from, and what a person should look at', async () => {
    const id = await read();
    const kept = await page(id);
    const { records, names } = await right(
      office.call('GET /concept-intakes/:id/records', {
        params: { id },
        query: { block: String(blockOf(kept, 'Maßnahme 1.1.1')) },
      }),
    );
    expect(records).toHaveLength(1);
    expect(records[0]?.measure).toMatchObject({
      title: 'Sprachcafé im Bus',
      costs: [{ cents: 2_000_000, rhythm: 'once' }],
    });
    expect(records[0]?.readings).toContainEqual({
      ...{ part: 'cost', label: 'Kosten', words: '20.000 Euro', check: true },
    });
    expect(Object.keys(names)).toEqual([records[0]?.measure?.goalId]);
    const nowhere = office.call('GET /concept-intakes/:id/records', {
      params: { id },
      query: { block: 'x' },
    });
    expect(await codeOf(nowhere)).toBe('wrongShape');
  });

  it('comes from a copied text as from a file, and goes back as a whole', async () => {
    const html =
      '<h1>Handlungsfeld 1: Arbeit</h1><p>Text<script>alert(1)</script></p><h2>Maßnahme 1.1: Börse</h2><table><tr><td>Federführung</td><td>Jobcenter</td></tr><tr><td>Laufzeit</td><td>2026 bis 2028</td></tr><tr><td>Kosten</td><td>5.000 € jährlich</td></tr></table>';
    const paste = (text: string, form: 'html' | 'text') =>
      sendPasted(office.fetch, text, form, 'Eingefügter Text');
    const { id } = (await right(paste(html, 'html'))).intake;
    await confirmAll(id);
    const { made } = await right(take(id, null, 'Eingefügtes Konzept'));
    expect(made).toMatchObject({
      fileName: '„Handlungsfeld 1: Arbeit“, Eingefügter Text',
      chapters: 1,
      measures: 1,
    });
    const { chapters } = await right(office.call('GET /concepts/:id', { params: { id: made.conceptId } }));
    const { content } = await right(
      office.call('GET /chapters/:id', { params: { id: chapters[0]?.id ?? '' } }),
    );
    expect(plainText(content.body)).toBe('Text');
    expect(content.measures).toMatchObject([
      {
        ...{ title: 'Börse', lead: 'Jobcenter', start: '2026-01', end: '2028-12' },
        costs: [{ cents: 500_000, rhythm: 'yearly' }],
      },
    ]);
    expect(await right(undo(made.id))).toEqual({ removed: 1, kept: 0 });
    expect(await codeOf(paste('<div>'.repeat(300), 'html'))).toBe('fileSuspicious');
    expect(await codeOf(paste('   ', 'text'))).toBe('fileEmpty');
  });

  it('becomes a concept in one act, with its numbers as origin', async () => {
    const made = await imported();
    expect(made).toMatchObject({ conceptMade: true, goals: 3, measures: 3, undoneAt: null });
    const { concept, chapters, records } = await right(
      office.call('GET /concepts/:id', { params: { id: made.conceptId } }),
    );
    expect(concept.title).toBe('Integrationskonzept 2016');
    expect(chapters.filter(({ kind }) => kind === 'field').map(({ title, field }) => [title, field])).toEqual(
      [
        ['Sprache und Bildung', 'education'],
        ['Arbeit', 'work'],
      ],
    );
    expect(
      records.filter(({ kind }) => kind === 'measure').map(({ title, number }) => [number, title]),
    ).toEqual([
      ['1.1.1', 'Sprachcafé im Bus'],
      ['2.3.1', 'Praktikumsbörse'],
      ['2.3.2', 'Runder Tisch'],
    ]);
    const education = chapters.find(({ title }) => title === 'Sprache und Bildung')?.id ?? '';
    const { content } = await right(office.call('GET /chapters/:id', { params: { id: education } }));
    expect(content.measures).toMatchObject([
      { lead: 'Volkshochschule', start: '2016-01', end: '2018-12', kind: 'continue' },
    ]);
    const { thread } = await right(
      office.call('GET /records/:id/thread', { params: { id: content.measures[0]?.id ?? '' } }),
    );
    expect(thread.documents).toEqual([
      { id: made.id, fileName: 'Konzept 2016.docx', place: 'Maßnahme 1.1.1' },
    ]);
    const intro = chapters.find(({ title }) => title === 'Einleitung')?.id ?? '';
    const { content: text } = await right(office.call('GET /chapters/:id', { params: { id: intro } }));
    const runs = text.body.content.flatMap((block) =>
      block.type === 'paragraph' ? (block.content ?? []) : [],
    );
    expect(runs).toContainEqual({ type: 'text', text: 'eine gemeinsame Aufgabe', marks: [{ type: 'bold' }] });
    expect(runs).toContainEqual(
      expect.objectContaining({
        text: 'Landesportal',
        marks: [{ type: 'link', attrs: { href: 'https://www.example.org/' } }],
      }),
    );
    const entries = await test.write((rows) => rows.audit.ofCounty(countyId, 50, null));
    expect(entries.filter(({ objectId }) => objectId === made.conceptId)).toMatchObject([
      { verb: 'conceptImport.create', to: made.id },
    ]);
    expect((await right(office.call('GET /concept-intakes'))).intakes).toHaveLength(2);
  });

  it('goes where a person says, and what is left out is counted', async () => {
    const id = await read();
    const before = await page(id);
    const monitoring = blockOf(before, 'Monitoring');
    const { outcome } = await right(
      change(id, { roles: [{ blocks: [monitoring, monitoring + 1], role: { as: 'out' } }] }),
    );
    expect(outcome.summary.left).toEqual({ heading: 1, paragraph: 1, list: 0, table: 0 });
    expect(outcome.places[monitoring]).toBeNull();
    const after = await page(id);
    expect(after.entries.find(({ block }) => block === monitoring)).toMatchObject({
      role: { as: 'out' },
      reason: { code: 'person' },
      sure: true,
    });
    expect(await codeOf(change(id, { roles: [{ blocks: [9999], role: { as: 'out' } }] }))).toBe('wrongShape');
    await confirmAll(id);
    const { made } = await right(take(id));
    const { chapters } = await right(office.call('GET /concepts/:id', { params: { id: made.conceptId } }));
    expect(chapters.map(({ title }) => title)).not.toContain('Monitoring');
    expect(await codeOf(take(id))).toBe('notFound');
  });

  it('comes into a concept that is there, behind its chapters, and is taken back without a trace of it', async () => {
    const { concept } = await right(
      office.call('POST /concepts', { body: { title: 'Neues Konzept', basedOnId: null } }),
    );
    const params = { id: concept.id };
    const own = { title: 'Vorwort', kind: 'front', field: null } as const;
    await right(office.call('POST /concepts/:id/chapters', { params, body: own }));
    const made = await imported(concept.id);
    const { chapters } = await right(office.call('GET /concepts/:id', { params }));
    expect(chapters.map(({ title, position }) => [title, position])[0]).toEqual(['Vorwort', 1]);
    expect(chapters).toHaveLength(1 + made.chapters);
    expect(await right(undo(made.id))).toEqual({ removed: made.chapters, kept: 0 });
    const left = await right(office.call('GET /concepts/:id', { params }));
    expect(left.chapters.map(({ title }) => title)).toEqual(['Vorwort']);
    expect(left.records).toEqual([]);
    for (const { id } of chapters.slice(1)) {
      const empty = await test.house.ports.live.readChapter(id);
      expect([plainText(empty.body), empty.goals, empty.measures]).toEqual(['', [], []]);
      expect(await test.house.store.store.rows.checkpoints.ofDocument(documentName('chapter', id))).toEqual(
        [],
      );
    }
    expect(await codeOf(undo(made.id))).toBe('stepNotPossible');
    expect((await imports()).find(({ id }) => id === made.id)?.undoneAt).toBeGreaterThan(0);
  });

  it('is not taken back over the head of somebody who worked on it, who may keep that', async () => {
    const made = await imported();
    const params = { id: made.conceptId };
    const { chapters } = await right(office.call('GET /concepts/:id', { params }));
    const [first, second] = chapters;
    const body = paragraphs('Nachgetragen');
    await test.house.ports.live.editChapter(first?.id ?? '', 'system', [{ do: 'body.restore', body }]);
    await right(
      office.call('PATCH /chapters/:id', {
        params: { id: second?.id ?? '' },
        body: { title: 'Umbenannt', kind: second?.kind ?? 'front', field: second?.field ?? null },
      }),
    );
    const view = (await imports()).find(({ id }) => id === made.id);
    expect(view?.holds).toEqual([
      { chapterId: first?.id, title: first?.title, why: 'edited' },
      { chapterId: second?.id, title: 'Umbenannt', why: 'edited' },
    ]);
    const refused = await undo(made.id);
    expect(refused).toMatchObject({ failure: { code: 'stepNotPossible', field: 'held', count: 2 } });
    expect(await right(undo(made.id, true))).toEqual({ removed: made.chapters - 2, kept: 2 });
    const left = await right(office.call('GET /concepts/:id', { params }));
    expect(left.chapters.map(({ id }) => id)).toEqual([first?.id, second?.id]);
  });

  it('stays once something else rests on it: another record, or a version', async () => {
    const made = await imported();
    const params = { id: made.conceptId };
    const { records } = await right(office.call('GET /concepts/:id', { params }));
    const measure = records.find(({ title }) => title === 'Praktikumsbörse');
    const { concept } = await right(
      office.call('POST /concepts', { body: { title: 'Fortschreibung', basedOnId: made.conceptId } }),
    );
    const { chapter } = await right(
      office.call('POST /concepts/:id/chapters', {
        params: { id: concept.id },
        body: { title: 'Arbeit', kind: 'field', field: 'work' },
      }),
    );
    const from = { kind: 'previousMeasure', refId: measure?.id ?? '' } as const;
    await right(
      office.call('POST /chapters/:id/records', {
        params: { id: chapter.id },
        body: { kind: 'measure', title: '', goalId: null, from },
      }),
    );
    const view = (await imports()).find(({ id }) => id === made.id);
    expect(view?.holds).toMatchObject([{ chapterId: measure?.chapterId, why: 'cited' }]);
    await right(
      office.call('POST /concepts/:id/versions', {
        params,
        body: { label: '0.1', stand: '2026-03-01', note: '' },
      }),
    );
    expect(await undo(made.id, true)).toMatchObject({
      failure: { code: 'stepNotPossible', field: 'frozen' },
    });
  });

  it('is one of its account alone, and goes after its time', async () => {
    const id = await read();
    const colleague = await test.account(countyId, ['office']);
    expect(await codeOf(colleague.call('GET /concept-intakes/:id', { params: { id } }))).toBe('notFound');
    await test.write((rows) => rows.conceptIntakes.update(id, '{}', 1));
    expect(await codeOf(office.call('GET /concept-intakes/:id', { params: { id } }))).toBe('notFound');
    await read(docx, colleague);
    expect(await test.house.store.store.rows.conceptIntakes.find(id)).toBeNull();
    const other = await test.account(countyId, ['office']);
    const sent: Id[] = [];
    for (let count = 0; count < 4; count++) sent.push(await read(docx, other));
    const { intakes } = await right(other.call('GET /concept-intakes'));
    expect(intakes.map((intake) => intake.id).sort()).toEqual(sent.slice(1).sort());
  });

  it('is refused with the reason when it is none, is dangerous or too much', async () => {
    const attacker = await test.account(countyId, ['office']);
    const bytes = (words: string) => new Uint8Array(Buffer.from(words));
    expect(await codeOf(send(bytes('%PDF-1.7'), 'x.pdf', attacker))).toBe('filePdf');
    expect(await codeOf(send(bytes('Text;Art\na;b'), 'x.csv', attacker))).toBe('fileKindUnknown');
    expect(await codeOf(send(new Uint8Array(41 * 1024 * 1024), 'x.docx', attacker))).toBe('fileTooLarge');
    const broken = docx.slice();
    broken.fill(0, 200, 400);
    expect(await codeOf(send(broken, 'x.docx', attacker))).toMatch(/^file/);
    for (let count = 0; count < 8; count++) await codeOf(send(bytes(''), 'x.docx', attacker));
    const wait = await send(docx, 'x.docx', attacker);
    expect(wait).toMatchObject({ failure: { code: 'throttled' } });
    const foreign = await test.house.api.request('/api/concept-intakes', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: 'https://evil.example' },
      body: 'x',
    });
    expect(foreign.status).toBe(403);
  });

  it('can be taken back after a restart', async () => {
    const lone = await openTestHouse();
    const id = await lone.county('heidmark');
    const person = await lone.account(id, ['office']);
    const { intake } = await right(sendConcept(person.fetch, new Blob([new Uint8Array(docx)]), 'x.docx'));
    await lone.house.close();

    const opened = await openHouse({
      ...{ dataDir: lone.dataDir, databaseUrl: null, origin: 'http://127.0.0.1:3000' },
      ...{ secure: false, demo: 'off' },
    });
    if (!opened.ok) throw new Error(opened.failure.code);
    const house = opened.value;
    const cookies = await house.ports.signIn.startSession(person.accountId);
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    const api = createApi(house.ports);
    const call = createClient(async (path, init) =>
      api.request(path, { ...init, headers: { ...init?.headers, origin: 'http://127.0.0.1:3000', cookie } }),
    );
    const params = { id: intake.id };
    const kept = await right(call('GET /concept-intakes/:id', { params }));
    const confirmed = kept.entries.map(({ block }) => block);
    await right(
      call('PATCH /concept-intakes/:id', { params, body: { roles: [], confirmed, measureKind: null } }),
    );
    const body = { conceptId: null, title: 'Altes Konzept' };
    const { made } = await right(call('POST /concept-intakes/:id/import', { params, body }));
    await house.close();

    const again = await openHouse({
      ...{ dataDir: lone.dataDir, databaseUrl: null, origin: 'http://127.0.0.1:3000' },
      ...{ secure: false, demo: 'off' },
    });
    if (!again.ok) throw new Error(again.failure.code);
    await again.value.copyChapters();
    const late = createApi(again.value.ports);
    const ask = createClient(async (path, init) =>
      late.request(path, { ...init, headers: { ...init?.headers, origin: 'http://127.0.0.1:3000', cookie } }),
    );
    const undone = await right(
      ask('POST /concept-imports/:id/undo', { params: { id: made.id }, body: { keepHeld: false } }),
    );
    expect(undone).toEqual({ removed: made.chapters, kept: 0 });
    expect((await right(ask('GET /concepts'))).concepts).toEqual([]);
    await again.value.close();
  });
});
