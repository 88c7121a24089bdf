import type { Account } from '@fortschrift/domain/account';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';

/** The password of every account of the demo; the demo is refused on a public address. */
export const DEMO_PASSWORD = 'rote-faeden-2026';

/** An account of the demo and the words under which the sign-in lines name it. */
export type DemoAccount = Omit<Account, 'createdAt'> & { readonly label: string };

/** Everybody who can sign in to the demo; the first four are the ones a newcomer needs. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('buero', 'Stabsstelle Integration', 'Maren Ostwald', ['office']),
  account('moderation', 'Moderation', 'Jonas Brinkmeier', ['moderator']),
  account('gremium', 'Ausschuss (Mitglied und Schriftführung)', 'Helga Stieglitz', ['committee'], {
    committee: 'clerk',
    council: 'member',
  }),
  account('verwaltung', 'Administration', 'Timo Krögel', ['administrator']),
  account('redaktion', 'Stabsstelle Integration, Redaktion', 'Aylin Demirhan', ['office', 'moderator']),
  account('steuerung', 'Steuerungsgruppe', 'Friedhelm Assmus', ['committee'], { steering: 'member' }),
  account('vorsitz', 'Ausschuss (Vorsitz)', 'Ruth Tammling', ['committee'], {
    committee: 'chair',
    mainCommittee: 'member',
    council: 'member',
  }),
];

function account(
  local: string,
  label: string,
  name: string,
  roles: Account['roles'],
  parts: { readonly [body: string]: Account['memberships'][number]['part'] } = {},
): DemoAccount {
  return {
    id: demoId(`account:${local}`),
    countyId: demoCounty.id,
    email: `${local}@heidmark.example`,
    label,
    name,
    roles,
    memberships: Object.entries(parts).map(([body, part]) => ({ bodyId: demoId(`body:${body}`), part })),
    state: 'active',
  };
}
