import type { ChapterKind } from '@fortschrift/domain/concept';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { concept } from './de/concept.ts';
import { chapterKindLabels } from './de/labels.ts';
import { unusualNames } from './de/level-names.ts';
import { recordActWords } from './de/record-acts.ts';
import { levelWords } from './level-words.ts';

type Chosen = LevelNames | null | undefined;

/**
 * Sentences of the office's concept pages that name a level, in the names the concept has chosen; with the usual names they
 * are the usual sentences. The others avoid articles and cases: what gender a name has nobody knows.
 */
export function officeLevelWords(chosen: Chosen): OfficeLevelWords {
  const names = unusualNames(chosen);
  const { overview, chapterDialog, freeze, chapter } = concept;
  if (!names)
    return {
      ready: overview.ready,
      behind: overview.behind,
      kindHint: chapterDialog.kindHint,
      checking: freeze.checking,
      allReady: freeze.allReady,
      missing: freeze.missing,
      loose: freeze.loose,
      noOrigin: freeze.noOrigin,
      drop: chapter.drop,
      dropped: chapter.dropped,
      removeGoal: chapter.removeGoal,
      goalRemoved: chapter.goalRemoved,
      goalTitle: chapter.goalTitle,
      goalTextPlaceholder: chapter.goalTextPlaceholder,
      level: chapter.level,
      title: chapter.title,
      goal: chapter.goal,
      noGoal: chapter.noGoal,
      situationPlaceholder: chapter.situationPlaceholder,
      moveGoal: recordActWords.moveGoal,
      moveNoGoal: recordActWords.moveNoGoal,
    };
  const { measures } = levelWords(names);
  const { measure, goal, actionField } = names;
  const ready = (all: number) => `Beschlussreif: ${measures(all)}, also alles.`;
  const missing = (open: number, all: number) => `Noch nicht beschlussreif: ${open} von ${measures(all)}`;
  return {
    ready: (open, all) =>
      all === 0 ? `Noch keine ${measure.many} angelegt.` : open === 0 ? ready(all) : `${missing(open, all)}.`,
    behind: (with_, all) =>
      all === 0
        ? `Sobald ${goal.many} und ${measure.many} Ideen aufgreifen, sehen Sie es hier.`
        : `${with_} von ${all} Einträgen greifen Ideen aus Veranstaltungen auf.`,
    kindHint: `Mit Nummer, und mit Platz für ${goal.many} und ${measure.many}: ${actionField.one}.`,
    checking: 'Das Konzept wird geprüft',
    allReady: (all) => (all === 0 ? `Das Konzept enthält keine ${measure.many}.` : ready(all)),
    missing,
    loose: (count) => `Ohne ${goal.one}: ${measures(count)}`,
    noOrigin: (count) => `Ohne Herkunft: ${measures(count)}`,
    drop: `${measure.one} verwerfen`,
    dropped: `${measure.one} verworfen`,
    removeGoal: `${goal.one} löschen`,
    goalRemoved: `${goal.one} gelöscht. Was darunter stand, steht jetzt ohne ${goal.one}.`,
    goalTitle: `${goal.one} in einem Satz`,
    goalTextPlaceholder: 'Woran zu erkennen ist, dass es erreicht wurde',
    level: 'Ebene',
    title: 'Titel',
    goal: goal.one,
    noGoal: `noch ohne ${goal.one}`,
    situationPlaceholder: 'Warum es das braucht',
    moveGoal: goal.one,
    moveNoGoal: `ohne ${goal.one}`,
  };
}

/** See `officeLevelWords`. */
export type OfficeLevelWords = {
  readonly ready: (missing: number, all: number) => string;
  readonly behind: (with_: number, all: number) => string;
  readonly allReady: (all: number) => string;
  readonly missing: (missing: number, all: number) => string;
  readonly loose: (count: number) => string;
  readonly noOrigin: (count: number) => string;
} & {
  readonly [text in
    | 'kindHint'
    | 'checking'
    | 'drop'
    | 'dropped'
    | 'removeGoal'
    | 'goalRemoved'
    | 'goalTitle'
    | 'goalTextPlaceholder'
    | 'level'
    | 'title'
    | 'goal'
    | 'noGoal'
    | 'situationPlaceholder'
    | 'moveGoal'
    | 'moveNoGoal']: string;
};

/** What kind of chapter it is, as the concept calls its levels. */
export function chapterKindName(kind: ChapterKind, chosen: Chosen): string {
  const names = unusualNames(chosen);
  if (names && kind === 'field') return names.actionField.one;
  return names && kind === 'crossCutting' ? names.crossCuttingTheme.one : chapterKindLabels[kind];
}
