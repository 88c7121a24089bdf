import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { type Browser, openBrowser } from '../hall/browser.ts';
import { type Hall, openHall } from '../hall/hall.ts';

const password = 'Sieben Störche fliegen';
let hall: Hall;
let bodyId: Id;
beforeAll(async () => {
  hall = await openHall();
  const body = { name: 'Steuerungsgruppe', kind: 'steeringGroup', public: false, votingMembers: 9 } as const;
  bodyId = (await right(hall.administrator.call('POST /bodies', { body }))).body.id;
});
afterAll(() => hall.test.close());

let people = 0;
const invite = (part = {}) =>
  hall.administrator.call('POST /accounts', {
    body: {
      email: `person${++people}@kreis-heidmark.example`,
      name: 'Anna Beispiel',
      roles: ['office'],
      memberships: [],
      ...part,
    },
  });
const tokenOf = (link: string): string => link.split('#')[1] ?? '';

async function accepted(part = {}): Promise<{ browser: Browser; id: Id; email: string }> {
  const { account, link } = await right(invite(part));
  const browser = openBrowser(hall.test.house);
  const body = { token: tokenOf(link), name: 'Anna Beispiel', password };
  await right(browser.call('POST /invitations/accept', { body }));
  return { browser, id: account.id, email: account.email };
}

