import type { Id } from '../id.ts';
import type { VersionContent } from '../version.ts';
import { type Closure, type SynopsisKind, synopsisKinds } from './kind.ts';
import { type Links, linksOf } from './link.ts';
import { nameOf, type Part, type PartName, partsOf } from './part.ts';
import { endedRow, rowOf, type SynopsisRow } from './row.ts';

/** What became of a concept from one version to another. */
export type Synopsis = {
  readonly before: SynopsisSide;
  readonly after: SynopsisSide;
  readonly chapters: readonly SynopsisChapter[];
  /** Lines by each kind; a line with two kinds counts for both. */
  readonly counts: { readonly [kind in SynopsisKind]: number };
};

export type SynopsisSide = Pick<VersionContent, 'conceptId' | 'title' | 'label' | 'stand' | 'levels'>;

/** The lines of a chapter: of the newer version where it stands in it, else of the older. */
export type SynopsisChapter = PartName & { readonly rows: readonly SynopsisRow[] };

/**
 * Compares two versions part by part, in the print order of the newer; what is no longer there stands where it stood.
 * Pure and deterministic; the work grows with the number of parts.
 * @param closures what was reported of parts that are no longer there
 */
export function synopsisOf(
  before: VersionContent,
  after: VersionContent,
  closures: readonly Closure[] = [],
): Synopsis {
  const old = partsOf(before);
  const fresh = partsOf(after);
  const links = linksOf(old.flat(), fresh.flat());
  const reported = new Map(closures.map((closure) => [closure.recordId, closure]));
  const chapters = fresh.map((parts) => ({ parts, rows: parts.map((part) => rowOf(part, links)) }));
  const ended = endedByPlace(old, links, fresh);
  const ends = new Map(
    (after.retired ?? []).flatMap(({ part, change }) =>
      change.previousIds.map((id) => [`${part}:${id}`, change] as const),
    ),
  );
  const toRow = (part: Part) =>
    endedRow(part, reported.get(part.id), ends.get(`${part.kind}:${part.id}`), links);
  const gone = (place: string) => (ended.get(place) ?? []).map(toRow);
  const result = [
    ...goneChapters(old, links, null, toRow),
    ...chapters.flatMap(({ parts, rows }): SynopsisChapter[] => {
      const [head] = parts;
      if (!head) return [];
      const placed = rows.flatMap((row) => [row, ...gone(row.key)]);
      return [
        { ...nameOf(head), rows: placed },
        ...(links.predecessors.get(head.id) ?? []).flatMap((from) =>
          isFirst(from, head, links) ? goneChapters(old, links, from.id, toRow) : [],
        ),
      ];
    }),
  ];
  return { before: sideOf(before), after: sideOf(after), chapters: result, counts: countsOf(result) };
}

/**
 * Parts nothing came out of, by the line they stand behind: that of the nearest part before them in their chapter which
 * stands in the same chapter still, else that of the chapter itself. Those of chapters that are gone are not in it.
 */
function endedByPlace(
  old: readonly (readonly Part[])[],
  links: Links,
  fresh: readonly (readonly Part[])[],
): ReadonlyMap<string, readonly Part[]> {
  const heads = new Map(fresh.flatMap(([head]) => (head ? [[head.id, head] as const] : [])));
  const places = new Map<string, Part[]>();
  for (const [chapter, ...parts] of old) {
    const home = chapter && links.successors.get(chapter.id)?.[0];
    const head = home && heads.get(home.id);
    if (!head) continue;
    let place: Id = head.id;
    for (const part of parts) {
      const stays = links.successors.get(part.id)?.find((next) => next.chapter.id === head.id);
      if (stays) place = stays.id;
      else if (!links.successors.has(part.id)) places.set(place, [...(places.get(place) ?? []), part]);
    }
  }
  return places;
}

/** Chapters that are gone and stood right behind the given one, with those of their parts nothing came out of. */
function goneChapters(
  old: readonly (readonly Part[])[],
  links: Links,
  behind: Id | null,
  toRow: (part: Part) => SynopsisRow,
): readonly SynopsisChapter[] {
  const start = behind === null ? 0 : old.findIndex(([head]) => head?.id === behind) + 1;
  const found: SynopsisChapter[] = [];
  for (const [head, ...parts] of old.slice(start)) {
    if (!head || links.successors.has(head.id)) break;
    const ended = parts.filter(({ id }) => !links.successors.has(id));
    found.push({ ...nameOf(head), rows: [head, ...ended].map(toRow) });
  }
  return found;
}

/** Whether this is the first of the chapters an old one became: what stood behind it is shown once. */
function isFirst(from: Part, head: Part, links: Links): boolean {
  return links.successors.get(from.id)?.[0] === head;
}

function sideOf({ conceptId, title, label, stand, levels }: VersionContent): SynopsisSide {
  return { conceptId, title, label, stand, ...(levels ? { levels } : {}) };
}

function countsOf(chapters: readonly SynopsisChapter[]): Synopsis['counts'] {
  const counts = Object.fromEntries(synopsisKinds.map((kind) => [kind, 0])) as {
    [kind in SynopsisKind]: number;
  };
  for (const { rows } of chapters) for (const { kinds } of rows) for (const kind of kinds) counts[kind]++;
  return counts;
}
