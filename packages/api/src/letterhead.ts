import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import type { Letterhead } from '@fortschrift/domain/letterhead';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { LetterheadView } from './contract/letterhead.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';
import { allowAccount, auditOf, signedIn } from './route.ts';
import { logoAddress } from './version-published.ts';

/** What a county looks like that chose nothing. */
const plain: Letterhead = { colour: null, logo: null, changedAt: 0 };

/** Who may change what the county's printed matter looks like: its administration. */
export function dresser(identity: Identity) {
  const account = signedIn(identity);
  if (!account.ok) return account;
  return allowAccount(identity, { may: 'administer', countyId: account.value.countyId });
}

/** A county's letterhead with the address of its logo; `notFound` when there is no such county. */
export async function letterheadView(
  rows: Rows,
  countyId: Id,
): Promise<Result<{ readonly letterhead: LetterheadView }, Failure>> {
  const county = await rows.counties.find(countyId);
  if (!county) return failed(failure('notFound'));
  const { colour, logo, changedAt } = (await rows.letterheads.find(countyId)) ?? plain;
  if (!logo) return ok({ letterhead: { colour, logo: null } });
  const { alt, width, height, bytes } = logo;
  const address = logoAddress(county.slug, changedAt);
  return ok({ letterhead: { colour, logo: { address, alt, width, height, size: bytes.length } } });
}

/** Changes a county's letterhead in one transaction with its entry in the log, and gives what it is then. */
export function changeLetterhead(
  asked: { readonly ports: Ports; readonly requestId: string; readonly identity: Identity },
  verb: 'letterhead.change' | 'logo.change' | 'logo.remove',
  change: (now: Letterhead) => Result<Letterhead, Failure>,
): Promise<Result<{ readonly letterhead: LetterheadView }, Failure>> {
  return asked.ports.store.transact(async (rows) => {
    const allowed = dresser(asked.identity);
    if (!allowed.ok) return allowed;
    const { countyId } = allowed.value;
    const now = (await rows.letterheads.find(countyId)) ?? plain;
    const changed = change(now);
    if (!changed.ok) return changed;
    // Later than before even within a millisecond: what was made with the former one must not pass for this one.
    const changedAt = Math.max(asked.ports.now(), now.changedAt + 1);
    await rows.letterheads.put(countyId, { ...changed.value, changedAt });
    await rows.audit.append(
      auditOf(asked, allowed.value, countyId, { verb, objectKind: 'county', objectId: countyId }),
    );
    return letterheadView(rows, countyId);
  });
}
