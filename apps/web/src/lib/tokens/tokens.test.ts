import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Custom properties of the rule that starts with `selector`, by name without dashes. */
function tokensOf(selector: string, from = 0): ReadonlyMap<string, string> {
  const start = css.indexOf(selector, from);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  const found = [...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value.trim()]));
}

const light = tokensOf(':root {');
const darkByDevice = tokensOf(":root:not([data-theme='light'])");
const darkByChoice = tokensOf(":root[data-theme='dark']");
const print = tokensOf(':root:root:root');

const channelWeights = [0.2126, 0.7152, 0.0722];

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`not a plain colour: ${colour}`);
  return channelWeights.reduce((sum, weight, channel) => {
    const value = Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16) / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
}

function contrast(theme: ReadonlyMap<string, string>, one: string, other: string): number {
  const read = (name: string) => luminance(theme.get(name) ?? `missing ${name}`);
  const [high = 0, low = 0] = [read(one), read(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const fields = [
  'education',
  'work',
  'volunteering',
  'empowerment',
  'health',
  'housing',
  'family',
  'participation',
].map((field) => `field-${field}`);
const grounds = ['paper', 'surface', 'raised', 'sunken'];

const textPairs = [
  ...['ink', 'ink-soft', 'thread', 'action', 'action-strong', 'good', 'warn', ...fields].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['action-tint', 'good-tint', 'warn-tint'].flatMap((ground) =>
    ['ink', 'ink-soft', 'action', 'good', 'warn'].map((text) => [text, ground] as const),
  ),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-warn', 'warn'],
] as const;

const shapePairs = [...grounds, 'action-tint', 'warn-tint'].map((ground) => ['edge', ground] as const);

describe.each([
  ['light', light],
  ['dark', darkByChoice],
  ['print', print],
])('colours in %s', (_, theme) => {
  it.each(textPairs)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s on %s can be seen (3:1)', (shape, ground) => {
    expect(contrast(theme, shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(fields)('%s keeps what the art direction promises (6:1)', (field) => {
    expect(contrast(theme, field, 'raised')).toBeGreaterThanOrEqual(6);
  });
});

describe('themes', () => {
  it('dark is the same whether the device or the person chose it', () => {
    expect([...darkByDevice]).toEqual([...darkByChoice]);
  });

  it('dark changes every colour that light has', () => {
    const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(colours.filter((name) => !darkByChoice.has(name))).toEqual([]);
  });

  it('the thread has a colour of its own', () => {
    for (const theme of [light, darkByChoice]) {
      const others = [...theme].filter(([name]) => name !== 'thread').map(([, value]) => value);
      expect(others).not.toContain(theme.get('thread'));
    }
  });
});
