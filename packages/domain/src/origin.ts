import { type Id, isId } from './id.ts';

/** Where a goal or measure comes from: one end of the thread. */
export type Origin = {
  readonly kind: OriginKind;
  /** Id of the card, cluster, proposal or earlier record, of the import of a document; a free reference for the rest. */
  readonly refId: Id;
  readonly note: string;
};

export const originKinds = [
  'idea',
  'cluster',
  'proposal',
  'previousGoal',
  'previousMeasure',
  'document',
  'administration',
  'amendment',
  'law',
  'survey',
] as const;
export type OriginKind = (typeof originKinds)[number];

/** The key an origin has within its record: the same thing cited twice is one origin. */
export function originKey(origin: Pick<Origin, 'kind' | 'refId'>): string {
  return `${origin.kind}:${origin.refId}`;
}

/** Foreign text -> the kind and id an origin key names; null when it is none. */
export function parseOriginKey(key: string): Pick<Origin, 'kind' | 'refId'> | null {
  const colon = key.indexOf(':');
  const kind = originKinds.find((known) => known === key.slice(0, colon));
  const refId = key.slice(colon + 1);
  return kind && isId(refId) ? { kind, refId } : null;
}
