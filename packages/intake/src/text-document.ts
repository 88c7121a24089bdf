import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { isContentsLine, partCalled, recordNamed, splitNumber } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import { outlineLimits } from './limits.ts';
import { type FlatItem, nestItems } from './list-nesting.ts';
import { createNoteTaker, type Outline, type OutlineBlock } from './outline.ts';
import { paragraph } from './outline-text.ts';
import { pageMargins } from './text-margins.ts';

const bullet = /^\s*([•●▪■◦‣·*–-]|\uf0b7|o(?=\s{2}))\s+(\S.*)$/u;
const numbered = /^\s*(\d{1,2}[.)]|[a-z]\))\s+(\S.*)$/;
const labelled = /^\p{Lu}[\p{L} ()/-]{2,40}:(\s|$)/u;
const headingMax = 110;
/** What concepts call their parts around the fields of action. */
const parts =
  /^(vorwort|grußwort|geleitwort|präambel|einleitung|einführung|ausgangslage|leitbild|leitlinien|fazit|ausblick|danksagung|glossar|anhang|literatur|literaturverzeichnis|quellen|quellenverzeichnis|abkürzungsverzeichnis|abbildungsverzeichnis|tabellenverzeichnis|impressum|inhalt|inhaltsverzeichnis|inhaltsübersicht)$/i;
/** "M 3.1.1 Jobmesse", "Ziel 2: Alle wohnen gut": what begins so is no rest of a sentence. */
const called =
  /^(?:maßnahme|m|ziel|teilziel|leitziel|handlungsziel|handlungsfeld|themenfeld|hf)\s?\d{1,2}(?:\.\d{1,2}){0,3}\s*[:–-]?\s+\p{Lu}/iu;
/** What stands above its title: "Handlungsfeld 3", "Ziel 3.1", "Leitziel". */
const above =
  /^(?:(?:maßnahme|m|ziel|teilziel|leitziel|handlungsziel|handlungsfeld|themenfeld|hf)\s?\d{1,2}(?:\.\d{1,2}){0,3}|leitziel|oberziel)$/i;
const titled = /(konzept|leitbild|programm|plan)(\s|$)/i;

/**
 * Words without any looks, as programs that show PDFs put them on the clipboard -> an outline. Lines that were broken for the
 * width of a page are put together again; what begins with a bullet is an item, with the number of a chapter a heading that is
 * marked as guessed. Fails with `fileEmpty` or `fileTooLarge`.
 */
export function readTextDocument(text: string): Result<Outline, Failure> {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n');
  if (lines.length > outlineLimits.blocks)
    return failed(failure('fileTooLarge', { limit: outlineLimits.blocks, count: lines.length }));
  const widest = typicalWidth(lines);
  const margins = pageMargins(lines);
  const notes = createNoteTaker();
  const blocks: OutlineBlock[] = [];
  const items: FlatItem[] = [];
  let held = '';
  let item: Omit<FlatItem, 'blocks'> | null = null;
  let last = '';
  let named = false;

  const end = (): void => {
    const words = held.trim();
    held = '';
    if (words !== '' && item) items.push({ ...item, blocks: [paragraph([{ type: 'text', text: words }])] });
    else if (words !== '') {
      flushItems();
      blocks.push(paragraph([{ type: 'text', text: words }]));
    }
    item = null;
  };
  const flushItems = (): void => {
    for (const one of nestItems(items.splice(0))) blocks.push(one);
  };

  for (const raw of withTitles(lines, margins)) {
    const line = raw.replace(/\s+/g, ' ').trim();
    // The first of the lines above each page may be the title itself.
    const isFirst: boolean = margins.has(line) && !named && titled.test(line) && !/\d/.test(line);
    named ||= isFirst;
    if (margins.has(line) && !isFirst) {
      notes.add('pageMargins');
      continue;
    }
    if (line === '') {
      end();
      last = '';
      continue;
    }
    if (isContentsLine(line)) {
      end();
      flushItems();
      blocks.push(paragraph([{ type: 'text', text: line }]));
      last = '';
      continue;
    }
    const marked = bullet.exec(raw) ?? numbered.exec(raw);
    const level = headingLevel(line);
    if (
      level !== null &&
      (held === '' || !runsOn(last, widest) || /[.!?:]$/.test(last) || called.test(line))
    ) {
      end();
      flushItems();
      blocks.push({ kind: 'heading', level, label: '', text: line, footnotes: [], guessed: true });
    } else if (marked) {
      end();
      const ordered = /[\d.)]/.test(marked[1] ?? '') && !bullet.test(raw);
      item = { level: 0, ordered, label: ordered ? (marked[1] ?? '') : '' };
      held = (marked[2] ?? '').replace(/\s+/g, ' ').trim();
    } else if (labelTab(raw)) {
      end();
      held = labelTab(raw) ?? '';
    } else if (held !== '' && runsOn(last, widest) && !labelled.test(line)) held = joinedLine(held, line);
    else {
      end();
      held = line;
    }
    last = line;
  }
  end();
  flushItems();
  return blocks.length === 0
    ? failed(failure('fileEmpty'))
    : ok({ blocks: withTitle(blocks), notes: notes.list() });
}

