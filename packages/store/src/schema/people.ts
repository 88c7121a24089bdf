import type { Account, MembershipPart, Role } from '@fortschrift/domain/account';
import type { AuditEntry } from '@fortschrift/domain/audit';
import type { Body } from '@fortschrift/domain/body';
import type { County } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';
import type { Stored } from '../bit.ts';

export type PeopleTables = {
  /** `imprint` is JSON. */
  county: Stored<Omit<County, 'imprint'>> & { readonly imprint: string };
  /** The four of the picture together, or none of them. */
  letterhead: {
    readonly countyId: Id;
    readonly colour: string | null;
    readonly changedAt: number;
    readonly logo: Uint8Array | null;
    readonly alt: string | null;
    readonly width: number | null;
    readonly height: number | null;
  };
  account: Omit<Account, 'roles' | 'memberships'> & { readonly passwordHash: string | null };
  accountRole: { readonly accountId: Id; readonly countyId: Id; readonly role: Role };
  body: Stored<Body>;
  membership: {
    readonly accountId: Id;
    readonly countyId: Id;
    readonly bodyId: Id;
    readonly part: MembershipPart;
  };
  loginSession: {
    readonly idHash: string;
    readonly accountId: Id;
    readonly signedInAt: number;
    readonly idleUntil: number;
    readonly endsAt: number;
  };
  oneTimeLink: {
    readonly tokenHash: string;
    readonly kind: 'setup' | 'invitation' | 'passwordReset';
    readonly subject: string | null;
    readonly createdAt: number;
    readonly expiresAt: number;
    readonly usedAt: number | null;
  };
  /** One chain a county, and the chain '' for what belongs to none. */
  audit: Omit<AuditEntry, 'from' | 'to'> & {
    readonly chain: string;
    readonly seq: number;
    readonly fromState: string | null;
    readonly toState: string | null;
    readonly previous: string;
    readonly hash: string;
  };
};
