import type { LevelNames } from '@fortschrift/domain/level-names';
import { expect, it } from 'vitest';
import { catalogueWords } from './de/catalogue.ts';
import { columnTitle } from './de/catalogue-cells.ts';
import { usualNames } from './de/level-names.ts';
import { conceptPrint } from './export/concept-print.ts';
import {
  cataloguePrintFor,
  catalogueWordsFor,
  fieldLabel,
  printWordsFor,
  sheetWords,
} from './level-labels.ts';
import { officeLevelWords } from './level-office.ts';
import { synopsisSentence, synopsisValue } from './synopsis.ts';

const own: LevelNames = {
  actionField: { one: 'Lebensfeld', many: 'Lebensfelder' },
  crossCuttingTheme: { one: 'Querschnittsaufgabe', many: 'Querschnittsaufgaben' },
  guidingGoal: { one: 'Leitsatz', many: 'Leitsätze' },
  goal: { one: 'Zielsetzung', many: 'Zielsetzungen' },
  partialGoal: { one: 'Unterziel', many: 'Unterziele' },
  measure: { one: 'Projekt', many: 'Projekte' },
};

/** Every sentence of a set of words, its functions asked with small numbers and names. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function') return [1, 2].map((count) => String(word(count, count + 1)));
    return typeof word === 'object' && word !== null ? sentences(word) : [];
  });
}

it('the usual names leave the usual sentences', () => {
  expect(catalogueWordsFor(usualNames)).toBe(catalogueWords);
  expect(printWordsFor(null)).toBe(conceptPrint);
  expect(columnTitle('goalNumber', null)).toBe('Nummer des Ziels');
  expect(sheetWords(usualNames).noGoal).toBe('keinem Ziel zugeordnet');
});

it('with names of its own no page or file of a concept speaks of Ziel, Maßnahme or Handlungsfeld', () => {
  const print = printWordsFor(own);
  const told = [
    ...sentences(catalogueWordsFor(own)),
    ...sentences(cataloguePrintFor(own)),
    ...sentences(officeLevelWords(own)),
    ...sentences(sheetWords(own)),
    ...[print.guidingGoal, print.looseMeasures, print.noGoal, print.crossCutting, print.colophonIdeas],
    ...[print.extract.area('Aue'), print.extract.sheets],
    ...(['field', 'goal', 'goalNumber'] as const).map((key) => columnTitle(key, own)),
    ...(['field', 'level', 'furtherGoalIds', 'furtherFieldIds', 'themeIds'] as const).map((field) =>
      fieldLabel(field, own),
    ),
  ];
  expect(told.filter((text) => /\bZiele?s?\b|Maßnahme|Handlungsfeld|Leitziel/.test(text))).toEqual([]);
});

it('a comparison calls each side as it calls itself', () => {
  expect(synopsisValue('level', 'partial', own)).toBe('Unterziel');
  const part = { id: 'a', number: '1.1', title: 'Sprache' };
  const row = {
    ...{ key: 'a', part: 'goal' as const, before: [part], after: part, kinds: ['changed' as const] },
    ...{ moved: { from: null, to: null }, besides: [], reasons: [] },
    fields: [{ field: 'level' as const, as: 'value' as const, before: 'goal', after: 'goal' }],
  };
  const said = synopsisSentence(row, { before: null, after: own });
  expect(said).toContain('Zielsetzung 1.1 Sprache: geändert');
  expect(said).toContain('bisher ohne Ziel; jetzt ohne Zielsetzung');
  expect(said).toContain('Ebene: von „Ziel“ zu „Zielsetzung“');
});
