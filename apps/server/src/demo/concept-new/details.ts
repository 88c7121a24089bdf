import type { RelationKind } from '@fortschrift/domain/measure-details';
import type { MeasurePartner } from '@fortschrift/domain/measure-partner';

/** What some measures of the demo say beyond their words, so that their sheets look as real ones do. */
export type MeasureMore = {
  readonly leadUnit?: string;
  readonly area?: readonly string[];
  /** Title, month due, done. */
  readonly steps?: readonly (readonly [title: string, due: string, done: boolean])[];
  /** Role and consent of partners, by their names. */
  readonly partners?: {
    readonly [name: string]: readonly [role: string, consent: MeasurePartner['consent']];
  };
  /** Kind and key of the other measure. */
  readonly relations?: readonly (readonly [RelationKind, string])[];
  /** Keys of further goals. */
  readonly goals?: readonly string[];
  readonly fields?: readonly string[];
  /** Baseline and target of the first indicator: value and month, then unit and source. */
  readonly measured?: {
    readonly unit: string;
    readonly source: string;
    readonly baseline: readonly [string, string];
    readonly target: readonly [string, string];
  };
  readonly committeeNote?: string;
  readonly internalNote?: string;
};

/** By the key of the measure; years as in the words of a measure. */
export const measureMore: { readonly [key: string]: MeasureMore } = {
  'childcare-courses': {
    leadUnit: 'Programmbereich Deutsch und Integration',
    area: ['Ellerwerder', 'Lindhorn', 'Samtgemeinde Moorlage', 'Samtgemeinde Steinwohld'],
    steps: [
      ['Räume in den vier Orten vereinbaren', '{J}-11', true],
      ['Stellen für die Betreuung ausschreiben', '{J+1}-01', false],
      ['Erste Kurse in Lindhorn und Moorlage', '{J+1}-02', false],
      ['Kurse in allen vier Orten', '{J+1}-09', false],
      ['Auswertung mit den Teilnehmenden', '{J+2}-06', false],
    ],
    partners: {
      Familienzentren: ['Räume und Betreuung', 'agreed'],
      'Fachbereich Jugend': ['Fachaufsicht der Betreuung', 'agreed'],
      'Stadt Lindhorn': ['Raum im Mehrgenerationenhaus', 'asked'],
    },
    relations: [
      ['supports', 'evening-courses'],
      ['overlaps', 'recognition-advice'],
    ],
    goals: ['parents'],
    fields: ['empowerment'],
    measured: {
      unit: 'Teilnehmende',
      source: 'Statistik der Volkshochschule',
      baseline: ['11', '{J}-06'],
      target: ['48', '{J+3}-12'],
    },
    committeeNote:
      'Der Eigenanteil ist im Entwurf des Haushalts {J+1} beim Produkt Integration veranschlagt.',
    internalNote: 'Mit der Stadt Lindhorn vor der Sitzung noch einmal über die Nebenkosten sprechen.',
  },
  'evening-courses': {
    area: ['Lindhorn', 'Samtgemeinde Steinwohld', 'Samtgemeinde Harkenrode'],
    steps: [
      ['Räume der Gemeinden anfragen', '{J}-06', true],
      ['Fahrplan mit der Verkehrsgesellschaft abstimmen', '{J}-08', false],
      ['Erster Abendkurs', '{J}-09', false],
    ],
    partners: { 'Verkehrsgesellschaft Heidmark': ['Rückfahrt nach 20 Uhr', 'asked'] },
    relations: [['dependsOn', 'childcare-courses']],
    measured: {
      unit: 'Kurse im Jahr',
      source: 'Statistik der Volkshochschule',
      baseline: ['1', '{J}-06'],
      target: ['6', '{J+2}-07'],
    },
  },
};
