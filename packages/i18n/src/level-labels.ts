import type { LevelNames } from '@fortschrift/domain/level-names';
import type { SynopsisField } from '@fortschrift/domain/synopsis/field';
import { catalogueWords } from './de/catalogue.ts';
import { unusualNames } from './de/level-names.ts';
import { synopsisFieldLabels } from './de/synopsis.ts';
import { cataloguePrint } from './export/catalogue-print.ts';
import { conceptPrint } from './export/concept-print.ts';
import { levelWords } from './level-words.ts';

type Chosen = LevelNames | null | undefined;

/**
 * Words of whole pages and files that name a level, in the names a concept has chosen; with the usual names they are the
 * usual sentences. The others avoid articles: what gender a name has nobody knows.
 */
export function catalogueWordsFor(chosen: Chosen): typeof catalogueWords {
  const names = unusualNames(chosen);
  if (!names) return catalogueWords;
  const { measures } = levelWords(names);
  const { many } = names.measure;
  const told = {
    title: catalogueName(names),
    open: catalogueName(names),
    pageTitle: (concept: string) => `${catalogueName(names)} · ${concept}`,
    label: `${many} als Tabelle`,
    helpRead: 'Pfeiltasten führen durch die Tabelle, Enter öffnet die Zeile.',
    empty: `In diesem Konzept stehen noch keine ${many}`,
    emptyText: `Legen Sie im Konzept die ersten ${many} an. Sie erscheinen dann auch hier.`,
    none: `Keine ${many} passen zu dieser Auswahl`,
    reset: 'Alles zeigen',
    count: (shown: number, all: number) =>
      shown === all ? measures(all) : `${shown} von insgesamt ${measures(all)}`,
    saveHint: 'Gespeichert werden Suche, Filter, Ordnung und Spalten, nicht der Inhalt der Zeilen.',
    pickAll: 'Alle gezeigten Zeilen auswählen',
    picked: (count: number) => `${measures(count)} ausgewählt`,
    bulk: 'Ausgewählte Zeilen ändern',
    bulkSubmit: (count: number) => (count === 1 ? 'In 1 Zeile ändern' : `In ${count} Zeilen ändern`),
    done: (column: string, count: number) =>
      `${column} in ${count === 1 ? '1 Zeile' : `${count} Zeilen`} geändert`,
    reopened: (count: number) =>
      count === 1
        ? '1 Zeile war beschlussreif und ist wieder in Bearbeitung.'
        : `${count} Zeilen waren beschlussreif und sind wieder in Bearbeitung.`,
    conflictTitle: (count: number) =>
      count === 1 ? '1 Zeile wurde nicht geändert' : `${count} Zeilen wurden nicht geändert`,
    openOne: 'Zeile öffnen',
    measures: many,
    ...goalsTold(names),
  };
  const given = { ...catalogueWords.given, all: `Alle ${many}` };
  // The sentences are others, their keys and what they are asked are the same.
  return { ...catalogueWords, ...told, given } as unknown as typeof catalogueWords;
}

/** The page with the table of all goals. */
function goalsTold(names: LevelNames) {
  const { goals, measures } = levelWords(names);
  const { many, one } = names.goal;
  return {
    goals: many,
    goalsTitle: many,
    goalsPage: (concept: string) => `${many} · ${concept}`,
    goalsLabel: `${many} als Tabelle`,
    goalsHint: 'Eine Zeile öffnen Sie mit ihrem Titel; was Sie dort schreiben, gilt sofort.',
    goalsCount: goals,
    goalsEmpty: `In diesem Konzept stehen noch keine ${many}`,
    goalsEmptyText: `Legen Sie im Konzept die ersten ${many} an. Sie erscheinen dann auch hier.`,
    goalsNone: `Keine ${many} passen zu dieser Suche`,
    goalColumns: {
      ...catalogueWords.goalColumns,
      title: one,
      chapter: names.actionField.one,
      measures: names.measure.many,
    },
    goalMeasures: (count: number, goal: string) => `${measures(count)} zu: ${goal}`,
  };
}

