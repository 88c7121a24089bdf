import type { GoalData } from '../concept-data.ts';
import { type OldMeasure, old } from './old-measure.ts';

export const oldWorkGoals: readonly GoalData[] = [
  {
    key: 'training',
    level: 'goal',
    title: 'Jugendliche finden einen Ausbildungsplatz und bleiben',
    text: 'Der Vertrag ist der Anfang. Die Prüfung ist das Ziel.',
    origins: [],
  },
  {
    key: 'profession',
    level: 'goal',
    title: 'Erwachsene arbeiten in ihrem Beruf',
    text: 'Können soll zählen, auch wenn das Zeugnis aus einem anderen Land kommt.',
    origins: [],
  },
];

export const oldWorkMeasures: readonly OldMeasure[] = [
  old(
    'training',
    'training-support',
    {
      title: 'Begleitung in der Ausbildung',
      situation: 'Jede vierte Ausbildung wird vorzeitig beendet.',
      description: 'Ehrenamtliche Patinnen und Paten unterstützen Auszubildende.',
      lead: 'Kreishandwerkerschaft Heidmark',
      targetGroups: 'Auszubildende, Betriebe',
      horizon: 'medium',
    },
    'inWork',
    'Vierzig Auszubildende wurden begleitet, 33 haben bestanden. Ehrenamt allein trägt das nicht auf Dauer.',
  ),
  old(
    'training',
    'career-day',
    {
      title: 'Tag der Berufe mit Sprachmittlung',
      situation: 'Jugendliche kennen nur wenige Berufe.',
      description: 'Betriebe öffnen einen Tag lang ihre Türen, Sprachmittelnde sind dabei.',
      lead: 'Wirtschaftsförderung',
      targetGroups: 'Schülerinnen und Schüler ab Klasse 8',
      horizon: 'short',
    },
    'madePermanent',
    'Der Tag findet jedes Frühjahr statt, zuletzt mit 74 Betrieben.',
  ),
  old(
    'training',
    'internship-exchange',
    {
      title: 'Praktikumsbörse im Internet',
      situation: 'Praktika werden unter der Hand vergeben.',
      description: 'Betriebe stellen freie Plätze auf eine gemeinsame Seite.',
      lead: 'Wirtschaftsförderung',
      targetGroups: 'Jugendliche, Betriebe',
      horizon: 'short',
    },
    'discontinued',
    'Nicht weiter verfolgt: In zwei Jahren kamen nur neun Praktika über die Seite zustande.',
  ),
  old(
    'profession',
    'recognition-advice',
    {
      title: 'Beratung zur Anerkennung von Abschlüssen',
      situation: 'Die Wege zur Anerkennung sind unübersichtlich.',
      description: 'Eine Fachstelle kommt einmal im Vierteljahr in den Landkreis.',
      lead: 'Stabsstelle Integration',
      targetGroups: 'Menschen mit ausländischem Abschluss',
      horizon: 'short',
    },
    'madePermanent',
    'Die Beratung ist dauerhaft vereinbart. Die Termine sind regelmäßig ausgebucht.',
  ),
  old(
    'profession',
    'employer-breakfast',
    {
      title: 'Arbeitgeberfrühstück',
      situation: 'Betriebe haben Fragen zu Recht und Förderung.',
      description: 'Sechs Treffen mit Jobcenter, Ausländerbehörde und Kammern.',
      lead: 'Wirtschaftsförderung',
      targetGroups: 'Betriebe',
      horizon: 'short',
    },
    'done',
    'Alle sechs Treffen haben stattgefunden. Ergebnis: Betriebe wünschen sich eine feste Ansprechstelle.',
  ),
  old(
    'profession',
    'skills-check',
    {
      title: 'Kompetenzen feststellen',
      situation: 'Viele können mehr, als ihre Papiere zeigen.',
      description: 'Ein Verfahren mit praktischen Proben in vier Berufen wird erprobt.',
      lead: 'Jobcenter Heidmark',
      targetGroups: 'Arbeitsuchende',
      horizon: 'medium',
    },
    'done',
    'Die Erprobung mit 48 Menschen ist abgeschlossen. Das Jobcenter nutzt das Verfahren weiter.',
  ),
];
