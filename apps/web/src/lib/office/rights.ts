import type { AccountView } from '@fortschrift/api/contract/account';
import { may } from '@fortschrift/domain/access';
import type { AccountActor } from '@fortschrift/domain/actor';
import type { Id } from '@fortschrift/domain/id';

/** What a person of the office may do; pages show no button that would be refused. The server decides again. */
export interface OfficeRights {
  /** Events, cards and what became of them. */
  readonly read: boolean;
  readonly prepare: boolean;
  readonly host: boolean;
  readonly write: boolean;
  readonly answer: boolean;
  readonly versions: boolean;
  readonly keepBodies: boolean;
  readonly administer: boolean;
}

/** Asks the rules of the domain what an account may do in its county. */
export function rightsOf(
  account: Pick<AccountView, 'id' | 'roles' | 'memberships'>,
  countyId: Id,
): OfficeRights {
  const actor: AccountActor = {
    kind: 'account',
    accountId: account.id,
    countyId,
    roles: account.roles,
    memberships: account.memberships,
  };
  return {
    read: may(actor, { may: 'readOffice', countyId }),
    prepare: may(actor, { may: 'prepareWorkshops', countyId }),
    host: may(actor, { may: 'hostTables', countyId }),
    write: may(actor, { may: 'writeConcept', countyId }),
    answer: may(actor, { may: 'answerIdeas', countyId }),
    versions: may(actor, { may: 'readVersion', countyId, state: 'draft' }),
    keepBodies: may(actor, { may: 'keepBodies', countyId }),
    administer: may(actor, { may: 'administer', countyId }),
  };
}
