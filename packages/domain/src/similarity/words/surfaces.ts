import { fold } from './fold.ts';

/** Remembers how words were written, to name a stem by its commonest form. */
export class Surfaces {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #known: ReadonlyMap<string, string>;

  /** `known`: forms by stem, to fall back on where nobody wrote the word by itself. */
  constructor(known: ReadonlyMap<string, string> = new Map()) {
    this.#known = known;
  }

  count(stem: string, surface: string): void {
    const forms = this.#counts.get(stem) ?? new Map<string, number>();
    forms.set(surface, (forms.get(surface) ?? 0) + 1);
    this.#counts.set(stem, forms);
  }

  of(stem: string): string {
    const forms = [...(this.#counts.get(stem) ?? [])];
    const before = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]) =>
      n - m || a.length - b.length || (a < b ? -1 : 1);
    return forms.sort(before)[0]?.[0] ?? this.#known.get(stem) ?? fold(stem);
  }
}
