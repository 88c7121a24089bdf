import { type ChapterData, textChapter } from '../concept-data.ts';
import { bullets, doc, heading, numbered, term } from '../text-blocks.ts';
import { situationFigures } from './situation-figures.ts';

/** What stands before the fields of action. */
export const frontChapters: readonly ChapterData[] = [
  textChapter(
    'front',
    'foreword',
    'Vorwort',
    doc(
      'Ein Konzept ist ein Versprechen. Deshalb steht in diesem nur, was wir auch tun wollen, und bei jeder Maßnahme, wer es tut, bis wann und womit.',
      'Die Ideen dafür kommen von Ihnen. An einem Samstag im Kreishaus saßen 72 Menschen an sechs Tischen und haben aufgeschrieben, was gut läuft und was klemmt. Ihre Karten liegen nicht in einer Schublade. Sie können zu jeder Maßnahme nachlesen, welche Karten dahinterstehen, und zu jeder Karte, was daraus geworden ist.',
      'Nicht jeder Wunsch ließ sich erfüllen. Wo das so ist, sagen wir, warum. Danke an alle, die sich Zeit genommen haben, und an die, die uns widersprochen haben.',
    ),
    '0.9',
  ),
  textChapter(
    'front',
    'mission',
    'Leitbild und Integrationsverständnis',
    doc(
      'Der Landkreis Heidmark versteht Integration als gemeinsame Aufgabe. Sie richtet sich an alle Menschen, die hier leben, gleich, seit wann.',
      heading('Was wir darunter verstehen'),
      bullets(
        'Integration heißt, dazuzugehören und mitgestalten zu können. Deshalb sprechen wir auch von Teilhabe.',
        'Wir sehen zuerst, was Menschen mitbringen, und dann, was ihnen fehlt.',
        'Vielfalt ist Alltag. Sie ist mal anstrengend und mal ein Gewinn, und sie lässt sich gestalten.',
        'Für alle gelten dieselben Rechte und dieselben Regeln.',
        'Wir dulden keine Ausgrenzung, weder laut noch leise.',
      ),
      heading('Was sich seit 2009 geändert hat'),
      'Das Leitbild von 2009 sprach davon, Menschen zu integrieren. Heute fragen wir, was beide Seiten tun. Neu sind die Felder Empowerment und Gesundheit.',
    ),
  ),
  textChapter(
    'front',
    'process',
    'Anlass und Entstehung',
    doc(
      'Der Ausschuss für Soziales und Integration hat die Verwaltung beauftragt, das Konzept von 2018 fortzuschreiben. Der Auftrag war kurz: mit den Menschen, nicht über sie, und mit Maßnahmen, die sich prüfen lassen.',
      heading('Der Weg'),
      numbered(
        'Rückblick: Jede der 24 Maßnahmen von 2018 wurde geprüft. Neun sind verstetigt, vier erfüllt, sieben in Bearbeitung, vier werden nicht weiter verfolgt.',
        'Auftakt: 72 Teilnehmende haben an sechs Tischen Karten geschrieben, geordnet und mit Punkten gewichtet. Die Punkte sind ein Stimmungsbild, kein Beschluss.',
        'Prüfung: Fachbereiche und Partner haben jede Karte gelesen. Jede bekommt eine Antwort, auch wenn sie Nein heißt.',
        'Entwurf: Die Fassung 0.9 ging an die Steuerungsgruppe. Sie gab sie mit drei Punkten zurück.',
        'Beratung: Ausschuss und Kreisausschuss bereiten vor, der Kreistag beschließt. Vorher gilt nichts als entschieden.',
        'Fortschreibung: Jedes Jahr gibt es eine Rückkopplung und, wenn nötig, eine neue Fassung.',
      ),
      'Wer mitgewirkt hat, ist im Netzwerk Integration vertreten: Fachbereiche, Städte und Gemeinden, Wohlfahrtsverbände, Vereine, Migrantenorganisationen, Schulen, Betriebe und das Jobcenter.',
    ),
    '1.0',
  ),
  {
    ...textChapter(
      'front',
      'situation',
      'Ausgangslage',
      doc(
        'Alle Zahlen in diesem Kapitel sind Beispielzahlen. Der Landkreis Heidmark ist erfunden.',
        heading('Menschen im Landkreis'),
        bullets(
          'Rund 180.000 Menschen leben im Landkreis, in neun Städten, Samtgemeinden und Gemeinden (Beispielzahl).',
          '17.400 haben eine andere als die deutsche Staatsangehörigkeit, das sind 9,7 Prozent. 2018 waren es 12.900 (Beispielzahlen).',
          'Sie kommen aus 139 Staaten. Die größten Gruppen stammen aus der Ukraine, der Türkei, Syrien, Polen und Rumänien (Beispielzahlen).',
        ),
        heading('Bildung und Arbeit'),
        bullets(
          'In 46 Kitas spricht jedes vierte Kind zu Hause vor allem eine andere Sprache (Beispielzahl).',
          '5.200 Menschen mit ausländischem Pass arbeiten sozialversicherungspflichtig, 2018 waren es 3.400 (Beispielzahlen).',
          'Jeder vierte Ausbildungsvertrag wird vorzeitig gelöst (Beispielzahl).',
        ),
        heading('Was aus dem Konzept von 2018 wurde'),
        'Von 24 Maßnahmen sind neun in das laufende Geschäft übergegangen und vier erfüllt. Sieben waren noch in Bearbeitung und finden sich in diesem Konzept wieder. Vier wurden aufgegeben, jede mit einer Begründung.',
      ),
    ),
    figures: situationFigures,
  },
];

