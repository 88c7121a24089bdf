import { paragraphs } from '@fortschrift/domain/rich-text';
import type { VersionContent, VersionMeasure } from '@fortschrift/domain/version';
import { describe, expect, it } from 'vitest';
import { versionChanges } from './version-changes.ts';

function measure(id: string, changes: Partial<VersionMeasure> = {}): VersionMeasure {
  return {
    id,
    goalId: null,
    number: '1.1.1',
    title: `Maßnahme ${id}`,
    kind: 'new',
    situation: paragraphs('Heute'),
    description: paragraphs('Morgen'),
    targetGroups: '',
    lead: '',
    partners: '',
    horizon: null,
    start: '',
    end: '',
    cost: '',
    funding: '',
    indicators: '',
    flagship: false,
    quickWin: false,
    origins: [],
    ...changes,
  };
}

function version(loose: readonly VersionMeasure[], body = 'Text'): VersionContent {
  return {
    format: 'fortschrift-version/1',
    county: 'Landkreis',
    conceptId: 'concept',
    title: 'Konzept',
    label: '1.0',
    stand: '2026-01-01',
    chapters: [
      {
        id: 'chapter',
        kind: 'field',
        field: 'work',
        number: '1',
        title: 'Arbeit',
        body: paragraphs(body),
        goals: [],
        loose,
      },
    ],
  };
}

const kinds = (before: VersionContent, after: VersionContent) =>
  versionChanges(before, after).map(({ id, kind }) => `${id} ${kind}`);

describe('what changed between two versions', () => {
  it('is nothing when only numbers and origins moved', () => {
    const origins = [{ kind: 'idea' as const, refId: 'x', note: '' }];
    const after = version([measure('a', { number: '1.1.2', origins })]);
    expect(versionChanges(version([measure('a')]), after)).toEqual([]);
  });

  it('names what is new, changed and gone', () => {
    const before = version([measure('a'), measure('b'), measure('c')]);
    const after = version([measure('new'), measure('a', { cost: '5.000 Euro' }), measure('b')]);
    expect(kinds(before, after)).toEqual(['new added', 'a changed', 'c removed']);
  });

  it('sees the text of a chapter, which is not changed by its measures', () => {
    expect(kinds(version([]), version([], 'Anderer Text'))).toEqual(['chapter changed']);
    expect(kinds(version([]), version([measure('a')]))).toEqual(['a added']);
  });
});
