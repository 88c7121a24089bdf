import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { administrator, type Installation, openInstallation, setUp, setupToken } from './installation.ts';
import { killAll, startServer } from './program.ts';

vi.setConfig({ testTimeout: 60_000 });

const opened: Installation[] = [];
async function installation(): Promise<Installation> {
  const made = await openInstallation();
  opened.push(made);
  return made;
}
afterEach(killAll);
afterAll(async () => {
  for (const each of opened) await each.close();
});

describe('the first start without the demo', () => {
  it('G8 prints one link, which makes a county and its administrator exactly once; later starts print none', async () => {
    const house = await installation();
    const first = await house.start();
    expect(first.out().match(/einrichten#/g)).toHaveLength(1);
    expect(first.err()).toBe('');
    const token = setupToken(first.out()) ?? '';
    const office = await setUp(house, first);
    expect((await right(office.call('GET /me'))).county?.name).toBe(administrator.county);
    const again = { ...administrator, email: 'eva@kreis-heidmark.example', token };
    expect(await codeOf(house.browser().call('POST /setup', { body: again }))).toBe('linkUsed');
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);

    const second = await house.start();
    expect(setupToken(second.out())).toBeNull();
    const { email, password } = administrator;
    const later = house.browser();
    expect(await codeOf(later.call('POST /session', { body: { email, password } }))).toBe('ok');
    expect((await right(later.call('GET /accounts'))).accounts).toHaveLength(1);
  });

  it('gives every start a link as long as nobody used one', async () => {
    const house = await installation();
    const first = await house.start();
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await house.start();
    const tokens = [setupToken(first.out()), setupToken(second.out())];
    expect(new Set(tokens).size).toBe(2);
    const body = { ...administrator, token: tokens[1] ?? '' };
    expect(await codeOf(house.browser().call('POST /setup', { body }))).toBe('ok');
  });
});

it('the demo comes by itself on loopback into an empty folder', async () => {
  const house = await installation();
  const demo = await startServer({ ...house.told, FORTSCHRIFT_DEMO: '' });
  expect(demo.ready).toBe(true);
  expect(setupToken(demo.out())).toBeNull();
  const offered = (await right(house.browser().call('GET /demo'))).demo;
  for (const { email } of offered?.accounts ?? []) {
    expect(demo.out()).toContain(email);
    const body = { email, password: offered?.password ?? '' };
    expect(await codeOf(house.browser().call('POST /session', { body }))).toBe('ok');
  }
  expect(offered?.accounts).toHaveLength(4);
});
