import { describeAuthPorts } from '../src/auth-ports.acceptance.ts';
import { createMemoryPorts } from './memory-ports.ts';

describeAuthPorts('in memory', async () => {
  const memory = createMemoryPorts();
  let made = 0;
  return {
    ports: memory.ports,
    async addAccount(account) {
      made += 1;
      const id = `account-${made}`;
      memory.accounts.set(id, { id, ...account });
      return id;
    },
    async addSeat({ tokenHash, expiresAt }) {
      const seat = { seatId: 'seat-1', scope: 'event-1', expiresAt };
      memory.seats.set(tokenHash, seat);
      return seat;
    },
    storedText: async () =>
      JSON.stringify([memory.accounts, memory.sessions, memory.links, memory.seats].map((map) => [...map])),
    close: async () => {},
  };
});
