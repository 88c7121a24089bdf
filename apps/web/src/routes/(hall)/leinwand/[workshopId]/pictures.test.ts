import { describe, expect, it } from 'vitest';
import { searchOf, shownAfter, shownIn } from './pictures.ts';

describe('pictures of the projector', () => {
  it('survive a reload', () => {
    const shown = { picture: 'mood', table: 2 } as const;
    expect(shownIn(new URLSearchParams(searchOf(shown)), 3)).toEqual(shown);
  });

  it('begin with the way in, and at a table there is', () => {
    expect(shownIn(new URLSearchParams('bild=quatsch&tisch=9'), 3)).toEqual({ picture: 'join', table: 0 });
    expect(shownIn(new URLSearchParams('bild=wand&tisch=1.5'), 3)).toEqual({ picture: 'wall', table: 0 });
  });

  it('follow the keys, tables going round', () => {
    const shown = { picture: 'wall', table: 0 } as const;
    expect(shownAfter('5', shown, 3)).toEqual({ picture: 'sheet', table: 0 });
    expect(shownAfter('ArrowLeft', shown, 3)).toEqual({ picture: 'wall', table: 2 });
    expect(shownAfter('x', shown, 3)).toBeNull();
    expect(shownAfter('6', shown, 3)).toBeNull();
  });
});
