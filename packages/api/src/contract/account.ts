import type { Membership, Role } from '@fortschrift/domain/account';
import type { AuditEntry } from '@fortschrift/domain/audit';
import type { Imprint } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';

export type CountyView = {
  readonly id: Id;
  readonly name: string;
  readonly slug: string;
  readonly imprint: Imprint;
  readonly demo: boolean;
};

export type AccountView = {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly memberships: readonly (Membership & { readonly body: string })[];
  readonly state: 'invited' | 'active' | 'disabled';
};

/** Who am I, and in which county. */
export type MeView = { readonly account: AccountView | null; readonly county: CountyView | null };

/** Accounts of the demo with their common password: offered on loopback only. */
export type DemoView = {
  readonly accounts: readonly { readonly label: string; readonly email: string }[];
  readonly password: string;
};

export type InvitationView = { readonly county: string; readonly name: string; readonly email: string };

export type AccountRoutes = {
  'GET /me': { answer: MeView };
  'POST /session': { body: { email: string; password: string }; answer: MeView };
  'DELETE /session': { answer: null };
  /** How to sign in to the demo; null where this is no demo. */
  'GET /demo': { answer: { demo: DemoView | null } };
  /** Whether the installation still waits for its first county. */
  'GET /setup': { answer: { needed: boolean } };
  'POST /setup': {
    body: { token: string; county: string; name: string; email: string; password: string };
    answer: MeView;
  };
  'POST /invitations/look': { body: { token: string }; answer: InvitationView };
  'POST /invitations/accept': { body: { token: string; name: string; password: string }; answer: MeView };
  'GET /accounts': { answer: { accounts: readonly AccountView[] } };
  /** The path of the link to hand over, for example /einladung#TOKEN; shown once, only its hash is stored. */
  'POST /accounts': {
    body: { email: string; name: string; roles: readonly Role[]; memberships: readonly Membership[] };
    answer: { account: AccountView; link: string; expiresAt: number };
  };
  'POST /accounts/:id/link': { answer: { link: string; expiresAt: number } };
  'PATCH /accounts/:id': {
    body: { state?: 'active' | 'disabled'; roles?: readonly Role[]; memberships?: readonly Membership[] };
    answer: { account: AccountView };
  };
  'PATCH /county': { body: { name: string; imprint: Imprint }; answer: { county: CountyView } };
  'GET /audit': {
    query: { before?: string };
    answer: { entries: readonly (AuditEntry & { readonly seq: number })[] };
  };
};
