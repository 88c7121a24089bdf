import { commandWords, configProblems } from '@fortschrift/i18n/de/server';
import { readConfig } from '../config.ts';
import { account } from './account.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { exportFile } from './export.ts';
import { migrate } from './migrate.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

const commands: { readonly [name: string]: Command } = {
  migrate,
  backup,
  restore,
  account,
  demo,
  export: exportFile,
  verify,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const config = readConfig();
if (!command) {
  process.stderr.write(commandWords.usage(Object.keys(commands)));
  process.exitCode = 2;
} else if (!config.ok) {
  process.stderr.write(configProblems(config.failure));
  process.exitCode = 1;
} else {
  process.exitCode = await command(config.value, args);
}
