import type { GoalData } from '../concept-data.ts';
import { type OldMeasure, old } from './old-measure.ts';

export const oldEducationGoals: readonly GoalData[] = [
  {
    key: 'kita',
    level: 'goal',
    title: 'Kinder lernen Deutsch, bevor sie in die Schule kommen',
    text: 'Sprache wächst beim Spielen. Kitas und Familien ziehen an einem Strang.',
    origins: [],
  },
  {
    key: 'school',
    level: 'goal',
    title: 'Schulen und Familien arbeiten zusammen',
    text: 'Eltern kennen das Schulsystem. Schulen kennen die Lage der Familien.',
    origins: [],
  },
  {
    key: 'courses',
    level: 'goal',
    title: 'Erwachsene finden einen passenden Sprachkurs',
    text: 'Niemand soll länger als drei Monate auf einen Platz warten.',
    origins: [],
  },
];

export const oldEducationMeasures: readonly OldMeasure[] = [
  old(
    'kita',
    'kita-language',
    {
      title: 'Sprachförderung in allen Kitas',
      situation: 'Nur jede dritte Kita hat eine Fachkraft für Sprache.',
      description: 'Der Landkreis berät die Träger und bildet je Kita eine Fachkraft fort.',
      lead: 'Fachbereich Jugend',
      targetGroups: 'Kinder von drei bis sechs Jahren',
      horizon: 'medium',
    },
    'madePermanent',
    'Die Sprachförderung gehört in allen 46 Kitas zum Alltag und steht in den Verträgen mit den Trägern.',
  ),
  old(
    'kita',
    'reading-mentors',
    {
      title: 'Lesepatinnen und Lesepaten an Grundschulen',
      situation: 'Viele Kinder hören zu Hause wenig Deutsch.',
      description: 'Ehrenamtliche lesen einmal in der Woche mit einem Kind.',
      lead: 'Freiwilligenagentur Ellerwerder',
      targetGroups: 'Kinder der ersten und zweiten Klasse',
      horizon: 'short',
    },
    'madePermanent',
    'An elf Grundschulen lesen 64 Ehrenamtliche. Die Freiwilligenagentur führt das Angebot dauerhaft weiter.',
  ),
  old(
    'kita',
    'parent-child-groups',
    {
      title: 'Eltern-Kind-Gruppen mit Sprache',
      situation: 'Mütter mit kleinen Kindern erreichen Kurse selten.',
      description: 'Gruppen in Familienzentren, in denen Eltern und Kinder gemeinsam Deutsch lernen.',
      lead: 'Familienzentren',
      targetGroups: 'Eltern mit Kindern unter drei Jahren',
      horizon: 'medium',
    },
    'inWork',
    'Drei von sechs Gruppen bestehen. Im Norden und Süden des Landkreises fehlen noch Räume.',
  ),
  old(
    'school',
    'interpreted-evenings',
    {
      title: 'Elternabende mit Sprachmittlung',
      situation: 'Bei Elternabenden bleiben viele Stühle leer.',
      description: 'Schulen können Sprachmittelnde anfragen. Der Landkreis trägt die Kosten.',
      lead: 'Fachbereich Schule',
      targetGroups: 'Eltern, Lehrkräfte',
      horizon: 'short',
    },
    'inWork',
    'Das Angebot besteht, aber erst 19 von 52 Schulen nutzen es. Es muss bekannter werden.',
  ),
  old(
    'school',
    'enrolment-guide',
    {
      title: 'Handreichung zur Schulanmeldung',
      situation: 'Die Anmeldung läuft an jeder Schule anders.',
      description: 'Ein Faltblatt in sechs Sprachen erklärt Wege, Fristen und Unterlagen.',
      lead: 'Fachbereich Schule',
      targetGroups: 'Eltern schulpflichtiger Kinder',
      horizon: 'short',
    },
    'done',
    'Das Faltblatt liegt seit 2020 in sechs Sprachen vor und wird bei jeder Anmeldung ausgegeben.',
  ),
  old(
    'courses',
    'course-overview',
    {
      title: 'Kursübersicht im Internet',
      situation: 'Niemand kennt alle Kurse im Landkreis.',
      description: 'Alle Träger tragen ihre Kurse in eine gemeinsame Übersicht ein.',
      lead: 'Stabsstelle Integration',
      targetGroups: 'Erwachsene, Beratungsstellen',
      horizon: 'short',
    },
    'madePermanent',
    'Die Übersicht wird jede Woche gepflegt und ist Teil des Internetauftritts geworden.',
  ),
  old(
    'courses',
    'course-fares',
    {
      title: 'Fahrtkosten zu Sprachkursen',
      situation: 'Aus den Dörfern ist die Fahrt zum Kurs teuer.',
      description: 'Der Landkreis erstattet Fahrten, wenn niemand sonst zahlt.',
      lead: 'Fachbereich Soziales',
      targetGroups: 'Teilnehmende an Sprachkursen',
      horizon: 'medium',
    },
    'discontinued',
    'Nicht weiter verfolgt: Seit 2021 zahlt der Bund die Fahrten in fast allen Kursen.',
  ),
];
