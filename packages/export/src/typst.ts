import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TellStep } from './file-step.ts';
import { readFonts } from './fonts.ts';
import { nameRowHeads } from './row-heads.ts';

/** Turns a document's data into a PDF. */
export type Typesetter = {
  /**
   * Sets the template `name` (a file in `templates`) with the data it reads.
   * @returns a tagged PDF/UA-1 file. Rejects when the document does not conform: that is a bug of ours.
   */
  pdf(name: string, data: unknown, how: Setting): Promise<Uint8Array>;
};

type Setting = {
  /** Unix seconds, written into the file as its creation time. */
  readonly madeAt: number;
  /** A PNG the templates find as `logo.png`. */
  readonly logo: Uint8Array | null;
  /** Is told when pages are set and, with their number, when they are written. */
  readonly tell?: TellStep | undefined;
};

const templates = fileURLToPath(new URL('./templates/', import.meta.url));

/**
 * Loads the Typst compiler, which is a binary for each platform.
 * @returns null where there is none for this platform
 */
export async function openTypst(): Promise<Typesetter | null> {
  const compilerModule = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  if (compilerModule === null) return null;
  const compiler = compilerModule.NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  for (const file of readdirSync(templates))
    compiler.addSource(`${templates}${file}`, readFileSync(`${templates}${file}`, 'utf8'));
  return {
    pdf: async (name, data, { madeAt, logo, tell }) => {
      if (logo) compiler.mapShadow(`${templates}logo.png`, Buffer.from(logo));
      await tell?.({ at: 'setting', pages: null });
      const compiled = compiler.compile({
        mainFilePath: `${templates}${name}`,
        inputs: { data: JSON.stringify(data) },
      });
      const document = compiled.result;
      const errors = compiled.takeError();
      if (document === null) throw new Error(errors ? reasons(compiler.fetchDiagnostics(errors)) : 'unknown');
      await tell?.({ at: 'writing', pages: document.numOfPages });
      return nameRowHeads(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: madeAt }));
    },
  };
}

function reasons(diagnostics: readonly { readonly message?: string; readonly range?: unknown }[]): string {
  return diagnostics
    .map(({ message, range }) => `${message ?? 'unknown'} ${JSON.stringify(range ?? null)}`)
    .join('; ');
}
