import { type ChapterData, textChapter } from '../concept-data.ts';
import { bullets, doc } from '../text-blocks.ts';
import { oldEducationGoals, oldEducationMeasures } from './education.ts';
import { oldFamilyGoals, oldFamilyMeasures } from './family.ts';
import type { OldMeasure } from './old-measure.ts';
import { oldParticipationGoals, oldParticipationMeasures } from './participation.ts';
import { oldWorkGoals, oldWorkMeasures } from './work.ts';

/** Every measure of 2018 with what became of it. */
export const oldMeasures: readonly OldMeasure[] = [
  ...oldEducationMeasures,
  ...oldFamilyMeasures,
  ...oldParticipationMeasures,
  ...oldWorkMeasures,
];

/** The concept of 2018, chapter by chapter. */
export const oldChapters: readonly ChapterData[] = [
  textChapter(
    'front',
    'foreword',
    'Vorwort',
    doc(
      'Der Landkreis Heidmark war immer ein Ort, an den Menschen kamen: aus dem Osten, aus dem Süden, aus den Kriegen ihrer Zeit und der Arbeit hinterher. Viele sind geblieben und haben ihn zu dem gemacht, was er ist.',
      'Dieses Konzept sagt, was wir gemeinsam tun wollen, damit Ankommen gelingt. Geschrieben haben es die, die jeden Tag damit zu tun haben. Dafür danken wir.',
    ),
  ),
  textChapter(
    'front',
    'mission',
    'Leitbild',
    doc(
      'Das Leitbild hat der Kreistag im Jahr 2009 beschlossen. Es gilt weiter.',
      bullets(
        'Integration ist Aufgabe aller: der Neuen und derer, die schon da sind.',
        'Wir sehen zuerst, was Menschen können.',
        'Sprache, Bildung und Arbeit sind die Türen. Begegnung ist der Schlüssel.',
        'Wir dulden keine Ausgrenzung.',
      ),
    ),
  ),
  textChapter(
    'front',
    'process',
    'Wie dieses Konzept entstanden ist',
    doc(
      'Vier Arbeitskreise des Netzwerks haben sich von Herbst 2017 bis Sommer 2018 je viermal getroffen. Die Steuerungsgruppe hat den Entwurf im September 2018 beraten, der Kreistag hat ihn im Dezember 2018 beschlossen.',
    ),
  ),
  field(
    'education',
    'Bildung',
    'Bildung entscheidet früh über Chancen. Deshalb beginnt sie in der Kita und hört mit dem Sprachkurs nicht auf.',
    oldEducationGoals,
    oldEducationMeasures,
  ),
  field(
    'family',
    'Familienleben',
    'Familien tragen viel. Sie brauchen gute Auskunft, eine Wohnung und Menschen nebenan.',
    oldFamilyGoals,
    oldFamilyMeasures,
  ),
  field(
    'participation',
    'Gesellschaftliche Teilhabe',
    'Dazugehören heißt mitmachen können: im Verein, im Dorf, im Ehrenamt.',
    oldParticipationGoals,
    oldParticipationMeasures,
  ),
  field(
    'work',
    'Ausbildung und Arbeit',
    'Betriebe suchen Nachwuchs, Menschen suchen Arbeit. Dazwischen liegen Sprache, Papiere und manchmal ein Bus, der nicht fährt.',
    oldWorkGoals,
    oldWorkMeasures,
  ),
];

function field(
  key: 'education' | 'family' | 'participation' | 'work',
  title: string,
  intro: string,
  goals: ChapterData['goals'],
  measures: readonly OldMeasure[],
): ChapterData {
  return {
    key,
    kind: 'field',
    field: key,
    title,
    body: doc(intro),
    since: '0.3',
    goals,
    measures: measures.map(({ data }) => data),
  };
}
