import { createLevelCounters, type LevelCounters, type NumberFormatName, writeNumber } from './numbering.ts';
import type { XmlElement } from './xml-tree.ts';

type Level = {
  readonly ordered: boolean;
  readonly format: NumberFormatName;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows. */
  readonly shown: number;
  readonly start: number;
};

/** Counts the items of a list, or the headings of a document, level by level. */
export type OdtCounter = {
  /** Counts an item of a level from 0 on; a start value of its own sets the count. */
  next(level: number, start: number | null): string;
  ordered(level: number): boolean;
};

/** A counter for the levels of a list style or an outline style; without any, levels are bullets. */
export function createOdtCounter(styles: readonly XmlElement[]): OdtCounter {
  const levels = new Map(
    styles.map((style) => [Number(style.attributes.get('text:level') ?? 1) - 1, readLevel(style)]),
  );
  const counters: LevelCounters = createLevelCounters();
  return {
    ordered: (level) => levels.get(level)?.ordered === true,
    next(level, start) {
      if (start !== null) counters.reset(level);
      const own = levels.get(level);
      const numbers = counters.next(level, (at) =>
        at === level && start !== null ? start : (levels.get(at)?.start ?? 1),
      );
      if (!own?.ordered) return '';
      const words = numbers
        .slice(Math.max(0, level + 1 - own.shown))
        .map((count, index, all) =>
          writeNumber(count, levels.get(level + 1 - all.length + index)?.format ?? 'decimal'),
        )
        .filter(Boolean);
      return `${own.prefix}${words.join('.')}${own.suffix}`.trim();
    },
  };
}

const formats: { readonly [sign: string]: NumberFormatName } = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function readLevel({ name, attributes }: XmlElement): Level {
  const sign = attributes.get('style:num-format') ?? '';
  const shown = Number(attributes.get('text:display-levels') ?? 1);
  const start = Number(attributes.get('text:start-value') ?? 1);
  return {
    ordered: /^text:(list-level-style-number|outline-level-style)$/.test(name) && sign !== '',
    format: formats[sign] ?? (sign === '' ? 'none' : 'decimal'),
    prefix: (attributes.get('style:num-prefix') ?? '').slice(0, 50),
    suffix: (attributes.get('style:num-suffix') ?? '').slice(0, 50),
    shown: Number.isInteger(shown) && shown > 0 && shown <= 10 ? shown : 1,
    start: Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1,
  };
}