describe('an invitation', () => {
  it('leads from the link to a signed-in account', async () => {
    const { account, link, expiresAt } = await right(
      invite({ memberships: [{ bodyId, part: 'clerk' }], roles: ['committee'] }),
    );
    expect(account).toMatchObject({ state: 'invited', memberships: [{ bodyId, body: 'Steuerungsgruppe' }] });
    expect(link).toMatch(/^\/einladung#[\w-]{20,}$/);
    expect(expiresAt).toBeGreaterThan(Date.now());
    const browser = openBrowser(hall.test.house);
    const token = tokenOf(link);
    const looked = await right(browser.call('POST /invitations/look', { body: { token } }));
    expect(looked).toEqual({ county: 'Landkreis heidmark', name: account.name, email: account.email });
    const me = await right(
      browser.call('POST /invitations/accept', { body: { token, name: 'Anna B.', password } }),
    );
    expect(me).toMatchObject({ account: { id: account.id, name: 'Anna B.', state: 'active' } });
    expect(await right(browser.call('GET /me'))).toEqual(me);
  });

  it('works once, also for several at the same time', async () => {
    const { link } = await right(invite());
    const body = { token: tokenOf(link), name: 'Anna Beispiel', password };
    const accept = () => codeOf(openBrowser(hall.test.house).call('POST /invitations/accept', { body }));
    const outcomes = await Promise.all([accept(), accept(), accept()]);
    expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(await accept()).toBe('linkUsed');
  });

  it('is not used up by a password or name that is refused', async () => {
    const { link } = await right(invite());
    const accept = (part: object) =>
      codeOf(
        openBrowser(hall.test.house).call('POST /invitations/accept', {
          body: { token: tokenOf(link), name: 'Anna Beispiel', password, ...part },
        }),
      );
    expect(await accept({ password: 'kurz' })).toBe('passwordTooShort');
    expect(await accept({ password: 'passwort1234' })).toBe('passwordTooCommon');
    expect(await accept({ name: '' })).toBe('textMissing');
    expect(await accept({})).toBe('ok');
  });

  it.each(['', 'x', 'a'.repeat(43)])('with the token %j is unknown', async (token) => {
    const { visitor } = hall.test;
    expect(await codeOf(visitor.call('POST /invitations/look', { body: { token } }))).toBe('linkUnknown');
    const body = { token, name: 'Anna Beispiel', password };
    expect(await codeOf(visitor.call('POST /invitations/accept', { body }))).toBe('linkUnknown');
  });

  it('ends when the account is put out of use', async () => {
    const { account, link } = await right(invite());
    const params = { id: account.id };
    await right(hall.administrator.call('PATCH /accounts/:id', { params, body: { state: 'disabled' } }));
    const body = { token: tokenOf(link), name: 'Anna Beispiel', password };
    expect(await codeOf(hall.test.visitor.call('POST /invitations/accept', { body }))).toBe('linkUnknown');
    expect(await codeOf(hall.administrator.call('POST /accounts/:id/link', { params }))).toBe(
      'stepNotPossible',
    );
  });

  it('can be sent anew to who forgot the password', async () => {
    const { id, email } = await accepted();
    const { link } = await right(hall.administrator.call('POST /accounts/:id/link', { params: { id } }));
    const body = { token: tokenOf(link), name: 'Anna Beispiel', password: 'Acht Kraniche rasten' };
    await right(openBrowser(hall.test.house).call('POST /invitations/accept', { body }));
    const signIn = (secret: string) =>
      codeOf(openBrowser(hall.test.house).call('POST /session', { body: { email, password: secret } }));
    expect(await signIn(password)).toBe('wrongCredentials');
    expect(await signIn('Acht Kraniche rasten')).toBe('ok');
  });

  it.each([
    [{ email: 'keine' }, 'emailInvalid'],
    [{ name: '' }, 'textMissing'],
    [{ roles: [] }, 'wrongShape'],
    [{ roles: ['king'] }, 'wrongShape'],
    [{ memberships: [{ bodyId: 'a'.repeat(26), part: 'clerk' }] }, 'wrongShape'],
  ])('with %j is refused with %s', async (part, code) => {
    expect(await codeOf(invite(part))).toBe(code);
  });

  it('is not sent twice to one address', async () => {
    const email = 'doppelt@kreis-heidmark.example';
    await right(invite({ email }));
    expect(await codeOf(invite({ email: ' Doppelt@Kreis-Heidmark.example' }))).toBe('emailTaken');
  });
});

describe('a session', () => {
  it('starts with the password and ends with signing out', async () => {
    const { email, id } = await accepted();
    const browser = openBrowser(hall.test.house);
    expect(await right(browser.call('GET /me'))).toEqual({ account: null, county: null });
    const me = await right(browser.call('POST /session', { body: { email: ` ${email} `, password } }));
    expect(me).toMatchObject({ account: { id }, county: { slug: 'heidmark' } });
    await right(browser.call('DELETE /session'));
    expect(await right(browser.call('GET /me'))).toEqual({ account: null, county: null });
  });

  it('is answered alike for a wrong password and an unknown address', async () => {
    const { email } = await accepted();
    const ask = async (body: object) => {
      const response = await openBrowser(hall.test.house).send('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { failure } = (await response.json()) as { failure: { id?: string } };
      return [response.status, { ...failure, id: '' }, response.headers.getSetCookie()];
    };
    const wrong = await ask({ email, password: 'Falsches Kennwort 1' });
    expect(wrong[0]).toBe(401);
    expect(await ask({ email: 'niemand@kreis.example', password })).toEqual(wrong);
    expect((await ask({ email, password: null }))[0]).toBe(400);
    expect((await ask({ email, password: ['x'] }))[0]).toBe(400);
  });

  it('ends at once when the account is put out of use', async () => {
    const { browser, id } = await accepted();
    const params = { id };
    expect(await codeOf(browser.call('GET /workshops'))).toBe('ok');
    await right(hall.administrator.call('PATCH /accounts/:id', { params, body: { state: 'disabled' } }));
    expect(await codeOf(browser.call('GET /workshops'))).toBe('notSignedIn');
    await right(hall.administrator.call('PATCH /accounts/:id', { params, body: { state: 'active' } }));
    expect(await codeOf(browser.call('GET /workshops'))).toBe('notSignedIn');
  });

  it('has the roles the account has now', async () => {
    const { browser, id } = await accepted();
    expect(await codeOf(browser.call('GET /accounts'))).toBe('notAllowed');
    const body = { roles: ['administrator' as const] };
    await right(hall.administrator.call('PATCH /accounts/:id', { params: { id }, body }));
    expect(await codeOf(browser.call('GET /accounts'))).toBe('ok');
  });
});

describe('the last administrator', () => {
  it('of a county stays', async () => {
    const countyId = await hall.test.county('klein');
    const only = await hall.test.account(countyId, ['administrator']);
    const params = { id: only.accountId };
    const change = (body: { state?: 'disabled'; roles?: readonly ['office'] }) =>
      codeOf(only.call('PATCH /accounts/:id', { params, body }));
    expect(await change({ state: 'disabled' })).toBe('lastAdministrator');
    expect(await change({ roles: ['office'] })).toBe('lastAdministrator');
    await hall.test.account(countyId, ['administrator']);
    expect(await change({ roles: ['office'] })).toBe('ok');
  });

  it('remains when two take each other’s right at once', async () => {
    const countyId = await hall.test.county('kleiner');
    const [a, b] = [
      await hall.test.account(countyId, ['administrator']),
      await hall.test.account(countyId, ['administrator']),
    ];
    const disable = (by: typeof a, id: Id) =>
      codeOf(by.call('PATCH /accounts/:id', { params: { id }, body: { state: 'disabled' } }));
    const outcomes = await Promise.all([disable(a, b.accountId), disable(b, a.accountId)]);
    expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1);
  });
});

describe('a county', () => {
  const imprint = {
    office: 'Stabsstelle Integration',
    street: 'Am Markt 1',
    place: '12345 Heidmark',
    phone: '05555 1-0',
    email: 'integration@kreis-heidmark.example',
    privacyOfficer: 'Datenschutz im Kreishaus',
  };

  it('says who answers for it; its address stays', async () => {
    const body = { name: 'Landkreis Heidmark', imprint };
    const { county } = await right(hall.administrator.call('PATCH /county', { body }));
    expect(county).toMatchObject({ ...body, slug: 'heidmark' });
    expect(await codeOf(hall.office.call('PATCH /county', { body }))).toBe('notAllowed');
    const wrong = { ...body, imprint: { ...imprint, email: 'x' } };
    expect(await codeOf(hall.administrator.call('PATCH /county', { body: wrong }))).toBe('emailInvalid');
  });

  it('keeps a log without contents, newest first, page by page', async () => {
    const { email } = await accepted();
    const { entries } = await right(hall.administrator.call('GET /audit', { query: {} }));
    expect(entries.map((entry) => entry.verb)).toEqual(
      expect.arrayContaining(['account.invite', 'account.accept', 'county.edit']),
    );
    const order = entries.map((entry) => entry.seq);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    const log = JSON.stringify(entries);
    for (const content of [email, 'Anna', 'Stabsstelle', password]) expect(log).not.toContain(content);
    const before = String(order[2]);
    const next = await right(hall.administrator.call('GET /audit', { query: { before } }));
    expect(next.entries[0]?.seq).toBe(order[3]);
    expect(await codeOf(hall.administrator.call('GET /audit', { query: { before: '1 or 1=1' } }))).toBe(
      'wrongShape',
    );
  });
});
