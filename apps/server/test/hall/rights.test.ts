import { readdirSync, readFileSync } from 'node:fs';
import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { type Browser, openBrowser } from './browser.ts';
import { type Event, type Hall, openHall, type Sitting, workshopInput, write } from './hall.ts';

let hall: Hall;
let event: Event;
let sitting: Sitting;
let display: Browser;
let ideaId: Id;
const kept = { sheet: '', chapter: '', chapterId: '' };
/** A series with an event of its own. */
let series: { readonly params: { readonly id: Id } };

beforeAll(async () => {
  hall = await openHall();
  event = await hall.workshop([8, 8]);
  await event.phase('collecting');
  sitting = await event.sit();
  ideaId = hall.test.id();
  await right(sitting.act(write(ideaId, 'Nur für diesen Tisch')));
  const sheet = { params: { id: event.tables[0] ?? '' } };
  kept.sheet = (await right(hall.moderator.call('POST /tables/:id/checkpoints', sheet))).checkpoint.id;
  const { concept } = await right(
    hall.office.call('POST /concepts', { body: { title: 'Konzept', basedOnId: null } }),
  );
  const { chapter } = await right(
    hall.office.call('POST /concepts/:id/chapters', {
      params: { id: concept.id },
      body: { title: 'Mobilität', kind: 'front', field: null },
    }),
  );
  kept.chapterId = chapter.id;
  const at = { params: { id: chapter.id } };
  kept.chapter = (await right(hall.office.call('POST /chapters/:id/checkpoints', at))).checkpoint.id;
  const { id: workshopId } = await hall.workshop([4], false);
  const made = { title: 'Netzwerk', rhythm: 'quarterly' as const, workshopId };
  series = { params: { id: (await right(hall.office.call('POST /series', { body: made }))).series.id } };
  display = openBrowser(hall.test.house);
  const { link } = await right(
    hall.moderator.call('POST /workshops/:id/displays', { params: { id: event.id } }),
  );
  await right(display.call('POST /displays/open', { body: { token: link.split('#')[1] ?? '' } }));
});
afterAll(() => hall.test.close());

const table = { title: 'Neu', field: null, question: '', seats: 4, host: '', noteTaker: '' };

