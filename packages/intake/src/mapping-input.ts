import { isActionFieldKey } from '@fortschrift/domain/action-field';
import { type BlockRole, measureParts, sheetTargets } from '@fortschrift/domain/block-role';
import { chapterKinds } from '@fortschrift/domain/concept';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { goalLevels } from '@fortschrift/domain/goal';
import { ideaKinds } from '@fortschrift/domain/idea';
import { isLanguage } from '@fortschrift/domain/language';
import { measureKinds } from '@fortschrift/domain/measure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { CardColumn, CardsMapping } from './cards-proposal.ts';
import { cardUses } from './cards-words.ts';
import type { ConceptMapping, MappingEntry } from './concept-roles.ts';
import { tableLimits } from './limits.ts';

type Foreign = { readonly [key: string]: unknown };

/**
 * Foreign input -> how a table becomes cards, for a table of so many columns; `wrongShape` with the field for anything
 * else, also when no column holds texts or a use other than text and ignored is given twice.
 */
export function parseCardsMapping(input: unknown, columns: number): Result<CardsMapping, Failure> {
  if (!isForeign(input)) return refused('mapping');
  const { columns: foreign, firstRowIsCard, language } = input;
  const long = oneOf(['refuse', 'split'] as const, input['long']);
  if (long === null) return refused('long');
  const kind = oneOf(ideaKinds, input['kind']);
  if (kind === null) return refused('kind');
  if (!isLanguage(language)) return refused('language');
  if (typeof firstRowIsCard !== 'boolean') return refused('firstRowIsCard');
  if (!Array.isArray(foreign) || foreign.length !== columns) return refused('columns');
  const parsed: CardColumn[] = [];
  for (const column of foreign) {
    const use = isForeign(column) ? oneOf(cardUses, column['use']) : null;
    const own = isForeign(column) && use === 'text' ? (column['kind'] ?? null) : null;
    const ownKind = own === null ? null : oneOf(ideaKinds, own);
    if (use === null || (own !== null && ownKind === null)) return refused('columns');
    const isTwice = use !== 'text' && use !== 'ignored' && parsed.some((other) => other.use === use);
    if (isTwice) return refused('columns');
    parsed.push({ use, kind: ownKind });
  }
  return parsed.some(({ use }) => use === 'text')
    ? ok({ columns: parsed, firstRowIsCard, kind, language, long })
    : refused('columns');
}

/**
 * Foreign input -> how an outline of so many blocks becomes a concept; `wrongShape` with the field for anything else,
 * also for a block that is named twice or is not there. Whether a role fits its block is no matter of trust: one that
 * does not counts as text.
 */
export function parseConceptMapping(input: unknown, blocks: number): Result<ConceptMapping, Failure> {
  if (!isForeign(input)) return refused('mapping');
  const measureKind = oneOf(measureKinds, input['measureKind']);
  if (measureKind === null) return refused('measureKind');
  const { entries: foreign } = input;
  if (!Array.isArray(foreign) || foreign.length > blocks) return refused('entries');
  const entries = new Map<number, MappingEntry>();
  for (const entry of foreign) {
    if (!isForeign(entry) || !isForeign(entry['role'])) return refused('entries');
    const { block } = entry;
    const role = parseRole(entry['role']);
    const isPlace = typeof block === 'number' && Number.isInteger(block) && block >= 0 && block < blocks;
    if (!isPlace || role === null || entries.has(block)) return refused('entries');
    entries.set(block, { block, role });
  }
  return ok({ entries: [...entries.values()], measureKind });
}

function parseRole(role: Foreign): BlockRole | null {
  switch (role['as']) {
    case 'title':
    case 'group':
    case 'measure':
    case 'text':
    case 'out':
      return { as: role['as'] };
    case 'chapter': {
      const kind = oneOf(chapterKinds, role['kind']);
      const field = role['field'] ?? null;
      if (kind === null || (field !== null && !isActionFieldKey(field))) return null;
      return { as: 'chapter', kind, field };
    }
    case 'goal': {
      const level = oneOf(goalLevels, role['level']);
      return level && { as: 'goal', level };
    }
    case 'part': {
      const part = oneOf(measureParts, role['part']);
      return part && { as: 'part', part };
    }
    case 'sheet': {
      const into = oneOf(sheetTargets, role['into']);
      return into && { as: 'sheet', into };
    }
    case 'items': {
      const record = oneOf(['goal', 'measure'] as const, role['record']);
      return record && { as: 'items', record };
    }
    case 'catalogue': {
      const { columns } = role;
      if (!Array.isArray(columns) || columns.length > tableLimits.columns) return null;
      const parts = columns.map((column) => (column === null ? null : oneOf(measureParts, column)));
      const isKnown = parts.every((part, index) => part !== null || columns[index] === null);
      return isKnown ? { as: 'catalogue', columns: parts } : null;
    }
    default:
      return null;
  }
}

function oneOf<Word extends string>(words: readonly Word[], input: unknown): Word | null {
  return words.find((word) => word === input) ?? null;
}

function isForeign(input: unknown): input is Foreign {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function refused(field: string): Result<never, Failure> {
  return failed(failure('wrongShape', { field }));
}
