import type { Id } from '../id.ts';
import { recordedChange } from './kind.ts';
import type { Part } from './part.ts';

/** Who became whom between two versions, in both directions; the nearest relative first. */
export type Links = {
  readonly predecessors: ReadonlyMap<Id, readonly Part[]>;
  readonly successors: ReadonlyMap<Id, readonly Part[]>;
  /** Titles of all parts of both, the newer where both have it. */
  readonly titles: ReadonlyMap<Id, string>;
};

/**
 * Parts that are the same or came out of one another: by their identity, by what was recorded (an earlier goal or
 * measure named as origin, a change that names what was before, what it was merged or split from), and chapters also by the field of action they carry,
 * their title, or where most of their records went. Which of both versions is the older does not matter.
 */
export function linksOf(before: readonly Part[], after: readonly Part[]): Links {
  const old = new Map(before.map((part) => [part.id, part]));
  const fresh = new Map(after.map((part) => [part.id, part]));
  const successors = new Map<Id, Part[]>();
  const predecessors = new Map<Id, Part[]>();
  const add = (from: Part | undefined, to: Part | undefined) => {
    if (!from || !to || from.kind !== to.kind || predecessors.get(to.id)?.includes(from)) return;
    predecessors.set(to.id, [...(predecessors.get(to.id) ?? []), from]);
    successors.set(from.id, [...(successors.get(from.id) ?? []), to]);
  };
  for (const part of after) add(old.get(part.id), part);
  // What stands in both, beside what it once was made of, is no news between these two.
  const isNews = (part: Part, id: Id) => !(both(part.id) && both(id));
  const both = (id: Id) => old.has(id) && fresh.has(id);
  for (const part of after) for (const id of named(part)) if (isNews(part, id)) add(old.get(id), part);
  for (const part of before) for (const id of named(part)) if (isNews(part, id)) add(part, fresh.get(id));
  for (const [from, to] of alikeChapters(before, after, { predecessors, successors })) add(from, to);
  // The nearest comes first; what it was merged with stands as it stood in print.
  const places = new Map(before.map((part, place) => [part.id, place]));
  for (const [id, [first, ...rest]] of predecessors)
    if (first && rest.length > 1)
      predecessors.set(id, [
        first,
        ...rest.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
      ]);
  const titles = new Map([...before, ...after].map(({ id, title }) => [id, title]));
  return { predecessors, successors, titles };
}

function named(part: Part): readonly Id[] {
  const cited = part.origins.flatMap(({ kind, refId }) =>
    kind === 'previousMeasure' || kind === 'previousGoal' ? [refId] : [],
  );
  const madeOf = 'madeOf' in part.record ? (part.record.madeOf ?? []) : [];
  return [...madeOf, ...(recordedChange(part.record)?.previousIds ?? []), ...cited];
}

/** Chapters no identity connects: those that alone carry a field of action, a title, or most of each other's records. */
function alikeChapters(
  before: readonly Part[],
  after: readonly Part[],
  { predecessors, successors }: Omit<Links, 'titles'>,
): readonly (readonly [Part, Part])[] {
  const pairs: [Part, Part][] = [];
  let old = before.filter(({ kind, id }) => kind === 'chapter' && !successors.has(id));
  let fresh = after.filter(({ kind, id }) => kind === 'chapter' && !predecessors.has(id));
  const match = (keyOf: (part: Part) => string | null) => {
    for (const part of old) {
      const key = keyOf(part);
      const others = fresh.filter((other) => keyOf(other) === key);
      const [only] = others;
      if (key === null || !only || others.length > 1 || old.some((o) => o !== part && keyOf(o) === key))
        continue;
      pairs.push([part, only]);
      fresh = fresh.filter((other) => other !== only);
    }
    const taken = new Set(pairs.map(([from]) => from));
    old = old.filter((part) => !taken.has(part));
  };
  match(({ record }) => ('field' in record ? record.field : null));
  match(({ record, title }) => ('body' in record ? `${record.kind}\n${title.trim().toLowerCase()}` : null));
  const most = sharedMost(before, after, { predecessors, successors });
  match((part) => most.get(part) ?? null);
  return pairs;
}

/** A name each two chapters have in common when most of the records of the one went to the other, seen from both. */
function sharedMost(
  before: readonly Part[],
  after: readonly Part[],
  links: Omit<Links, 'titles'>,
): ReadonlyMap<Part, string> {
  const favourites = (parts: readonly Part[], relatives: Links['predecessors']) => {
    const counts = new Map<Id, Map<Id, number>>();
    for (const part of parts) {
      const near = part.kind === 'chapter' ? undefined : relatives.get(part.id)?.[0];
      if (!near) continue;
      const row = counts.get(part.chapter.id) ?? new Map<Id, number>();
      row.set(near.chapter.id, (row.get(near.chapter.id) ?? 0) + 1);
      counts.set(part.chapter.id, row);
    }
    return new Map(
      [...counts].map(([id, row]) => [
        id,
        [...row].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0],
      ]),
    );
  };
  const forward = favourites(before, links.successors);
  const back = favourites(after, links.predecessors);
  const chapters = (parts: readonly Part[]) => parts.filter(({ kind }) => kind === 'chapter');
  return new Map<Part, string>([
    ...chapters(before).flatMap((part): [Part, string][] => {
      const to = forward.get(part.id);
      return to !== undefined && back.get(to) === part.id ? [[part, `${part.id}>${to}`]] : [];
    }),
    ...chapters(after).flatMap((part): [Part, string][] => {
      const from = back.get(part.id);
      return from !== undefined && forward.get(from) === part.id ? [[part, `${from}>${part.id}`]] : [];
    }),
  ]);
}
