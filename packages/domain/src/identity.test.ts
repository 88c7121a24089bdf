import { describe, expect, it } from 'vitest';
import type { AccountActor, DisplayActor, SeatActor } from './actor.ts';
import { actorFor, nobody } from './identity.ts';

const seat = (seatId: string, workshopId: string): SeatActor => ({
  kind: 'seat',
  seatId,
  countyId: 'ours',
  workshopId,
  tableId: `table of ${workshopId}`,
});
const account: AccountActor = {
  kind: 'account',
  accountId: 'a',
  countyId: 'ours',
  roles: ['moderator'],
  memberships: [],
};
const display: DisplayActor = { kind: 'display', displayId: 'd', countyId: 'ours', workshopId: 'hall' };
const table = { countyId: 'ours', workshopId: 'hall', tableId: 'table of hall' };

describe('actorFor', () => {
  it('acts as the seat at a table even when the browser is signed in', () => {
    const identity = { account, seats: [seat('s', 'hall')], displays: [display] };
    expect(actorFor(identity, { may: 'actAtTable', ...table })).toEqual(seat('s', 'hall'));
  });

  it('takes the seat of the workshop asked about', () => {
    const identity = { account: null, seats: [seat('x', 'other'), seat('s', 'hall')], displays: [] };
    expect(actorFor(identity, { may: 'actAtTable', ...table })).toEqual(seat('s', 'hall'));
  });

  it('takes the account where no seat may, the display where nothing else may', () => {
    const question = { may: 'readTable', ...table } as const;
    expect(actorFor({ account, seats: [seat('x', 'other')], displays: [display] }, question)).toBe(account);
    expect(actorFor({ account: null, seats: [], displays: [display] }, question)).toBe(display);
  });

  it('is a visitor where everybody may, and nobody where nobody may', () => {
    expect(actorFor(nobody, { may: 'readVersion', countyId: 'ours', state: 'published' })).toEqual({
      kind: 'visitor',
    });
    expect(actorFor(nobody, { may: 'readVersion', countyId: 'ours', state: 'draft' })).toBeNull();
  });
});
