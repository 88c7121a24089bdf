import { describeAuthPorts } from '@fortschrift/auth/auth-ports.acceptance';
import { afterAll } from 'vitest';
import { engines, id } from '../test/engines.ts';
import { sample, seatOf, stored } from '../test/samples.ts';
import { seatLifetimeMs } from './rows/sign-in.ts';

for (const engine of engines()) {
  describeAuthPorts(engine.name, async () => {
    const under = await engine.open();
    const { opened } = under;
    const made = await stored(opened, sample());
    return {
      ports: opened.signIn,
      async addAccount({ email, passwordHash, disabled }) {
        const account = { ...made.account, id: id(), email, memberships: [] };
        const state = disabled ? 'disabled' : 'active';
        await opened.store.transact((rows) => rows.accounts.insert({ ...account, state }));
        if (passwordHash !== null) await opened.signIn.accounts.setPasswordHash(account.id, passwordHash);
        return account.id;
      },
      async addSeat({ tokenHash, expiresAt }) {
        const seat = { ...seatOf(made, 1), createdAt: expiresAt - seatLifetimeMs };
        await opened.store.transact((rows) => rows.seats.insert(seat, tokenHash));
        return { seatId: seat.id, scope: seat.workshopId };
      },
      async storedText() {
        const tables = ['account', 'login_session', 'one_time_link', 'seat'];
        const rows = [];
        for (const table of tables) rows.push(await under.sql(`select * from ${table}`));
        return JSON.stringify(rows);
      },
      close: under.close,
    };
  });
  afterAll(() => engine.end());
}
