/** @import { LockEntry, MissingPackage } from './lockfile.mjs' */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Makes the lock entry of a platform package that the registry in use does not offer. It carries no integrity, so a
 * machine of that platform takes the package from its own registry, and every other machine skips it.
 * The platform is read from the name, `<base>-<system>-<processor>[-<abi>]`, as native packages are named by convention.
 * @param {MissingPackage} missing
 * @returns {LockEntry | undefined} undefined when the version is no exact one or the name tells no platform
 */
export function stubFor(missing) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(missing.range)) return undefined;
  const parts = missing.name.split(/[-/]/);
  const system = parts.find((part) => systems.includes(part));
  const processor = parts.find((part) => processors.includes(part));
  if (processor === undefined || (system === undefined && processor !== 'wasm32')) return undefined;
  return {
    version: missing.range,
    cpu: [processor],
    ...(missing.dev ? { dev: true } : {}),
    ...libcOf(parts),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}

/** @param {string[]} parts of a package name */
function libcOf(parts) {
  if (!parts.includes('linux')) return {};
  if (parts.some((part) => part.startsWith('musl'))) return { libc: ['musl'] };
  return parts.some((part) => part.startsWith('gnu')) ? { libc: ['glibc'] } : {};
}
