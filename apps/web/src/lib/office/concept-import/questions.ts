import type { RoleEntry, SketchBlock } from '@fortschrift/api/contract/concept-intake';
import { intakePreviewWords as words } from '@fortschrift/i18n/de/office-concept-import';
import { choiceOf } from './role-choice.ts';

/** Blocks that are alike and were proposed to become the same: one question for all of them. */
export type Question = {
  readonly key: string;
  readonly kind: SketchBlock['kind'];
  readonly level: number;
  readonly blocks: readonly number[];
};

const order: readonly SketchBlock['kind'][] = ['heading', 'paragraph', 'table', 'list'];

/** The questions of a document: headings by level, then lines, tables and lists, each by what is proposed for them. */
export function questionsOf(
  sketch: readonly SketchBlock[],
  entries: readonly RoleEntry[],
): readonly Question[] {
  const found = new Map<string, Question & { readonly blocks: number[] }>();
  for (const { block, role } of entries) {
    const kind = sketch[block]?.kind ?? 'paragraph';
    const level = sketch[block]?.level ?? 0;
    const key = `${kind} ${level} ${choiceOf(role)}`;
    const known = found.get(key);
    if (known) known.blocks.push(block);
    else found.set(key, { key, kind, level, blocks: [block] });
  }
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.level - b.level || firstOf(a) - firstOf(b),
  );
}

function firstOf({ blocks }: Question): number {
  return blocks[0] ?? 0;
}

/** "31 Überschriften der Ebene 2" */
export function questionName({ kind, level, blocks }: Question): string {
  if (kind === 'heading')
    return level === 0 ? words.groupOf.title() : words.groupOf.heading(blocks.length, level);
  return words.groupOf[kind](blocks.length);
}
