import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { expect, it } from 'vitest';
import { promptsOf } from './prompts.ts';

const table = { number: 1, title: 'Gesundheit', field: 'health', question: '', dotQuestion: '' } as const;

it('an event asks each of its own texts once, and leaves out what phones know already', () => {
  const rounds = [
    { question: '', minutes: 20 },
    { question: 'Was fehlt?', minutes: 20 },
  ];
  const found = promptsOf({ question: 'Was hilft?', plan: { ...plainPlan, rounds } }, [
    table,
    { ...table, number: 2, title: 'Wege zum Arzt', question: 'Was hilft?', dotQuestion: 'Was zuerst?' },
    { ...table, number: 3, field: null },
  ]);
  expect(found.map(({ text, label }) => `${label}: ${text}`)).toEqual([
    'Leitfrage: Was hilft?',
    'Runde 2: Was fehlt?',
    'Thema von Tisch 2: Wege zum Arzt',
    'Frage zu den Punkten an Tisch 2: Was zuerst?',
    'Thema von Tisch 3: Gesundheit',
  ]);
});
