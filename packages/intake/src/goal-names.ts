import type { BlockRole } from '@fortschrift/domain/block-role';
import { plainWord } from './cards-words.ts';
import { namesOf } from './concept-settle.ts';
import { recordNamed, splitNumber } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import type { OutlineBlock, OutlineParagraph } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/** Longest line that may be a goal's title. */
const saidMax = 200;

/** What a document itself calls its goals, wherever they stand, with their number and without; as `plainWord` writes it. */
export function goalNames(
  blocks: readonly OutlineBlock[],
  roles: ReadonlyMap<number, BlockRole>,
): ReadonlySet<string> {
  const said = blocks.flatMap((block, index): readonly string[] => {
    const role = roles.get(index);
    if (role?.as === 'goal' && block.kind === 'heading') return [block.text, `${block.label} ${block.text}`];
    if (role?.as === 'goal') return [plainBlocks([block])];
    if (role?.as !== 'items' || role.record !== 'goal' || block.kind !== 'list') return [];
    return block.items.map(({ blocks: [first] }) => (first ? plainBlocks([first]) : ''));
  });
  return new Set(
    said.flatMap((words) => {
      const { number, title } = splitNumber(words, true);
      return [plainWord(words), ...namesOf(title, number)];
    }),
  );
}

/**
 * Below a heading that says no more than "Leitziel" stands what it is: one sentence, and nobody made anything else of it.
 * Null when the heading at that place says more, or anything else follows.
 */
export function goalSaidBelow(
  blocks: readonly OutlineBlock[],
  roles: ReadonlyMap<number, BlockRole>,
  at: number,
): OutlineParagraph | null {
  const [head, next] = [blocks[at], blocks[at + 1]];
  const role = roles.get(at + 1)?.as ?? 'text';
  if (head?.kind !== 'heading' || next?.kind !== 'paragraph' || role !== 'text') return null;
  if (recordNamed(head.text)?.words !== head.text.trim()) return null;
  const words = plainRuns(next.content);
  return words.length >= 5 && words.length <= saidMax && !/[.!?]\s+\p{Lu}|:$/u.test(words) ? next : null;
}
