import type { Change } from '@fortschrift/domain/change';
import type { VersionContent } from '@fortschrift/domain/version';
import { versionSchema } from '@fortschrift/domain/version-schema';
import { namesFor } from '@fortschrift/i18n/de/level-names';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { readOffice } from '../test/read-office.ts';
import { words } from '../test/read-xml.ts';
import { conceptOdt } from './concept-office.ts';
import { schemaProblem } from './json-schema.ts';
import { odtFile } from './odt.ts';
import { synopsisOffice } from './synopsis-office.ts';

const { content, version, county } = heidmark;
const recorded = (kind: Change['kind'], reason: string, ...previousIds: string[]): { change: Change } => ({
  change: { kind, reason, previousIds },
});
const field = content.chapters.findIndex(({ goals }) => goals.some(({ measures }) => measures.length > 1));
const goal = content.chapters[field]?.goals.find(({ measures }) => measures.length > 1);
const [first, second] = goal?.measures ?? [];
if (!goal || !first || !second) throw new Error('the sample has no two measures below a goal');

/** The second measure went into the first, and one from elsewhere ended. */
const merged: VersionContent = {
  ...content,
  label: '1.0',
  levels: {
    ...namesFor(null),
    actionField: { one: 'Themenfeld', many: 'Themenfelder' },
    guidingGoal: { one: 'strategisches Ziel', many: 'strategische Ziele' },
    goal: { one: 'Zielsetzung', many: 'Zielsetzungen' },
  },
  retired: [
    { id: 'gone', part: 'measure', title: 'Weg', ...recorded('achieved', 'Alle Kurse liefen.', 'lost') },
  ],
  chapters: content.chapters.map((chapter) => ({
    ...chapter,
    goals: chapter.goals.map((each) =>
      each.id !== goal.id
        ? each
        : {
            ...each,
            measures: [
              { ...first, ...recorded('merged', 'Beides gehört zusammen.', first.id, second.id) },
              ...each.measures.slice(2),
            ],
          },
    ),
  })),
};

describe('what a Fortschreibung recorded, in files', () => {
  it('is in the Synopse: every old number, the kind and the reason', () => {
    const before = { ...content, chapters: [...content.chapters] };
    const odt = readOffice(
      odtFile(
        synopsisOffice({
          before: { version, content: before },
          after: { version: { ...version, label: '1.0' }, content: merged },
          county,
          closures: [],
          everything: false,
        }),
      ),
    );
    const said = words(odt.part('content.xml'));
    for (const part of [first.number, second.number, 'zusammengeführt', 'Beides gehört zusammen.'])
      expect(said).toContain(part);
  });

  it('the names of the levels stand above fields and goals and in the sheet', () => {
    const said = words(readOffice(conceptOdt({ ...heidmark, content: merged })).part('content.xml'));
    for (const part of ['Themenfeld 1', 'strategisches Ziel', 'Zielsetzung']) expect(said).toContain(part);
    expect(said).not.toContain('Handlungsfeld 1');
  });

  it('keeps to the schema, and what says nothing of it does as well', () => {
    const id = 'a'.repeat(26);
    const valid = (part: object) => schemaProblem(versionSchema, { ...minimal, ...part });
    const minimal = {
      ...{ format: 'fortschrift-version/1', county: 'Heidmark', conceptId: id, title: 'Konzept' },
      ...{ label: '1.0', stand: '2026-11-22' },
      chapters: [
        {
          ...{ id, kind: 'field', field: null, number: '1', title: 'Bildung', goals: [], loose: [] },
          body: { type: 'doc', content: [] },
        },
      ],
    };
    expect(valid({})).toBeNull();
    const change = { kind: 'dropped', reason: 'Kein Bedarf', previousIds: [id] };
    expect(
      valid({ retired: [{ id, part: 'goal', title: 'Ziel', change }], levels: merged.levels }),
    ).toBeNull();
    expect(
      valid({ retired: [{ id, part: 'goal', title: 'Ziel', change: { ...change, kind: 'gone' } }] }),
    ).toEqual({
      at: '/retired/0/change/kind',
      keyword: 'enum',
    });
  });
});
