import type { BlockRole } from '@fortschrift/domain/block-role';
import type { ChapterKind } from '@fortschrift/domain/concept';
import { catalogueRows } from './catalogue-rows.ts';
import { withoutDoubles } from './concept-doubles.ts';
import type { MappingDraft, RoleReason } from './concept-roles.ts';
import {
  chapterNamed,
  fieldNamed,
  groupNamed,
  isContentsLine,
  partNamed,
  recordNamed,
  splitNumber,
} from './concept-words.ts';
import { isContentsTitle, typedContents } from './contents-lines.ts';
import { goalParts } from './goal-understanding.ts';
import { plainRuns } from './inline-runs.ts';
import { labelledParagraph } from './labelled-paragraph.ts';
import { catalogueColumns, sheetLabels, sheetLines } from './measure-table.ts';
import type {
  Outline,
  OutlineBlock,
  OutlineHeading,
  OutlineList,
  OutlineParagraph,
  OutlineTable,
} from './outline.ts';
import { plainBlocks } from './outline-words.ts';
import { ownFrame } from './own-frame.ts';

type Proposal = { readonly role: BlockRole; readonly reason: RoleReason };

/** What a heading announced for the headings right below it, and for lists. */
type Scope = {
  readonly level: number;
  readonly of: 'goal' | 'measure' | 'field' | 'crossCutting';
  readonly words: string;
  /** Level of the first heading below; the others of that level are like it. */
  child: number | null;
};

const text: Proposal = { role: { as: 'text' }, reason: { code: 'unknown' } };

/**
 * Proposes what each heading, table and list of an outline becomes, and each paragraph that begins like a goal, a measure
 * or a labelled line; all other blocks are text and have no entry. Every entry says why; a person confirms or changes it.
 */
export function proposeMapping(outline: Outline): MappingDraft {
  const proposer = createProposer(outline.blocks);
  const frame = ownFrame(outline.blocks);
  const contents = typedContents(outline.blocks);
  const proposals = outline.blocks.map((block, index): Proposal | null => {
    if (frame.has(index)) return { role: { as: 'out' }, reason: { code: 'frame' } };
    if (contents.has(index)) return { role: { as: 'out' }, reason: { code: 'contents' } };
    return proposer.propose(block, outline.blocks[index + 1]);
  });
  const entries = proposals.flatMap((proposal, index) => {
    const block = outline.blocks[index];
    return proposal && block
      ? [{ block: index, ...proposal, words: plainBlocks([block]).slice(0, 160) }]
      : [];
  });
  const settled = withoutDoubles(outline.blocks, entries);
  const kinds = chapterKindsOf(settled, outline.blocks);
  return {
    entries: settled.map((entry) => {
      const kind = kinds.get(entry.block);
      const block = outline.blocks[entry.block];
      if (kind === undefined) return entry;
      const field = kind === 'field' && block?.kind === 'heading' ? fieldNamed(block.text) : null;
      return { ...entry, role: { as: 'chapter', kind, field } };
    }),
    measureKind: 'continue',
  };
}

