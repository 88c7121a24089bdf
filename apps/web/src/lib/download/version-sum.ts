import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { VersionContent } from '@fortschrift/domain/version';

/**
 * The SHA-256 of a version's canonical JSON, reckoned here from the content that is shown: 64 hexadecimal digits.
 * null where the browser does not reckon (WebCrypto wants https or this machine).
 */
export async function sumOf(content: VersionContent): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
