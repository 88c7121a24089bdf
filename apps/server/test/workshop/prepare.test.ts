import { joinFragment } from '@fortschrift/domain/join';
import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, right } from '../concept/test-house.ts';
import { openBrowser } from '../hall/browser.ts';
import { act, type Hall, openHall, workshopInput, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const someone = () => openBrowser(hall.test.house);
const table = { field: 'education' as const, question: '', seats: 8, host: 'Ada', noteTaker: '' };
const rounds = [
  { question: '', minutes: 20 },
  { question: 'Was verbindet das?', minutes: 15 },
];

describe('an event made from a template', () => {
  it('comes with its tables, numbered, or not at all', async () => {
    const tables = [
      { ...table, title: 'Bildung' },
      { ...table, title: 'Arbeit' },
    ];
    const body = { ...workshopInput, plan: { ...plainPlan, rounds }, tables };
    const { workshop } = await right(hall.office.call('POST /workshops', { body }));
    const page = await right(hall.office.call('GET /workshops/:id', { params: { id: workshop.id } }));
    expect(page.tables.map(({ number, title, host }) => [number, title, host])).toEqual([
      [1, 'Bildung', 'Ada'],
      [2, 'Arbeit', 'Ada'],
    ]);
    expect(page.workshop.plan.rounds).toEqual(rounds);
    const before = (await right(hall.office.call('GET /workshops'))).workshops.length;
    const wrong = { ...body, tables: [...tables, { ...table, title: '' }] };
    expect(await codeOf(hall.office.call('POST /workshops', { body: wrong }))).toBe('textMissing');
    expect((await right(hall.office.call('GET /workshops'))).workshops).toHaveLength(before);
  });

  it('speaks about no version of another county', async () => {
    const { call } = hall.stranger;
    const { version } = await frozen(call);
    const body = { ...workshopInput, plan: { ...plainPlan, versionId: version.id } };
    expect(await codeOf(hall.office.call('POST /workshops', { body }))).toBe('wrongShape');
  });
});

describe('what an event asks', () => {
  it('is said in other languages, on every phone and on the next date of a series, until the event is over', async () => {
    const { question } = workshopInput;
    const english = { language: 'en' as const, text: question, words: 'What is missing?' };
    const begun = { ...workshopInput, translations: [english] };
    const made = (await right(hall.office.call('POST /workshops', { body: begun }))).workshop;
    expect(made.translations).toEqual([english]);
    const german = { ...workshopInput, translations: [{ ...english, language: 'de' as const }] };
    expect(await codeOf(hall.office.call('POST /workshops', { body: german }))).toBe('wrongShape');
    const { id } = made;
    const params = { id };
    const told = { text: question, words: 'ما الذي ينقص هنا؟' };
    const say = (language: 'ar' | 'tr', ...prompts: readonly (typeof told)[]) =>
      hall.office.call('POST /workshops/:id/translations', { params, body: { language, prompts } });
    await right(say('ar', told));
    await right(say('tr', { text: question, words: 'Burada ne eksik?' }));
    // Editing the event keeps them; empty words take one away.
    await right(hall.office.call('PATCH /workshops/:id', { params, body: workshopInput }));
    const { workshop } = await right(say('tr', { text: question, words: '' }));
    expect(workshop.translations).toEqual([english, { language: 'ar', ...told }]);

    await right(
      hall.office.call('POST /workshops/:id/tables', { params, body: { ...table, title: 'Arbeit' } }),
    );
    await right(hall.office.call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
    const look = await right(someone().call('POST /join/look', { body: { code: workshop.code } }));
    expect(look.workshop.translations).toEqual(workshop.translations);

    const body = { title: 'Reihe', rhythm: 'quarterly' as const, workshopId: id };
    const { series } = await right(hall.office.call('POST /series', { body }));
    const next = await right(
      hall.office.call('POST /series/:id/next', { params: { id: series.id }, body: { day: '2031-02-03' } }),
    );
    expect(next.workshop.translations).toEqual(workshop.translations);

    await right(hall.office.call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
    expect(await codeOf(say('ar', told))).toBe('workshopFrozen');
  });
});

/** A version of a new concept with one goal and one measure. */
async function frozen(call: Hall['office']['call']) {
  const event = await fillEvent(hall.test, await countyOf(call), 'closed');
  const { concept, measureId } = await fillConcept(call, event.cluster);
  const { version } = await right(
    call('POST /concepts/:id/versions', {
      params: { id: concept.id },
      body: { label: '0.9', stand: '2026-03-01', note: '' },
    }),
  );
  return { version, measureId };
}

async function countyOf(call: Hall['office']['call']): Promise<string> {
  return (await right(call('GET /me'))).county?.id ?? '';
}

describe('a series', () => {
  it('makes the next date from the last one, with keys of its own', async () => {
    const first = await hall.workshop([8, 6], false);
    const params = { id: first.id };
    const begun = { title: 'Netzwerk Integration', rhythm: 'quarterly' as const, workshopId: first.id };
    const { series } = await right(hall.office.call('POST /series', { body: begun }));
    expect(await codeOf(hall.office.call('POST /series', { body: begun }))).toBe('stepNotPossible');
    const page = await right(hall.office.call('GET /workshops/:id', { params }));
    // The fourth Sunday of November -> the fourth Sunday of February.
    expect(page.series).toMatchObject({ series, nextDay: '2027-02-28', dates: [{ id: first.id }] });

    const at = { params: { id: series.id }, body: { day: '2027-02-28' } };
    const { workshop } = await right(hall.office.call('POST /series/:id/next', at));
    const { joinToken, code, title, question, plan } = page.workshop;
    expect(workshop).toMatchObject({ title, question, plan, day: '2027-02-28', seriesId: series.id });
    expect(workshop).toMatchObject({ state: 'planned', doorOpen: false, round: 1, revision: 0 });
    expect([joinToken, code]).not.toContain(workshop.joinToken);
    expect(workshop.code).not.toBe(code);
    const made = await right(hall.office.call('GET /workshops/:id', { params: { id: workshop.id } }));
    expect(made.tables.map(({ seats }) => seats)).toEqual([8, 6]);
    expect(made.series?.dates.map(({ day }) => day)).toEqual(['2027-02-28', '2026-11-22']);
    expect(made.series?.nextDay).toBe('2027-05-23');

    expect(await codeOf(hall.office.call('POST /series/:id/next', at))).toBe('dateTaken');
    const nonsense = { params: at.params, body: { day: '2027-02-30' } };
    expect(await codeOf(hall.office.call('POST /series/:id/next', nonsense))).toBe('dateInvalid');
    await right(hall.office.call('DELETE /series/:id', { params: { id: series.id } }));
    const after = await right(hall.office.call('GET /workshops/:id', { params: { id: workshop.id } }));
    expect(after.series).toBeNull();
  });
});

describe('rounds', () => {
  it('let people change tables and find what was found there', async () => {
    const event = await hall.workshop([4, 4]);
    const params = { id: event.id };
    const body = { ...workshopInput, plan: { ...plainPlan, rounds } };
    await right(hall.office.call('PATCH /workshops/:id', { params, body }));
    const [here = '', there = ''] = event.tables;
    await event.phase('sorting', 1);
    await event.phase('collecting');
    const person = await event.sit();
    const [card, found, late] = [hall.test.id(), hall.test.id(), hall.test.id()];
    await right(act(hall.moderator, there, write(found, 'Gefunden'), hall.test.id()));
    const cluster = { clusterId: hall.test.id(), heading: 'Gruppe', ideaIds: [found] };
    await right(act(hall.moderator, there, { do: 'cluster.create', ...cluster }, hall.test.id()));
    await right(person.act(write(card, 'Aus der ersten Runde')));

    const started = await right(
      hall.moderator.call('POST /workshops/:id/round', { params, body: { to: 2 } }),
    );
    expect(started.workshop.round).toBe(2);
    expect(started.tables.map(({ phase }) => phase)).toEqual(['collecting', 'collecting']);

    const others = await right(person.browser.call('GET /workshops/:id/tables', { params }));
    expect(others.tables.map(({ id, taken }) => [id, taken])).toEqual([
      [here, 1],
      [there, 0],
    ]);
    await right(
      person.browser.call('PATCH /seats/:id', { params: { id: person.seatId }, body: { tableId: there } }),
    );
    const page = await right(person.browser.call('GET /tables/:id', { params: { id: there } }));
    expect(page.view.clusters.map(({ heading }) => heading)).toEqual(['Gruppe']);
    expect(page.view.workshop.round).toEqual({
      ...{ number: 2, of: 2, question: 'Was verbindet das?', minutes: 15 },
    });
    await right(act(person.browser, there, write(late, 'Aus der zweiten Runde'), hall.test.id()));
    const after = await right(person.browser.call('GET /tables/:id', { params: { id: there } }));
    expect(new Map(after.view.ideas.map(({ id, round }) => [id, round]))).toEqual(
      new Map([
        [found, 1],
        [late, 2],
      ]),
    );

    const further = hall.moderator.call('POST /workshops/:id/round', { params, body: { to: 3 } });
    expect(await codeOf(further)).toBe('stepNotPossible');
    const back = await right(hall.moderator.call('POST /workshops/:id/round', { params, body: { to: 1 } }));
    expect(back.workshop.round).toBe(1);
    const kept = await right(hall.moderator.call('GET /tables/:id', { params: { id: there } }));
    expect(kept.view.ideas).toHaveLength(2);
  });
});

/** A card that speaks about a goal or measure. */
function about(ideaId: string, text: string, recordId: string) {
  return { ...write(ideaId, text), recordId };
}

describe('cards about a draft', () => {
  it('refer to goals and measures of its version, and to nothing else', async () => {
    const { version, measureId } = await frozen(hall.office.call);
    const event = await hall.workshop([4]);
    const plan = { ...plainPlan, method: 'feedback' as const, versionId: version.id };
    const body = { ...workshopInput, plan };
    await right(hall.office.call('PATCH /workshops/:id', { params: { id: event.id }, body }));
    await event.phase('collecting');
    const person = await event.sit();
    const params = { id: event.tables[0] ?? '' };
    const page = await right(person.browser.call('GET /tables/:id', { params }));
    expect(page.view.workshop.method).toBe('feedback');
    expect(page.records).toContainEqual(expect.objectContaining({ id: measureId, kind: 'measure' }));
    const about = { ...write(hall.test.id(), 'Das fehlt'), recordId: measureId };
    const { changes } = await right(person.act(about));
    expect(changes).toMatchObject([{ after: { recordId: measureId } }]);
    const astray = { ...write(hall.test.id(), 'Wozu?'), recordId: hall.test.id() };
    expect(await codeOf(person.act(astray))).toBe('wrongShape');
    const elsewhere = await hall.workshop([4]);
    await elsewhere.phase('collecting');
    const other = await elsewhere.sit();
    const here = { ...write(hall.test.id(), 'Hier nicht'), recordId: measureId };
    expect(await codeOf(other.act(here))).toBe('wrongShape');
  });

  it('lead to what they speak about, and that leads back to them', async () => {
    const { version, measureId } = await frozen(hall.office.call);
    const event = await hall.workshop([4]);
    const params = { id: event.id };
    const plan = { ...plainPlan, method: 'feedback' as const, versionId: version.id };
    await right(hall.office.call('PATCH /workshops/:id', { params, body: { ...workshopInput, plan } }));
    await event.phase('collecting');
    const person = await event.sit();
    const [said, unsaid, hidden] = [hall.test.id(), hall.test.id(), hall.test.id()];
    await right(person.act(about(said, 'Das fehlt', measureId)));
    await right(person.act(write(unsaid, 'Über nichts davon')));
    await right(person.act(about(hidden, 'Heikel', measureId)));
    const hide = { do: 'idea.hide', ideaId: hidden, reason: 'delicate' } as const;
    await right(act(hall.moderator, event.tables[0] ?? '', hide, hall.test.id()));
    const shown = { id: measureId, kind: 'measure', now: { conceptId: version.conceptId } };

    const one = await right(hall.office.call('GET /ideas/:id', { params: { id: said } }));
    expect(one.about).toMatchObject(shown);
    const chapterId = one.about?.now?.chapterId ?? '';
    const listed = (query: Record<string, string>) => right(hall.office.call('GET /ideas', { query }));
    const all = await listed({ workshop: event.id });
    expect(all.ideas.map(({ id, about: of }) => [id, of?.id ?? null])).toEqual(
      expect.arrayContaining([
        [said, measureId],
        [unsaid, null],
      ]),
    );
    expect(all.spokenOf).toContainEqual(expect.objectContaining({ id: measureId }));
    for (const wanted of ['any', measureId]) {
      const { ideas } = await listed({ workshop: event.id, about: wanted, state: 'submitted' });
      expect(ideas.map(({ id }) => id)).toEqual([said]);
    }
    expect((await listed({ about: hall.test.id() })).found).toBe(0);
    const result = await right(hall.office.call('GET /workshops/:id/result', { params }));
    expect(result.about[said]).toMatchObject(shown);
    expect(result.about[unsaid]).toBeUndefined();
    const file = await hall.office.get(`/ideas/list.csv?about=${measureId}`);
    expect(await file.text()).toContain(`${one.about?.number} ${one.about?.title}`.trim());

    const back = await right(hall.office.call('GET /records/:id/thread', { params: { id: measureId } }));
    expect(back.thread.about.map(({ id }) => id)).toEqual([said]);
    // What leads there is marked where the measure is read and written.
    const read = await right(hall.office.call('GET /versions/:id', { params: { id: version.id } }));
    expect(read.about[measureId]).toBe(1);
    const chapter = await right(hall.office.call('GET /chapters/:id', { params: { id: chapterId } }));
    expect(chapter.about[measureId]).toBe(1);
  });

  it('are public with their event, and only about what is public', async () => {
    const { version, measureId } = await frozen(hall.office.call);
    const event = await hall.workshop([4]);
    const params = { id: event.id };
    const plan = { ...plainPlan, method: 'feedback' as const, versionId: version.id };
    await right(hall.office.call('PATCH /workshops/:id', { params, body: { ...workshopInput, plan } }));
    await event.phase('collecting');
    const person = await event.sit();
    const said = hall.test.id();
    await right(person.act(about(said, 'Das fehlt', measureId)));
    const card = () =>
      right(someone().call('GET /public/:slug/ideas/:id', { params: { slug: 'heidmark', id: said } }));
    const record = () =>
      right(someone().call('GET /public/:slug/records/:id', { params: { slug: 'heidmark', id: measureId } }));
    const move = (to: 'closed' | 'documented') =>
      right(hall.office.call('POST /workshops/:id/state', { params, body: { to } }));

    const marked = async () =>
      (await right(someone().call('GET /public/:slug/concept', { params: { slug: 'heidmark' }, query: {} })))
        .about;

    await move('closed');
    await hall.test.write((rows) => rows.versions.move(version.id, 'published', 1));
    expect((await record()).thread.about).toEqual([]);
    expect((await marked())[measureId]).toBeUndefined();
    await hall.test.write((rows) => rows.versions.move(version.id, 'adopted', null));
    await move('documented');
    expect((await card()).about).toBeNull();
    await hall.test.write((rows) => rows.versions.move(version.id, 'published', 1));
    expect((await card()).about).toMatchObject({ id: measureId });
    expect((await record()).thread.about.map(({ id }) => id)).toEqual([said]);
    expect((await marked())[measureId]).toBe(1);
  });
});

describe('what a printed QR code carries', () => {
  it('opens the door of its event, and only while that is open', async () => {
    const event = await hall.workshop([4]);
    const params = { id: event.id };
    const { scanUrl, workshop } = await right(hall.office.call('GET /workshops/:id', { params }));
    expect(scanUrl).toBe(`http://127.0.0.1:3000/j#${joinFragment(workshop.joinToken)}`);
    expect(workshop.joinToken).toMatch(/^[\w-]{22}$/);
    const look = (code: string) => codeOf(someone().call('POST /join/look', { body: { code } }));
    expect(await look(workshop.joinToken)).toBe('ok');
    const body = { code: workshop.joinToken, tableId: event.tables[0] ?? '', language: 'ar' as const };
    const person = someone();
    await right(person.call('POST /join', { body }));
    await right(hall.moderator.call('POST /workshops/:id/door', { params, body: { open: false } }));
    expect(await look(workshop.joinToken)).toBe('doorClosed');
    expect(await look('A'.repeat(22))).toBe('codeUnknown');
    await right(hall.moderator.call('POST /workshops/:id/door', { params, body: { open: true } }));
    const changed = await right(hall.moderator.call('POST /workshops/:id/code', { params }));
    expect(changed.workshop.joinToken).not.toBe(workshop.joinToken);
    expect(await look(workshop.joinToken)).toBe('codeUnknown');
    expect(await look(changed.workshop.joinToken)).toBe('ok');
    expect(await codeOf(person.call('GET /tables/:id', { params: { id: body.tableId } }))).toBe('ok');
  });
});

describe('asking somebody to leave', () => {
  it('can take the cards of the seat out of sight, and hosts can bring them back', async () => {
    const event = await hall.workshop([4]);
    await event.phase('collecting');
    const [rude, kind] = [await event.sit(), await event.sit()];
    const [card, other] = [hall.test.id(), hall.test.id()];
    await right(rude.act(write(card, 'Unschön')));
    await right(kind.act(write(other, 'Freundlich')));
    const at = { params: { id: event.id } };
    const before = await right(hall.moderator.call('GET /workshops/:id/seats', at));
    expect(before.seats.map(({ number, cards, state }) => [number, cards, state])).toEqual([
      [1, 1, 'seated'],
      [2, 1, 'seated'],
    ]);
    await right(
      hall.moderator.call('DELETE /seats/:id', { params: { id: rude.seatId }, query: { cards: 'hide' } }),
    );
    const params = { id: event.tables[0] ?? '' };
    const seen = await right(kind.browser.call('GET /tables/:id', { params }));
    expect(seen.view.ideas.map(({ id }) => id)).toEqual([other]);
    await right(act(hall.moderator, params.id, { do: 'idea.show', ideaId: card }, hall.test.id()));
    const shown = await right(kind.browser.call('GET /tables/:id', { params }));
    expect(shown.view.ideas).toHaveLength(2);
    const after = await right(hall.moderator.call('GET /workshops/:id/seats', at));
    expect(after.seats.map(({ state }) => state)).toEqual(['ejected', 'seated']);
  });

  it('is not how somebody hides what others wrote', async () => {
    const event = await hall.workshop([4]);
    await event.phase('collecting');
    const person = await event.sit();
    await right(person.act(write(hall.test.id())));
    const leaving = { params: { id: person.seatId }, query: { cards: 'hide' as const } };
    await right(person.browser.call('DELETE /seats/:id', leaving));
    const page = await right(
      hall.moderator.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } }),
    );
    expect(page.view.ideas.map(({ state }) => state)).toEqual(['submitted']);
  });
});

