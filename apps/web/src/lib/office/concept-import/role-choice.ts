import type { RoleReason, SketchBlock } from '@fortschrift/api/contract/concept-intake';
import { type BlockRole, type MeasurePart, measureParts, sheetTargets } from '@fortschrift/domain/block-role';
import { intakePreviewWords as words } from '@fortschrift/i18n/de/office-concept-import';

/** A role as a select knows it. */
export type RoleChoice = { readonly value: string; readonly label: string };
export type RoleChoices = readonly { readonly name: string; readonly choices: readonly RoleChoice[] }[];

const of = (values: readonly (keyof typeof words.roles)[]): readonly RoleChoice[] =>
  values.map((value) => ({ value, label: words.roles[value] }));
const parts: readonly RoleChoice[] = measureParts.map((part) => ({
  value: `part:${part}`,
  label: words.parts[part],
}));

const chapters = {
  name: words.choices.chapters,
  choices: of(['field', 'front', 'crossCutting', 'back', 'title']),
};
const records = {
  name: words.choices.records,
  choices: of(['guiding', 'goal', 'partial', 'measure', 'group']),
};
const values = { name: words.choices.parts, choices: parts };
const rest = { name: words.choices.rest, choices: of(['text', 'out']) };

const choicesOf: { readonly [kind in SketchBlock['kind']]: RoleChoices } = {
  heading: [chapters, records, values, rest],
  paragraph: [records, values, rest],
  table: [
    { name: words.choices.records, choices: of(['catalogue', 'sheet:current', 'sheet:new', 'sheet:same']) },
    rest,
  ],
  list: [{ name: words.choices.records, choices: of(['items:goal', 'items:measure']) }, rest],
};

/** What a block of a kind can become, in groups. */
export function choicesFor(kind: SketchBlock['kind']): RoleChoices {
  return choicesOf[kind];
}

/** The value of a role in a select; columns and fields of action are chosen beside it. */
export function choiceOf(role: BlockRole): string {
  switch (role.as) {
    case 'chapter':
      return role.kind;
    case 'goal':
      return role.level;
    case 'part':
      return `part:${role.part}`;
    case 'sheet':
      return `sheet:${role.into}`;
    case 'items':
      return `items:${role.record}`;
    default:
      return role.as;
  }
}

/** A chosen value -> the role of this block; what was set beside it before is kept where it still fits. */
export function roleFor(value: string, block: SketchBlock, before: BlockRole): BlockRole {
  const [name, detail] = value.split(':');
  switch (name) {
    case 'front':
    case 'field':
    case 'crossCutting':
    case 'back':
      return { as: 'chapter', kind: name, field: before.as === 'chapter' ? before.field : null };
    case 'guiding':
    case 'goal':
    case 'partial':
      return { as: 'goal', level: name };
    case 'part':
      return { as: 'part', part: measureParts.find((part) => part === detail) ?? 'description' };
    case 'sheet':
      return { as: 'sheet', into: sheetTargets.find((target) => target === detail) ?? 'current' };
    case 'items':
      return { as: 'items', record: detail === 'goal' ? 'goal' : 'measure' };
    case 'catalogue':
      return before.as === 'catalogue' ? before : { as: 'catalogue', columns: firstColumns(block) };
    case 'title':
    case 'group':
    case 'measure':
    case 'out':
      return { as: name };
    default:
      return { as: 'text' };
  }
}

/** Nothing is guessed: the first column is the title, all others a person says. */
function firstColumns({ columns }: SketchBlock): readonly (MeasurePart | null)[] {
  return columns.map((_, index) => (index === 0 ? 'title' : null));
}

/** The columns with one of them set; a part that stood in another column leaves it. */
export function withColumn(
  columns: readonly (MeasurePart | null)[],
  index: number,
  value: string,
): readonly (MeasurePart | null)[] {
  const part = measureParts.find((known) => known === value) ?? null;
  return columns.map((held, at) => (at === index ? part : held === part ? null : held));
}

/** The name of a role in a sentence of its own. */
export function roleName(role: BlockRole): string {
  if (role.as === 'part') return words.partRole(words.parts[role.part]);
  const value = choiceOf(role);
  const names: { readonly [value: string]: string } = words.roles;
  return names[value] ?? value;
}

/** Why the program proposes it, as half a sentence. */
export function reasonText(reason: RoleReason): string {
  switch (reason.code) {
    case 'wording':
    case 'below':
      return words.reason[reason.code](reason.words);
    case 'labels':
    case 'double':
      return words.reason[reason.code](reason.count);
    default:
      return words.reason[reason.code]();
  }
}
