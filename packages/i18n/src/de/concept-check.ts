import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of the page that lists what keeps a concept from being decided. */
export const conceptCheckWords = {
  title: 'Beschlussreife',
  pageTitle: (concept: string) => `Beschlussreife: ${concept}`,
  lead: 'Was vor dem Beschluss noch fehlt. Jeder Punkt führt zu der Stelle, an der er zu klären ist.',
  show: 'Zeigen, was fehlt',
  reading: 'Das Konzept wird durchgesehen',
  failed: 'Ein Kapitel ließ sich nicht lesen. Bitte laden Sie die Seite neu.',
  done: 'Es fehlt nichts',
  doneText: 'Alle Angaben sind da, und alles ist entschieden.',
  open: (count: number) => plural(count, { one: '1 Punkt offen', other: '# Punkte offen' }),
  missing: (field: string, name: string) => `${field} ergänzen: ${name}`,
  suggestions: (count: number) =>
    plural(count, { one: '1 Vorschlag im Text', other: '# Vorschläge im Text' }),
  suggestionsOf: (count: number, name: string) =>
    `${plural(count, { one: '1 Vorschlag', other: '# Vorschläge' })} im Text entscheiden: ${name}`,
  chapterText: 'Text des Kapitels',
  review: 'Fortschreibung',
  undecided: (count: number) =>
    plural(count, {
      one: '1 Eintrag der früheren Fassung ist noch nicht entschieden',
      other: '# Einträge der früheren Fassung sind noch nicht entschieden',
    }),
  reasonless: (count: number) =>
    plural(count, {
      one: '1 Entscheidung über einen früheren Eintrag hat noch keine Begründung',
      other: '# Entscheidungen über frühere Einträge haben noch keine Begründung',
    }),
  decide: 'Entscheiden',
} as const;
