import type { TemplatePart, TemplateText } from '@fortschrift/domain/concept-template';
import { pluralOf } from '../plural.ts';
import { actionFieldLabels } from './labels.ts';

const plural = pluralOf('de');
const chapters = (count: number) => plural(count, { one: '1 Kapitel', other: '# Kapitel' });

/** Heading of each chapter of the template, and what belongs there. */
export const templateTextWords: {
  readonly [key in TemplateText]: { readonly title: string; readonly about: string };
} = {
  foreword: { title: 'Vorwort', about: 'Wer das Konzept vorlegt und wofür.' },
  guidingIdea: {
    title: 'Leitbild und Integrationsverständnis',
    about: 'Was der Landkreis unter Integration versteht.',
  },
  occasion: {
    title: 'Anlass und Entstehung',
    about: 'Auftrag, Veranstaltungen, und wie viele mitgemacht haben.',
  },
  situation: {
    title: 'Ausgangslage',
    about: 'Kennzahlen mit Quelle und Datum, und was aus dem vorigen Konzept wurde.',
  },
  themes: { title: 'Querschnittsthemen', about: 'Was in jedem Handlungsfeld mitgedacht wird.' },
  priorities: { title: 'Prioritäten', about: 'Schwerpunkte, und was rasch gelingen kann.' },
  steering: { title: 'Steuerung und Umsetzung', about: 'Wer entscheidet, wer umsetzt, wer begleitet.' },
  monitoring: { title: 'Monitoring und Berichtswesen', about: 'Wer wann über den Stand berichtet.' },
  finance: { title: 'Finanzen', about: 'Was das Ganze kostet und woraus es bezahlt wird.' },
  ideas: {
    title: 'Beteiligung: Was aus den Ideen wurde',
    about: 'Veranstaltungen, Ideen und Antworten.',
  },
  glossary: { title: 'Glossar', about: 'Begriffe, die nicht alle kennen.' },
  contributors: { title: 'Mitwirkende', about: 'Organisationen, keine Privatpersonen.' },
  sources: { title: 'Quellen', about: 'Worauf sich Zahlen und Aussagen stützen.' },
};

/** Heading of a chapter of the template. */
export function templateTitle({ field, key }: TemplatePart): string {
  return field === null ? templateTextWords[key].title : actionFieldLabels[field];
}

/** German sentences around the template a concept begins with. */
export const templateWords = {
  begin: 'Mit der Vorlage beginnen',
  add: 'Aus der Vorlage ergänzen',
  title: 'Kapitel aus der Vorlage',
  lead: 'So sind die meisten Konzepte gegliedert. Lassen Sie weg, was Sie nicht brauchen. Umbenennen, ordnen und eigene Kapitel ergänzen können Sie jederzeit.',
  parts: { front: 'Anfang', field: 'Handlungsfelder', crossCutting: 'Quer dazu', back: 'Schluss' },
  fieldHint: 'Jedes beginnt mit einem Text zur Ausgangslage, danach folgen Leitziel, Ziele und Maßnahmen.',
  own: 'Titelblatt, Inhaltsverzeichnis, Maßnahmenblätter und Synopse erstellt das Programm selbst.',
  there: 'schon da',
  submit: (count: number) => (count === 0 ? 'Kapitel anlegen' : `${chapters(count)} anlegen`),
  none: 'Wählen Sie mindestens ein Kapitel.',
  made: (count: number) => `${chapters(count)} angelegt`,
};
