/**
 * One page for whoever hosts a table for the first time. What stands between `**` is read on the screen in the same
 * words: a test compares them.
 */
export const hostGuide = {
  title: 'Tischmoderation auf einer Seite',
  link: 'Anleitung',
  linkFull: 'Anleitung für die Tischmoderation',
  print: 'Anleitung drucken',
  lead: 'Fett steht hier, was auf Ihrem Bildschirm genauso heißt.',
  back: 'Zur Übersicht',
  phases: {
    title: 'Die fünf Schritte',
    head: ['Schritt', 'Die Menschen am Tisch', 'Sie'],
    rows: [
      ['Warten', 'kommen an, wählen ihre Sprache', 'begrüßen'],
      ['Sammeln', 'schreiben Karten, eine Idee je Karte', 'lesen vor, tippen Papier\u00ADkarten ein'],
      ['Ordnen', 'reden mit, schreiben späte Karten', 'legen Ähnliches zusammen'],
      ['Gewichten', 'verteilen Punkte', 'warten; die Summen bleiben verdeckt'],
      ['Vorstellen', 'sehen das Stimmungs\u00ADbild', 'stellen vor'],
    ],
    text: 'Die Knöpfe **Weiter zu:** und **Zurück zu:** führen einen Schritt weiter oder zurück; verloren geht nichts. Die Gesamtmoderation kann alle Tische zugleich weiterstellen. Steht da **Die Veranstaltung ist noch nicht eröffnet**, warten Sie auf sie.',
  },
  sections: [
    {
      title: 'Vorher, fünf Minuten',
      items: [
        'Die Stabsstelle schickt Ihnen einen Einladungslink. Dort wählen Sie ein Passwort. Danach melden Sie sich mit E-Mail-Adresse und Passwort an. Am besten geht es mit einem Laptop, ein Tablet reicht.',
        'Sobald die Veranstaltung eröffnet ist, stehen in der **Übersicht** ihre Tische. Öffnen Sie Ihren: Nummer und Thema stehen auf der Tischkarte.',
        'Die Menschen am Tisch scannen den Code auf der Tischkarte, erst das WLAN, dann den Tisch. Wer kein Telefon hat, schreibt auf Papier.',
        'Sagen Sie, was versprochen ist: kein Name, kein Konto, niemand am Tisch sieht, wer welche Karte geschrieben hat. Bitte keine Namen anderer auf die Karten.',
      ],
    },
    {
      title: 'Ordnen',
      items: [
        'Ziehen Sie eine Karte auf eine Gruppe, oder drücken Sie an der Karte **Verschieben**. Mehrere auf einmal: Häkchen setzen, dann **Verschieben nach …** oder **Neue Gruppe daraus**.',
        '**Überschrift schreiben**: am besten ein ganzer Satz.',
        'Dasselbe gesagt: Häkchen setzen, **Als gleich markieren**. Eine Karte steht für alle, alle zählen. **Trennen** geht unter **Mehr**.',
        'Unter **Gruppe**: **Kennzeichen wählen …**, **Gruppe teilen …**, zusammenlegen, auflösen.',
        'Was heute nicht dran ist: **In den Themenspeicher …** mit Namen und Tag. Es steht im Bericht.',
        'Ab zehn Karten macht das Programm Vorschläge, was zusammengehört. Nichts geschieht, bevor Sie zustimmen.',
        '**Rückgängig:** sagt, was es zurücknimmt. Das geht auch nach dem Gewichten; die Punkte bleiben.',
      ],
    },
    {
      title: 'Verdeckt schreiben',
      items: [
        '**Verdeckt schreiben lassen**, solange der Tisch wartet oder sammelt: Jede Person sieht nur die eigenen Karten, Sie sehen alle. **Karten aufdecken** zeigt alle zugleich.',
      ],
    },
    {
      title: 'Papier',
      items: [
        '**Papierkarten eintippen**, für viele Karten die **Seite für das Eintippen**: Text, Eingabetaste, nächste Karte. Pfeil auf oder ab wechselt die Art.',
        'Klebt jemand Punkte auf Papier: Beim Gewichten stehen an jeder Gruppe **Punkte von Papier**.',
      ],
    },
    {
      title: 'Gewichten',
      items: ['Wonach gefragt wird, steht oben; **Frage ändern**, bevor die ersten Punkte fallen.'],
    },
    {
      title: 'Andere Sprachen',
      items: [
        'Unter **Mehr** an jeder Karte: **Übersetzen**. Ihr deutscher Text kommt neben das Original. Übersetzt jemand am Tisch: **Zum Blatt**, bei dem Platz **Sprachmittlung**.',
      ],
    },
    {
      title: 'Zusammen schreiben',
      items: [
        '**Blatt öffnen**: Der Tisch schreibt gemeinsam Vorschläge. **Blatt schließen**, wenn Sie fertig sind. Wurde etwas zerstört: **Zum Blatt**, **Frühere Stände**, **Zurück zu diesem Stand**.',
      ],
    },
    {
      title: 'Wenn die Menschen den Tisch wechseln',
      items: [
        'Sie bleiben. Die nächste Runde beginnt die Gesamtmoderation; die Karten der Runde davor bleiben liegen. Erzählen Sie kurz, was da ist.',
      ],
    },
    {
      title: 'Wenn etwas ist',
      items: [
        'Eine Karte verletzt oder verrät jemanden: **Mehr**, **Heikel: sofort ausblenden**. Sie verschwindet bei allen; Sie können sie **Wieder zeigen**.',
        'Jemand stört und hört nicht auf: **Zum Blatt**, bei dem Platz **Platz aufheben**.',
        'Das WLAN fällt aus: weiterschreiben. Jedes Telefon merkt sich, was noch nicht gesendet ist, und sendet es einmal.',
        'Läuft die Uhr oben ab, geschieht nichts von selbst.',
      ],
    },
    {
      title: 'Zum Schluss',
      items: [
        'Wer wissen möchte, was aus den eigenen Karten wird, nimmt auf dem Telefon **Mein Beleg**: ein Code, den nur diese Person kennt. Die Gesamtmoderation schließt ab; dann bleibt alles, wie es gesagt wurde. Ein Stimmungsbild ist kein Beschluss.',
      ],
    },
  ],
} as const;
