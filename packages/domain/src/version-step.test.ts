import { describe, expect, it } from 'vitest';
import { type ConceptVersion, moveVersion, type VersionState, versionStates } from './version.ts';
import { inForce, stepsOfOffice, supersededBy } from './version-step.ts';

const version = (
  id: string,
  conceptId: string,
  state: VersionState,
  publishedAt: number | null = null,
): ConceptVersion => ({
  id,
  conceptId,
  countyId: 'county',
  label: '1.0',
  stand: '2026-03-01',
  note: '',
  state,
  sha256: '',
  frozenAt: 1,
  frozenBy: null,
  publishedAt,
});

describe('steps of the office', () => {
  it('are all steps a version can take', () => {
    for (const state of versionStates)
      for (const to of stepsOfOffice({ state }))
        expect(moveVersion(version('v', 'c', state), to, 1).ok).toBe(true);
  });

  it('never decide in the place of a body', () => {
    const decided = ['adopted', 'adoptedAmended', 'rejected', 'returned'];
    const reached = versionStates.flatMap((state) => stepsOfOffice({ state }));
    expect(reached.filter((state) => decided.includes(state))).toEqual([]);
    expect(stepsOfOffice({ state: 'steeringReview' })).not.toContain('committee');
  });

  it('publish only what was adopted', () => {
    expect(versionStates.filter((state) => stepsOfOffice({ state }).includes('published'))).toEqual([
      'adopted',
      'adoptedAmended',
    ]);
  });
});

describe('what a publication supersedes', () => {
  const versions = [
    version('old', 'concept2018', 'published', 1),
    version('older', 'concept2018', 'superseded', 0),
    version('mine', 'concept2026', 'adopted'),
    version('draft', 'concept2026', 'draft'),
    version('other', 'sport', 'published', 2),
  ];

  it('is the published one of the same line only', () => {
    const line = new Set(['concept2018', 'concept2026']);
    expect(supersededBy({ id: 'mine' }, line, versions).map(({ id }) => id)).toEqual(['old']);
  });

  it('leaves one version in force, the one published last', () => {
    expect(inForce(versions)?.id).toBe('other');
    expect(inForce([])).toBeNull();
    expect(inForce([version('v', 'c', 'superseded', 1)])).toBeNull();
  });
});
