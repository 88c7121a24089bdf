import { isIP, isIPv4 } from 'node:net';

/**
 * The key under which failures of a network address are counted. An IPv6 customer owns a whole /64 and could change
 * the address with every request, so only the first 64 bits count; IPv4 inside IPv6 (`::ffff:1.2.3.4`) is the IPv4.
 * @param address as the socket or a trusted proxy gave it; a zone (`%eth0`) is ignored.
 * @returns the key; one key for everything that is no address.
 */
export function addressKey(address: string): string {
  const [bare = ''] = address.split('%');
  const version = isIP(bare);
  if (version === 0) return 'unknown';
  if (version === 4) return bare;
  const mapped = /^::ffff:(.+)$/i.exec(bare)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  return `${groups(bare).slice(0, 4).join(':')}::/64`;
}

/** The groups of an IPv6 address without shorthand; a trailing IPv4 part stays one group, it is beyond the /64. */
function groups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const width = address.includes('.') ? 7 : 8;
  const missing = tail === undefined ? 0 : Math.max(0, width - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((g) => g.replace(/^0+(?=.)/, ''));
}
