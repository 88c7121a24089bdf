/** What a command came to: its exit code and what it says on the terminal. */
export type Said = { readonly code: number; readonly out: string; readonly err: string };

/** It worked; `out` tells what was done. */
export function done(out: string): Said {
  return { code: 0, out, err: '' };
}

/** It did not; 1 is a refusal, 2 a command that was called wrongly. */
export function refused(err: string, code: 1 | 2 = 1): Said {
  return { code, out: '', err };
}

/** Says it on this terminal and gives the exit code. */
export function say({ code, out, err }: Said): number {
  process.stdout.write(out);
  process.stderr.write(err);
  return code;
}
