import { actionFieldKeys } from './action-field.ts';
import { type Change, changeKinds } from './change.ts';
import { chapterKinds } from './concept.ts';
import type { FigureValue, ShownFigure } from './figure.ts';
import { goalLevels } from './goal.ts';
import { goalDetailKeys } from './goal-details.ts';
import { closed, type JsonSchema, list, named, ref } from './json-schema.ts';
import type { LevelName, LevelNames } from './level-names.ts';
import { horizons, measureKinds } from './measure.ts';
import { detailKeys } from './measure-details.ts';
import { type Origin, originKinds } from './origin.ts';
import type { RetiredPart } from './retired.ts';
import type { Block, Inline, Mark, TableCell } from './rich-text.ts';
import type { VersionChapter, VersionContent, VersionGoal, VersionMeasure } from './version.ts';
import { detailDefs, goalDetails, measureDetails } from './version-schema-details.ts';

const text: JsonSchema = { type: 'string' };
const truth: JsonSchema = { type: 'boolean' };
const id = ref('id');
const number = ref('number');
const richText = ref('richText');
const origins = list(ref('origin'));

const inlines = list(ref('inline'));

/** One schema for each kind of block, inline and mark: a kind the text gets does not compile until it is described. */
const marks: { readonly [type in Mark['type']]: JsonSchema } = {
  bold: closed<{ type: 'bold' }>({ type: named('bold') }),
  italic: closed<{ type: 'italic' }>({ type: named('italic') }),
  underline: closed<{ type: 'underline' }>({ type: named('underline') }),
  strike: closed<{ type: 'strike' }>({ type: named('strike') }),
  link: closed<Extract<Mark, { type: 'link' }>>({
    type: named('link'),
    attrs: closed<{ href: string }>({
      href: {
        type: 'string',
        pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)',
      },
    }),
  }),
  language: closed<Extract<Mark, { type: 'language' }>>({
    type: named('language'),
    attrs: closed<{ lang: string }>({
      lang: {
        type: 'string',
        description: 'BCP 47 tag of a passage in another language.',
        pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$',
      },
    }),
  }),
};

const inlineKinds: { readonly [type in Inline['type']]: JsonSchema } = {
  text: closed<Extract<Inline, { type: 'text' }>>(
    { type: named('text'), text, marks: list(ref('mark')) },
    '',
    ['marks'],
  ),
  hardBreak: closed<{ type: 'hardBreak' }>({ type: named('hardBreak') }),
  footnote: closed<Extract<Inline, { type: 'footnote' }>>({
    type: named('footnote'),
    attrs: closed<{ text: string }>({ text }),
  }),
};

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
const items = list(ref('listItem'));
const blocks: { readonly [type in Block['type']]: JsonSchema } = {
  paragraph: closed<Of<'paragraph'>>({ type: named('paragraph'), content: inlines }, '', ['content']),
  heading: closed<Of<'heading'>>(
    {
      type: named('heading'),
      attrs: closed<{ level: 3 | 4 }>({ level: { enum: [3, 4] } }),
      content: inlines,
    },
    '',
    ['content'],
  ),
  bulletList: closed<{ type: string; content: unknown }>({ type: named('bulletList'), content: items }),
  orderedList: closed<{ type: string; content: unknown }>({ type: named('orderedList'), content: items }),
  blockquote: closed<Of<'blockquote'>>({ type: named('blockquote'), content: list(ref('block')) }),
  table: closed<Of<'table'>>(
    { type: named('table'), content: list(ref('tableRow')) },
    'A grid: every row has as many cells.',
  ),
};

const madeOf: JsonSchema = {
  ...list(id),
  description: 'Goals or measures of the same concept it was made of by splitting or merging.',
};

const measure = closed<VersionMeasure>(
  {
    id,
    number,
    goalId: { anyOf: [id, { type: 'null' }] },
    title: text,
    kind: { enum: measureKinds },
    situation: richText,
    description: richText,
    targetGroups: text,
    lead: { type: 'string', description: 'Federführung: one organisation; empty while it is open.' },
    partners: text,
    horizon: { enum: [...horizons, null] },
    start: { type: 'string', description: 'YYYY-MM, or empty.' },
    end: { type: 'string', description: 'YYYY-MM, or empty.' },
    cost: text,
    funding: text,
    indicators: text,
    flagship: truth,
    quickWin: truth,
    origins,
    ...measureDetails,
    change: ref('change'),
    madeOf,
  },
  'Maßnahme: what is done for a goal. What a list holds and what came later stands only where it says something.',
  ['change', 'madeOf', ...detailKeys],
);

