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

/** Gesundheit. */
export const kickoffTable5: TableData = {
  number: 5,
  host: 'Femke Lührs',
  noteTaker: 'Ibrahim Sesay',
  title: 'Gesundheit',
  field: 'health',
  question: 'Was hilft, gesund zu bleiben und im Ernstfall verstanden zu werden?',
  clusters: [
    {
      key: 'health-mediation',
      heading: 'Beim Arzt fehlen die Worte',
      summary: 'Kinder sollen nicht für ihre Eltern übersetzen müssen.',
      dots: 20,
      cards: [
        need(
          'في العيادة لا أفهم ما تقوله الطبيبة، وابنتي تترجم لي.',
          adopted('Diese Karte steht am Anfang der Maßnahme.'),
          {
            language: 'ar',
            key: 'daughter-translates',
            detail:
              'Übersetzung der Sprachmittlung: In der Praxis verstehe ich nicht, was die Ärztin sagt. Meine Tochter übersetzt für mich.',
          },
        ),
        need(
          'Kinder müssen bei der Frauenärztin übersetzen. Das geht garnicht!',
          adopted(
            'Sie haben recht. „Kein Kind muss beim Arzt übersetzen“ ist jetzt ein Ziel des Landkreises.',
          ),
          {
            detail:
              'Ich bin Hebamme. Eine Zehnjährige hat mir erzählt, was ihre Mutter sich nicht zu sagen traute.',
          },
        ),
        proposal(
          'Dolmetscher per Video in der Praxis, Tablet reicht. Im Krankenhaus gibts das schon, in den Praxen nicht. Der Landkreis könnte einen Rahmenvertrag machen und die Praxen buchen dann einfach.',
          adopted('Der Rahmenvertrag ist jetzt Teil der Maßnahme.'),
          { key: 'video-contract' },
        ),
        strength(
          'Klinik hat eine Liste mit Kolleg*innen die Sprachen können',
          exists('Die Liste der Klinik wird weiter gepflegt. Wir nehmen sie als Vorbild für die Praxen.'),
        ),
        need('Beim Arzt versteht man nichts', adopted(), { paper: true }),
        strength(
          'Die Hebamme kam nach Hause und hat mit Händen und Füßen alles erklärt. Ich weine noch wenn ich dran denke (vor Freude).',
          exists(
            'Wir haben den Dank an die Hebammenzentrale weitergegeben. Das Angebot besteht weiter und ist kostenlos.',
          ),
        ),
      ],
    },
    {
      key: 'health-mental',
      heading: 'Die Seele kommt zu kurz',
      summary: '',
      dots: 16,
      cards: [
        need(
          '8 Monate Warten auf Therapie, und dann ohne Übersetzer',
          partly(
            'Die Wartezeit können wir nicht verkürzen. Die offene Sprechstunde überbrückt sie, mit Sprachmittlung.',
          ),
        ),
        proposal('Offene Sprechstunde, wo man nicht gleich krank sein muss', adopted(), {
          key: 'not-ill',
          detail: 'Viele haben Angst vor dem Wort Psychologe. „Sprechstunde“ ist besser.',
        }),
        proposal(
          'Traumatherapeuten fest beim Landkreis anstellen',
          notAdopted(
            'Behandlung ist Aufgabe der Krankenkassen. Der Landkreis kann beraten und vermitteln, deshalb die offene Sprechstunde.',
          ),
        ),
      ],
    },
    {
      key: 'health-prevention',
      heading: 'Vorsorge kennt kaum jemand',
      summary: '',
      dots: 9,
      cards: [
        need(
          'Nobody told me that I can get a free check-up.',
          adopted('Steht hinter dem Ziel zur Vorsorge. Eine eigene Maßnahme dazu ist in Arbeit.'),
          {
            language: 'en',
            detail:
              'Übersetzung der Sprachmittlung: Niemand hat mir gesagt, dass ich eine kostenlose Vorsorgeuntersuchung machen kann.',
          },
        ),
        proposal(
          'Jemand aus der eigenen Community erklärt Impfung und Zähne',
          adopted('So soll es werden. Die Maßnahme wird gerade mit den Krankenkassen vorbereitet.'),
          { paper: true },
        ),
      ],
    },
    {
      key: 'health-system',
      heading: 'Kaum jemand findet sich im Gesundheitswesen zurecht',
      summary: '',
      dots: 12,
      cards: [
        need(
          '112 oder 116117 oder Hausarzt? Keiner weiß es',
          adopted('Das Heft beginnt mit genau dieser Frage.'),
          {
            detail:
              'Bei uns in der Klinik sitzen nachts Leute mit Schnupfen und daheim liegen welche mit Herzinfarkt.',
          },
        ),
        proposal('Heft mit Bildern: wohin bei was', adopted('Das Heft ist im Druck, mit vielen Bildern.'), {
          paper: true,
        }),
        need(
          'Notaufnahme voll weil Leute keinen Hausarzt finden',
          forwarded(
            'Die Versorgung mit Hausarztpraxen plant die Kassenärztliche Vereinigung. Ihre Karte lag unserem Schreiben vom Frühjahr bei.',
          ),
        ),
      ],
    },
  ],
  single: [
    need(
      'Gesundheitskarte für alle direkt nach Ankunft, nicht erst Schein holen beim Amt und dann sagt die Praxis den Schein kennen wir nicht. So war es bei uns dreimal, mit Fieber und Baby auf dem Arm.',
      forwarded(
        'Die Karte kann nur das Land einführen. Bis dahin hat das Sozialamt die Praxen neu über den Behandlungsschein informiert.',
      ),
    ),
    need(
      'Schwimmkurse für Kinder sind immer voll',
      parked(
        'Es fehlen Schwimmmeisterinnen und Schwimmmeister, nicht der Wille. Der Kreissportbund sammelt gerade Lösungen, wir fragen im Herbst nach.',
      ),
    ),
    proposal(
      'Kochkurs gesund und günstig',
      exists('Den gibt es in drei Familienzentren. Termine stehen im Familienwegweiser.'),
    ),
    need('Dr. W. in der Marktstraße behandelt keine Flüchtlinge, sagt seine Helferin Frau Kunkelmann', null, {
      hidden: 'personalData',
    }),
  ],
  sheet: doc(
    'Eine Hebamme, zwei Hausärztinnen, die Klinik, das Gesundheitsamt, Sprachmittelnde und sechs Menschen, die vom eigenen Arztbesuch erzählten.',
    'Einigkeit in einem Punkt: Kinder sollen nicht dolmetschen. Dafür gab es die meisten Punkte des ganzen Tages.',
    bullets(
      'Sprachmittlung muss buchbar sein wie ein Labor.',
      'Über Seelisches reden können, ohne gleich krank zu sein.',
      'Ein Heft, das man ohne viel Lesen versteht.',
    ),
  ),
  proposals: [
    {
      key: 'health-no-children',
      kind: 'goal',
      title: 'Kein Kind muss beim Arzt übersetzen',
      text: doc('Das soll in drei Jahren im ganzen Landkreis gelten.'),
    },
    {
      key: 'health-book-it',
      kind: 'measure',
      title: 'Sprachmittlung buchen wie einen Laborwert',
      text: doc('Eine Seite, ein Anruf, ein Rahmenvertrag. Video zuerst, vor Ort wo nötig.'),
    },
  ],
};
