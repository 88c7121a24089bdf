import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { groupCode, spokenAddress } from './group-code.ts';
import { moodRows } from './mood-rows.ts';
import { qrPath } from './qr-path.ts';

const address = 'https://konzept.example/j/M4T9WQ/3';

/** The dark modules a path paints, as "x y". */
function modules(path: string): Set<string> {
  const painted = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) painted.add(`${at} ${y}`);
  }
  return painted;
}

describe('what is printed for the way in', () => {
  it('paints exactly the dark modules, inside a quiet zone of four', () => {
    const { size, path } = qrPath(address);
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
    expect(modules(path)).toEqual(new Set(dark));
    const edges = [...modules(path)].flatMap((module) => module.split(' ').map(Number));
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe(size - 5);
  });

  it('groups the code and speaks the address', () => {
    expect(groupCode('M4T9WQ')).toBe('M4T\u00a09WQ');
    expect(spokenAddress('https://konzept.example/')).toBe('konzept.example');
  });

  it('orders the mood picture by points', () => {
    const clusters = ['a', 'b', 'c'].map((id, position) => ({
      ...{ id, heading: '', summary: '', mark: null, position },
      parked: null,
    }));
    const rows = moodRows({ clusters, dots: { a: 1, b: 5, c: 1 } }, (number) => `Gruppe ${number}`);
    expect(rows.map(({ name, points }) => [name, points])).toEqual([
      ['Gruppe 2', 5],
      ['Gruppe 1', 1],
      ['Gruppe 3', 1],
    ]);
  });
});
