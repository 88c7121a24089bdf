/** One line of the server's log: JSON on standard error, without contents, names, tokens or addresses. */
export type LogEntry = {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly error?: unknown;
};

/** Writes an entry with the moment; an error with its stack, line breaks escaped by JSON. */
export function log({ error, ...entry }: LogEntry): void {
  const detail =
    error instanceof Error
      ? { error: error.message, stack: error.stack }
      : error === undefined
        ? {}
        : { error: String(error) };
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry, ...detail })}\n`);
}
