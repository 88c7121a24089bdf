import type { Id } from './id.ts';

/** What an account may be; several at once are possible. */
export const roles = ['administrator', 'office', 'moderator', 'committee'] as const;
export type Role = (typeof roles)[number];

export type Account = {
  readonly id: Id;
  readonly countyId: Id;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Bodies whose sessions and papers the account sees; `clerk` may record decisions of that body. */
  readonly memberships: readonly Membership[];
  readonly state: 'invited' | 'active' | 'disabled';
  readonly createdAt: number;
};

export type Membership = { readonly bodyId: Id; readonly part: MembershipPart };
export const membershipParts = ['chair', 'member', 'advisory', 'clerk'] as const;
export type MembershipPart = (typeof membershipParts)[number];

/** Whether a foreign text names a role. */
export function isRole(input: unknown): input is Role {
  return roles.some((role) => role === input);
}
