import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** The same data with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

const json = fc.jsonValue({ depthSize: 'medium' });

describe('canonicalJson', () => {
  it('gives the same bytes whatever the order of keys', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(turned(value)) === canonicalJson(value)));
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is a fixed point: read and written again nothing changes', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = canonicalJson(value);
        return canonicalJson(JSON.parse(once)) === once;
      }),
    );
  });

  it('writes keys by code unit, without white space, as RFC 8785 does', () => {
    const sample = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
    expect(canonicalJson(sample)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
    expect(canonicalJson([1e21, 0.1, -0, 1e-7, 'ä"\\/'])).toBe('[1e+21,0.1,0,1e-7,"ä\\"\\\\/"]');
  });

  it('leaves out what is undefined in an object and refuses what JSON cannot say', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    for (const wrong of [Number.NaN, Infinity, [undefined], () => 1, 1n])
      expect(() => canonicalJson(wrong)).toThrow();
  });
});
