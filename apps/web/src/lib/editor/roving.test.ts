import { describe, expect, it } from 'vitest';
import { nextTool } from './roving.ts';

describe('keys in a row of tools', () => {
  it('goes round at both ends', () => {
    expect(nextTool('ArrowRight', 2, 3, false)).toBe(0);
    expect(nextTool('ArrowLeft', 0, 3, false)).toBe(2);
  });

  it('follows the reading direction', () => {
    expect(nextTool('ArrowLeft', 0, 3, true)).toBe(1);
    expect(nextTool('ArrowRight', 1, 3, true)).toBe(0);
  });

  it('jumps to the ends and leaves other keys alone', () => {
    expect(nextTool('Home', 2, 3, false)).toBe(0);
    expect(nextTool('End', 0, 3, false)).toBe(2);
    expect(nextTool('Tab', 0, 3, false)).toBeUndefined();
    expect(nextTool('ArrowRight', -1, 3, false)).toBeUndefined();
  });
});
