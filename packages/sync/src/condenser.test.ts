import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { condense } from './condense.ts';
import { createCondenser } from './condenser.ts';
import { contentHash } from './content-hash.ts';

/** The updates of `edits` edits of one writer, and the document they make. */
function written(edits: number): { doc: Y.Doc; rows: Uint8Array[] } {
  const doc = new Y.Doc();
  const rows: Uint8Array[] = [];
  doc.on('update', (update) => rows.push(update));
  const text = doc.getText('text');
  for (let edit = 0; edit < edits; edit += 1) {
    if (edit % 5 === 4) text.delete(edit % text.length, 1);
    else text.insert((edit * 7919) % (text.length + 1), 'abcdefghij'[edit % 10] ?? 'x');
    if (edit % 97 === 0) doc.getMap('meta').set(`k${edit % 7}`, { n: edit });
  }
  return { doc, rows };
}

describe('condensing', () => {
  it('makes one state that holds what the rows hold', () => {
    const { doc, rows } = written(500);
    const { state, good, damage } = condense('s', rows);
    const again = new Y.Doc();
    Y.applyUpdate(again, state);
    expect({ good, damage }).toEqual({ good: rows.length, damage: null });
    expect(contentHash(again)).toBe(contentHash(doc));
    expect(again.getText('text').toString()).toBe(doc.getText('text').toString());
  });

  it('ends before the first row that cannot be read', () => {
    const { rows } = written(20);
    for (const bad of [Uint8Array.of(9, 9, 9), rows[15] ?? new Uint8Array()]) {
      const { good, damage } = condense('s', [...rows.slice(0, 7), bad, ...rows.slice(8)]);
      expect(good).toBe(7);
      expect(damage).toContain('row 7');
    }
  });
});

describe('content hashes', () => {
  it('tell documents apart whose state vectors are equal', () => {
    const one = new Y.Doc();
    const other = new Y.Doc();
    for (const doc of [one, other]) doc.clientID = 5;
    one.getText('text').insert(0, 'echt');
    other.getText('text').insert(0, 'fals');
    expect(Y.encodeStateVector(one)).toEqual(Y.encodeStateVector(other));
    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it('do not mind pieces, roots that were only asked for, or how the types are called for', () => {
    const { doc, rows } = written(300);
    const pieces = new Y.Doc();
    for (const row of rows) Y.applyUpdate(pieces, row);
    const asked = new Y.Doc();
    asked.getText('text');
    asked.getArray('nothing');
    Y.applyUpdate(asked, Y.encodeStateAsUpdate(doc));
    expect([contentHash(pieces), contentHash(asked)]).toEqual([contentHash(doc), contentHash(doc)]);
    asked.getText('text').delete(3, 1);
    expect(contentHash(asked)).not.toBe(contentHash(doc));
  });
});

describe('the condenser', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  const start = () => {
    const made = createCondenser();
    open.push(made);
    return made;
  };

  it('condenses a large document while the event loop goes on', async () => {
    const { doc, rows } = written(30_000);
    const condenser = start();
    await condenser.condense('warm', written(2000).rows);
    let turns = 0;
    let done = false;
    const turn = () => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    const work = condenser.condense('s', rows).finally(() => {
      done = true;
    });
    turn();
    const { state } = await work;
    // In one thread there would be none but the first and the last.
    expect(turns).toBeGreaterThan(10);
    const again = new Y.Doc();
    Y.applyUpdate(again, state);
    expect(contentHash(again)).toBe(contentHash(doc));
  }, 30_000);

  it('condenses a little without a thread, one a turn', async () => {
    let threads = 0;
    const count = () => {
      threads += 1;
    };
    process.on('worker', count);
    const condenser = start();
    let turns = 0;
    const turn = () => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);
    const sets = [1, 20, 300, 2].map((edits) => written(edits));
    const all = await Promise.all(sets.map(({ rows }) => condenser.condense('s', rows)));
    clearImmediate(counting);
    expect(all.map(({ good }) => good)).toEqual(sets.map(({ rows }) => rows.length));
    expect(turns).toBeGreaterThanOrEqual(sets.length - 1);
    expect(threads).toBe(0);
    await expect(condenser.condense('s', [Uint8Array.of(1)])).resolves.toMatchObject({ good: 0 });
    await condenser.condense('s', written(2000).rows);
    expect(threads).toBe(1);
    process.off('worker', count);
  });

  it('answers several, rejects what was under way when it is closed, and works again', async () => {
    const condenser = start();
    const sets = [1, 20, 300].map((edits) => written(edits));
    const all = await Promise.all(sets.map(({ rows }) => condenser.condense('s', rows)));
    expect(all.map(({ good }) => good)).toEqual(sets.map(({ rows }) => rows.length));
    const cut = condenser.condense('s', written(2000).rows);
    const outcome = cut.then(
      () => 'done',
      (error: Error) => error.message,
    );
    await condenser.close();
    expect(await outcome).toBe('the thread ended');
    expect((await condenser.condense('s', written(5).rows)).good).toBe(6);
  });
});
