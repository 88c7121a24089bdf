import { promptIn, promptLanguages } from '@fortschrift/domain/prompt-translation';
import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { eventTemplates } from '@fortschrift/i18n/de/event-templates';
import { expect, it } from 'vitest';
import { promptsOf, translationsFor } from './prompts.ts';

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

it('an event in the words of a template needs no translation, and keeps those of the event it is made like', () => {
  const { question, rounds } = eventTemplates.worldCafe;
  const plan = { ...plainPlan, rounds };
  const made = translationsFor({ question, plan }, [], []);
  expect(made).toHaveLength(3 * promptLanguages.length);
  expect(promptIn(made, 'tr', 'Was fehlt hier noch?')).toBe('Burada başka ne eksik?');
  const own = { language: 'tr', text: 'Was fehlt hier noch?', words: 'Eksik olan ne?' } as const;
  expect(promptIn(translationsFor({ question, plan }, [], [own]), 'tr', own.text)).toBe(own.words);
  expect(translationsFor({ question: 'Eigene Frage', plan: plainPlan }, [], [own])).toEqual([]);
});
