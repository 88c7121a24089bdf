import { describe, expect, it } from 'vitest';
import { searchOf, shownAfter, shownBy, shownIn } from './pictures.ts';

describe('pictures of the projector', () => {
  it('survive a reload', () => {
    const shown = { picture: 'mood', table: 2, cluster: null } as const;
    expect(shownIn(new URLSearchParams(searchOf(shown)), 3)).toEqual(shown);
  });

  it('begin with the way in, and at a table there is', () => {
    expect(shownIn(new URLSearchParams('bild=quatsch&tisch=9'), 3)).toEqual({
      picture: 'join',
      table: 0,
      cluster: null,
    });
    expect(shownIn(new URLSearchParams('bild=wand&tisch=1.5'), 3)).toEqual({
      picture: 'wall',
      table: 0,
      cluster: null,
    });
  });

  it('follow the keys, tables going round', () => {
    const shown = { picture: 'wall', table: 0, cluster: null } as const;
    expect(shownAfter('5', shown, 3)).toEqual({ picture: 'sheet', table: 0, cluster: null });
    expect(shownAfter('ArrowLeft', shown, 3)).toEqual({ picture: 'wall', table: 2, cluster: null });
    expect(shownAfter('x', shown, 3)).toBeNull();
    expect(shownAfter('8', shown, 3)).toBeNull();
  });

  it('follow the Saal, and stay at their table where it names none', () => {
    const before = { picture: 'wall', table: 1, cluster: null } as const;
    const told = { picture: 'cluster', tableId: 'c', clusterId: 'x', at: 1 } as const;
    expect(shownBy(told, ['a', 'b', 'c'], before)).toEqual({ picture: 'cluster', table: 2, cluster: 'x' });
    const timer = { picture: 'timer', tableId: null, clusterId: null, at: 2 } as const;
    expect(shownBy(timer, ['a', 'b'], before)).toEqual({ picture: 'timer', table: 1, cluster: null });
  });
});
