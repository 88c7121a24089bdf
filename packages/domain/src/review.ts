import { type Change, type ChangeKind, isRetired, missingOf } from './change.ts';
import type { Chapter, ChapterContent, Concept } from './concept.ts';
import { previousIdsOf } from './concept-update.ts';
import type { Id } from './id.ts';
import type { DraftState } from './measure.ts';
import type { SynopsisField } from './synopsis/field.ts';
import type { Closure } from './synopsis/kind.ts';
import { linksOf } from './synopsis/link.ts';
import { type Part, type PartKind, type PartName, partsOf } from './synopsis/part.ts';
import { rowOf } from './synopsis/row.ts';
import { freezeVersion, type VersionContent } from './version.ts';

/** What the texts or the reports let one expect; a person confirms or decides otherwise. */
export type Proposal = {
  readonly kind: ChangeKind;
  readonly because: 'same' | 'title' | 'text' | 'place' | 'merged' | 'split' | 'report' | 'discarded';
  /** Words to begin the reason with: those of the report; else empty. */
  readonly reason: string;
};

/** What an old part became in the new concept. */
export type Heir = PartName & {
  readonly part: PartKind;
  readonly chapterId: Id;
  readonly change: Change | null;
  /** Of a measure; null for the rest. */
  readonly draftState: DraftState | null;
  readonly retired: boolean;
  /** Ids of all it came out of. */
  readonly previousIds: readonly Id[];
};

/** One field, goal or measure of the version before, and what is known about it. */
export type ReviewRow = {
  readonly old: PartName & { readonly part: PartKind; readonly chapterId: Id; readonly goalId: Id | null };
  readonly heirs: readonly Heir[];
  /** `absent`: nothing in the new concept came out of it, and nobody said why. */
  readonly state: 'decided' | 'reason' | 'open' | 'absent';
  readonly proposal: Proposal | null;
  /** What reads otherwise in its first heir, field by field; empty where nothing does. */
  readonly changed: readonly SynopsisField[];
};

/** The chapters of a concept as they are written now. */
export type ChapterNow = { readonly chapter: Chapter; readonly content: ChapterContent };

/**
 * Every field of action, goal and measure of a version, in its print order, with what became of it in a concept as it
 * is written now. Text chapters are not decided about and are left out.
 * @param closures what was reported of the old measures
 */
export function reviewOf(
  base: VersionContent,
  concept: Pick<Concept, 'id' | 'title'>,
  now: readonly ChapterNow[],
  closures: readonly Closure[] = [],
): readonly ReviewRow[] {
  const old = partsOf(base);
  const frozen = freezeVersion(concept, '', '', '', now);
  const fresh = frozen.ok ? partsOf(frozen.value).flat() : [];
  const links = linksOf(old.flat(), fresh);
  const held = heldIn(now);
  const retired = retiredBy([...held.values()].filter((heir) => heir.retired));
  const reports = new Map(closures.map((closure) => [closure.recordId, closure]));
  return old
    .flatMap((parts) => (isField(parts[0]) ? parts : []))
    .map((part): ReviewRow => {
      const standing = links.successors.get(part.id) ?? [];
      const heirs = [
        ...standing.flatMap((next) => {
          const heir = held.get(next.id);
          return heir ? [{ ...heir, number: next.number }] : [];
        }),
        ...(retired.get(`${part.kind}:${part.id}`) ?? []),
      ];
      const first = standing[0];
      const row = first ? rowOf(first, links) : null;
      return {
        old: {
          ...{ id: part.id, number: part.number, title: part.title, part: part.kind },
          ...{ chapterId: part.chapter.id, goalId: part.goal?.id ?? null },
        },
        heirs,
        state: stateOf(part, heirs),
        proposal: proposalFor(
          row,
          heirs.some((heir) => heir.retired),
          reports.get(part.id),
        ),
        changed: row?.fields.map(({ field }) => field) ?? [],
      };
    });
}

/** How far a review is: parts decided about, and all there are. */
export function progressOf(rows: readonly ReviewRow[]): { readonly decided: number; readonly all: number } {
  return { decided: rows.filter(({ state }) => state === 'decided').length, all: rows.length };
}

/** A change speaks about an old part when it names it; one that names another step leaves this one open. */
function stateOf(part: Part, heirs: readonly Heir[]): ReviewRow['state'] {
  if (heirs.length === 0) return 'absent';
  const missing = heirs.map(({ change }) =>
    change?.previousIds.includes(part.id) ? missingOf(change) : 'decision',
  );
  if (missing.includes('decision')) return 'open';
  return missing.includes('reason') ? 'reason' : 'decided';
}

function proposalFor(
  row: ReturnType<typeof rowOf> | null,
  discarded: boolean,
  closure: Closure | undefined,
): Proposal | null {
  if (closure && (row === null || row.fields.length === 0))
    return { kind: closure.kind, because: 'report', reason: closure.reason };
  if (row === null) return discarded ? { kind: 'dropped', because: 'discarded', reason: '' } : null;
  if (row.before.length > 1) return { kind: 'merged', because: 'merged', reason: '' };
  if (row.besides.length > 0) return { kind: 'split', because: 'split', reason: '' };
  if (row.moved) return { kind: 'moved', because: 'place', reason: '' };
  if (row.fields.some(({ field }) => field !== 'title'))
    return { kind: 'amended', because: 'text', reason: '' };
  return row.fields.length > 0
    ? { kind: 'renamed', because: 'title', reason: '' }
    : { kind: 'confirmed', because: 'same', reason: '' };
}

function isField(head: Part | undefined): boolean {
  return head !== undefined && 'kind' in head.record && head.record.kind === 'field';
}

function heldIn(now: readonly ChapterNow[]): ReadonlyMap<Id, Heir> {
  return new Map(
    now.flatMap(({ chapter, content }): [Id, Heir][] => {
      const gone = isRetired(chapter);
      const heir = (
        part: PartKind,
        held: Parameters<typeof previousIdsOf>[0] & { readonly title: string },
        draftState: DraftState | null,
      ): [Id, Heir] => [
        held.id,
        {
          ...{ id: held.id, number: '', title: held.title, part, chapterId: chapter.id, draftState },
          change: held.change ?? null,
          retired: gone || isRetired({ change: held.change ?? null, draftState: draftState ?? '' }),
          previousIds: previousIdsOf(held, new Set([held.id])),
        },
      ];
      return [
        heir('chapter', chapter, null),
        ...content.goals.map((goal) => heir('goal', goal, null)),
        ...content.measures.map((measure) => heir('measure', measure, measure.draftState)),
      ];
    }),
  );
}

/** Retired parts by kind and id of what they came out of. */
function retiredBy(heirs: readonly Heir[]): ReadonlyMap<string, readonly Heir[]> {
  const found = new Map<string, Heir[]>();
  for (const heir of heirs) {
    for (const id of heir.previousIds) {
      const key = `${heir.part}:${id}`;
      found.set(key, [...(found.get(key) ?? []), heir]);
    }
  }
  return found;
}
