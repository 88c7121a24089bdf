import { describe, expect, it } from 'vitest';
import { id, table, workshop } from '../test/samples.ts';
import {
  displayEndsAt,
  isCodeAlive,
  joinFragment,
  parseJoinFragment,
  refuseAtDoor,
  refuseFull,
  seatEndsAt,
  sitDown,
} from './join.ts';
import type { Seat } from './seat.ts';

const day = 86_400_000;
const seat: Seat = {
  id: id(1),
  countyId: id(9000),
  workshopId: id(9001),
  tableId: id(9002),
  number: 12,
  language: 'uk',
  state: 'seated',
  createdAt: 0,
};
const free = { workshop: workshop(), table: table(), taken: 0 };
const full = { ...free, taken: 10 };

describe('at the door', () => {
  it.each([
    ['planned', true, 'doorClosed'],
    ['opened', true, 'in'],
    ['opened', false, 'doorClosed'],
    ['closed', false, 'eventEnded'],
    ['documented', false, 'eventEnded'],
    ['cancelled', false, 'eventEnded'],
  ] as const)('of a workshop that is %s, door open %s: %s', (state, doorOpen, expected) => {
    expect(refuseAtDoor({ state, doorOpen })?.code ?? 'in').toBe(expected);
  });

  it('a code of an event that is over for good says no more than a wrong one', () => {
    expect(['planned', 'opened', 'closed'].every((state) => isCodeAlive({ state: state as 'opened' }))).toBe(
      true,
    );
    expect(isCodeAlive({ state: 'documented' })).toBe(false);
    expect(isCodeAlive({ state: 'cancelled' })).toBe(false);
  });
});

describe('a person with a seat', () => {
  it('gets it back, also at a full table and after the event', () => {
    const back = { tableId: id(9002), language: 'uk' } as const;
    expect(sitDown(seat, back, full)).toEqual({ ok: true, value: seat });
    expect(sitDown(seat, back, { ...full, workshop: workshop({ state: 'closed' }) }).ok).toBe(true);
  });

  it('moves to another table while there is room and the event goes on', () => {
    const move = { tableId: id(9003), language: 'ar' } as const;
    expect(sitDown(seat, move, free)).toMatchObject({ value: { tableId: id(9003), language: 'ar' } });
    expect(sitDown(seat, move, full)).toMatchObject({ failure: { code: 'tableFull', limit: 10 } });
    expect(sitDown(seat, move, { ...free, workshop: workshop({ state: 'closed' }) })).toMatchObject({
      failure: { code: 'eventEnded' },
    });
    expect(sitDown(seat, move, { ...free, workshop: workshop({ doorOpen: false }) }).ok).toBe(true);
  });

  it('does not come back once asked to leave', () => {
    const back = { tableId: id(9002), language: 'uk' } as const;
    expect(sitDown({ ...seat, state: 'ejected' }, back, free)).toMatchObject({
      failure: { code: 'seatEjected' },
    });
  });
});

it('a table is full when every place is taken', () => {
  expect(refuseFull({ table: table({ seats: 3 }), taken: 2 })).toBeNull();
  expect(refuseFull({ table: table({ seats: 3 }), taken: 3 })?.code).toBe('tableFull');
});

it('seats end two weeks after the event, projectors a day after', () => {
  expect(seatEndsAt(10 * day, 5 * day)).toBe(24 * day);
  expect(seatEndsAt(10 * day, 20 * day)).toBe(34 * day);
  expect(displayEndsAt(10 * day, 5 * day)).toBe(11 * day);
});

describe('what a printed QR code carries', () => {
  const token = 'AbCdEfGhIjKlMnOpQrSt_-';

  it('is read back, with or without a table', () => {
    expect(parseJoinFragment(`#${joinFragment(token, 12)}`)).toEqual({ token, table: 12 });
    expect(parseJoinFragment(joinFragment(token))).toEqual({ token, table: null });
  });

  it.each(['', '#', 'K7P2RX', `${token}.`, `${token}.1234`, `${token}x`, `${token} .1`])(
    'is not %j',
    (text) => expect(parseJoinFragment(text)).toBeNull(),
  );
});
