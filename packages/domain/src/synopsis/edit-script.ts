/** A run of a comparison: so many tokens are the same, struck from the old, or new. */
export type Run = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly count: number };

/**
 * The shortest way from one sequence to another, by the greedy algorithm of E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", Algorithmica 1 (1986). Time O((N+M)·D), memory O(D²) for D edits.
 * @returns null when more than `maxEdits` tokens would have to be struck or added
 */
export function editScript(
  before: readonly number[],
  after: readonly number[],
  maxEdits: number,
): readonly Run[] | null {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = greedy(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    maxEdits,
  );
  if (middle === null) return null;
  return joined([{ kind: 'same', count: head }, ...middle, { kind: 'same', count: tail }]);
}

function greedy(before: readonly number[], after: readonly number[], maxEdits: number): Run[] | null {
  const n = before.length;
  const m = after.length;
  const most = Math.min(n + m, maxEdits);
  const furthest = new Int32Array(2 * most + 3);
  const at = (k: number) => furthest[k + most + 1] ?? 0;
  const traces: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    traces.push(furthest.slice(most + 1 - d, most + 2 + d));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      while (x < n && x - k < m && before[x] === after[x - k]) x++;
      furthest[k + most + 1] = x;
      if (x >= n && x - k >= m) return walkBack(traces, n, m);
    }
  }
  return null;
}

/** `traces[d]` holds, for the diagonals -d to d, how far one came before the d-th edit. */
function walkBack(traces: readonly Int32Array[], n: number, m: number): Run[] {
  const runs: Run[] = [];
  let x = n;
  let y = m;
  for (let d = traces.length - 1; d > 0; d--) {
    const trace = traces[d] ?? new Int32Array();
    const at = (k: number) => trace[k + d] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const startX = at(from);
    const startY = startX - from;
    const same = down ? x - startX : x - startX - 1;
    runs.push({ kind: 'same', count: same }, { kind: down ? 'inserted' : 'deleted', count: 1 });
    x = startX;
    y = startY;
  }
  runs.push({ kind: 'same', count: x });
  return runs.reverse();
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.count === 0) continue;
    if (last?.kind === run.kind) all[all.length - 1] = { ...last, count: last.count + run.count };
    else all.push(run);
  }
  return all;
}
