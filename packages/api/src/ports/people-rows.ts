import type { Account, Membership, Role } from '@fortschrift/domain/account';
import type { AuditEntry } from '@fortschrift/domain/audit';
import type { County } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';
import type { Letterhead, Logo } from '@fortschrift/domain/letterhead';

/** Counties, accounts and the log, as the routes need them. A missing thing is null, never a throw. */
export type CountyRows = {
  find(id: Id): Promise<County | null>;
  findBySlug(slug: string): Promise<County | null>;
  list(): Promise<readonly County[]>;
  insert(county: County): Promise<void>;
  update(county: County): Promise<void>;
};

/** A letterhead without the picture itself. */
export type LetterheadLook = Omit<Letterhead, 'logo'> & { readonly logo: Omit<Logo, 'bytes'> | null };

export type LetterheadRows = {
  /** null for a county that never chose any. */
  find(countyId: Id): Promise<Letterhead | null>;
  /** The same without the picture's bytes. */
  look(countyId: Id): Promise<LetterheadLook | null>;
  /** Puts it in the place of the one before. */
  put(countyId: Id, letterhead: Letterhead): Promise<void>;
};

export type AccountRows = {
  find(id: Id): Promise<Account | null>;
  findByEmail(email: string): Promise<Account | null>;
  ofCounty(countyId: Id): Promise<readonly Account[]>;
  insert(account: Account): Promise<void>;
  /** Replaces name, roles, memberships and state; the password is not part of an Account. */
  update(account: Account): Promise<void>;
};

export type AuditRows = {
  append(entry: AuditEntry): Promise<void>;
  /** Newest first; `before` is a sequence number, exclusive. */
  ofCounty(
    countyId: Id,
    limit: number,
    before: number | null,
  ): Promise<readonly (AuditEntry & { readonly seq: number })[]>;
};

export type { Membership, Role };
