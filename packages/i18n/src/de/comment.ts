import type { Fate } from '@fortschrift/domain/comment-anchor';
import { pluralOf } from '../plural.ts';
import { chapterWords } from './concept-chapter.ts';
import { readerWords } from './concept-reader.ts';

const plural = pluralOf('de');

/** German sentences around remarks on a concept or a version: the panel, its threads, what became of them. */
export const commentWords = {
  title: 'Anmerkungen',
  close: 'Anmerkungen schließen',
  open: (count: number) =>
    count === 0 ? 'Anmerkungen' : plural(count, { one: '1 Anmerkung', other: '# Anmerkungen' }),
  openCount: (count: number) => plural(count, { one: '1 offene Anmerkung', other: '# offene Anmerkungen' }),
  about: (place: string) => `zu: ${place}`,
  fieldMark: (count: number, field: string) =>
    plural(count, { one: `1 Anmerkung zu: ${field}`, other: `# Anmerkungen zu: ${field}` }),
  write: 'Anmerken',
  writeAbout: (place: string) => `Anmerken: ${place}`,
  onSelection: 'Auswahl anmerken',
  onSelectionKey: 'Auswahl anmerken (Strg+Alt+M)',
  filter: 'Welche Anmerkungen',
  filters: { open: 'offen', settled: 'erledigt', lost: 'ohne Bezug' },
  filtered: (name: string, count: number) => `${count} ${name}`,
  only: (place: string) => `Nur zu: ${place}`,
  showAll: 'Alle zeigen',
  none: {
    open: 'Hier ist nichts offen.',
    settled: 'Hier ist noch nichts erledigt.',
    lost: 'Jede Anmerkung hat ihre Stelle im Text.',
  },
  hint: 'Wählen Sie Text aus, oder öffnen Sie die Anmerkungen eines Kapitels, Ziels oder einer Maßnahme.',
  reading: 'Alle, die diese Fassung beraten, können Anmerkungen lesen. Ihr Name steht dabei.',
  writing: 'Was Sie hier anmerken, bleibt im Büro. Anmerkungen aus Fassungen lesen auch die Gremien.',

  form: {
    title: 'Neue Anmerkung',
    place: 'Stelle',
    whole: 'Als Ganzes',
    words: 'Wortlaut',
    wholeField: 'das ganze Feld',
    selected: 'Ihre Auswahl',
    text: 'Ihre Anmerkung',
    submit: 'Anmerkung senden',
    busy: 'wird gesendet',
    cancel: 'Abbrechen',
    empty: 'Bitte schreiben Sie erst etwas.',
    left: (left: number) =>
      left < 0
        ? plural(-left, { one: '1 Zeichen zu viel', other: '# Zeichen zu viel' })
        : plural(left, { one: 'noch 1 Zeichen', other: 'noch # Zeichen' }),
    sent: 'Ihre Anmerkung ist gespeichert',
  },

  thread: {
    /** What a screen reader says first: who, and about which words. */
    head: (name: string, place: string, quote: string) =>
      quote === '' ? `Anmerkung von ${name} zu ${place}` : `Anmerkung von ${name} zu „${quote}“, ${place}`,
    by: (name: string, when: string) => `${name}, ${when}`,
    from: (label: string) => `zu Fassung ${label}`,
    internal: 'aus dem Büro',
    jump: 'Zur Stelle',
    jumpTo: (place: string) => `Zur Stelle: ${place}`,
    answer: 'Antworten',
    answerTo: (name: string) => `Antworten: ${name}`,
    answerText: 'Ihre Antwort',
    answerSend: 'Antwort senden',
    answered: 'Ihre Antwort ist gespeichert',
    answers: (count: number) => plural(count, { one: '1 Antwort', other: '# Antworten' }),
    settle: 'Erledigt',
    settleNamed: (name: string) => `Erledigt: Anmerkung von ${name}`,
    settleChanged: 'Durch die Änderung erledigt',
    settleChangedNamed: (name: string) => `Durch die Änderung erledigt: Anmerkung von ${name}`,
    reopen: 'Wieder öffnen',
    reopenNamed: (name: string) => `Wieder öffnen: Anmerkung von ${name}`,
    wasSettled: 'Als erledigt gekennzeichnet',
    wasReopened: 'Wieder geöffnet',
    was: 'Damaliger Wortlaut',
    now: 'Heute steht dort',
  },

  fates: {
    here: 'unverändert',
    changed: 'Wortlaut geändert',
    lost: 'ohne Bezug',
    moved: 'verschoben',
    movedFrom: (place: string) => `verschoben, stand in: ${place}`,
    lostFrom: (place: string) => `ohne Bezug, stand in: ${place}`,
    settled: (label: string) => (label === '' ? 'erledigt' : `erledigt in Fassung ${label}`),
    settledNext: 'erledigt, für die nächste Fassung',
    settledBy: (name: string, how: 'done' | 'changed') =>
      how === 'changed' ? `${name}: durch eine Änderung des Textes` : name,
  },
} as const;

const names: { readonly [field: string]: string } = {
  ...readerWords.sheet,
  start: chapterWords.start,
  end: chapterWords.end,
  title: 'Titel',
  text: 'Erläuterung',
  body: 'Text',
};

/** The German name of a field of a chapter, goal or measure; of one nobody named the general word. */
export function fieldName(field: string): string {
  return Object.hasOwn(names, field) ? (names[field] ?? '') : 'Feld';
}

/** Fields of a record a remark can be about, in the order of the page. */
export function fieldsOfKind(kind: 'chapter' | 'goal' | 'measure'): readonly string[] {
  if (kind === 'chapter') return ['title', 'body'];
  return kind === 'goal' ? ['title', 'text'] : ['title', ...Object.keys(readerWords.sheet)];
}

/** "2.1.3 Rufbus am Wochenende, Kosten": a place as it is named beside a remark. */
export function placeName(
  holder: { readonly number: string; readonly title: string },
  field: string,
): string {
  const record = `${holder.number} ${holder.title || readerWords.untitled}`.trim();
  return field === '' ? record : `${record}, ${fieldName(field)}`;
}

/** What became of an open remark, in words; `place` names where it stood, empty where that is gone. */
export function fateName(fate: Fate, place: string): string {
  const { fates } = commentWords;
  if (fate.kind === 'moved') return place === '' ? fates.moved : fates.movedFrom(place);
  if (fate.kind === 'lost') return place === '' ? fates.lost : fates.lostFrom(place);
  return fates[fate.kind];
}