describe('calendar files', () => {
  it('say the same to the office and to everybody, and count changes', async () => {
    const { id } = await hall.workshop([4], false);
    const body = { ...workshopInput, place: 'Rathaus, Saal 2' };
    await right(hall.office.call('PATCH /workshops/:id', { params: { id }, body }));
    const own = await hall.office.get(`/workshops/${id}/calendar.ics`);
    expect(own.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await own.text();
    expect(text).toContain('SEQUENCE:1\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261122T170000\r\n');
    expect(text).toContain('LOCATION:Rathaus\\, Saal 2\r\n');
    const anybody = await hall.test.visitor.get(`/public/heidmark/events/${id}/calendar.ics`);
    expect((await anybody.text()).replace(/DTSTAMP.*/, '')).toBe(text.replace(/DTSTAMP.*/, ''));
    expect((await hall.test.visitor.get(`/public/anderswo/events/${id}/calendar.ics`)).status).toBe(404);
    expect((await hall.test.visitor.get(`/workshops/${id}/calendar.ics`)).status).toBe(401);
    expect((await hall.stranger.get(`/workshops/${id}/calendar.ics`)).status).toBe(404);
    expect((await hall.committee.get(`/workshops/${id}/calendar.ics`)).status).toBe(403);
    expect((await hall.office.get('/series/x/calendar.ics')).status).toBe(404);
  });
});
