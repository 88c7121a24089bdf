import type { GoalData } from '../concept-data.ts';
import { type OldMeasure, old } from './old-measure.ts';

export const oldFamilyGoals: readonly GoalData[] = [
  {
    key: 'rights',
    level: 'goal',
    title: 'Familien kennen ihre Rechte und Angebote',
    text: 'Beratung ist nah, verständlich und kostenlos.',
    origins: [],
  },
  {
    key: 'home',
    level: 'goal',
    title: 'Familien finden Wohnraum und Nachbarschaft',
    text: 'Wer ankommt, soll auch bleiben können.',
    origins: [],
  },
];

export const oldFamilyMeasures: readonly OldMeasure[] = [
  old(
    'rights',
    'family-guide',
    {
      title: 'Familienwegweiser in sechs Sprachen',
      situation: 'Angebote für Familien sind verstreut.',
      description: 'Ein Heft nennt alle Stellen mit Adresse, Zeiten und Sprachen.',
      lead: 'Familienbüro',
      targetGroups: 'Familien',
      horizon: 'short',
    },
    'done',
    'Der Wegweiser ist 2019 erschienen. Die dritte Auflage ist vergriffen, das Heft steht auch im Internet.',
  ),
  old(
    'rights',
    'family-advice',
    {
      title: 'Beratung im Familienbüro mit Sprachmittlung',
      situation: 'Beratung scheitert oft an der Sprache.',
      description: 'Feste Sprechzeiten mit Sprachmittlung in Arabisch, Türkisch und Russisch.',
      lead: 'Familienbüro',
      targetGroups: 'Familien',
      horizon: 'short',
    },
    'madePermanent',
    'Die Sprechzeiten sind Teil des regulären Angebots; Ukrainisch ist 2022 dazugekommen.',
  ),
  old(
    'rights',
    'women-breakfast',
    {
      title: 'Frauenfrühstück in den Gemeinden',
      situation: 'Frauen mit Kindern bleiben oft unter sich.',
      description: 'Einmal im Monat ein offenes Frühstück, jede Gemeinde ist reihum Gastgeberin.',
      lead: 'Gleichstellungsbeauftragte',
      targetGroups: 'Frauen',
      horizon: 'medium',
    },
    'inWork',
    'In drei Gemeinden gibt es das Frühstück regelmäßig. Der Wunsch nach festen, wöchentlichen Treffs ist groß.',
  ),
  old(
    'home',
    'housing-advice',
    {
      title: 'Wohnberatung für Familien',
      situation: 'Mietrecht und Nebenkosten sind schwer zu verstehen.',
      description: 'Eine Fachkraft berät zu Suche, Vertrag und Streit mit Vermietenden.',
      lead: 'Fachbereich Soziales',
      targetGroups: 'Familien, Vermietende',
      horizon: 'medium',
    },
    'madePermanent',
    'Die Stelle ist seit 2021 unbefristet. Rund 300 Haushalte kommen jedes Jahr.',
  ),
  old(
    'home',
    'partner-families',
    {
      title: 'Patenfamilien',
      situation: 'Es fehlt an Kontakten in der Nachbarschaft.',
      description: 'Familien begleiten Familien im ersten Jahr.',
      lead: 'Freiwilligenagentur Ellerwerder',
      targetGroups: 'Familien',
      horizon: 'short',
    },
    'discontinued',
    'Nicht weiter verfolgt: Nach einem guten Start fanden sich zu wenige Familien, die sich ein Jahr binden wollten.',
  ),
];
