import type { WorkshopInput } from '@fortschrift/api/contract/workshop';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { Id } from '@fortschrift/domain/id';
import type { TablePhase } from '@fortschrift/domain/table';
import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { openTestHouse, right, type TestHouse } from '../concept/test-house.ts';
import { type Browser, openBrowser } from './browser.ts';

type Person = Awaited<ReturnType<TestHouse['account']>>;

/** A county with people of each part, and another one that must never see any of it. */
export type Hall = {
  readonly test: TestHouse;
  readonly countyId: Id;
  readonly office: Person;
  readonly moderator: Person;
  readonly committee: Person;
  readonly administrator: Person;
  readonly stranger: Person;
  /** A workshop with tables of this many seats each, opened unless told otherwise. */
  workshop(seats?: readonly number[], opened?: boolean): Promise<Event>;
};

export type Event = {
  readonly id: Id;
  readonly code: string;
  readonly tables: readonly Id[];
  /** Sits a new person down at the n-th table. */
  sit(n?: number): Promise<Sitting>;
  /** Moves the n-th table forward to a phase. */
  phase(to: TablePhase, n?: number): Promise<void>;
};

export type Sitting = {
  readonly browser: Browser;
  readonly seatId: Id;
  readonly number: number;
  /** Does something at the table; each with a new command id unless one is given. */
  act(command: BoardCommand, commandId?: Id): ReturnType<typeof act>;
};

export const workshopInput: WorkshopInput = {
  title: 'Dialog im Kreishaus',
  kind: 'dialogue',
  day: '2026-11-22',
  starts: '17:00',
  ends: '20:00',
  place: 'Kreishaus',
  purpose: '',
  question: 'Was hilft beim Ankommen?',
  wifi: null,
  conceptId: null,
  plan: plainPlan,
  dotsPerSeat: 5,
  dotsPerCluster: 3,
};

/** Opens a house with two counties. Close `test`. */
export async function openHall(): Promise<Hall> {
  const test = await openTestHouse();
  const countyId = await test.county('heidmark');
  const other = await test.county('anderswo');
  const hall = {
    test,
    countyId,
    office: await test.account(countyId, ['office']),
    moderator: await test.account(countyId, ['moderator']),
    committee: await test.account(countyId, ['committee']),
    administrator: await test.account(countyId, ['administrator']),
    stranger: await test.account(other, ['office', 'moderator', 'administrator', 'committee']),
  };
  return { ...hall, workshop: (seats = [8], opened = true) => openEvent(hall, seats, opened) };
}

async function openEvent(
  { test, office, moderator }: Pick<Hall, 'test' | 'office' | 'moderator'>,
  seats: readonly number[],
  opened: boolean,
): Promise<Event> {
  const { workshop } = await right(office.call('POST /workshops', { body: workshopInput }));
  const params = { id: workshop.id };
  const tables: Id[] = [];
  for (const count of seats) {
    const body = {
      title: `Tisch ${tables.length + 1}`,
      field: null,
      question: '',
      seats: count,
      host: '',
      noteTaker: '',
    };
    tables.push((await right(office.call('POST /workshops/:id/tables', { params, body }))).table.id);
  }
  if (opened) await right(moderator.call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
  const tableId = (n: number): Id => tables[n] ?? '';
  return {
    id: workshop.id,
    code: workshop.code,
    tables,
    async sit(n = 0) {
      const browser = openBrowser(test.house);
      const body = { code: workshop.code, tableId: tableId(n), language: 'uk' as const };
      const { seat } = await right(browser.call('POST /join', { body }));
      return {
        browser,
        seatId: seat.id,
        number: seat.number,
        act: (command, commandId = test.id()) => act(browser, tableId(n), command, commandId),
      };
    },
    async phase(to, n = 0) {
      const order: TablePhase[] = ['collecting', 'sorting', 'weighting', 'presenting'];
      const from = await right(moderator.call('GET /tables/:id', { params: { id: tableId(n) } }));
      const start = order.indexOf(from.view.table.phase);
      for (const phase of order.slice(start + 1, order.indexOf(to) + 1))
        await right(act(moderator, tableId(n), { do: 'table.phase', phase }, test.id()));
    },
  };
}

/** Sends one command to a table. */
export function act(by: Pick<Browser, 'call'>, tableId: Id, command: BoardCommand, commandId: Id) {
  return by.call('POST /tables/:id/commands', { params: { id: tableId }, body: { commandId, command } });
}

/** The command that writes a card. */
export function write(ideaId: Id, text = 'Mehr Deutschkurse am Abend'): BoardCommand {
  return { do: 'idea.write', ideaId, source: 'typed', kind: 'proposal', text, detail: '', language: 'de' };
}
