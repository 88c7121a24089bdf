import type { Ports } from '@fortschrift/api/ports';
import { parseEmail } from '@fortschrift/domain/text';
import { roleLabels } from '@fortschrift/i18n/de/labels';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { openHouse } from '../house.ts';
import type { Command } from './command.ts';
import { askDesk } from './desk.ts';
import { done, refused, type Said, say } from './said.ts';

/**
 * Accounts from the shell, for the day nobody can sign in any more: a new link for an account, the list of
 * accounts, a link that sets up a further county. Works whether Fortschrift runs or not.
 */
export const account: Command = async (config, args) => {
  if (readWish(args) === null) return say(refused(commandWords.accountUsage, 2));
  const byServer = config.databaseUrl ? null : await askDesk(config.dataDir, 'account', args);
  if (byServer) return say(byServer);
  const opened = await openHouse(config);
  if (!opened.ok) return say(refused(storeProblem(opened.failure.code, opened.failure.detail)));
  try {
    return say(await keepAccounts(opened.value.ports, args));
  } finally {
    await opened.value.close();
  }
};

/** The same on an open house; makes links for its address. */
export async function keepAccounts(
  { store: { rows }, signIn, origin, newId }: Pick<Ports, 'store' | 'signIn' | 'origin' | 'newId'>,
  args: readonly string[],
): Promise<Said> {
  const wish = readWish(args);
  if (wish === null) return refused(commandWords.accountUsage, 2);
  if (wish === 'setup') {
    const { token } = await signIn.createLink('setup', newId());
    return done(commandWords.accountLink(`${origin}/einrichten#${token}`));
  }
  if (wish === 'list') {
    const lines: string[] = [];
    for (const county of await rows.counties.list()) {
      lines.push(county.name);
      for (const { email, name, roles } of await rows.accounts.ofCounty(county.id))
        lines.push(`  ${email}  ${name}  ${roles.map((role) => roleLabels[role]).join(', ')}`);
    }
    return done(lines.map((line) => `${line}\n`).join(''));
  }
  const found = await rows.accounts.findByEmail(wish.email);
  if (!found) return refused(commandWords.accountUnknown(wish.email));
  const { token } = await signIn.createLink('invitation', found.id);
  return done(commandWords.accountLink(`${origin}/einladung#${token}`));
}

/** What is asked for: `setup`, `list`, or a link for the account of an address. null: not understood. */
function readWish([verb, input, ...more]: readonly string[]):
  | 'setup'
  | 'list'
  | { readonly email: string }
  | null {
  if (verb === 'setup' || verb === 'list') return input === undefined ? verb : null;
  const email = parseEmail(input);
  return verb === 'link' && email.ok && more.length === 0 ? { email: email.value } : null;
}
