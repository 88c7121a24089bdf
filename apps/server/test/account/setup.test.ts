import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf, openTestHouse, right, type TestHouse } from '../concept/test-house.ts';
import { openBrowser } from '../hall/browser.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await openTestHouse();
});
afterEach(() => test.close());

const input = {
  county: 'Landkreis Heidmark',
  name: 'Anna Beispiel',
  email: 'Anna@kreis-heidmark.example',
  password: 'Sieben Störche fliegen',
};
const newToken = async (countyId = test.id()) =>
  (await test.house.ports.signIn.createLink('setup', countyId)).token;
const setup = (token: string, part = {}) =>
  openBrowser(test.house).call('POST /setup', { body: { ...input, token, ...part } });
const needed = async () => (await right(test.visitor.call('GET /setup'))).needed;

it('the first start makes a county and its administrator, signed in', async () => {
  expect(await needed()).toBe(true);
  const browser = openBrowser(test.house);
  const me = await right(browser.call('POST /setup', { body: { ...input, token: await newToken() } }));
  expect(me).toMatchObject({
    account: { email: 'anna@kreis-heidmark.example', state: 'active' },
    county: { name: 'Landkreis Heidmark', slug: 'heidmark', demo: false },
  });
  expect(me.account?.roles).toContain('administrator');
  expect(await right(browser.call('GET /me'))).toEqual(me);
  expect(await needed()).toBe(false);
  const { email, password } = input;
  expect(await codeOf(openBrowser(test.house).call('POST /session', { body: { email, password } }))).toBe(
    'ok',
  );
});

it('works once, however often it is sent', async () => {
  const token = await newToken();
  const outcomes = await Promise.all([codeOf(setup(token)), codeOf(setup(token)), codeOf(setup(token))]);
  expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1);
  expect(await codeOf(setup(token))).toBe('linkUsed');
  expect(await test.house.ports.store.rows.counties.list()).toHaveLength(1);
});

it('adds a further county with a link of its own, under another name and address', async () => {
  await right(setup(await newToken()));
  const token = await newToken();
  expect(await codeOf(setup(token))).toBe('slugTaken');
  expect(await codeOf(setup(token, { county: 'Landkreis Wiesenau' }))).toBe('emailTaken');
  const other = { county: 'Landkreis Wiesenau', email: 'eva@wiesenau.example' };
  expect(await right(setup(token, other))).toMatchObject({ county: { slug: 'wiesenau' } });
  expect(await test.house.ports.store.rows.counties.list()).toHaveLength(2);
});

it.each([
  [{ county: '' }, 'textMissing'],
  [{ name: '' }, 'textMissing'],
  [{ email: 'keine' }, 'emailInvalid'],
  [{ password: 'kurz' }, 'passwordTooShort'],
  [{ password: 'x'.repeat(10_000) }, 'passwordTooLong'],
])('%j is refused with %s, and the link still works', async (part, code) => {
  const token = await newToken();
  expect(await codeOf(setup(token, part))).toBe(code);
  expect(await test.house.ports.store.rows.counties.list()).toEqual([]);
  expect(await codeOf(setup(token))).toBe('ok');
});

it('needs the link', async () => {
  for (const token of ['', 'x', 'a'.repeat(43)]) expect(await codeOf(setup(token))).toBe('linkUnknown');
  const { token } = await test.house.ports.signIn.createLink('invitation', test.id());
  expect(await codeOf(setup(token))).toBe('linkUnknown');
});

it('can be finished with the same link when the program ended in the middle', async () => {
  const countyId = await test.county('abgebrochen');
  const token = await newToken(countyId);
  await test.write((rows) =>
    rows.accounts.insert({
      id: test.id(),
      countyId,
      email: 'anna@kreis-heidmark.example',
      name: 'Anna',
      roles: ['administrator'],
      memberships: [],
      state: 'invited',
      createdAt: 1,
    }),
  );
  const me = await right(setup(token));
  expect(me).toMatchObject({ account: { name: input.name }, county: { id: countyId, slug: 'heidmark' } });
  expect(await needed()).toBe(false);
});
