import { plainWord } from './cards-words.ts';
import type { MappingDraft } from './concept-roles.ts';
import { applyBlocks } from './concept-walk.ts';
import type { OutlineBlock } from './outline.ts';

type Entry = MappingDraft['entries'][number];
type Named = { readonly block: number; readonly names: readonly string[] };

/**
 * Entries of a proposal with what an annex says again: a sheet of a measure that began before goes to that one, and a
 * table all of whose measures stand elsewhere is left out, each for a person to confirm. Of two tables the fuller one stays.
 */
export function withoutDoubles(blocks: readonly OutlineBlock[], entries: readonly Entry[]): readonly Entry[] {
  let next = 0;
  const walked = applyBlocks(blocks, entries, () => `${next++}`);
  const measures = walked.chapters.flatMap(({ records }) =>
    records
      .filter(({ kind }) => kind === 'measure')
      .map(
        ({ block, title, number }): Named => ({
          block,
          names: [plainWord(title), plainWord(`${bare(number)} ${title}`)].filter(Boolean),
        }),
      ),
  );
  const isElsewhere = (one: Named, left: ReadonlySet<number>, before: boolean): boolean =>
    measures.some(
      (other) =>
        (before ? other.block < one.block : other.block !== one.block) &&
        !left.has(other.block) &&
        other.names.some((name) => one.names.includes(name)),
    );
  const left = new Set<number>();
  const settled = new Map<number, Entry>();
  for (const entry of byFullness(entries)) {
    const own = measures.filter(({ block }) => block === entry.block);
    const { role } = entry;
    if (own.length === 0) continue;
    const reason = { code: 'double', count: own.length } as const;
    if (role.as === 'catalogue' && own.every((one) => isElsewhere(one, left, false))) {
      left.add(entry.block);
      settled.set(entry.block, { ...entry, role: { as: 'out' }, reason });
    } else if (role.as === 'sheet' && own.every((one) => isElsewhere(one, left, true)))
      settled.set(entry.block, { ...entry, role: { as: 'sheet', into: 'same' }, reason });
  }
  return entries.map((entry) => settled.get(entry.block) ?? entry);
}

/** Tables that say least first: they go before fuller ones. */
function byFullness(entries: readonly Entry[]): readonly Entry[] {
  const weight = ({ role }: Entry): number =>
    role.as === 'catalogue' ? role.columns.filter((part) => part !== null).length : 100;
  return entries.toSorted((a, b) => weight(a) - weight(b));
}

function bare(number: string): string {
  return number.replace(/^\p{L}{2,}\s+/u, '');
}
