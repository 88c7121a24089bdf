import type { AuthPorts } from '@fortschrift/auth/ports';
import { readScopedTokens } from '@fortschrift/auth/scoped-cookies';
import { createSeats } from '@fortschrift/auth/seats';
import type { Sessions } from '@fortschrift/auth/sessions';
import { hashToken } from '@fortschrift/auth/tokens';
import type { Account } from '@fortschrift/domain/account';
import type { AccountActor, DisplayActor, SeatActor } from '@fortschrift/domain/actor';
import type { Identity } from '@fortschrift/domain/identity';
import type { Seat } from '@fortschrift/domain/seat';

/** The rows that say who a browser is. */
export type IdentityRows = {
  readonly accounts: { find(id: string): Promise<Account | null> };
  readonly seats: { find(id: string): Promise<Seat | null> };
  readonly displays: {
    findByTokenHash(
      hash: string,
    ): Promise<{ readonly id: string; readonly countyId: string; readonly workshopId: string } | null>;
  };
};

type Parts = {
  readonly rows: IdentityRows;
  readonly sessions: Sessions;
  readonly seatTokens: AuthPorts['seatTokens'];
  readonly secure: boolean;
  readonly now: () => number;
};

type Identified = { readonly identity: Identity; readonly cookies: readonly string[] };

/** A browser that collected more seats than this is no participant's. */
const mostSeats = 20;

/**
 * Makes the function that turns a request's cookies into an Identity, for HTTP and WebSocket alike, with the
 * cookies to send again because a session was prolonged. What a cookie claims counts only if its row says so.
 */
export function createIdentify({
  rows,
  sessions,
  seatTokens,
  secure,
  now,
}: Parts): (headers: Headers) => Promise<Identified> {
  const seats = createSeats(seatTokens, now);

  async function accountOf(
    cookie: string | null,
  ): Promise<{ actor: AccountActor | null; cookies: string[] }> {
    const token = sessions.readCookie(cookie);
    const session = token === null ? null : await sessions.validate(token);
    if (token === null || !session) return { actor: null, cookies: [] };
    const account = await rows.accounts.find(session.accountId);
    if (account?.state !== 'active') return { actor: null, cookies: [] };
    const { id: accountId, countyId, roles, memberships } = account;
    return {
      actor: { kind: 'account', accountId, countyId, roles, memberships },
      cookies: session.fresh ? [sessions.cookie({ token, ...session })] : [],
    };
  }

  async function seatsOf(cookie: string | null): Promise<SeatActor[]> {
    const tokens = [...readScopedTokens('seat', cookie, secure)].slice(0, mostSeats);
    const found = await Promise.all(tokens.map(async ([scope, token]) => seats.validate(scope, token)));
    const rowsOf = await Promise.all(found.flatMap((seat) => (seat ? [rows.seats.find(seat.seatId)] : [])));
    return rowsOf.flatMap((seat): SeatActor[] =>
      seat?.state === 'seated'
        ? [
            {
              kind: 'seat',
              seatId: seat.id,
              countyId: seat.countyId,
              workshopId: seat.workshopId,
              tableId: seat.tableId,
            },
          ]
        : [],
    );
  }

  async function displaysOf(cookie: string | null): Promise<DisplayActor[]> {
    const tokens = [...readScopedTokens('display', cookie, secure)].slice(0, mostSeats);
    const found = await Promise.all(
      tokens.map(async ([scope, token]) => {
        const display = await rows.displays.findByTokenHash(hashToken(token));
        return display?.workshopId === scope ? display : null;
      }),
    );
    return found.flatMap((display): DisplayActor[] =>
      display
        ? [
            {
              kind: 'display',
              displayId: display.id,
              countyId: display.countyId,
              workshopId: display.workshopId,
            },
          ]
        : [],
    );
  }

  return async (headers) => {
    const cookie = headers.get('cookie');
    if (!cookie) return { identity: { account: null, seats: [], displays: [] }, cookies: [] };
    const [account, seated, displays] = await Promise.all([
      accountOf(cookie),
      seatsOf(cookie),
      displaysOf(cookie),
    ]);
    return { identity: { account: account.actor, seats: seated, displays }, cookies: account.cookies };
  };
}