function createProposer(blocks: readonly OutlineBlock[]) {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const levels = headings.map(({ level }) => level).filter((level) => level > 0);
  const highest = lowestOf(levels);
  // A single heading above all others, at the very beginning and without a number, is the title in another style.
  const isTitled = headings.some(({ level }) => level === 0);
  const lone = levels.filter((level) => level === highest).length === 1 && levels.length > 1;
  const begin = headings[0];
  const isPlain =
    begin !== undefined &&
    begin.label === '' &&
    splitNumber(begin.text, true).number === '' &&
    (chapterNamed(begin.text) ?? groupNamed(begin.text)) === null;
  const titleHeading = !isTitled && lone && isPlain && begin.level === highest ? begin : null;
  const top = titleHeading ? lowestOf(levels.filter((level) => level > highest)) : highest;
  const sections = sectionsOf(blocks);
  const title = titleOf(headings);
  let scopes: Scope[] = [];
  /** A line that says what the next heading is: "Leitziel" above it, in bold. */
  let eyebrow = '';
  /** What a line says that the list right below it is: "Ziele:". */
  let listed: 'goal' | 'measure' | null = null;
  /** The last Leitziel, and the number of the chapter in its own where that is the chapter's with a nought behind. */
  let guided: { readonly level: number; readonly number: string | null; readonly words: string } | null =
    null;
  let open: { readonly as: 'goal' | 'measure'; readonly level: number; hasSheet: boolean } | null = null;

  const begun = (as: 'goal' | 'measure', level: number): void => {
    open = { as, level, hasSheet: false };
  };

  const heading = (block: OutlineHeading, next: OutlineBlock | undefined): Proposal => {
    const { level } = block;
    const whole = [block.label, block.text].filter(Boolean).join(' ');
    if (next && isContentsTitle(whole) && isContentsLine(plainBlocks([next])))
      return { role: { as: 'out' }, reason: { code: 'contents' } };
    if (level === 0) return block === title ? { role: { as: 'title' }, reason: { code: 'style' } } : text;
    if (block === titleHeading) return { role: { as: 'title' }, reason: { code: 'level' } };
    scopes = scopes.filter((scope) => scope.level < level);
    const scope = scopes.at(-1);
    if (scope) scope.child ??= level;
    const isChild = scope !== undefined && scope.child === level;
    const announced = eyebrow;
    eyebrow = '';
    const bare = splitNumber(block.text, true).title;
    const group = groupNamed(bare);
    const isAnnounced = group === 'crossCutting' && chapterNamed(announced)?.kind === 'crossCutting';
    if (group !== null && !isAnnounced) {
      open = null;
      scopes.push({ level, of: group, words: bare, child: null });
      if (group === 'goal' || group === 'measure')
        return {
          role: level === top ? chapterRole('front') : { as: 'group' },
          reason: { code: 'wording', words: bare },
        };
      return { role: chapterRole('front'), reason: { code: 'wording', words: bare } };
    }
    const named = recordNamed(block.text) ?? recordNamed(whole) ?? recordNamed(announced);
    const isRecord = named !== null && (level > top || (recordNamed(whole) !== null && /\d/.test(whole)));
    if (named && isRecord) {
      begun(named.as, level);
      const role: BlockRole = named.as === 'goal' ? { as: 'goal', level: named.level } : { as: 'measure' };
      if (named.as === 'goal' && named.level === 'guiding')
        guided = { level, number: /^(\d+)\.0$/.exec(numberOf(block))?.[1] ?? null, words: named.words };
      return { role, reason: { code: 'wording', words: named.words } };
    }
    const chapter = chapterNamed(block.text) ?? chapterNamed(bare) ?? chapterNamed(announced);
    if (chapter) {
      open = null;
      return { role: chapterRole(chapter.kind), reason: { code: 'wording', words: chapter.words } };
    }
    if (scope && isChild && (scope.of === 'field' || scope.of === 'crossCutting')) {
      open = null;
      return { role: chapterRole(scope.of), reason: { code: 'below', words: scope.words } };
    }
    const part = partNamed(bare);
    if (part !== null && open?.as === 'measure' && level > open.level)
      return { role: { as: 'part', part }, reason: { code: 'wording', words: bare } };
    if (scope && isChild && level > top && (scope.of === 'goal' || scope.of === 'measure')) {
      begun(scope.of, level);
      const role: BlockRole = scope.of === 'goal' ? { as: 'goal', level: 'goal' } : { as: 'measure' };
      return { role, reason: { code: 'below', words: scope.words } };
    }
    if (level === top) {
      open = null;
      return { role: chapterRole('front'), reason: { code: 'level' } };
    }
    const section = sections.get(block);
    if (section && section.labels > 0) {
      begun('measure', level);
      return { role: { as: 'measure' }, reason: { code: 'labels', count: section.labels } };
    }
    if (section?.aboveMeasures) {
      begun('goal', level);
      return { role: { as: 'goal', level: 'goal' }, reason: { code: 'above' } };
    }
    // "1.0" is the Leitziel of chapter 1: what is counted on beside it are its goals, with measures below or without.
    const isBeside = guided && guided.level === level && numberOf(block).startsWith(`${guided.number}.`);
    if (guided && isBeside) {
      begun('goal', level);
      return { role: { as: 'goal', level: 'goal' }, reason: { code: 'below', words: guided.words } };
    }
    if (open && level <= open.level) open = null;
    return text;
  };

  const paragraph = (block: OutlineParagraph, next: OutlineBlock | undefined): Proposal | null => {
    const words = plainRuns(block.content);
    if (words.length > 250) return null;
    if (isContentsLine(words) || (isContentsTitle(words) && next && isContentsLine(plainBlocks([next]))))
      return { role: { as: 'out' }, reason: { code: 'contents' } };
    const announces = recordNamed(words)?.words === words || chapterNamed(words) !== null;
    if (next?.kind === 'heading' && announces && words.length < 30) {
      eyebrow = words;
      return { role: { as: 'group' }, reason: { code: 'wording', words } };
    }
    const group = groupNamed(words.replace(/:$/, ''));
    if (next?.kind === 'list' && open?.as !== 'measure' && (group === 'goal' || group === 'measure')) {
      listed = group;
      return { role: { as: 'group' }, reason: { code: 'wording', words } };
    }
    const isBold = block.content.every(
      (run) => run.type !== 'text' || run.marks?.some(({ type }) => type === 'bold'),
    );
    const named = recordNamed(words);
    const isCalled =
      /^\p{L}+ ?\d{1,3}(\.\d{1,3})*\.?\s*[:–—-]/u.test(words) || (isBold && /\d|:/.test(words));
    // "Leitziel: Alle lernen Deutsch" says it without a number; a mere "Ziel:" may be said of a measure.
    const isGuiding =
      named?.as === 'goal' &&
      named.level === 'guiding' &&
      open?.as !== 'measure' &&
      /^[^:]{3,24}:\s+\S/.test(words);
    if (named && (isCalled || isGuiding)) {
      begun(named.as, 10);
      const role: BlockRole = named.as === 'goal' ? { as: 'goal', level: named.level } : { as: 'measure' };
      return { role, reason: { code: 'wording', words: named.words } };
    }
    if (open === null) return null;
    const line = labelledParagraph(block.content);
    const part = line?.part ?? (isBold ? partNamed(words) : null);
    return part === null || (open.as === 'goal' && !(line && goalParts.includes(part)))
      ? null
      : { role: { as: 'part', part }, reason: { code: 'wording', words: line?.label ?? words } };
  };

  const table = (block: OutlineTable): Proposal => {
    const columns = catalogueColumns(block);
    if (columns) {
      open = null;
      const count = columns.filter((column) => column !== null).length;
      return { role: { as: 'catalogue', columns }, reason: { code: 'labels', count } };
    }
    const count = sheetLabels(block);
    if (count < 2) return text;
    const hasTitle = sheetLines(block).some(({ part }) => part === 'title');
    const isCurrent = open?.as === 'measure' && !open.hasSheet && !hasTitle;
    if (open && isCurrent) open.hasSheet = true;
    else open = null;
    return { role: { as: 'sheet', into: isCurrent ? 'current' : 'new' }, reason: { code: 'labels', count } };
  };

  const list = ({ items }: OutlineList): Proposal => {
    const announced = listed;
    listed = null;
    if (announced !== null)
      return { role: { as: 'items', record: announced }, reason: { code: 'below', words: announced } };
    const names = items.map(({ blocks: [first] }) => recordNamed(first ? plainBlocks([first]) : ''));
    const [name] = names;
    const isNamed = items.every(
      ({ blocks: [first] }) => first && /^\p{L}+\s?[A-Z]?\.?\d/u.test(plainBlocks([first])),
    );
    if (name && isNamed && open?.as !== 'measure' && names.every((one) => one?.as === name.as))
      return { role: { as: 'items', record: name.as }, reason: { code: 'wording', words: name.words } };
    const scope = scopes.at(-1);
    const record = scope?.of === 'goal' || scope?.of === 'measure' ? scope.of : null;
    if (!scope || record === null || scope.child !== null || open) return text;
    return { role: { as: 'items', record }, reason: { code: 'below', words: scope.words } };
  };

  return {
    propose(block: OutlineBlock, next: OutlineBlock | undefined): Proposal | null {
      if (block.kind === 'heading') return heading(block, next);
      if (block.kind === 'paragraph') return paragraph(block, next);
      return block.kind === 'table' ? table(block) : list(block);
    },
  };
}

