import type { Id } from './id.ts';

/** A Landkreis: one tenant of the installation; it never sees another. */
export type County = {
  readonly id: Id;
  /** "Landkreis Heidmark" */
  readonly name: string;
  /** Its place in addresses: a-z, 0-9 and dashes, 3 to 40. */
  readonly slug: string;
  /** Who answers for the pages: shown in imprint, privacy notice and accessibility statement. */
  readonly imprint: Imprint;
  readonly demo: boolean;
  /** Unix milliseconds. */
  readonly createdAt: number;
};

export type Imprint = {
  readonly office: string;
  readonly street: string;
  readonly place: string;
  readonly phone: string;
  readonly email: string;
  readonly privacyOfficer: string;
};

/** First parts of addresses that belong to the program: no county's pages may stand there. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'beleg',
  'abmelden',
  'anmelden',
  'api',
  'buero',
  'einladung',
  'einrichten',
  'gremium',
  'j',
  'leinwand',
  'platz',
  'saal',
  'schema',
  'sync',
  'tisch',
]);

/**
 * A county's name -> the slug proposed for it: umlauts written out, other letters dropped, 3 to 40 characters, never
 * one of the reserved ones.
 */
export function slugFor(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^landkreis\s+/, '')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain.length >= 3 && !reservedSlugs.has(plain) ? plain : `kreis-${plain || 'neu'}`;
}
