import type { Call } from '@fortschrift/api/client';
import type { EventReportRoutes } from '@fortschrift/api/contract/event-report';
import type { IdeaImportRoutes } from '@fortschrift/api/contract/idea-import';
import type { ReceiptRoutes } from '@fortschrift/api/contract/receipt';
import type { WorkshopRoutes } from '@fortschrift/api/contract/workshop';
import { confirmImport } from '@fortschrift/api/upload';
import { emptyReport } from '@fortschrift/domain/event-report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { type Browser, openBrowser } from '../hall/browser.ts';
import { type Hall, openHall, type Sitting, write } from '../hall/hall.ts';

let hall: Hall;
let sitting: Sitting;
let display: Browser;
/** A closed event, an open one with an import, and that import. */
const ids = { closed: '', open: '', made: '', idea: '', voice: '', setup: '', code: '' };

beforeAll(async () => {
  hall = await openHall();
  const closed = await hall.workshop([4]);
  ids.closed = closed.id;
  const params = { id: closed.id };
  await right(hall.office.call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
  const open = await hall.workshop([4]);
  ids.open = open.id;
  const asked = {
    sheet: 0,
    mapping: null,
    title: 'Briefe',
    tableId: open.tables[0] ?? '',
    doubles: true,
    repeated: true,
  };
  await right(confirmImport(hall.office.fetch, open.id, new Blob(['Idee;Art\nBus;Bedarf']), asked));
  const at = { params: { id: open.id } };
  ids.made = (await right(hall.office.call('GET /workshops/:id/imports', at))).imports[0]?.id ?? '';
  sitting = await open.sit();
  await open.phase('collecting');
  ids.idea = hall.test.id();
  await right(sitting.act(write(ids.idea, 'Eine Karte')));
  const seat = { params: { id: sitting.seatId } };
  ids.code = (await right(sitting.browser.call('POST /seats/:id/receipt', seat))).code;
  await right(offer(hall.test.visitor.call));
  ids.voice = (await right(hall.office.call('GET /workshops/:id/voices', at))).voices[0]?.id ?? '';
  const setup = { body: { name: 'Vorlage', workshopId: ids.open } };
  ids.setup = (await right(hall.office.call('POST /setups', setup))).setup.id;
  display = openBrowser(hall.test.house);
  const { link } = await right(hall.moderator.call('POST /workshops/:id/displays', at));
  await right(display.call('POST /displays/open', { body: { token: link.split('#')[1] ?? '' } }));
});
afterAll(() => hall.test.close());

/** The same again is the same sentence: whoever holds the code may say it twice. */
const offer = (call: Call) =>
  call('POST /receipts/voice', {
    body: { code: ids.code, text: 'Mich hat jemand gefragt.', language: 'de', by: '', consent: true },
  });

type Name =
  | keyof EventReportRoutes
  | keyof IdeaImportRoutes
  | keyof ReceiptRoutes
  | Extract<keyof WorkshopRoutes, `${string}/setups${string}` | `${string} /ideas${string}`>;
type Row = { readonly expected: string; readonly ask: (call: Call) => Promise<string> };

/** Every route of what follows an event; a new one does not compile until it has a row. */
const rows: { readonly [name in Name]: Row } = {
  //         visitor seat display office moderator committee administrator stranger
  'GET /workshops/:id/report': {
    expected: 'in in in ok ok no ok 404',
    ask: (call) => codeOf(call('GET /workshops/:id/report', { params: { id: ids.closed } })),
  },
  'PATCH /workshops/:id/report': {
    expected: 'in in in ok no no no 404',
    ask: (call) =>
      codeOf(
        call('PATCH /workshops/:id/report', {
          params: { id: ids.closed },
          body: { ...emptyReport, voices: [] },
        }),
      ),
  },
  // Not released: for nobody, not even for who may read it elsewhere.
  'GET /public/:slug/events/:id/report': {
    expected: '404 404 404 404 404 404 404 404',
    ask: (call) =>
      codeOf(call('GET /public/:slug/events/:id/report', { params: { slug: 'heidmark', id: ids.closed } })),
  },
  'GET /workshops/:id/imports': {
    expected: 'in in in ok ok no ok 404',
    ask: (call) => codeOf(call('GET /workshops/:id/imports', { params: { id: ids.open } })),
  },
  // Taken back by the office before the others try: they are refused for who they are first.
  'DELETE /imports/:id': {
    expected: 'in in in ok no no no 404',
    ask: (call) => codeOf(call('DELETE /imports/:id', { params: { id: ids.made } })),
  },
  // Only who sits there; the office not either.
  'POST /seats/:id/receipt': {
    expected: '404 ok 404 404 404 404 404 404',
    ask: (call) => codeOf(call('POST /seats/:id/receipt', { params: { id: sitting.seatId } })),
  },
  // The code alone decides, whoever holds it.
  'POST /receipts/look': {
    expected: 'ok ok ok ok ok ok ok ok',
    ask: (call) => codeOf(call('POST /receipts/look', { body: { code: ids.code } })),
  },
  'POST /receipts/voice': { expected: 'ok ok ok ok ok ok ok ok', ask: (call) => codeOf(offer(call)) },
  'GET /workshops/:id/voices': {
    expected: 'in in in ok ok no ok 404',
    ask: (call) => codeOf(call('GET /workshops/:id/voices', { params: { id: ids.open } })),
  },
  'PATCH /voices/:id': {
    expected: 'in in in ok no no no 404',
    ask: (call) =>
      codeOf(call('PATCH /voices/:id', { params: { id: ids.voice }, body: { to: 'released', reason: '' } })),
  },
  'POST /receipts/voice/withdraw': {
    expected: 'ok ok ok ok ok ok ok ok',
    ask: (call) => codeOf(call('POST /receipts/voice/withdraw', { body: { code: ids.code } })),
  },
  'GET /setups': {
    expected: 'in in in ok no no no ok',
    ask: (call) => codeOf(call('GET /setups')),
  },
  // A name is given once: the office is told so, the others are refused for who they are first.
  'POST /setups': {
    expected: 'in in in nameTaken no no no 404',
    ask: (call) => codeOf(call('POST /setups', { body: { name: 'Vorlage', workshopId: ids.open } })),
  },
  'PATCH /setups/:id': {
    expected: 'in in in ok no no no 404',
    ask: (call) => codeOf(call('PATCH /setups/:id', { params: { id: ids.setup }, body: { name: 'Neu' } })),
  },
  'DELETE /setups/:id': {
    expected: 'in in in ok 404 404 404 404',
    ask: (call) => codeOf(call('DELETE /setups/:id', { params: { id: ids.setup } })),
  },
  'GET /ideas': {
    expected: 'in in in ok ok no ok ok',
    ask: (call) => codeOf(call('GET /ideas', { query: {} })),
  },
  'GET /ideas/:id': {
    expected: 'in in in ok ok no ok 404',
    ask: (call) => codeOf(call('GET /ideas/:id', { params: { id: ids.idea } })),
  },
  // The event goes on: whoever may answer is told so.
  'POST /ideas/:id/answer': {
    expected: 'in in in workshopOpen no no no 404',
    ask: (call) =>
      codeOf(
        call('POST /ideas/:id/answer', { params: { id: ids.idea }, body: { result: 'parked', reason: '' } }),
      ),
  },
  'POST /ideas/:id/erase': {
    expected: 'in in in ok no no no 404',
    ask: (call) => codeOf(call('POST /ideas/:id/erase', { params: { id: ids.idea } })),
  },
};
const short: Record<string, string> = { notSignedIn: 'in', notAllowed: 'no', notFound: '404' };

describe('who may do what after an event', () => {
  it.each(Object.entries(rows))('%s', async (_, { expected, ask }) => {
    const { office, moderator, committee, administrator, stranger, test } = hall;
    const people = [
      test.visitor,
      sitting.browser,
      display,
      office,
      moderator,
      committee,
      administrator,
      stranger,
    ];
    const verdicts: string[] = [];
    for (const { call } of people) {
      const code = await ask(call);
      verdicts.push(short[code] ?? code);
    }
    expect(verdicts.join(' ')).toBe(expected);
  });

  it('files follow the same rules', async () => {
    const { office, moderator, committee, administrator, stranger, test } = hall;
    const people = [test.visitor, office, moderator, committee, administrator, stranger];
    const status = async (path: string) =>
      Promise.all(people.map(async ({ get }) => (await get(path)).status));
    expect(await status(`/workshops/${ids.closed}/report.odt`)).toEqual([401, 200, 200, 403, 200, 404]);
    expect(await status(`/public/heidmark/events/${ids.closed}/report.odt`)).toEqual(Array(6).fill(404));
    expect(await status('/ideas/list.csv')).toEqual([401, 200, 200, 403, 200, 200]);
    expect(await status(`/workshops/${ids.open}/report.odt`)).toEqual([401, 409, 409, 403, 409, 404]);
  }, 30_000);
});