/** Everything one may try at a workshop, without side effects for who may: [what, ask]. */
const tries: readonly (readonly [string, (by: Pick<Browser, 'call'>) => Promise<string>])[] = [
  ['list', (by) => codeOf(by.call('GET /workshops'))],
  ['read', (by) => codeOf(by.call('GET /workshops/:id', { params: { id: event.id } }))],
  ['hall', (by) => codeOf(by.call('GET /workshops/:id/hall', { params: { id: event.id } }))],
  ['table', (by) => codeOf(by.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } }))],
  ['next table', (by) => codeOf(by.call('GET /tables/:id', { params: { id: event.tables[1] ?? '' } }))],
  ['sheet', (by) => codeOf(by.call('GET /tables/:id/sheet', { params: { id: event.tables[0] ?? '' } }))],
  ['result', (by) => codeOf(by.call('GET /workshops/:id/result', { params: { id: event.id } }))],
  ['ideas', (by) => codeOf(by.call('GET /ideas', { query: {} }))],
  ['idea', (by) => codeOf(by.call('GET /ideas/:id', { params: { id: ideaId } }))],
  [
    'edit',
    (by) => codeOf(by.call('PATCH /workshops/:id', { params: { id: event.id }, body: workshopInput })),
  ],
  [
    'add table',
    (by) => codeOf(by.call('POST /workshops/:id/tables', { params: { id: event.id }, body: table })),
  ],
  [
    'door',
    (by) => codeOf(by.call('POST /workshops/:id/door', { params: { id: event.id }, body: { open: true } })),
  ],
  [
    'translations',
    (by) =>
      codeOf(
        by.call('POST /workshops/:id/translations', {
          params: { id: event.id },
          body: { language: 'ar', prompts: [] },
        }),
      ),
  ],
  ['projector', (by) => codeOf(by.call('POST /workshops/:id/displays', { params: { id: event.id } }))],
  [
    'command',
    (by) =>
      codeOf(
        by.call('POST /tables/:id/commands', {
          params: { id: event.tables[0] ?? '' },
          body: { commandId: hall.test.id(), command: write(hall.test.id()) },
        }),
      ),
  ],
  ['receipt', (by) => codeOf(by.call('POST /seats/:id/receipt', { params: { id: sitting.seatId } }))],
  ['receipt look', (by) => codeOf(by.call('POST /receipts/look', { body: { code: 'K7P2-RX4M-9TQD' } }))],
  [
    'mediator',
    (by) =>
      codeOf(
        by.call('POST /seats/:id/mediator', { params: { id: sitting.seatId }, body: { mediates: true } }),
      ),
  ],
  ['seats', (by) => codeOf(by.call('GET /tables/:id/seats', { params: { id: event.tables[0] ?? '' } }))],
  [
    'former sheets',
    (by) => codeOf(by.call('GET /tables/:id/checkpoints', { params: { id: event.tables[0] ?? '' } })),
  ],
  [
    'keep sheet',
    (by) => codeOf(by.call('POST /tables/:id/checkpoints', { params: { id: event.tables[0] ?? '' } })),
  ],
  ['former sheet', (by) => codeOf(by.call('GET /checkpoints/:id', { params: { id: kept.sheet } }))],
  ['restore sheet', (by) => codeOf(by.call('POST /checkpoints/:id/restore', { params: { id: kept.sheet } }))],
  [
    'former chapters',
    (by) => codeOf(by.call('GET /chapters/:id/checkpoints', { params: { id: kept.chapterId } })),
  ],
  [
    'keep chapter',
    (by) => codeOf(by.call('POST /chapters/:id/checkpoints', { params: { id: kept.chapterId } })),
  ],
  ['former chapter', (by) => codeOf(by.call('GET /checkpoints/:id', { params: { id: kept.chapter } }))],
  [
    'restore chapter',
    (by) => codeOf(by.call('POST /checkpoints/:id/restore', { params: { id: kept.chapter } })),
  ],
  ['tables', (by) => codeOf(by.call('GET /workshops/:id/tables', { params: { id: event.id } }))],
  ['all seats', (by) => codeOf(by.call('GET /workshops/:id/seats', { params: { id: event.id } }))],
  [
    'round',
    (by) => codeOf(by.call('POST /workshops/:id/round', { params: { id: event.id }, body: { to: 2 } })),
  ],
  [
    'begin series',
    (by) =>
      codeOf(
        by.call('POST /series', {
          body: { title: 'Netzwerk', rhythm: 'yearly', workshopId: event.id },
        }),
      ),
  ],
  [
    'edit series',
    (by) => codeOf(by.call('PATCH /series/:id', { ...series, body: { title: 'Netz', rhythm: 'yearly' } })),
  ],
  ['next date', (by) => codeOf(by.call('POST /series/:id/next', { ...series, body: { day: '2027-02-22' } }))],
  ['end series', (by) => codeOf(by.call('DELETE /series/:id', series))],
  [
    'timer',
    (by) => codeOf(by.call('POST /workshops/:id/timer', { params: { id: event.id }, body: { minutes: 5 } })),
  ],
  [
    'call',
    (by) =>
      codeOf(by.call('POST /workshops/:id/call', { params: { id: event.id }, body: { text: 'Bitte' } })),
  ],
  [
    'screen',
    (by) =>
      codeOf(by.call('POST /workshops/:id/screen', { params: { id: event.id }, body: { picture: 'hall' } })),
  ],
  ['pulse', (by) => codeOf(by.call('GET /workshops/:id/pulse', { params: { id: event.id } }))],
  [
    'writing',
    (by) =>
      codeOf(
        by.call('POST /tables/:id/writing', {
          params: { id: event.tables[0] ?? '' },
          body: { writing: true },
        }),
      ),
  ],
  ['way in', (by) => codeOf(by.call('POST /join/step', { body: { code: event.code, step: 'scanned' } }))],
  ['clock', (by) => codeOf(by.call('GET /clock'))],
  ['accounts', (by) => codeOf(by.call('GET /accounts'))],
  ['audit', (by) => codeOf(by.call('GET /audit', { query: {} }))],
];

const parts: readonly (readonly [string, () => Pick<Browser, 'call'>])[] = [
  ['visitor', () => hall.test.visitor],
  ['seat', () => sitting.browser],
  ['display', () => display],
  ['office', () => hall.office],
  ['moderator', () => hall.moderator],
  ['committee', () => hall.committee],
  ['administrator', () => hall.administrator],
  ['stranger', () => hall.stranger],
];

/** ok, in: not signed in; no: not allowed; 404: not there for them. In the order of `parts`. */
const expected: Record<string, string> = {
  //            visitor seat display office moderator committee administrator stranger
  list: 'in in in ok ok no ok ok',
  read: 'in in in ok ok no ok 404',
  hall: '404 no ok ok ok no no 404',
  table: '404 ok ok ok ok no no 404',
  'next table': '404 no ok ok ok no no 404',
  sheet: '404 ok ok ok ok no no 404',
  result: 'in in in ok ok no ok 404',
  ideas: 'in in in ok ok no ok ok',
  idea: 'in in in ok ok no ok 404',
  edit: 'in in in ok no no no 404',
  'add table': 'in in in ok no no no 404',
  door: 'in in in ok ok no no 404',
  translations: 'in in in ok no no no 404',
  projector: 'in in in ok ok no no 404',
  command: '404 ok no ok ok no no 404',
  receipt: '404 ok 404 404 404 404 404 404',
  // A code nobody was given is unknown to everybody.
  'receipt look': Array(8).fill('codeUnknown').join(' '),
  mediator: '404 in in ok ok no no 404',
  seats: '404 in in ok ok no no 404',
  'former sheets': '404 in in ok ok no no 404',
  'keep sheet': '404 in in ok ok no no 404',
  'former sheet': 'in in in ok ok no no 404',
  'restore sheet': 'in in in ok ok no no 404',
  'former chapters': 'in in in ok no no no 404',
  'keep chapter': 'in in in ok no no no 404',
  'former chapter': 'in in in ok no no no 404',
  'restore chapter': 'in in in ok no no no 404',
  tables: '404 ok ok ok ok no ok 404',
  'all seats': 'in in in ok ok no no 404',
  round: 'in in in stepNotPossible stepNotPossible no no 404',
  'begin series': 'in in in ok no no no 404',
  'edit series': 'in in in ok no no no 404',
  'next date': 'in in in ok no no no 404',
  // Gone after the office ended it: for everybody after it is as if it had never been.
  'end series': 'in in in ok 404 404 404 404',
  timer: 'in in in ok ok no no 404',
  call: 'in in in ok ok no no 404',
  screen: 'in in in ok ok no no 404',
  pulse: 'in in in ok ok no no 404',
  // Who sits there, and nobody else: a host's page never says it is writing.
  writing: '404 ok no no no no no 404',
  'way in': 'ok ok ok ok ok ok ok ok',
  clock: 'ok ok ok ok ok ok ok ok',
  accounts: 'in in in no no no ok ok',
  audit: 'in in in no no no ok ok',
};
const short: Record<string, string> = { notSignedIn: 'in', notAllowed: 'no', notFound: '404' };

