/** How well groups found agree with groups people made; each 0 to 1, except the Rand index, which can fall below 0. */
export type Agreement = {
  /** Of the pairs put together, those people put together. */
  readonly precision: number;
  /** Of the pairs people put together, those found. */
  readonly recall: number;
  readonly f1: number;
  /** Adjusted Rand index (Hubert and Arabie, 1985); a card in no group is a group of its own. */
  readonly rand: number;
  /** Mutual information over the mean of the entropies (Strehl and Ghosh, 2002). */
  readonly nmi: number;
  /** Share of cards that are in a group. */
  readonly coverage: number;
};

/** Measures groups (lists of ids) against the theme of each card. */
export function agreementOf(
  groups: readonly { readonly ids: readonly string[] }[],
  themes: ReadonlyMap<string, string>,
): Agreement {
  const groupOf = new Map<string, string>();
  for (const [index, { ids }] of groups.entries()) for (const id of ids) groupOf.set(id, `g${index}`);
  const cells = new Map<string, number>();
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  let covered = 0;
  for (const [id, theme] of themes) {
    const group = groupOf.get(id);
    if (group !== undefined) covered++;
    const own = group ?? `alone:${id}`;
    add(cells, `${own}\n${theme}`);
    add(rows, own);
    add(columns, theme);
  }
  const n = themes.size;
  const both = pairsIn(cells);
  const found = pairsIn(rows);
  const wanted = pairsIn(columns);
  const precision = found === 0 ? 0 : both / found;
  const recall = wanted === 0 ? 0 : both / wanted;
  const expected = (found * wanted) / Math.max((n * (n - 1)) / 2, 1);
  const range = (found + wanted) / 2 - expected;
  const information = entropy(rows, n) + entropy(columns, n) - entropy(cells, n);
  const mean = (entropy(rows, n) + entropy(columns, n)) / 2;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    rand: range === 0 ? 1 : (both - expected) / range,
    nmi: mean === 0 ? 1 : information / mean,
    coverage: n === 0 ? 0 : covered / n,
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function entropy(counts: ReadonlyMap<string, number>, n: number): number {
  return [...counts.values()].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
}
