import type { Paper } from '@fortschrift/domain/paper';
import type { DemoCalendar } from '../calendar.ts';
import { type AmendmentData, motionItems, municipalityItems } from './amendments.ts';

/** A paper before its items have found their numbers; `version` is a label of the new concept. */
export type PaperData = Pick<Paper, 'reference' | 'kind' | 'title' | 'originator' | 'text' | 'day'> & {
  readonly key: string;
  readonly version: '1.0' | '1.1';
  readonly items: readonly AmendmentData[];
};

/** The Vorlagen and Änderungsanträge about the new concept. */
export function demoPapers(calendar: DemoCalendar): readonly PaperData[] {
  const { adoptionYear: year, version11 } = calendar;
  const later = Number(version11.slice(0, 4));
  return [
    {
      key: 'proposal-1.0',
      reference: `${year}/118`,
      kind: 'proposal',
      title: 'Integrations- und Teilhabekonzept des Landkreises Heidmark, Fassung 1.0',
      originator: 'Der Landrat, Stabsstelle Integration',
      version: '1.0',
      day: calendar.version10,
      text: 'Beschlussvorschlag: 1. Der Kreistag beschließt das Integrations- und Teilhabekonzept in der Fassung 1.0. 2. Es löst das Konzept von 2018 ab. 3. Die Verwaltung berichtet einmal im Jahr über den Stand.\n\nBegründung: Das Konzept wurde mit 72 Teilnehmenden begonnen, im Netzwerk abgestimmt und von der Steuerungsgruppe empfohlen. Alle Maßnahmen stehen unter dem Vorbehalt der Haushaltsmittel.\n\nFinanzielle Auswirkungen: rund 590.000 Euro im Jahr als Anteil des Landkreises, davon 410.000 Euro bereits im Haushalt.',
      items: [],
    },
    {
      key: 'proposal-1.1',
      reference: `${later}/204`,
      kind: 'proposal',
      title: 'Erste Fortschreibung des Integrations- und Teilhabekonzepts, Fassung 1.1',
      originator: 'Der Landrat, Stabsstelle Integration',
      version: '1.1',
      day: calendar.version11,
      text: 'Beschlussvorschlag: Der Kreistag beschließt die Fassung 1.1.\n\nBegründung: Neu ist eine Maßnahme für den Einstieg zugewanderter Frauen in Arbeit. Geändert wurden die Begleitung in der Ausbildung (mehr Plätze), die Sprachmittlung im Gesundheitswesen (Hebammen, keine Kinder als Sprachmittelnde) und der Rufbus (bis 22 Uhr, sieben Sprachen).\n\nFinanzielle Auswirkungen: 29.000 Euro im Jahr mehr, gedeckt aus Förderung des Landes und des Jobcenters.',
      items: [],
    },
    {
      key: 'motion',
      reference: `${later}/204-1`,
      kind: 'amendment',
      title: 'Änderungsantrag der Fraktion Land und Leute zur Fassung 1.1',
      originator: 'Fraktion Land und Leute',
      version: '1.1',
      day: calendar.steeringAccepts11,
      text: 'Der Ausschuss hat in seiner ersten Lesung über jeden Punkt einzeln abgestimmt.\n\nPunkt 1: angenommen, 9 Ja, 1 Nein, 1 Enthaltung.\nPunkt 2: einstimmig angenommen, 11 Ja.\nPunkt 3: in geänderter Form angenommen (dreimal im Jahr), 8 Ja, 2 Nein, 1 Enthaltung.\nPunkt 4: 5 Ja, 5 Nein, 1 Enthaltung. Stimmengleichheit gilt als Ablehnung.\nPunkt 5: in der Sitzung zurückgezogen.\nPunkt 6: für erledigt erklärt.',
      items: motionItems,
    },
    {
      key: 'municipality',
      reference: `${later}/204-2`,
      kind: 'amendment',
      title: 'Änderungsvorschläge der Samtgemeinde Moorlage zur Fassung 1.1',
      originator: 'Samtgemeinde Moorlage',
      version: '1.1',
      day: calendar.firstReading,
      text: 'Die Samtgemeinde bittet den Ausschuss, in der zweiten Lesung über zwei Punkte zu entscheiden.',
      items: municipalityItems,
    },
  ];
}
