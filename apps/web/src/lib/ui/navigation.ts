import type { IconType } from './icon.ts';

/** One place a person can go. */
export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon?: IconType | undefined;
  /** How much is waiting there; spoken with `countLabel`. */
  readonly count?: number | undefined;
  /** What the number counts, e.g. "offen". */
  readonly countLabel?: string | undefined;
}

/**
 * The address among `places` that the page at `path` belongs to: the longest one that is the path itself or a folder
 * above it. Undefined when none is. The root address belongs to itself alone.
 */
export function currentPlace(places: readonly { readonly href: string }[], path: string): string | undefined {
  return places
    .map(({ href }) => href)
    .filter((href) => path === href || (href !== '/' && path.startsWith(`${href.replace(/\/$/, '')}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