describe('who may do what', () => {
  it.each(tries)('%s', async (what, attempt) => {
    const verdicts: string[] = [];
    for (const [, part] of parts) {
      const code = await attempt(part());
      verdicts.push(short[code] ?? code);
    }
    expect(verdicts.join(' ')).toBe(expected[what]);
  });

  it('another county’s lists hold nothing of ours', async () => {
    const theirs = [
      await right(hall.stranger.call('GET /workshops')),
      await right(hall.stranger.call('GET /ideas', { query: {} })),
      await right(hall.stranger.call('GET /accounts')),
      await right(hall.stranger.call('GET /audit', { query: {} })),
    ];
    const sent = JSON.stringify(theirs);
    for (const id of [event.id, ideaId, hall.countyId, hall.office.accountId]) expect(sent).not.toContain(id);
  });

  it('B2: a thing of another county is answered exactly as an unknown one', async () => {
    const ask = async (path: string) => {
      const response = await hall.stranger.get(path);
      const { failure } = (await response.json()) as { failure: { id?: string } };
      return { status: response.status, failure: { ...failure, id: '' } };
    };
    for (const [path, known] of [
      ['/workshops/:', event.id],
      ['/workshops/:/hall', event.id],
      ['/workshops/:/result', event.id],
      ['/tables/:', event.tables[0] ?? ''],
      ['/tables/:/sheet', event.tables[0] ?? ''],
      ['/ideas/:', ideaId],
    ] as const) {
      const unknown = await ask(path.replace(':', hall.test.id()));
      expect(await ask(path.replace(':', known)), path).toEqual(unknown);
      expect(unknown.status).toBe(404);
    }
  });
});

describe('nothing a phone is sent', () => {
  it('names accounts, other seats or capabilities', async () => {
    const other = await event.sit();
    await right(other.act(write(hall.test.id())));
    const sent = JSON.stringify([
      await right(sitting.browser.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } })),
      await right(sitting.browser.call('POST /join/look', { body: { code: event.code } })),
      await right(sitting.act(write(hall.test.id()))),
    ]);
    for (const secret of [other.seatId, hall.office.accountId, hall.moderator.accountId, '@'])
      expect(sent).not.toContain(secret);
  });
});

describe('a projector', () => {
  it('G11: sees the whole hall and may nothing', async () => {
    const view = await right(display.call('GET /workshops/:id/hall', { params: { id: event.id } }));
    expect(view.tables.map((each) => each.table.id)).toEqual(expect.arrayContaining([...event.tables]));
    expect(view.workshop.code).toBe(event.code);
    const page = await right(display.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } }));
    expect(page).toMatchObject({ part: 'display', maySheet: false, own: [], canUndo: false });
  });

  it('G11: is no projector of another workshop', async () => {
    const other = await hall.workshop();
    expect(await codeOf(display.call('GET /workshops/:id/hall', { params: { id: other.id } }))).toBe(
      'notAllowed',
    );
  });

  it.each(['', 'x', 'a'.repeat(43), '../../etc/passwd'])('is not opened by %j', async (token) => {
    const browser = openBrowser(hall.test.house);
    expect(await codeOf(browser.call('POST /displays/open', { body: { token } }))).toBe('linkUnknown');
    expect(browser.cookies.size).toBe(0);
  });
});

it('every route of the contract is there, and no other', async () => {
  const { routes } = await import('@fortschrift/api/routes');
  const folder = new URL('../../../../packages/api/src/contract/', import.meta.url);
  const declared = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'((?:GET|POST|PATCH|DELETE) [^']+)'/g)].map(
      (match) => match[1],
    ),
  );
  expect(routes.map((route) => route.name).sort()).toEqual(declared.sort());
});
