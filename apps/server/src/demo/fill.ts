import type { House } from '../house.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import * as bodies from './bodies.ts';
import { demoCounty } from './county.ts';

/** Fills an empty installation with the demo county. */
export async function fillDemo(house: House): Promise<void> {
  const { store, signIn, now } = house.ports;
  await store.transact(async (rows) => {
    await rows.counties.insert({ ...demoCounty, createdAt: now() });
    for (const body of Object.values(bodies).flat())
      if (typeof body === 'object' && 'votingMembers' in body) await rows.bodies.insert(body);
    for (const { label: _, ...account } of DEMO_ACCOUNTS)
      await rows.accounts.insert({ ...account, createdAt: now() });
  });
  for (const account of DEMO_ACCOUNTS) await signIn.setPassword(account.id, DEMO_PASSWORD);
}