const goal = closed<VersionGoal>(
  {
    id,
    number,
    level: { enum: goalLevels },
    title: text,
    text: richText,
    origins,
    measures: list(ref('measure')),
    ...goalDetails,
    parentId: id,
    change: ref('change'),
    madeOf,
  },
  'Ziel; the one of level "guiding" is the Leitziel of its field, one of level "partial" stands below the goal named by "parentId".',
  ['parentId', 'change', 'madeOf', ...goalDetailKeys],
);

const chapter = closed<VersionChapter>(
  {
    id,
    kind: { enum: chapterKinds },
    field: { enum: [...actionFieldKeys, null] },
    number,
    title: text,
    body: richText,
    goals: list(ref('goal')),
    loose: list(ref('measure')),
    figures: list(ref('figure')),
    change: ref('change'),
  },
  'Kapitel; fields of action (Handlungsfelder) are numbered. "loose" are measures without a goal.',
  ['figures', 'change'],
);

const figure = closed<ShownFigure>(
  {
    id,
    label: text,
    unit: text,
    values: list(
      closed<FigureValue>(
        {
          period: text,
          value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
          small: { type: 'boolean', description: 'true: a count from one to nine that is not told.' },
        },
        '',
        ['small'],
      ),
    ),
    source: text,
    link: {
      type: 'string',
      description: 'Address of the source, or empty.',
      pattern: '^([Hh][Tt][Tt][Pp][Ss]?://.+)?$',
    },
    note: text,
  },
  'Kennzahl: what is counted in the county, over time.',
);

const change = closed<Change>(
  {
    kind: { enum: ['open', ...changeKinds] },
    reason: text,
    previousIds: list(id),
  },
  'Art der Änderung: what a Fortschreibung did to the parts named by "previousIds"; "open" while nobody has decided.',
);

const retired = closed<RetiredPart>(
  { id, part: { enum: ['chapter', 'goal', 'measure'] }, title: text, change: ref('change') },
  'A part of the concept before that stands in this one no longer.',
);

const levelName = closed<LevelName>({ one: text, many: text }, 'A level in singular and plural.');

const origin = closed<Origin>(
  { kind: { enum: originKinds }, refId: text, note: text },
  'Where a goal or measure comes from; refId names a card, cluster, proposal or earlier record.',
);

/**
 * What the canonical JSON of a version looks like, as JSON Schema (draft 2020-12): the format "fortschrift-version/1",
 * closed, so that nothing stands in a version nobody knows of. The canonical form itself (RFC 8785) and the hash are
 * beyond what a schema can say.
 */
export const versionSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fortschrift:version:1',
  title: 'fortschrift-version/1',
  ...closed<VersionContent>(
    {
      format: { const: 'fortschrift-version/1' },
      county: text,
      conceptId: id,
      title: text,
      label: { type: 'string', pattern: '^[0-9]{1,2}\\.[0-9]{1,3}$' },
      stand: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      chapters: { type: 'array', items: ref('chapter'), minItems: 1 },
      retired: list(ref('retired')),
      levels: ref('levels'),
    },
    'Fassung: the frozen content of an Integrationskonzept. Its file is the canonical form of this JSON (RFC 8785), its checksum the SHA-256 of the file.',
    ['retired', 'levels'],
  ),
  $defs: {
    id: { type: 'string', pattern: '^[a-z2-7]{26}$' },
    number: {
      type: 'string',
      description: 'Frozen number such as "2.1.3"; empty where there is none.',
      pattern: '^([0-9]+(\\.[0-9]+)*)?$',
    },
    chapter,
    figure,
    goal,
    measure,
    ...detailDefs,
    origin,
    change,
    retired,
    levels: closed<LevelNames>(
      {
        actionField: ref('levelName'),
        crossCuttingTheme: ref('levelName'),
        guidingGoal: ref('levelName'),
        goal: ref('levelName'),
        partialGoal: ref('levelName'),
        measure: ref('levelName'),
      },
      'How the levels are called in this concept.',
    ),
    levelName,
    richText: closed<{ type: 'doc'; content: unknown }>({ type: named('doc'), content: list(ref('block')) }),
    block: { anyOf: Object.values(blocks) },
    listItem: closed<{ type: 'listItem'; content: unknown }>({
      type: named('listItem'),
      content: list(ref('block')),
    }),
    tableRow: closed<{ type: 'tableRow'; content: unknown }>({
      type: named('tableRow'),
      content: list(ref('tableCell')),
    }),
    tableCell: closed<TableCell>({
      type: { enum: ['tableHeader', 'tableCell'] },
      content: list(ref('block')),
    }),
    inline: { anyOf: Object.values(inlineKinds) },
    mark: { anyOf: Object.values(marks) },
  },
};
