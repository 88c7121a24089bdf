import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { findExecutable } from './executable.mjs';
import { findPostgres } from './postgres-binaries.mjs';

/**
 * Something the tests need that npm cannot bring. `packages` are Debian's names.
 * @typedef {{ name: string, packages: string, isThere: () => boolean, optional?: boolean }} Requirement
 */

/** @type {Requirement[]} */
const requirements = [
  { name: 'Chromium', packages: 'chromium', isThere: () => findChromium() !== undefined },
  { name: 'PostgreSQL', packages: 'postgresql', isThere: () => findPostgres() !== undefined },
  {
    name: 'poppler (pdfinfo, pdftotext)',
    packages: 'poppler-utils',
    isThere: () => ['pdfinfo', 'pdftotext'].every((name) => findExecutable([name]) !== undefined),
  },
  {
    // The pages bring their own fonts; these only keep pictures of other scripts readable.
    name: 'Noto fonts',
    packages: 'fonts-noto-core',
    isThere: () => existsSync('/usr/share/fonts/truetype/noto'),
    optional: true,
  },
];

/**
 * Makes sure that everything the tests need outside npm is there: root on a Debian-like system gets it installed, anybody
 * else one sentence.
 * @returns {string | undefined} what the person has to install, or undefined when nothing is missing
 */
export function ensureRequirements() {
  const missing = requirements.filter(({ isThere }) => !isThere());
  if (missing.length > 0 && canInstall()) install(missing.map(({ packages }) => packages));
  return sentenceFor(requirements.filter(({ isThere, optional }) => optional !== true && !isThere()));
}

/**
 * The one sentence about what is missing.
 * @param {{ name: string, packages: string }[]} missing
 * @returns {string | undefined} undefined when nothing is
 */
export function sentenceFor(missing) {
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map(({ packages }) => packages).join(' ');
  return `The tests need ${names}: please install (on Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages}) and run npm test again.`;
}

function canInstall() {
  return process.getuid?.() === 0 && findExecutable(['apt-get']) !== undefined;
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`.trimEnd());
  }
}
