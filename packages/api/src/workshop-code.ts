import type { SignIn } from './ports/sign-in.ts';
import type { Rows } from './ports/store.ts';

/** A code and a token for QR codes that no workshop of the installation has; throws as `freshCode` does. */
export async function freshKeys(
  rows: Rows,
  signIn: SignIn,
): Promise<{ readonly code: string; readonly joinToken: string }> {
  return { code: await freshCode(rows, signIn), joinToken: signIn.createJoinToken() };
}

/**
 * A short code no workshop of the installation has. A code is drawn from about a thousand million; should twenty
 * in a row be taken, something else is wrong, and it throws.
 */
async function freshCode(rows: Rows, signIn: SignIn): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    const code = signIn.createCode();
    if ((await rows.workshops.findByCode(code)) === null) return code;
  }
  throw new Error('no free workshop code found');
}
