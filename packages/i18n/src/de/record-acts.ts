import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of acts on whole goals and measures: move, merge, split, duplicate, end, bring back. */
export const recordActWords = {
  move: 'Verschieben …',
  moveTitle: (name: string) => `„${name}“ verschieben`,
  moveChapter: 'In welches Kapitel',
  moveHere: (title: string) => `${title} (dieses Kapitel)`,
  moveGoal: 'Unter welches Ziel',
  moveNoGoal: 'keinem Ziel zugeordnet',
  moveWithAll: 'Was darunter steht, geht mit.',
  moveNowhere: 'Es gibt kein anderes Kapitel mit Zielen und Maßnahmen. Legen Sie zuerst eines an.',
  moveSubmit: 'Verschieben',
  movedDone: (name: string) => `Verschoben: ${name}`,
  movedBack: (name: string) => `Zurück an seiner Stelle: ${name}`,
  merge: 'Zusammenführen …',
  mergeAlone: 'es gibt nichts zum Zusammenführen',
  mergeTitle: (name: string) => `„${name}“ zusammenführen`,
  mergeText:
    'Die Texte der anderen kommen hinter den eigenen, damit Sie daraus einen machen. Die Herkunft aller bleibt erhalten, ebenso die alten Nummern für die Synopse.',
  mergeWith: 'Mit diesen',
  mergeNone: 'Wählen Sie mindestens einen Eintrag aus.',
  mergeFrom: 'Zeigen aus',
  mergeNoneThere: 'Hier gibt es nichts, womit sich dieser Eintrag zusammenführen lässt.',
  mergeLoading: 'wird geladen …',
  mergeElsewhere: (count: number) =>
    plural(count, {
      one: '1 ausgewählter Eintrag steht in einem anderen Kapitel und kommt hierher.',
      other: '# ausgewählte Einträge stehen in einem anderen Kapitel und kommen hierher.',
    }),
  mergeGone: 'Das Zusammenführen hat nicht geklappt. Bitte prüfen Sie, ob alle Einträge noch da sind.',
  mergeSubmit: 'Zusammenführen',
  merged: (name: string, count: number) =>
    `${plural(count, { one: '1 Eintrag', other: '# Einträge' })} zusammengeführt: ${name}`,
  split: 'Teilen',
  splitDone: (name: string) => `Geteilt: ${name}. Kürzen Sie jetzt beide Teile.`,
  duplicate: 'Verdoppeln',
  duplicated: (name: string) => `Verdoppelt: ${name}`,
  retire: 'Beenden mit Begründung …',
  retireTitle: (name: string) => `„${name}“ beenden`,
  retireText:
    'Der Eintrag steht dann nicht mehr im Konzept. Er bleibt unten aufgehoben und kann zurückkommen.',
  retireKind: 'Wie endet er?',
  retireSubmit: 'Beenden',
  retired: (name: string) => `Beendet: ${name}`,
  broughtBack: (name: string) => `Wieder aufgenommen: ${name}`,
  retiredTitle: (count: number) =>
    plural(count, {
      one: '1 beendeter oder verworfener Eintrag',
      other: '# beendete oder verworfene Einträge',
    }),
  thrownAway: 'verworfen',
} as const;
