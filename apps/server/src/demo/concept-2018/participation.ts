import type { GoalData } from '../concept-data.ts';
import { type OldMeasure, old } from './old-measure.ts';

export const oldParticipationGoals: readonly GoalData[] = [
  {
    key: 'engage',
    level: 'goal',
    title: 'Zugewanderte und Alteingesessene engagieren sich gemeinsam',
    text: 'Ehrenamt braucht Begleitung und Anerkennung.',
    origins: [],
  },
  {
    key: 'meet',
    level: 'goal',
    title: 'Begegnung gehört zum Alltag',
    text: 'Menschen lernen sich kennen, wenn sie etwas zusammen tun.',
    origins: [],
  },
];

export const oldParticipationMeasures: readonly OldMeasure[] = [
  old(
    'engage',
    'volunteer-coordination',
    {
      title: 'Koordination des Ehrenamts',
      situation: 'Ehrenamtliche suchen Rat an vielen Stellen.',
      description: 'Eine halbe Stelle vernetzt die Gruppen und vermittelt Anfragen.',
      lead: 'Stabsstelle Integration',
      targetGroups: 'Ehrenamtliche',
      horizon: 'medium',
    },
    'inWork',
    'Die halbe Stelle war viermal neu zu besetzen, weil sie befristet ist. Sie soll dauerhaft werden.',
  ),
  old(
    'engage',
    'guide-training',
    {
      title: 'Schulung von Integrationslotsinnen und -lotsen',
      situation: 'Wer begleitet, braucht Wissen und Rückhalt.',
      description: 'Zwei Schulungen im Jahr mit je 50 Unterrichtsstunden.',
      lead: 'Volkshochschule Heidmark',
      targetGroups: 'Ehrenamtliche',
      horizon: 'short',
    },
    'madePermanent',
    'Die Schulung ist fester Teil des Programms. 212 Menschen haben sie abgeschlossen.',
  ),
  old(
    'engage',
    'mediation-pool',
    {
      title: 'Pool für Sprachmittlung',
      situation: 'Bei Behörden und in Praxen fehlt Verständigung.',
      description: 'Geschulte Ehrenamtliche begleiten zu Terminen, der Landkreis zahlt eine Entschädigung.',
      lead: 'Stabsstelle Integration',
      targetGroups: 'Behörden, Praxen, Zugewanderte',
      horizon: 'medium',
    },
    'inWork',
    'Der Pool hat 58 Mitglieder in 21 Sprachen. Im Gesundheitswesen reicht er bei Weitem nicht.',
  ),
  old(
    'meet',
    'day-of-diversity',
    {
      title: 'Tag der Vielfalt',
      situation: 'Es fehlt ein gemeinsamer Anlass im Jahr.',
      description: 'Ein Fest mit Vereinen, Bühne und Essen, jedes Jahr in einer anderen Gemeinde.',
      lead: 'Stabsstelle Integration',
      targetGroups: 'Alle Menschen im Landkreis',
      horizon: 'short',
    },
    'madePermanent',
    'Das Fest steht im Kalender. Zuletzt kamen rund 1.400 Menschen nach Brehmsen.',
  ),
  old(
    'meet',
    'sport-for-all',
    {
      title: 'Sport im Verein für alle',
      situation: 'Viele Vereine möchten sich öffnen und wissen nicht, wie.',
      description: 'Der Kreissportbund berät Vereine und fördert Probezeiten.',
      lead: 'Kreissportbund Heidmark',
      targetGroups: 'Vereine, Kinder und Erwachsene',
      horizon: 'medium',
    },
    'inWork',
    'Siebzehn Vereine machen mit. Feuerwehr und Musikvereine sollen folgen.',
  ),
  old(
    'meet',
    'meeting-bus',
    {
      title: 'Begegnungsbus',
      situation: 'In kleinen Dörfern gibt es keinen Treffpunkt.',
      description: 'Ein umgebauter Bus fährt als rollendes Café über Land.',
      lead: 'Wohlfahrtsverbände im Landkreis',
      targetGroups: 'Menschen in kleinen Orten',
      horizon: 'long',
    },
    'discontinued',
    'Nicht weiter verfolgt: Der Umbau hätte das Dreifache gekostet. Stattdessen sollen vorhandene Räume öffnen.',
  ),
];
