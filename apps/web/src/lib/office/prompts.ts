import { type PromptTranslation, promptIn, promptLanguages } from '@fortschrift/domain/prompt-translation';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import { actionFieldLabels } from '@fortschrift/i18n/de/labels';
import { promptWords } from '@fortschrift/i18n/de/office-prompts';
import { templatePrompts } from '@fortschrift/i18n/event-template-prompts';

/** A German text people at the tables read, and where. */
export type OwnPrompt = { readonly text: string; readonly label: string };

/**
 * What an event asks in its own words, each text once, in the order people meet it. Themes that are called like their
 * field of action are left out: phones know these in every language.
 */
export function promptsOf(
  { question, plan }: Pick<Workshop, 'question' | 'plan'>,
  tables: readonly Pick<WorkshopTable, 'number' | 'title' | 'field' | 'question' | 'dotQuestion'>[],
): readonly OwnPrompt[] {
  const { kinds } = promptWords;
  const all: readonly OwnPrompt[] = [
    { text: question, label: kinds.question },
    ...plan.rounds.map((round, index) => ({ text: round.question, label: kinds.round(index + 1) })),
    ...tables.flatMap((table) => [
      { text: isOwn(table) ? table.title : '', label: kinds.theme(table.number) },
      { text: table.question, label: kinds.table(table.number) },
      { text: table.dotQuestion, label: kinds.dots(table.number) },
    ]),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

function isOwn({ title, field }: Pick<WorkshopTable, 'title' | 'field'>): boolean {
  return field === null || actionFieldLabels[field] !== title;
}

/**
 * What a new event is translated with from the start: what the event it is made like was translated with, else what
 * the program says for the words of its templates. Only for texts it still has.
 */
export function translationsFor(
  event: Pick<Workshop, 'question' | 'plan'>,
  tables: readonly Pick<WorkshopTable, 'title' | 'field' | 'question'>[],
  before: readonly PromptTranslation[],
): readonly PromptTranslation[] {
  const numbered = tables.map((table, index) => ({ ...table, number: index + 1, dotQuestion: '' }));
  return promptsOf(event, numbered).flatMap(({ text }) =>
    promptLanguages.flatMap((language) => {
      const words = promptIn(before, language, text) ?? promptIn(templatePrompts, language, text);
      return words === null ? [] : [{ language, text, words }];
    }),
  );
}
