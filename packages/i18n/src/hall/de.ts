import { ideaKindLabels } from '../de/labels.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** Everything a participant reads from sitting down to going home. German is the source. */
export const hall = {
  skip: 'Zum Inhalt',
  languageLabel: 'Sprache',
  table: (number: number) => `Tisch ${number}`,
  seat: (number: number) => `Ihr Platz: ${number}`,
  tabs: {
    label: 'Bereiche des Tisches',
    write: 'Schreiben',
    board: 'Tisch',
    // At 390 px four tabs leave less than the word: it may break where a person would break it.
    dots: 'Stimmungs\u00ADbild',
    sheet: 'Blatt',
    sheetOpened: 'Das Blatt ist geöffnet. Sie können schreiben.',
    sheetClosed: 'Das Blatt ist geschlossen. Sie können es lesen.',
    unseen: 'neue Karten',
  },
  saved: {
    saved: 'alles gespeichert',
    saving: 'wird gesendet',
    local: 'ohne Verbindung, auf diesem Gerät gesichert',
    refused: 'nicht angenommen',
  },
  error: {
    title: 'So geht es gerade nicht weiter',
    again: 'Code neu eingeben',
    retry: 'Noch einmal versuchen',
  },
  line: {
    stopped: 'Die Verbindung zum Tisch wurde beendet',
    stoppedText: 'Was Sie geschrieben haben, ist noch da. Bitte laden Sie die Seite neu.',
    ejectedText: 'Ihr Platz an diesem Tisch gilt nicht mehr. Bitte fragen Sie am Tisch nach.',
    reload: 'Seite neu laden',
    storageFull:
      'Dieses Gerät kann nichts mehr zwischenspeichern. Bitte lassen Sie diese Seite offen, bis „alles gespeichert“ dasteht.',
    noSeat:
      'Auf diesem Gerät ist an diesem Tisch kein Platz vergeben. Bitte geben Sie den Code von Ihrer Tischkarte ein.',
  },
  phases: {
    waiting: {
      title: 'Gleich geht es los',
      text: 'Die Moderation eröffnet den Tisch. Sie können schon schreiben und danach senden.',
    },
    collecting: {
      title: 'Jetzt: Karten schreiben',
      text: 'Schreiben Sie einen Gedanken auf jede Karte.',
    },
    sorting: {
      title: 'Jetzt: Karten ordnen',
      text: 'Der Tisch ordnet die Karten zu Gruppen. Eine späte Karte geht noch.',
    },
    weighting: {
      title: 'Jetzt: Punkte vergeben',
      text: 'Geben Sie Punkte für das, was Ihnen wichtig ist.',
    },
    presenting: {
      title: 'Jetzt: Ergebnisse vorstellen',
      text: 'Karten und Punkte werden gerade nicht geändert.',
    },
    toWrite: 'Zum Schreiben',
    toBoard: 'Zum Tisch',
    toDots: 'Zum Stimmungsbild',
  },
  round: {
    line: (number: number, of: number) => `Runde ${number} von ${of}`,
    earlier: (number: number) => `aus Runde ${number}`,
    begun: 'Eine neue Runde beginnt',
    begunText: 'Bitte wechseln Sie jetzt den Tisch. Ihre Karten bleiben, wo sie sind.',
    change: 'Tisch wechseln',
    choose: 'An welchen Tisch wechseln Sie?',
    back: 'Zurück zum Tisch',
  },
  write: {
    title: 'Karte schreiben',
    kind: 'Was möchten Sie sagen?',
    kinds: ideaKindLabels,
    kindHints: {
      strength: 'Das läuft gut',
      need: 'Das fehlt',
      proposal: 'Das wäre gut',
      question: 'Das ist offen',
    },
    questions: {
      strength: 'Was läuft gut?',
      need: 'Wo ist Bedarf?',
      proposal: 'Welches Vorhaben antwortet darauf?',
    },
    about: 'Worauf bezieht sich Ihre Karte?',
    aboutNone: 'auf nichts Bestimmtes',
    refers: (record: string) => `zu ${record}`,
    text: 'Ihre Karte',
    left: (count: number) =>
      count < 0
        ? plural(-count, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' })
        : plural(count, { one: 'noch # Zeichen', other: 'noch # Zeichen' }),
    explain: 'Erklärung hinzufügen',
    detail: 'Erklärung',
    voluntary: 'freiwillig',
    noNames: 'Bitte keine Namen und nichts, was jemanden in Gefahr bringt.',
    hints: {
      contact: 'Steht hier eine Telefonnummer oder eine E-Mail-Adresse?',
      address: 'Steht hier eine Anschrift?',
      account: 'Steht hier eine Kontonummer?',
      reference: 'Steht hier ein Aktenzeichen oder eine Ausweisnummer?',
      name: 'Steht hier ein Name?',
    },
    hintText:
      'Alle am Tisch können die Karte lesen. Bitte schreiben Sie nichts, woran man einen Menschen erkennt. Senden können Sie die Karte trotzdem.',
    send: 'Karte senden',
    sent: 'Karte gesendet',
    kept: 'Karte auf diesem Gerät gesichert',
    draftKept: 'Ihr Text bleibt auf diesem Gerät, bis Sie ihn senden.',
    mine: 'Meine Karten',
    none: 'Sie haben noch keine Karte geschrieben.',
    states: { sent: 'gesendet', sending: 'wird gesendet', local: 'nur auf diesem Gerät' },
    edit: 'Ändern',
    editTitle: 'Karte ändern',
    editSave: 'Änderung senden',
    edited: 'Karte geändert',
    cancel: 'Abbrechen',
    withdraw: 'Zurückziehen',
    withdrawn: 'Karte zurückgezogen',
    undo: 'Wieder hinlegen',
    elsewhere: (count: number) =>
      plural(count, {
        one: 'Eine Ihrer Karten ist hier nicht zu sehen: Sie liegt an einem anderen Tisch, oder die Moderation hat sie ausgeblendet.',
        other:
          '# Ihrer Karten sind hier nicht zu sehen: Sie liegen an einem anderen Tisch, oder die Moderation hat sie ausgeblendet.',
      }),
    refused: 'Diese Karte wurde nicht angenommen',
    takeBack: 'Text in das Feld holen',
    discard: 'Text verwerfen',
  },
  board: {
    title: 'Karten am Tisch',
    summary: (cards: number, people: number) =>
      `${plural(cards, { one: '# Karte', other: '# Karten' })}, ${plural(people, { one: '# Person', other: '# Personen' })} am Tisch`,
    cards: (count: number) => plural(count, { one: '# Karte', other: '# Karten' }),
    card: (number: number, kind: string) => `Karte ${number}, ${kind}`,
    loose: 'Noch in keiner Gruppe',
    unnamed: 'Gruppe ohne Überschrift',
    own: 'Ihre Karte',
    paper: 'von Papier',
    empty: 'Hier liegt noch keine Karte',
    emptyText: 'Karten erscheinen hier, sobald jemand am Tisch eine sendet.',
    newCards: (count: number) => plural(count, { one: 'eine neue Karte', other: '# neue Karten' }),
    silent: 'Neue Karten nicht ansagen',
  },
  cover: {
    title: 'Verdeckt schreiben',
    text: 'Ihre Karten sehen nur Sie und die Moderation. Später deckt die Moderation alle Karten zugleich auf.',
    count: (count: number) =>
      plural(count, { one: '# Karte liegt verdeckt am Tisch', other: '# Karten liegen verdeckt am Tisch' }),
    mark: 'verdeckt',
    opened: 'Alle Karten am Tisch sind jetzt aufgedeckt.',
  },
  translation: {
    title: 'Auf Deutsch',
    byHost: 'Übersetzt von der Moderation',
    bySeat: (seat: number) => `Übersetzt von der Sprachmittlung, Platz ${seat}`,
    outdated: 'Das Original wurde danach geändert.',
    add: 'Übersetzen',
    edit: 'Übersetzung ändern',
    text: 'Die Karte auf Deutsch',
    detail: 'Die Erklärung auf Deutsch',
    save: 'Übersetzung speichern',
    saved: 'Übersetzung gespeichert',
    hint: 'Das Original bleibt stehen. Ein leeres Feld nimmt die Übersetzung weg.',
    mediator: 'Sie übersetzen an diesem Tisch Karten ins Deutsche.',
  },
  speech: { read: 'Vorlesen', stop: 'Nicht weiter vorlesen' },
  receipt: { title: 'Mein Beleg', question: 'Was wird aus meinen Karten?' },
  leave: 'Platz verlassen',
  dots: {
    title: 'Was ist Ihnen wichtig?',
    left: (left: number, all: number) =>
      `${plural(left, { one: 'Noch # Punkt', other: 'Noch # Punkte' })} von ${all}`,
    rule: (all: number, each: number) =>
      `Sie haben ${plural(all, { one: '# Punkt', other: '# Punkte' })}. Auf eine Gruppe passen höchstens ${each}.`,
    give: (heading: string) => `Punkt geben: ${heading}`,
    take: (heading: string) => `Punkt zurücknehmen: ${heading}`,
    mine: (count: number) =>
      count === 0
        ? 'kein Punkt von Ihnen'
        : plural(count, { one: '# Punkt von Ihnen', other: '# Punkte von Ihnen' }),
    paper: (count: number) =>
      plural(count, { one: 'dazu # Punkt von Papier', other: 'dazu # Punkte von Papier' }),
    sum: (count: number) => plural(count, { one: '# Punkt am Tisch', other: '# Punkte am Tisch' }),
    hidden: 'Die Summen sehen alle gemeinsam, wenn die Moderation sie zeigt.',
    voted: (count: number, people: number) =>
      `${plural(count, { one: 'Eine Person hat', other: '# Personen haben' })} Punkte vergeben, am Tisch sind ${people}.`,
    moodTitle: 'Ein Stimmungsbild',
    mood: 'Die Punkte zeigen, was dem Tisch wichtig ist. Beschlossen wird hier nichts.',
    empty: 'Hier gibt es noch keine Gruppen',
    emptyText: 'Zuerst ordnet der Tisch die Karten. Danach vergeben Sie hier Punkte.',
    closed: 'Punkte können gerade nicht vergeben werden.',
  },
  doubles: (count: number) => plural(count, { other: 'steht für # Karten' }),
  stage: {
    call: 'Mitteilung an alle',
    dismiss: 'Verstanden',
    timer: 'Zeit',
    left: (count: number) => plural(count, { one: 'noch # Minute', other: 'noch # Minuten' }),
    over: 'Die Zeit ist um. Schreiben Sie Ihren Gedanken in Ruhe zu Ende.',
  },
  closed: {
    title: 'Danke, dass Sie dabei waren',
    text: 'Die Veranstaltung ist abgeschlossen. Was auf den Karten steht, bleibt Wort für Wort erhalten.',
    next: 'So geht es weiter',
    steps: {
      read: 'Die Stabsstelle liest jede Karte.',
      turn: 'Aus Karten werden Ziele und Maßnahmen im Konzept.',
      answer: 'Zu jeder Idee gibt es eine Antwort, öffentlich und ohne Namen.',
    },
    where: 'Zur Seite des Landkreises',
    unsent: 'Das wurde nicht mehr gesendet',
    noCards: 'Sie haben an diesem Tisch keine Karte geschrieben.',
  },
} as const;