/** Of several lines in the style of a title the one that names the document: "Landkreis Muster" stands above it. */
function titleOf(headings: readonly OutlineHeading[]): OutlineHeading | undefined {
  const titles = headings.filter(({ level }) => level === 0);
  return titles.find((one) => /(konzept|plan|programm|leitbild|strategie)/i.test(one.text)) ?? titles[0];
}

type Section = { readonly labels: number; aboveMeasures: boolean };

/**
 * What stands right below each heading: how many labels its only sheet has when that has no title of its own, and
 * whether headings with such a sheet, or called measures, stand one level deeper.
 */
function sectionsOf(blocks: readonly OutlineBlock[]): ReadonlyMap<OutlineHeading, Section> {
  const sections = new Map<OutlineHeading, Section>();
  const path: OutlineHeading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    while ((path.at(-1)?.level ?? -1) >= block.level) path.pop();
    let end = index + 1;
    while (end < blocks.length && blocks[end]?.kind !== 'heading') end += 1;
    const tables = blocks
      .slice(index + 1, end)
      .filter((inner) => inner.kind === 'table')
      .filter((table) => catalogueColumns(table) === null && sheetLabels(table) >= 3);
    const [only, second] = tables;
    const isSheet = only && !second && sheetLines(only).every(({ part }) => part !== 'title');
    const labels = isSheet ? sheetLabels(only) : 0;
    sections.set(block, { labels, aboveMeasures: false });
    const parent = path.at(-1);
    const held = parent && sections.get(parent);
    if (held && (labels > 0 || recordNamed(block.text)?.as === 'measure')) held.aboveMeasures = true;
    path.push(block);
  }
  return sections;
}

