import { describe, expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

describe('what is typed as the target of a link', () => {
  it.each([
    ['https://heidmark.example/plan', 'https://heidmark.example/plan'],
    ['heidmark.example', 'https://heidmark.example'],
    ['heidmark.example/a?b=c', 'https://heidmark.example/a?b=c'],
    [' integration@heidmark.example ', 'mailto:integration@heidmark.example'],
    ['tel:+4953710', 'tel:+4953710'],
  ])('%s -> %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'hallo',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '/weg',
    'zwei worte.de',
  ])('refuses %j', (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });
});
