import type { CommitteeView } from '@fortschrift/api/contract/committee';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Id } from '@fortschrift/domain/id';
import type { VersionContent } from '@fortschrift/domain/version';

/** A goal, measure or chapter that is not as it was in an earlier version. */
export interface VersionChange {
  readonly id: Id;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Anchor in the text; removed ones have none. */
  readonly anchor: string | null;
  readonly number: string;
  readonly title: string;
}

type Part = {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly words: string;
};

/**
 * What is different in `after`, in the order of its text, then what is no longer there. Things are told apart by
 * their stable identity: a new number alone, or another origin, is no change of what is said.
 */
export function versionChanges(before: VersionContent, after: VersionContent): readonly VersionChange[] {
  const old = partsOf(before);
  const fresh = partsOf(after);
  const here = [...fresh].flatMap(([id, { anchor, number, title, words }]): VersionChange[] => {
    const known = old.get(id);
    if (known?.words === words) return [];
    return [{ id, kind: known ? 'changed' : 'added', anchor, number, title }];
  });
  const gone = [...old]
    .filter(([id]) => !fresh.has(id))
    .map(([id, { number, title }]) => ({ id, kind: 'removed' as const, anchor: null, number, title }));
  return [...here, ...gone];
}

function partsOf(content: VersionContent): ReadonlyMap<Id, Part> {
  const parts = new Map<Id, Part>();
  const add = (id: Id, kind: 'chapter' | 'record', number: string, title: string, said: object) =>
    parts.set(id, { anchor: `${kind}-${id}`, number, title, words: canonicalJson(said) });
  for (const { id, number, title, body, goals, loose } of content.chapters) {
    add(id, 'chapter', number, title, { title, body });
    for (const goal of goals) {
      const { number: goalNumber, origins: _, measures, ...said } = goal;
      add(goal.id, 'record', goalNumber, goal.title, said);
      for (const measure of measures) addMeasure(measure);
    }
    for (const measure of loose) addMeasure(measure);
  }
  function addMeasure(measure: VersionContent['chapters'][number]['loose'][number]): void {
    const { number, origins: _, budgetReservation = true, ...said } = measure;
    add(measure.id, 'record', number, measure.title, { ...said, budgetReservation });
  }
  return parts;
}

/** The version a reader knew before this one: the newest of the same concept frozen earlier and handed out. */
export function versionBefore(
  version: { readonly conceptId: Id; readonly frozenAt: number },
  versions: CommitteeView['versions'],
): CommitteeView['versions'][number] | null {
  return (
    versions
      .filter(({ conceptId, frozenAt }) => conceptId === version.conceptId && frozenAt < version.frozenAt)
      .toSorted((a, b) => b.frozenAt - a.frozenAt)[0] ?? null
  );
}