/** What a table of all measures is called. */
export function catalogueName(chosen: Chosen): string {
  const names = unusualNames(chosen);
  return hasOwnMeasure(names) ? `Katalog: ${names.measure.many}` : 'Maßnahmenkatalog';
}

/** What measures with a page each are called. */
export function sheetsName(chosen: Chosen): string {
  const names = unusualNames(chosen);
  return hasOwnMeasure(names) ? `Einzelblätter: ${names.measure.many}` : 'Maßnahmenblätter';
}

/** What the sheet of one measure is called where it is read out. */
export function sheetName(chosen: Chosen, number: string, title: string): string {
  const names = unusualNames(chosen);
  return `${hasOwnMeasure(names) ? names.measure.one : 'Maßnahmenblatt'} ${number} ${title}`;
}

function hasOwnMeasure(names: LevelNames | null): names is LevelNames {
  return names !== null && names.measure.many !== 'Maßnahmen';
}

/** What a field of a chapter, goal or measure is called where versions are compared. */
export function fieldLabel(field: SynopsisField, chosen: Chosen): string {
  const names = unusualNames(chosen);
  if (!names) return synopsisFieldLabels[field];
  if (field === 'field') return names.actionField.one;
  if (field === 'level') return 'Ebene';
  if (field === 'furtherGoalIds') return `Weitere ${names.goal.many}`;
  if (field === 'furtherFieldIds') return `Weitere ${names.actionField.many}`;
  return field === 'themeIds' ? names.crossCuttingTheme.many : synopsisFieldLabels[field];
}

/** Heads of the fields of a measure's sheet that name a level, and what stands where it has no goal. */
export function sheetWords(chosen: Chosen): {
  readonly goal: string;
  readonly furtherGoals: string;
  readonly furtherFields: string;
  readonly themes: string;
  readonly noGoal: string;
} {
  const names = unusualNames(chosen);
  const { sheet, noGoal } = conceptPrint;
  if (!names) return { ...sheet, noGoal };
  return {
    goal: names.goal.one,
    furtherGoals: `Weitere ${names.goal.many}`,
    furtherFields: `Weitere ${names.actionField.many}`,
    themes: names.crossCuttingTheme.many,
    noGoal: `ohne ${names.goal.one}`,
  };
}

/** Words of the table of measures as a file. */
export function cataloguePrintFor(chosen: Chosen): typeof cataloguePrint {
  const names = unusualNames(chosen);
  if (!names) return cataloguePrint;
  const { measures } = levelWords(names);
  const { many } = names.measure;
  const told = {
    name: many,
    title: (concept: string) => `${catalogueName(names)} (${concept})`,
    running: catalogueName(names),
    count: (shown: number, all: number) =>
      shown === all ? measures(all) : `${shown} von insgesamt ${measures(all)}`,
    all: `Alle ${many}`,
    none: `Keine ${many} passen zu dieser Auswahl.`,
  };
  return { ...cataloguePrint, ...told } as unknown as typeof cataloguePrint;
}

/** What stands on the title page of an extract, and where the line of ideas is explained. */
export function printWordsFor(chosen: Chosen): typeof conceptPrint {
  const names = unusualNames(chosen);
  if (!names) return conceptPrint;
  const { goal, measure } = names;
  const told = {
    crossCutting: names.crossCuttingTheme.one,
    guidingGoal: names.guidingGoal.one,
    looseMeasures: levelWords(names).loose,
    noGoal: `ohne ${goal.one}`,
    extract: {
      ...conceptPrint.extract,
      area: (municipality: string) => `Auszug: ${measure.many} in ${municipality}`,
      sheets: `Auszug: nur ${sheetsName(names)}`,
    },
    colophonIdeas: `Die rote Linie zeigt, aus wie vielen Ideen von Teilnehmenden ${goal.many} und ${measure.many} entstanden sind.`,
  };
  return { ...conceptPrint, ...told } as unknown as typeof conceptPrint;
}
