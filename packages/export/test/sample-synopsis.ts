import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { paragraphs } from '@fortschrift/domain/rich-text';
import type { VersionContent, VersionMeasure } from '@fortschrift/domain/version';
import type { SynopsisInput } from '../src/synopsis-input.ts';
import { heidmark } from './heidmark.ts';
import { longSample } from './long-text-sample.ts';

const { content, version, county } = heidmark;

/** The sample with a table in its first chapter, one measure told anew, one gone, and its fields renamed. */
const changed: VersionContent = {
  ...content,
  label: '1.0',
  chapters: content.chapters.map((chapter, index) => ({
    ...chapter,
    title: `${chapter.title} im Landkreis`,
    body: index === 0 ? longSample : chapter.body,
    goals: chapter.goals.map((goal) => ({ ...goal, measures: goal.measures.slice(0, 2).map(told) })),
  })),
};

function told(measure: VersionMeasure): VersionMeasure {
  return { ...measure, lead: 'Neue Stelle مركز', description: paragraphs('Neu gefasst, kürzer als bisher.') };
}

/** Two versions of the sample with changes of every length. */
export const sampleSynopsis: SynopsisInput = {
  before: { version, content },
  after: {
    version: {
      ...version,
      id: `${version.id.slice(1)}x`,
      label: '1.0',
      sha256: createHash('sha256').update(canonicalJson(changed)).digest('hex'),
    },
    content: changed,
  },
  county,
  closures: [],
  everything: false,
};
