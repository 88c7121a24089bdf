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
  [verb, input]: readonly string[],
): Promise<Said> {
  if (verb === 'setup') {
    const { token } = await signIn.createLink('setup', newId());
    return done(commandWords.accountLink(`${origin}/einrichten#${token}`));
  }
  if (verb === 'list') {
    const lines: string[] = [];
    for (const county of await rows.counties.list()) {
      lines.push(county.name);
      for (const { email, name, roles } of await rows.accounts.ofCounty(county.id))
        lines.push(`  ${email}  ${name}  ${roles.map((role) => roleLabels[role]).join(', ')}`);
    }
    return done(lines.map((line) => `${line}\n`).join(''));
  }
  const email = parseEmail(input);
  if (verb !== 'link' || !email.ok) return refused(commandWords.accountUsage, 2);
  const found = await rows.accounts.findByEmail(email.value);
  if (!found) return refused(commandWords.accountUnknown(email.value));
  const { token } = await signIn.createLink('invitation', found.id);
  return done(commandWords.accountLink(`${origin}/einladung#${token}`));
}
