import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const plainLogging = fileURLToPath(new URL('./plain-logging.ts', import.meta.url));
const noUneval = fileURLToPath(new URL('./no-uneval.ts', import.meta.url));

/** Leaves out of the browser's scripts what libraries bring along and a browser never runs. */
export function leanClient(): Plugin {
  return {
    name: 'fortschrift-lean-client',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(source, importer) {
      if (source === 'lib0/logging') return plainLogging;
      return source === './src/uneval.js' && importer?.includes('/devalue/') ? noUneval : undefined;
    },
  };
}

/**
 * What the start script lets a browser fetch ahead for a page reached without a reload: its styles, not its scripts. The
 * names of all scripts of all pages were half of the start script; the first page gets its list from the server anyway.
 */
export function fetchedAhead(file: string, scripts: string[]): string[] {
  return /\/nodes\/\d+\./.test(file) ? [] : scripts;
}

const runtime =
  /node_modules\/(svelte|esm-env|clsx|@lucide\/svelte\/dist\/(Icon|utils|context|default))|domain\/src\/language\.ts|i18n\/src\/plural\.ts/;
const controls =
  /src\/lib\/ui\/(Announcer|announce|Button|disclosure|Field\.|Icon|icon|LanguageSwitch|language\.|Notice|PhoneFrame|SaveState|SkipLink|UndoBar|undo|visible-length)|lucide\/svelte\/dist\/icons\/(chevron-down|file-pen|house|key-round|languages|pencil|rotate-cw|undo-2|x)\.svelte/;
/** The live line; of its toolbox only what it uses, the rest belongs to the editors. */
const line = /node_modules\/(yjs|y-websocket|y-protocols|lib0(?!\/(schema|hash|diff|prng|dom|eventloop)))/;
const hall =
  /src\/lib\/(hall\/(?!ReceiptPart|TableChoice|Thanks|TableCards|ClusterDots|DotVote|TableSeats|kind-icon)|board\/(StageLines|StageCall|StageTimer|board-state|outbox|painted|server-clock|time-left|hall-phase)|live\.|unsent\.|new-id)/;

/**
 * Scripts that always come together come as one: seventy small files cost a phone a quarter more than their text,
 * because each is compressed for itself. What only the editors or the office need is in none of these.
 */
export const chunkGroups = [
  // A phone loads the failures in its own language; the office and the public pages have the German ones.
  { name: 'german', test: /i18n\/src\/failures\/de\.ts/, priority: 5 },
  { name: 'base', test: runtime, minShareCount: 15, priority: 6 },
  { name: 'line', test: line, priority: 3 },
  { name: 'controls', test: controls, minShareCount: 2, priority: 2 },
  { name: 'hall', test: hall, minShareCount: 2, priority: 1 },
];

/** Styles below this many bytes are written into the page: each would cost a slow phone a request before its first letter. */
export const inlineStyleThreshold = 3072;
