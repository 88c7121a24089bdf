import { expect, it } from 'vitest';
import { knownNames, namesFor, usualNames } from './de/level-names.ts';
import { levelWords } from './level-words.ts';

it('says the usual names where a concept has chosen none', () => {
  const words = levelWords(null);
  expect([words.actionField('2'), words.loose, words.measures(1), words.addGoal('guiding')]).toEqual([
    'Handlungsfeld 2',
    'Maßnahmen ohne Ziel',
    '1 Maßnahme',
    'Leitziel hinzufügen',
  ]);
  for (const [level, known] of Object.entries(knownNames))
    expect(known[0]).toEqual(Object.entries(usualNames).find(([name]) => name === level)?.[1]);
});

it('says the chosen names in every sentence', () => {
  const chosen = {
    ...namesFor(null),
    actionField: { one: 'Themenfeld', many: 'Themenfelder' },
    goal: { one: 'Zielsetzung', many: 'Zielsetzungen' },
    measure: { one: 'Handlungsansatz', many: 'Handlungsansätze' },
  };
  const words = levelWords(chosen);
  expect([
    words.actionField('2'),
    words.loose,
    words.measures(3),
    words.addMeasure,
    words.part('goal'),
  ]).toEqual([
    'Themenfeld 2',
    'Handlungsansätze ohne Zielsetzung',
    '3 Handlungsansätze',
    'Handlungsansatz hinzufügen',
    'Zielsetzung',
  ]);
});
