import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inlineStyleThreshold } from '../src/lean/plugin.ts';

/** Most bytes of script and style, compressed, a phone may need to join and write (design, bars). */
const budget = 120_000;

/**
 * Pages with script on the way from the QR code to the sent card, as the build names them; joining itself needs
 * none, its styles are counted.
 */
const onTheWay = [
  '/pages/_layout.svelte',
  '/pages/(hall)/_layout.svelte',
  '/pages/_error.svelte',
  '/pages/(hall)/platz/_error.svelte',
  '/pages/(hall)/platz/_tableId_/_layout.svelte',
  '/pages/(hall)/platz/_tableId_/_page.svelte',
];

type Node = { readonly imports: readonly string[]; readonly stylesheets: readonly string[] };
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

const output = new URL('../.svelte-kit/output/', import.meta.url);

/** Files of the built pages on the way, and of what starts every page. */
async function pageFiles(): Promise<Set<string>> {
  const { manifest } = await import(new URL('server/manifest.js', output).href);
  const files = new Set<string>(manifest.client.imports);
  for (let index = 0; index < manifest.nodes.length; index++) {
    const source = readFileSync(new URL(`server/nodes/${index}.js`, output), 'utf8');
    if (!onTheWay.some((path) => source.includes(path))) continue;
    const node: Node = await import(new URL(`server/nodes/${index}.js`, output).href);
    for (const file of [...node.imports, ...node.stylesheets]) files.add(file);
  }
  for (const style of await joinStyles()) files.add(style);
  return files;
}

/** Styles of the pages before the table. */
async function joinStyles(): Promise<readonly string[]> {
  const { manifest } = await import(new URL('server/manifest.js', output).href);
  const found: string[] = [];
  for (let index = 0; index < manifest.nodes.length; index++) {
    const source = readFileSync(new URL(`server/nodes/${index}.js`, output), 'utf8');
    if (!source.includes('/pages/(hall)/j/')) continue;
    const node: Node = await import(new URL(`server/nodes/${index}.js`, output).href);
    found.push(...node.stylesheets);
  }
  return found;
}

/** Files of one language: sentences of the hall and of failures. */
function languageFiles(language: string): readonly string[] {
  const chunks: Record<string, Chunk> = JSON.parse(
    readFileSync(new URL('client/.vite/manifest.json', output), 'utf8'),
  );
  return ['hall', 'failures'].flatMap((part) => {
    const entry = Object.entries(chunks).find(([name]) => name.endsWith(`i18n/src/${part}/${language}.ts`));
    return entry ? [entry[1].file, ...(entry[1].imports ?? []).map((name) => chunks[name]?.file ?? '')] : [];
  });
}

type Weight = { readonly language: string; readonly brotli: number; readonly gzip: number };

function weigh(language: string, files: Iterable<string>): Weight {
  let [brotli, gzip] = [0, 0];
  for (const file of files) {
    const bytes = readFileSync(new URL(`client/${file}`, output));
    // Written into the page, and pages of the hall are sent as they are (what is secret in them must not be squeezed).
    if (file.endsWith('.css') && bytes.length < inlineStyleThreshold) {
      brotli += bytes.length;
      gzip += bytes.length;
      continue;
    }
    brotli += brotliCompressSync(bytes).length;
    gzip += gzipSync(bytes, { level: 9 }).length;
  }
  return { language, brotli, gzip };
}

/**
 * Weighs the way in the heaviest language, in bytes: with brotli, as the server sends it over https, and with gzip,
 * as it sends it over plain http.
 */
export async function phoneWeight(): Promise<Weight> {
  const pages = await pageFiles();
  return ['de', 'de-leicht', 'en', 'uk', 'ar', 'tr', 'ru']
    .map((language) => weigh(language, new Set([...pages, ...languageFiles(language)].filter(Boolean))))
    .reduce((heaviest, next) => (next.brotli > heaviest.brotli ? next : heaviest));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { language, brotli, gzip } = await phoneWeight();
  const shown = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `phone: join and card pages ${shown(brotli)} of ${shown(budget)} (brotli, ${language}); gzip ${shown(gzip)}\n`,
  );
  if (brotli > budget) process.exitCode = 1;
}
