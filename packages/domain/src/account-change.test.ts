import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import type { Account } from './account.ts';
import { changeAccount, parseMemberships, parseName, parseRoles } from './account-change.ts';

const account = (n: number, part: Partial<Account> = {}): Account => ({
  id: id(n),
  countyId: id(9000),
  email: `a${n}@kreis.example`,
  name: 'Anna Beispiel',
  roles: ['administrator'],
  memberships: [],
  state: 'active',
  createdAt: 0,
  ...part,
});

describe('the last administrator of a county', () => {
  const others = [
    account(2, { state: 'disabled' }),
    account(3, { state: 'invited' }),
    account(4, { roles: ['office'] }),
  ];

  it('can neither be put out of use nor lose the role', () => {
    const expected = { failure: { code: 'lastAdministrator' } };
    expect(changeAccount(account(1), { state: 'disabled' }, others)).toMatchObject(expected);
    expect(changeAccount(account(1), { roles: ['office'] }, others)).toMatchObject(expected);
    expect(changeAccount(account(1), { roles: ['office', 'administrator'] }, others).ok).toBe(true);
  });

  it('may go when another one is active', () => {
    expect(changeAccount(account(1), { state: 'disabled' }, [account(2)]).ok).toBe(true);
  });
});

describe('an account', () => {
  it('keeps what is not changed', () => {
    const changed = changeAccount(account(1, { roles: ['office'] }), { roles: ['moderator'] }, []);
    expect(changed).toEqual({ ok: true, value: account(1, { roles: ['moderator'] }) });
  });

  it('becomes active by choosing a password, not by a click', () => {
    expect(changeAccount(account(1, { state: 'invited' }), { state: 'active' }, [])).toMatchObject({
      failure: { code: 'stepNotPossible' },
    });
  });

  it('has at least one role', () => {
    expect(changeAccount(account(1), { roles: [] }, [account(2)])).toMatchObject({
      failure: { code: 'wrongShape', field: 'roles' },
    });
  });
});

it('roles are known ones, each once', () => {
  expect(parseRoles(['office', 'administrator', 'office'])).toEqual({
    ok: true,
    value: ['administrator', 'office'],
  });
  for (const input of [[], ['king'], 'office', null, [1]]) expect(parseRoles(input).ok).toBe(false);
});

it('memberships name a body once', () => {
  const twice = [
    { bodyId: id(1), part: 'member' },
    { bodyId: id(1), part: 'clerk' },
  ];
  expect(parseMemberships(twice)).toEqual({ ok: true, value: [{ bodyId: id(1), part: 'clerk' }] });
  for (const input of [null, [null], [{ bodyId: 'x', part: 'clerk' }], [{ bodyId: id(1), part: 'king' }]])
    expect(parseMemberships(input).ok).toBe(false);
});

it('a name is a name', () => {
  expect(parseName(' Anna  Beispiel ')).toEqual({ ok: true, value: 'Anna Beispiel' });
  expect(parseName('A')).toMatchObject({ failure: { code: 'textTooShort', field: 'name' } });
});