/** What stands behind the fields of action. */
export const backChapters: readonly ChapterData[] = [
  textChapter(
    'crossCutting',
    'crosscutting',
    'Querschnittsthemen',
    doc(
      'Drei Fragen stellen wir bei jeder Maßnahme, gleich in welchem Feld:',
      bullets(
        'Sprache: Verstehen die Menschen, was wir anbieten? Gibt es Einfache Sprache und Sprachmittlung?',
        'Erreichbarkeit: Kommt man hin, mit Kind, ohne Auto, mit Rollstuhl, nach der Schicht?',
        'Schutz vor Diskriminierung: Wem könnte das Angebot verschlossen bleiben, und was tun wir dagegen?',
      ),
    ),
    '0.9',
  ),
  textChapter(
    'back',
    'steering',
    'Steuerung und Umsetzung',
    doc(
      'Für jede Maßnahme ist genau eine Stelle federführend. Sie berichtet der Stabsstelle Integration zweimal im Jahr.',
      bullets(
        'Das Netzwerk Integration bringt Ideen und Erfahrungen ein. Es empfiehlt.',
        'Die Steuerungsgruppe Integration prüft Entwürfe und gibt sie frei oder zurück. Sie empfiehlt.',
        'Der Ausschuss für Soziales und Integration berät, der Kreisausschuss bereitet vor, der Kreistag beschließt.',
      ),
      'Alle Maßnahmen stehen unter dem Vorbehalt, dass der Kreistag die Mittel im Haushalt bereitstellt. Der Landkreis kann Städten, Gemeinden und freien Trägern nichts vorschreiben; ihre Zusagen sind freiwillig.',
    ),
  ),
  textChapter(
    'back',
    'monitoring',
    'Monitoring',
    doc(
      'Wir unterscheiden zwei Dinge. Das Monitoring beschreibt, wie sich das Leben im Landkreis entwickelt; das ist selten das Verdienst einer einzelnen Maßnahme. Das Controlling zeigt, ob wir getan haben, was wir versprochen haben.',
      bullets(
        'Jede Maßnahme hat mindestens eine Messgröße.',
        'Der Stand wird mit festen Worten berichtet: geplant, begonnen, in Bearbeitung, erfüllt, verstetigt, ruht, nicht weiter verfolgt.',
        'Ein Bericht, der älter ist als zwölf Monate, gilt als nicht aktuell und wird so gekennzeichnet.',
        'Einmal im Jahr erhält der Ausschuss einen Zwischenbericht. Er ist öffentlich.',
      ),
    ),
  ),
  textChapter(
    'back',
    'glossary',
    'Glossar',
    doc(
      term('Beteiligte', 'Stellen, die bei einer Maßnahme mitarbeiten'),
      term('Einfache Sprache', 'kurze Sätze, bekannte Wörter, ein Gedanke nach dem anderen'),
      term('Empowerment', 'Menschen gewinnen Kraft und Mittel, für sich selbst zu sprechen und zu handeln'),
      term('Federführung', 'die eine Stelle, die dafür sorgt, dass eine Maßnahme umgesetzt wird'),
      term('Fortschreibung', 'die Überarbeitung des Konzepts, aus der eine neue Fassung entsteht'),
      term('Handlungsfeld', 'ein Lebensbereich mit eigenem Leitziel, eigenen Zielen und Maßnahmen'),
      term('Quick Win', 'eine Maßnahme, die wenig kostet und schnell zu spüren ist'),
      term('Schwerpunktmaßnahme', 'eine Maßnahme, auf die es besonders ankommt'),
      term(
        'Sprachmittlung',
        'jemand überträgt ein Gespräch in eine andere Sprache, vor Ort, am Telefon oder per Video',
      ),
      term(
        'Stimmungsbild',
        'die Punkte beim Auftakt. Sie zeigen, was vielen wichtig ist, und entscheiden nichts',
      ),
      term('Teilhabe', 'dazugehören und mitgestalten können'),
    ),
  ),
];
