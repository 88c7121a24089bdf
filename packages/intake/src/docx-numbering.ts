import { numberAt } from './docx-styles.ts';
import { createLevelCounters, type LevelCounters, type NumberFormatName, writeNumber } from './numbering.ts';
import { elementAt, elements, type XmlElement } from './xml-tree.ts';

/** What Word counts before a paragraph. */
export type WordNumber = { readonly level: number; readonly ordered: boolean; readonly label: string };

export type WordNumbering = {
  /** Counts the next paragraph of a list on; null where there is no such list. */
  next(id: string, level: number): WordNumber | null;
  /** The level that belongs to a paragraph style in a list, 0 where the list names none. */
  levelOf(id: string, style: string): number;
};

type Level = {
  readonly format: NumberFormatName | 'bullet';
  readonly text: string;
  readonly start: number;
  readonly style: string;
};

const formats: { readonly [name: string]: NumberFormatName | 'bullet' } = {
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  bullet: 'bullet',
  none: 'none',
};

/**
 * The lists of a Word document (ECMA-376 part 1, 17.9), which counts over the whole text: lists made from one pattern
 * count together unless they start anew.
 */
export function readWordNumbering(root: XmlElement | null): WordNumbering {
  const patterns = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const pattern of root ? elements(root, 'w:abstractNum') : []) {
    const id = pattern.attributes.get('w:abstractNumId') ?? '';
    patterns.set(id, pattern);
    const style = elementAt(pattern, 'w:styleLink')?.attributes.get('w:val');
    if (style !== undefined) byStyle.set(style, id);
  }
  const lists = new Map<string, { readonly pattern: string; readonly own: XmlElement }>();
  for (const own of root ? elements(root, 'w:num') : []) {
    const named = elementAt(own, 'w:abstractNumId')?.attributes.get('w:val') ?? '';
    const link = elementAt(patterns.get(named), 'w:numStyleLink')?.attributes.get('w:val');
    const pattern = (link === undefined ? undefined : byStyle.get(link)) ?? named;
    lists.set(own.attributes.get('w:numId') ?? '', { pattern, own });
  }
  const counters = new Map<string, LevelCounters>();
  const begun = new Set<string>();
  const levels = new Map<string, readonly Level[]>();

  const levelsOf = (id: string): readonly Level[] => {
    const held = levels.get(id);
    if (held) return held;
    const list = lists.get(id);
    const made = list ? readLevels(patterns.get(list.pattern), list.own) : [];
    levels.set(id, made);
    return made;
  };

  return {
    next(id, level) {
      const list = lists.get(id);
      const known = levelsOf(id);
      const own = known[level];
      if (!list || !own) return null;
      const counter = counters.get(list.pattern) ?? createLevelCounters();
      counters.set(list.pattern, counter);
      const restart = `${id}/${level}`;
      if (!begun.has(restart)) {
        begun.add(restart);
        if (startOverride(list.own, level) !== null) counter.reset(level);
      }
      const numbers = counter.next(level, (at) => known[at]?.start ?? 1);
      if (own.format === 'bullet') return { level, ordered: false, label: '' };
      const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = known[at]?.format ?? 'decimal';
        return writeNumber(numbers[at] ?? 1, format === 'bullet' ? 'none' : format);
      });
      return { level, ordered: label.trim() !== '', label: label.trim() };
    },
    levelOf: (id, style) =>
      Math.max(
        0,
        levelsOf(id).findIndex((level) => level.style === style && style !== ''),
      ),
  };
}

function startOverride(list: XmlElement, level: number): number | null {
  const override = elements(list, 'w:lvlOverride').find(
    (one) => one.attributes.get('w:ilvl') === String(level),
  );
  return numberAt(override, 'w:startOverride');
}

function readLevels(pattern: XmlElement | undefined, list: XmlElement): readonly Level[] {
  const levels: Level[] = [];
  const overriding = elements(list, 'w:lvlOverride').flatMap((one) => elements(one, 'w:lvl'));
  for (const level of [...elements(pattern, 'w:lvl'), ...overriding]) {
    const at = Number(level.attributes.get('w:ilvl'));
    if (!Number.isInteger(at) || at < 0 || at > 8) continue;
    levels[at] = {
      format: formats[elementAt(level, 'w:numFmt')?.attributes.get('w:val') ?? ''] ?? 'decimal',
      text: (elementAt(level, 'w:lvlText')?.attributes.get('w:val') ?? '').slice(0, 100),
      start: startOverride(list, at) ?? numberAt(level, 'w:start') ?? 1,
      style: elementAt(level, 'w:pStyle')?.attributes.get('w:val') ?? '',
    };
  }
  return Array.from({ length: levels.length }, (_, at) => levels[at] ?? unknownLevel);
}

const unknownLevel: Level = { format: 'bullet', text: '', start: 1, style: '' };
