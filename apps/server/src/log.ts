/** One line of the server's log: JSON on standard error, without contents, names, tokens or addresses. */
export type LogEntry = {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly error?: unknown;
};

/** Of a message or a stack at most this many characters are kept: a line must not fill the disk. */
const longest = 8_000;

/** Writes an entry with the moment; an error with its stack. */
export function log(entry: LogEntry): void {
  process.stderr.write(logLine(entry));
}

/**
 * The line of an entry, with its end. Whatever stands in it, it is one line of JSON and shows as it is written: what
 * moves a terminal's cursor, ends a line or turns the reading direction is escaped.
 */
export function logLine({ error, ...entry }: LogEntry): string {
  const detail =
    error instanceof Error
      ? { error: cut(error.message), stack: cut(error.stack ?? '') }
      : error === undefined
        ? {}
        : { error: cut(String(error)) };
  const line = JSON.stringify({ at: new Date().toISOString(), ...entry, ...detail });
  return `${line.replace(invisible, escaped)}\n`;
}

/** What JSON leaves as it is and a terminal does not: C1 controls, line separators, turns of the reading direction. */
const invisible = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
