import { parseEmail } from '@fortschrift/domain/text';
import { roleLabels } from '@fortschrift/i18n/de/labels';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { openHouse } from '../house.ts';
import type { Command } from './command.ts';

/**
 * Accounts from the shell, for the day nobody can sign in any more: a new link for an account, the list of
 * accounts, a link that sets up a further county.
 */
export const account: Command = async (config, [verb, input]) => {
  const opened = await openHouse(config);
  if (!opened.ok) {
    process.stderr.write(storeProblem(opened.failure.code, opened.failure.detail));
    return 1;
  }
  const { ports, close } = opened.value;
  try {
    if (verb === 'setup') {
      const { token } = await ports.signIn.createLink('setup', null);
      process.stdout.write(commandWords.accountLink(`${config.origin}/einrichten#${token}`));
      return 0;
    }
    if (verb === 'list') {
      for (const county of await ports.store.rows.counties.list()) {
        process.stdout.write(`${county.name}\n`);
        for (const one of await ports.store.rows.accounts.ofCounty(county.id)) {
          process.stdout.write(
            `  ${one.email}  ${one.name}  ${one.roles.map((role) => roleLabels[role]).join(', ')}\n`,
          );
        }
      }
      return 0;
    }
    const email = parseEmail(input);
    if (verb !== 'link' || !email.ok) {
      process.stderr.write(commandWords.accountUsage);
      return 2;
    }
    const found = await ports.store.rows.accounts.findByEmail(email.value);
    if (!found) {
      process.stderr.write(commandWords.accountUnknown(email.value));
      return 1;
    }
    const { token } = await ports.signIn.createLink('invitation', found.id);
    process.stdout.write(commandWords.accountLink(`${config.origin}/einladung#${token}`));
    return 0;
  } finally {
    await close();
  }
};