/** "3.1 Sprache", "Handlungsfeld 2: Arbeit", "Maßnahme 2.3: Bus", short and without an end -> its level. */
function headingLevel(line: string): number | null {
  if (line.length > headingMax || /[.;,!?]$/.test(line) || /\.{4,}\s*\d+$/.test(line)) return null;
  if (parts.test(line)) return 1;
  if (/^(handlungsfeld|themenfeld|querschnittsthema)\s+(\d|[A-Z]\b|[IVX]+\b)/i.test(line)) return 1;
  if (recordNamed(line) && /^\p{L}+\s?[A-Z]?\.?\d/u.test(line))
    return recordNamed(line)?.as === 'goal' ? 3 : 4;
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?$/.exec(splitNumber(line, true).number)?.[1];
  // "3. Kurse anbieten" may be an item of a list as well as a chapter: only "3 Kurse" and "3.1 Kurse" are chapters.
  if (number === undefined || /^\d+\.\s/.test(line)) return null;
  return /^\p{Lu}/u.test(splitNumber(line, true).title) ? Math.min(6, number.split('.').length) : null;
}

/** Lines with "Handlungsfeld 3" and the title on the next line in one. */
function withTitles(lines: readonly string[], margins: ReadonlySet<string>): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const words = line.trim();
    const last = whole.at(-1)?.trim() ?? '';
    const isTitle = /^\p{L}/u.test(words) && words.length <= headingMax && !margins.has(words);
    if (above.test(last) && isTitle && headingLevel(words) === null && labelTab(line) === null)
      whole[whole.length - 1] = `${last}: ${words}`;
    else whole.push(line);
  }
  return whole;
}

/** "Zuständigkeit    Jobcenter", as a table is copied: the label with a colon behind it; null for any other line. */
function labelTab(raw: string): string | null {
  if (raw.length > 400) return null;
  const [, label = '', value = ''] = /^\s*(\S.{1,38}?):?(?:\t|\s{3,})\s*(\S.*)$/u.exec(raw) ?? [];
  return partCalled(label) === null ? null : `${label}: ${value.replace(/\s+/g, ' ').trim()}`;
}

/** The first lines as the title of the whole where they name a concept: "Integrationskonzept", "des Landkreises Muster". */
function withTitle(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const [first, second] = blocks.map((block) => (block.kind === 'paragraph' ? plainRuns(block.content) : ''));
  if (!first || first.length > headingMax || /[.:;,!?]$/.test(first) || !titled.test(first)) return blocks;
  const goesOn = second && second.length <= headingMax && /^\p{Ll}/u.test(second) && !/[.:;!?]$/.test(second);
  const text = goesOn ? `${first} ${second}` : first;
  const title: OutlineBlock = { kind: 'heading', level: 0, label: '', text, footnotes: [], guessed: true };
  return [title, ...blocks.slice(goesOn ? 2 : 1)];
}

/** Whether a line goes on in the next one: it is about as long as lines are, or ends in the middle of something. */
function runsOn(line: string, widest: number): boolean {
  return (
    line !== '' &&
    (line.length >= widest * 0.75 || /[,\u00ad\u2010-]$|\b(und|oder|der|die|das|für|mit|von)$/u.test(line))
  );
}

function joinedLine(held: string, line: string): string {
  if (held.endsWith('\u00ad')) return held.slice(0, -1) + line;
  // "Maß-" and "nahme" are one word, "Sprach-" and "und Lesekurse" are not.
  if (/\p{L}[-\u2010]$/u.test(held) && /^\p{Ll}/u.test(line) && !/^(und|oder|bzw)\b/.test(line))
    return held.slice(0, -1) + line;
  return `${held} ${line}`;
}

/** The width that nine of ten lines keep within; no less than 40, so that short lists are not run together. */
function typicalWidth(lines: readonly string[]): number {
  const widths = lines.map((line) => line.trim().length).filter((width) => width > 0);
  const sorted = widths.toSorted((a, b) => a - b);
  return Math.max(40, sorted[Math.floor(sorted.length * 0.9)] ?? 0);
}
