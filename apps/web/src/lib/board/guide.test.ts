import { readdirSync, readFileSync } from 'node:fs';
import { tablePhases } from '@fortschrift/domain/table';
import { host } from '@fortschrift/i18n/de/host';
import { hostGuide } from '@fortschrift/i18n/de/host-guide';
import { describe, expect, it } from 'vitest';

const words = new URL('../../../../../packages/i18n/src/', import.meta.url);
const { phases, sections } = hostGuide;
const prose = [phases.text, ...sections.flatMap(({ items }) => items)];
const marked = prose.flatMap((text) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words ?? ''));

/** Everything hosts and phones read, as it stands in the source: sentences with a name in them too. */
const shown = readdirSync(new URL('de/', words))
  .filter((name) => /^(host|former|suggest|office\.)/.test(name) && name !== 'host-guide.ts')
  .map((name) => readFileSync(new URL(`de/${name}`, words), 'utf8'))
  .concat(['receipt', 'hall'].map((part) => readFileSync(new URL(`${part}/de.ts`, words), 'utf8')))
  .join('\n');

describe('the guide for hosts', () => {
  it('names what the screen says, in the same words', () => {
    expect(marked.length).toBeGreaterThan(25);
    const begins = (name: string) => [`'${name}`, `\`${name}`].some((start) => shown.includes(start));
    expect(marked.filter((name) => !begins(name))).toEqual([]);
  });

  it('names the steps as the table does', () => {
    expect(phases.rows.map(([name]) => name)).toEqual(
      tablePhases.map((phase) => host.phase.steps[phase].name),
    );
  });

  it('leaves no mark open', () => {
    for (const text of prose) expect(text.split('**').length % 2).toBe(1);
  });
});
