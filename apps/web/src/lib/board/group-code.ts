/** A join code in groups of three, as it is read aloud and printed: "M4T9WQ" -> "M4T 9WQ". */
export function groupCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1\u00a0');
}

/** An address as people type it: without the scheme. */
export function spokenAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
