import { describe, expect, it } from 'vitest';
import { parseNewPassword } from './password-rule.ts';
import { createPasswords } from './passwords.ts';

const email = 'frau.beispiel@landkreis.example';

function accepted(input: string) {
  const parsed = parseNewPassword(input, email);
  if (!parsed.ok) throw new Error(`refused: ${parsed.failure}`);
  return parsed.value;
}

describe('the rule for new passwords', () => {
  it.each([null, undefined, '', [], ['langes gutes passwort'], {}, 123456789012, true])(
    'A7: %j is no password',
    (input) => {
      expect(parseNewPassword(input, email)).toEqual({ ok: false, failure: 'passwordMissing' });
    },
  );

  it('wants 12 to 200 characters, counted as people count', () => {
    const words = 'Regen auf dem Kreishaus, '.repeat(10);
    expect(parseNewPassword('undefined', email)).toMatchObject({ failure: 'passwordTooShort' });
    expect(parseNewPassword(words.slice(0, 11), email)).toMatchObject({ failure: 'passwordTooShort' });
    expect(parseNewPassword(words.slice(0, 12), email).ok).toBe(true);
    expect(parseNewPassword(words.slice(0, 200), email).ok).toBe(true);
    expect(parseNewPassword(words.slice(0, 201), email)).toMatchObject({ failure: 'passwordTooLong' });
    expect(parseNewPassword('🌱🌳🌻🌧️🌈', email)).toMatchObject({ failure: 'passwordTooShort' });
    expect(parseNewPassword('x'.repeat(1_000_000), email)).toMatchObject({ failure: 'passwordTooLong' });
  });

  it.each([
    email,
    email.toUpperCase(),
    'frau.beispiel',
    'aaaaaaaaaaaaaa',
    'abcabcabcabca',
    '123456789012',
    'abcdefghijklm',
    'lkjhgfdsapoiuztrewq',
    'Qwertz-123456',
    'Passwort 1234',
    'undefinedundefined',
    '............a',
  ])('refuses %s', (input) => {
    expect(parseNewPassword(input, email)).toEqual({ ok: false, failure: 'passwordTooCommon' });
  });

  it('asks for no kinds of characters', () => {
    expect(parseNewPassword('drei runde blaue tassen', email).ok).toBe(true);
    expect(parseNewPassword('مرحبا بكم في البيت', email).ok).toBe(true);
  });
});

describe('passwords', () => {
  const passwords = createPasswords();

  it('are argon2id with 19 MiB, 2 passes, and salted', async () => {
    const password = accepted('drei runde blaue tassen');
    const [one, two] = [await passwords.hash(password), await passwords.hash(password)];
    expect(one).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    });
    expect(one).not.toEqual(two);
  });

  it('match only themselves, also when typed on a keyboard that decomposes umlauts', async () => {
    const hashed = await passwords.hash(accepted('zwölf grüne äpfel'));
    const stored = hashed.ok ? hashed.value : null;
    const is = async (input: unknown) => (await passwords.verify(stored, input)) as { value?: boolean };
    expect((await is('zwölf grüne äpfel')).value).toBe(true);
    expect((await is('zwölf grüne äpfel'.normalize('NFD'))).value).toBe(true);
    expect((await is('zwölf grüne äpfel ')).value).toBe(false);
    for (const input of [null, '', 'undefined', [], ['zwölf grüne äpfel'], {}, 'x'.repeat(1e6)]) {
      expect((await is(input)).value).toBe(false);
    }
  });

  it('A5: without a stored hash the same work is done, and it is never right', async () => {
    const hashed = await passwords.hash(accepted('zwölf grüne äpfel'));
    const stored = hashed.ok ? hashed.value : null;
    const took = async (hash: string | null) => {
      const from = process.cpuUsage();
      for (let i = 0; i < 4; i += 1) {
        expect(await passwords.verify(hash, 'etwas anderes hier')).toEqual({ ok: true, value: false });
      }
      const { user, system } = process.cpuUsage(from);
      return user + system;
    };
    // Not a timed bar, only "hashed at all": without the decoy the work is a thousandth.
    const known = await took(stored);
    expect(await took(null)).toBeGreaterThan(known / 4);
  });

  it('are computed a few at a time; too many waiting are turned away', async () => {
    const narrow = createPasswords({ width: 1, maxWaiting: 1 });
    const tries = await Promise.all([1, 2, 3, 4].map(() => narrow.verify(null, 'irgend etwas')));
    expect(tries.filter((one) => one.ok)).toHaveLength(2);
    expect(tries.filter((one) => !one.ok && one.failure === 'busy')).toHaveLength(2);
    expect((await narrow.verify(null, 'irgend etwas')).ok).toBe(true);
  });
});
