import type { IntakeOutcome, RoleEntry, SketchBlock } from '@fortschrift/api/contract/concept-intake';

/** One line of the comparison: a block with a role of its own, or paragraphs in a row that stay text of the same place. */
export type DocumentRow =
  | { readonly type: 'block'; readonly block: number }
  | { readonly type: 'run'; readonly blocks: readonly number[] };

/** The lines of a document. `opened` holds the first blocks of runs that are shown one by one. */
export function documentRows(
  sketch: readonly SketchBlock[],
  entries: ReadonlyMap<number, RoleEntry>,
  places: IntakeOutcome['places'],
  opened: ReadonlySet<number>,
): readonly DocumentRow[] {
  const rows: DocumentRow[] = [];
  for (let block = 0; block < sketch.length; ) {
    const run = runFrom(block, sketch, entries, places);
    if (run.length > 1 && !opened.has(block)) rows.push({ type: 'run', blocks: run });
    else for (const each of run) rows.push({ type: 'block', block: each });
    block += run.length;
  }
  return rows;
}

function runFrom(
  from: number,
  sketch: readonly SketchBlock[],
  entries: ReadonlyMap<number, RoleEntry>,
  places: IntakeOutcome['places'],
): readonly number[] {
  const isPlain = (block: number) => sketch[block]?.kind === 'paragraph' && !entries.has(block);
  const run = [from];
  if (!isPlain(from)) return run;
  const place = placeOf(places, from);
  for (let block = from + 1; isPlain(block) && placeOf(places, block) === place; block++) run.push(block);
  return run;
}

function placeOf(places: IntakeOutcome['places'], block: number): string {
  return places[block]?.join() ?? 'out';
}

/** A heading with everything below it, up to the next one that is not deeper; any other block, and the title, alone. */
export function sectionOf(sketch: readonly SketchBlock[], block: number): readonly number[] {
  const head = sketch[block];
  const section = [block];
  if (head?.kind !== 'heading' || head.level === 0) return section;
  for (let next = block + 1; next < sketch.length; next++) {
    const one = sketch[next];
    if (one?.kind === 'heading' && one.level <= head.level) break;
    section.push(next);
  }
  return section;
}
