/** The one file a command was given; null when there is none, more than one, or an option such as `--help`, which nobody calls a file. */
export function onlyFile(args: readonly string[]): string | null {
  const [file] = args;
  return file && args.length === 1 && !file.startsWith('-') ? file : null;
}
