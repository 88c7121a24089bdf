import { namesIn } from '@fortschrift/domain/version-names';
import { formatDay } from '@fortschrift/i18n/date';
import { versionStateLabels } from '@fortschrift/i18n/de/labels';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { printWordsFor } from '@fortschrift/i18n/level-labels';
import { levelWords } from '@fortschrift/i18n/level-words';
import { type AnchorOf, createAnchors } from './anchors.ts';
import { type ChapterPart, chapterPart } from './concept-chapter.ts';
import { extractContent } from './concept-extract.ts';
import type { ConceptInput } from './concept-input.ts';
import { extractWords } from './extract-words.ts';
import { createPrintText } from './print-text.ts';
import type { Printable } from './printable.ts';
import type { PrintLine } from './text-block.ts';

/** The printed concept as data for the template: every word it sets, in print order. */
export type ConceptDocument = {
  readonly title: PrintLine;
  /** Plain texts for the file's properties and the running header. */
  readonly titleText: string;
  readonly shortTitle: string;
  readonly countyText: string;
  readonly county: PrintLine;
  readonly version: string;
  readonly asOf: string;
  readonly state: string;
  /** Which part this is, one line each; none for the whole. */
  readonly extract: readonly PrintLine[];
  readonly checksum: string;
  readonly frozenOn: readonly [number, number, number];
  readonly chapters: readonly ChapterPart[];
  readonly colophon: { readonly text: PrintLine; readonly checksum: string; readonly missing: boolean };
  /** The template reads the plain ones; functions do not survive JSON. */
  readonly words: typeof conceptPrint;
};

/**
 * A frozen version -> the data its printed form is made from. Pure: the same version gives the same document.
 * @param printable decides which characters are set and remembers what had to be replaced
 */
export function conceptDocument(input: ConceptInput, printable: Printable): ConceptDocument {
  const { version, county, extract } = input;
  const content = extract === undefined ? input.content : extractContent(input.content, extract);
  const text = createPrintText(printable);
  const anchorOf: AnchorOf = createAnchors();
  // What stands in the whole version is named also where only a part of it is printed.
  const names = namesIn(input.content);
  const title = content.title.trim() || conceptPrint.untitled;
  const day = formatDay(content.stand);
  const sheetsOnly = extract?.sheetsOnly === true;
  const frozen = new Date(version.frozenAt);
  const levels = levelWords(content.levels);
  const chapters = content.chapters.map((chapter) =>
    chapterPart(chapter, {
      text,
      anchorOf,
      behind: input.behind,
      sheetsOnly,
      levels,
      nameOf: (id) => names.get(id) ?? null,
    }),
  );
  return {
    title: text.line(title),
    titleText: printable.clean(title),
    shortTitle: printable.clean(shorten(title, 64)),
    countyText: printable.clean(county.name),
    county: text.line(county.name),
    version: conceptPrint.version(content.label),
    asOf: conceptPrint.asOf(day),
    state: versionStateLabels[version.state],
    extract: extractWords(input).map((words) => text.line(words)),
    checksum: groups(version.sha256.slice(0, 16)),
    frozenOn: [frozen.getUTCFullYear(), frozen.getUTCMonth() + 1, frozen.getUTCDate()],
    chapters,
    colophon: {
      text: text.line(conceptPrint.colophonText(title, content.label, day)),
      checksum: groups(version.sha256),
      missing: printable.replaced(),
    },
    words: printWordsFor(content.levels),
  };
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}

/** A long number in groups of four, to compare it by eye. */
function groups(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
