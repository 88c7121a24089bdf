import { type Call, createClient } from '@fortschrift/api/client';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { type Id, idFromBytes } from '@fortschrift/domain/id';
import type { TablePhase } from '@fortschrift/domain/table';
import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { demo } from './demo.ts';

/** An event of a test's own, open, with room at its tables, and somebody who hosts all of them. */
export type Event = {
  readonly code: string;
  readonly workshopId: Id;
  readonly tableIds: readonly Id[];
  /** Any call to the API in the name of the office. */
  readonly call: Call;
  /** Does something at a table as its host; the number counts from 1. */
  host(table: number, command: BoardCommand): Promise<void>;
  /** Moves all tables to a phase, step by step. */
  phase(phase: TablePhase): Promise<void>;
  close(): Promise<void>;
};

/** A fresh id, as a client makes it. */
export function freshId(): Id {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
}

/** A client of the API with a cookie jar of its own, signed in as one of the demo's accounts. */
export async function signedInClient(origin: string, email: string): Promise<Call> {
  let cookie = '';
  const call = createClient(async (input, init) => {
    const headers = { ...init?.headers, origin, ...(cookie ? { cookie } : {}) };
    const response = await fetch(new URL(input, origin), { ...init, headers });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (set.length > 0) cookie = set.join('; ');
    return response;
  });
  expectOk(await call('POST /session', { body: { email, password: demo.password } }));
  return call;
}

/** Makes an event with `tables` tables of 60 seats and opens it; its tables collect. */
export async function openEvent(origin: string, tables = 2): Promise<Event> {
  const call = await signedInClient(origin, demo.office);
  const input = {
    title: 'Probeveranstaltung',
    kind: 'dialogue' as const,
    day: new Date().toISOString().slice(0, 10),
    starts: '10:00',
    ends: '18:00',
    place: 'Kreishaus, Saal 1',
    purpose: 'Zum Ausprobieren',
    question: 'Was soll sich ändern?',
    wifi: null,
    conceptId: null,
    plan: plainPlan,
    dotsPerSeat: 3,
    dotsPerCluster: 2,
  };
  const { workshop } = expectOk(await call('POST /workshops', { body: input }));
  const params = { id: workshop.id };
  const tableIds: Id[] = [];
  for (let number = 1; number <= tables; number++) {
    const body = {
      title: `Thema ${number}`,
      field: 'education' as const,
      question: '',
      seats: 60,
      host: '',
      noteTaker: '',
    };
    tableIds.push(expectOk(await call('POST /workshops/:id/tables', { params, body })).table.id);
  }
  expectOk(await call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
  const event: Event = {
    code: workshop.code,
    workshopId: workshop.id,
    tableIds,
    call,
    async host(table, command) {
      const id = tableIds[table - 1] ?? '';
      const sent = await call('POST /tables/:id/commands', {
        params: { id },
        body: { commandId: freshId(), command },
      });
      expectOk(sent);
    },
    async phase(phase) {
      expectOk(await call('POST /workshops/:id/phase', { params, body: { phase } }));
    },
    async close() {
      expectOk(await call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
    },
  };
  await event.phase('collecting');
  return event;
}

function expectOk<Value>(outcome: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!outcome.ok) throw new Error(`the API refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}
