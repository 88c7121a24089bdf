import { bullets, doc } from '../../text-blocks.ts';
import {
  adopted,
  exists,
  forwarded,
  need,
  notAdopted,
  parked,
  partly,
  proposal,
  strength,
  type TableData,
} from '../event-data.ts';

/** Arbeitswelt und Wirtschaft. */
export const kickoffTable2: TableData = {
  number: 2,
  host: 'Deniz Aydemir',
  noteTaker: 'Hella Brandes',
  title: 'Arbeit und Wirtschaft',
  field: 'work',
  question: 'Was hilft beim Einstieg in Ausbildung und Arbeit, und was steht im Weg?',
  clusters: [
    {
      key: 'work-mentoring',
      heading: 'Azubis brauchen jemanden, der dranbleibt',
      summary: 'Nicht der Vertrag ist das Problem, sondern das zweite Halbjahr.',
      dots: 17,
      cards: [
        need(
          'Berufsschule ist zu schwer wegen der Sprache. Betrieb ist gut.',
          adopted('Die Begleitung setzt genau dort an: bei der Berufsschule.'),
        ),
        strength(
          'Unser Azubi hatte einen Paten vom Betrieb und einen von außen. Ohne die beiden hätte er hingeschmissen.',
          adopted(
            'Genau dieses Doppel aus Betrieb und Begleitung von außen ist jetzt der Kern der Maßnahme.',
          ),
          { key: 'two-mentors', detail: 'Metallbau, 14 Mitarbeiter. Er hat im Sommer bestanden, mit 2,3.' },
        ),
        proposal(
          'Lerngruppe vor der Zwischenprüfung, gern Samstag',
          partly(
            'Die Lotsinnen und Lotsen organisieren Lerngruppen vor den Prüfungen. Ob samstags, entscheidet die Gruppe selbst.',
          ),
          { paper: true },
        ),
        need(
          'Viele brechen ab weil keiner da ist wenn es Stress gibt',
          adopted('Künftig ist jemand da, vom ersten Tag bis zur Prüfung.'),
          { detail: 'In meiner Klasse waren wir am Anfang 21. Jetzt sind wir 14.' },
        ),
      ],
    },
    {
      key: 'work-employers',
      heading: 'Betriebe suchen eine Nummer, die weiterhilft',
      summary: '',
      dots: 16,
      cards: [
        need(
          'Ich will jemanden einstellen und telefoniere 3 Tage: Ausländerbehörde, Jobcenter, Kammer. Jeder schickt mich zum nächsten.',
          adopted('Dafür kommt die Ansprechstelle: ein Anruf, eine Antwort binnen zwei Werktagen.'),
          { key: 'three-days' },
        ),
        proposal('EINE Telefonnummer für Arbeitgeber', adopted('Die Nummer gibt es.')),
        proposal(
          'Eine zentrale Stelle, wo Firmen anrufen können',
          adopted(
            'Derselbe Wunsch lag zweimal auf dem Tisch. Beide Karten stehen hinter der Ansprechstelle.',
          ),
        ),
        strength(
          'Jobcenter hat uns sehr gut beraten, richtig nette Kollegin',
          exists(
            'Danke. Wir haben das Lob weitergegeben. Die Beratung bleibt, die Ansprechstelle kommt dazu.',
          ),
        ),
      ],
    },
    {
      key: 'work-internships',
      heading: 'Erst ausprobieren, dann entscheiden',
      summary: '',
      dots: 13,
      cards: [
        need(
          'Staj yapmak istiyorum ama kimse cevap vermiyor.',
          adopted('In der Schnupperwoche lernen Jugendliche fünf Betriebe kennen und verabreden Praktika.'),
          {
            language: 'tr',
            detail:
              'Übersetzung der Sprachmittlung: Ich möchte ein Praktikum machen, aber niemand antwortet mir.',
          },
        ),
        proposal(
          'Schnuppertage in Handwerk und Pflege, 5 Tage 5 Betriebe',
          adopted('Fünf Tage, fünf Betriebe: So heißt es jetzt auch in der Maßnahme.'),
          { paper: true },
        ),
        proposal(
          'Praktikumsplätze auf einer Seite im Internet sammeln',
          notAdopted(
            'Die Praktikumsbörse des alten Konzepts wurde kaum genutzt und kostete viel Pflege. Wir gehen stattdessen mit der Schnupperwoche direkt in die Betriebe.',
          ),
        ),
      ],
    },
    {
      key: 'work-mobility',
      heading: 'Ohne Bus keine Frühschicht',
      summary: 'Gehört auch an Tisch 6.',
      dots: 11,
      cards: [
        need(
          'Schicht beginnt um 5:30, erster Bus 6:12. Fahrrad 19 km.',
          adopted('Mit diesen Uhrzeiten beginnt die Maßnahme „Fahrten zur Schicht“.'),
          {
            detail: 'Ich habe die Stelle nicht genommen.',
          },
        ),
        proposal(
          'Firmen im Gewerbegebiet sollen zusammen einen Shuttle machen',
          partly(
            'Wir beginnen mit einer Fahrtenbörse der Betriebe. Ein eigener Shuttle hängt davon ab, ob sich genug Betriebe beteiligen.',
          ),
        ),
        proposal(
          'Zuschuss zum Führerschein für Azubis',
          notAdopted(
            'Dafür fehlt dem Landkreis eine dauerhafte Finanzierung. Im Einzelfall fördert das Jobcenter; die Begleitung in der Ausbildung weist darauf hin.',
          ),
        ),
      ],
    },
  ],
  single: [
    strength(
      'In der Gärtnerei hat mir der Chef jeden Tag ein Wort beigebracht. Nach einem Jahr waren das 200 Wörter und ein Arbeitsvertrag.',
      adopted(),
      { key: 'word-a-day' },
    ),
    proposal(
      'Jede Firma mit mehr als 50 Leuten soll verpflichtet werden mindestens zwei Geflüchtete auszubilden, sonst Strafe. Freiwillig passiert doch nix, das hören wir seit zehn Jahren.',
      notAdopted(
        'Eine solche Pflicht kann der Landkreis nicht einführen. Wir gehen auf die Betriebe zu und machen es ihnen leichter.',
      ),
    ),
    proposal('die meisten wollen doch gar nicht arbeiten das faule Pack', null, {
      hidden: 'insult',
      paper: true,
    }),
    need(
      'Arbeitserlaubnis dauert ewig',
      forwarded(
        'Die Karte liegt der Ausländerbehörde vor. Sie hat zugesagt, ihre Bearbeitungszeiten ab Frühjahr zu veröffentlichen.',
      ),
    ),
    proposal(
      'Mehr verdienen ohne Steuern',
      parked('Steuern regelt der Bund. Die Karte bleibt im Themenspeicher, wir können hier nichts bewegen.'),
      { paper: true },
    ),
  ],
  sheet: doc(
    'Vier Betriebe, zwei Auszubildende, Jobcenter, Kreishandwerkerschaft und Ehrenamtliche aus der Lernhilfe. Lange gesprochen haben wir über die Frage, warum so viele im zweiten Lehrjahr aufgeben.',
    bullets(
      'Begleitung muss bleiben, auch wenn alles zu laufen scheint.',
      'Betriebe wollen helfen, aber nicht drei Tage telefonieren.',
      'Der Weg zur Arbeit ist Teil der Arbeit.',
    ),
  ),
  proposals: [
    {
      key: 'work-stay-with-them',
      kind: 'measure',
      title: 'Begleitung vom Vertrag bis zur Prüfung',
      text: doc('Eine Person im Betrieb, eine von außen. Beide kennen sich und telefonieren miteinander.'),
    },
    {
      key: 'work-one-number',
      kind: 'measure',
      title: 'Eine Nummer für Betriebe',
      text: doc('Wer dort abnimmt, kennt die Behörden und ruft zurück. Kein Band, kein Formular.'),
    },
  ],
};