/** Whether goals or measures begin in a block of a role. */
function begins(role: BlockRole): boolean {
  return (
    /^(goal|measure|items|sheet|catalogue)$/.test(role.as) && !(role.as === 'sheet' && role.into === 'same')
  );
}

/** Whether the measures of a table say themselves which field of action they belong to. */
function namesFields(role: BlockRole, block: OutlineBlock | undefined): boolean {
  if (block?.kind !== 'table') return false;
  if (role.as === 'sheet')
    return sheetLines(block).some(({ part, blocks }) => part === 'field' && blocks.length > 0);
  if (role.as !== 'catalogue') return false;
  if (role.columns.includes('field')) return true;
  const first = catalogueRows(block, role.columns).find((row) => row !== null);
  return first?.kind === 'group' && first.isField;
}

function numberOf({ label, text: words }: OutlineHeading): string {
  return label || splitNumber(words, true).number;
}

function lowestOf(levels: readonly number[]): number {
  return levels.reduce((lowest, level) => Math.min(lowest, level), 10);
}

function chapterRole(kind: ChapterKind): BlockRole {
  return { as: 'chapter', kind, field: null };
}

/**
 * The kind of each proposed chapter: a field when it says so or holds goals or measures; what follows the last
 * field stands at the back, everything else in front.
 */
function chapterKindsOf(
  entries: MappingDraft['entries'],
  blocks: readonly OutlineBlock[],
): ReadonlyMap<number, ChapterKind> {
  const kinds = new Map<number, ChapterKind>();
  let chapter: number | null = null;
  for (const { block, role } of entries) {
    if (role.as === 'chapter') {
      chapter = block;
      kinds.set(block, role.kind);
    } else if (chapter !== null && begins(role) && kinds.get(chapter) === 'front')
      if (!namesFields(role, blocks[block])) kinds.set(chapter, 'field');
  }
  let lastField = -1;
  for (const [index, kind] of kinds) if (kind === 'field') lastField = index;
  for (const [index, kind] of kinds)
    if (lastField >= 0 && index > lastField && kind === 'front') kinds.set(index, 'back');
  return kinds;
}
