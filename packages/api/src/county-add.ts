import { parseName } from '@fortschrift/domain/account-change';
import { slugFor } from '@fortschrift/domain/county';
import { emptyImprint, parseCountyName } from '@fortschrift/domain/county-input';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseEmail } from '@fortschrift/domain/text';
import type { Ports } from './ports.ts';

/** What the operator of an installation says about a further county, as it was typed. */
export type CountyToAdd = {
  readonly county: string | undefined;
  readonly email: string | undefined;
  readonly name: string | undefined;
};

/**
 * Adds a county to the installation, with an administrator who is invited by the link whose token comes back.
 * For the operator at the shell: no account of any county may do this. Fails as names and e-mails do, with
 * `emailTaken`, and with `slugTaken` when another county has the same address.
 */
export async function addCounty(
  ports: Pick<Ports, 'store' | 'signIn' | 'newId' | 'now'>,
  typed: CountyToAdd,
): Promise<Result<{ readonly token: string }, Failure>> {
  const name = parseCountyName(typed.county, 'county');
  if (!name.ok) return name;
  const email = parseEmail(typed.email);
  if (!email.ok) return email;
  const person = parseName(typed.name);
  if (!person.ok) return person;
  const added = await ports.store.transact(async (rows): Promise<Result<Id, Failure>> => {
    const slug = slugFor(name.value);
    if ((await rows.counties.list()).some((county) => county.slug === slug))
      return failed(failure('slugTaken', { field: 'county' }));
    if (await rows.accounts.findByEmail(email.value))
      return failed(failure('emailTaken', { field: 'email' }));
    const [countyId, accountId, createdAt] = [ports.newId(), ports.newId(), ports.now()];
    const county = { id: countyId, name: name.value, slug, imprint: emptyImprint, demo: false, createdAt };
    await rows.counties.insert(county);
    await rows.accounts.insert({
      id: accountId,
      countyId,
      email: email.value,
      name: person.value,
      roles: ['administrator', 'office'],
      memberships: [],
      state: 'invited',
      createdAt,
    });
    await rows.audit.append({
      countyId,
      at: createdAt,
      actor: 'system',
      verb: 'county.create',
      objectKind: 'county',
      objectId: countyId,
      from: null,
      to: null,
      requestId: 'shell',
    });
    return ok(accountId);
  });
  if (!added.ok) return added;
  const { token } = await ports.signIn.createLink('invitation', added.value);
  return ok({ token });
}
