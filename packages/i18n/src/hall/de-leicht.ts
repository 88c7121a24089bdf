import { pluralOf } from '../plural.ts';
import type { HallMessages } from './messages.ts';

const plural = pluralOf('de-leicht');

/** Leichte Sprache: short sentences, one thought in each, long words parted with a dot. */
export const hall: HallMessages = {
  skip: 'Zum Inhalt',
  languageLabel: 'Sprache',
  table: (number) => `Tisch ${number}`,
  seat: (number) => `Ihr Platz: ${number}`,
  tabs: {
    label: 'Was Sie hier tun können',
    write: 'Schreiben',
    board: 'Tisch',
    dots: 'Stimmung',
    sheet: 'Blatt',
    sheetOpened: 'Das Blatt ist auf. Sie können schreiben.',
    sheetClosed: 'Das Blatt ist zu. Sie können es lesen.',
    unseen: 'neue Karten',
  },
  saved: {
    saved: 'alles gespeichert',
    saving: 'wird gesendet',
    local: 'kein Internet, der Text ist noch auf diesem Gerät',
    refused: 'nicht angenommen',
  },
  error: {
    title: 'Das geht gerade nicht',
    again: 'Code noch einmal schreiben',
    retry: 'Noch einmal versuchen',
  },
  line: {
    stopped: 'Die Verbindung zum Tisch ist weg',
    stoppedText: 'Ihr Text ist noch da. Bitte laden Sie die Seite neu.',
    ejectedText: 'Ihr Platz an diesem Tisch gilt nicht mehr. Bitte fragen Sie am Tisch nach.',
    reload: 'Seite neu laden',
    storageFull:
      'Dieses Gerät ist voll. Bitte lassen Sie diese Seite offen. Warten Sie, bis da steht: alles gespeichert.',
    noSeat:
      'Sie haben an diesem Tisch noch keinen Platz. Bitte schreiben Sie den Code von der Karte auf dem Tisch.',
  },
  phases: {
    waiting: {
      title: 'Gleich geht es los',
      text: 'Bitte warten Sie noch. Sie können schon schreiben. Senden können Sie später.',
    },
    collecting: {
      title: 'Jetzt: Karten schreiben',
      text: 'Schreiben Sie auf jede Karte nur eine Sache.',
    },
    sorting: {
      title: 'Jetzt: Karten ordnen',
      text: 'Karten mit dem gleichen Thema kommen zusammen. Sie können noch Karten schreiben.',
    },
    weighting: {
      title: 'Jetzt: Punkte geben',
      text: 'Was ist Ihnen wichtig? Geben Sie dafür Punkte.',
    },
    presenting: {
      title: 'Jetzt: Ergebnisse zeigen',
      text: 'Jetzt wird nichts mehr geändert.',
    },
    toWrite: 'Karten schreiben',
    toBoard: 'Karten ansehen',
    toDots: 'Punkte geben',
  },
  round: {
    line: (number: number, of: number) => `Runde ${number} von ${of}`,
    earlier: (number: number) => `aus Runde ${number}`,
    begun: 'Jetzt beginnt eine neue Runde',
    begunText: 'Bitte gehen Sie jetzt an einen anderen Tisch. Ihre Karten bleiben liegen.',
    change: 'Tisch wechseln',
    choose: 'An welchen Tisch gehen Sie?',
    back: 'Zurück zum Tisch',
  },
  write: {
    title: 'Karte schreiben',
    kind: 'Was möchten Sie sagen?',
    kinds: { strength: 'Gut', need: 'Fehlt', proposal: 'Vorschlag', question: 'Frage' },
    kindHints: {
      strength: 'Das ist schon gut',
      need: 'Das brauchen wir',
      proposal: 'Das soll man tun',
      question: 'Das weiß ich nicht',
    },
    questions: {
      strength: 'Was ist gut?',
      need: 'Was fehlt?',
      proposal: 'Was kann helfen?',
    },
    about: 'Um was geht es auf Ihrer Karte?',
    aboutNone: 'um nichts Bestimmtes',
    refers: (record: string) => `zu ${record}`,
    text: 'Ihre Karte',
    left: (count) =>
      count < 0
        ? plural(-count, { one: '# Zeichen ist zu viel', other: '# Zeichen sind zu viel' })
        : plural(count, { one: 'noch # Zeichen', other: 'noch # Zeichen' }),
    explain: 'Mehr dazu schreiben',
    detail: 'Mehr dazu',
    voluntary: 'Sie müssen nicht',
    noNames: 'Bitte schreiben Sie keine Namen. Bitte schreiben Sie nichts, was gefährlich für jemanden ist.',
    hints: {
      contact: 'Steht hier eine Telefon·nummer oder eine E-Mail-Adresse?',
      address: 'Steht hier, wo jemand wohnt?',
      account: 'Steht hier eine Konto·nummer?',
      reference: 'Steht hier eine Nummer vom Amt oder vom Ausweis?',
      name: 'Steht hier ein Name?',
    },
    hintText:
      'Alle am Tisch können die Karte lesen. Bitte schreiben Sie nichts, woran man einen Menschen erkennt. Sie können die Karte trotzdem senden.',
    send: 'Karte senden',
    sent: 'Die Karte ist gesendet',
    kept: 'Die Karte ist noch auf diesem Gerät',
    draftKept: 'Ihr Text bleibt auf diesem Gerät. Sie können ihn später senden.',
    mine: 'Meine Karten',
    none: 'Sie haben noch keine Karte geschrieben.',
    states: { sent: 'gesendet', sending: 'wird gesendet', local: 'nur auf diesem Gerät' },
    edit: 'Ändern',
    editTitle: 'Karte ändern',
    editSave: 'Änderung senden',
    edited: 'Die Karte ist geändert',
    cancel: 'Nicht ändern',
    withdraw: 'Weg·nehmen',
    withdrawn: 'Die Karte ist weg',
    undo: 'Wieder hin·legen',
    elsewhere: (count) =>
      plural(count, {
        one: 'Eine Karte von Ihnen sehen Sie hier nicht. Sie liegt an einem anderen Tisch. Oder die Leitung vom Tisch hat sie versteckt.',
        other:
          '# Karten von Ihnen sehen Sie hier nicht. Sie liegen an einem anderen Tisch. Oder die Leitung vom Tisch hat sie versteckt.',
      }),
    refused: 'Diese Karte ging nicht',
    takeBack: 'Text wieder in das Feld holen',
    discard: 'Text weg·werfen',
  },
  board: {
    title: 'Karten am Tisch',
    summary: (cards, people) =>
      `${plural(cards, { one: '# Karte', other: '# Karten' })}. ${plural(people, { one: '# Person sitzt', other: '# Personen sitzen' })} am Tisch.`,
    cards: (count) => plural(count, { one: '# Karte', other: '# Karten' }),
    card: (number, kind) => `Karte ${number}, ${kind}`,
    loose: 'Noch in keiner Gruppe',
    unnamed: 'Gruppe ohne Namen',
    own: 'Ihre Karte',
    paper: 'von Papier',
    empty: 'Hier ist noch keine Karte',
    emptyText: 'Jemand am Tisch sendet eine Karte. Dann sehen Sie die Karte hier.',
    newCards: (count) => plural(count, { one: 'eine neue Karte', other: '# neue Karten' }),
    silent: 'Neue Karten nicht vor·lesen',
  },
  cover: {
    title: 'Die Karten sind noch versteckt',
    text: 'Nur Sie und die Moderation sehen Ihre Karten. Später sehen alle am Tisch alle Karten.',
    count: (count) =>
      plural(count, { one: '# Karte ist noch versteckt', other: '# Karten sind noch versteckt' }),
    mark: 'noch versteckt',
    opened: 'Alle am Tisch sehen jetzt alle Karten.',
  },
  translation: {
    title: 'Auf Deutsch',
    byHost: 'Übersetzt von der Moderation',
    bySeat: (seat) => `Übersetzt von Platz ${seat}`,
    outdated: 'Die Karte wurde danach geändert.',
    add: 'Übersetzen',
    edit: 'Übersetzung ändern',
    text: 'Die Karte auf Deutsch',
    detail: 'Die Erklärung auf Deutsch',
    save: 'Übersetzung speichern',
    saved: 'Die Übersetzung ist gespeichert',
    hint: 'Die erste Karte bleibt. Ein leeres Feld nimmt die Übersetzung weg.',
    mediator: 'Sie übersetzen an diesem Tisch Karten in Deutsch.',
  },
  speech: { read: 'Vor·lesen', stop: 'Auf·hören' },
  receipt: { title: 'Mein Zettel', question: 'Was passiert mit meinen Karten?' },
  leave: 'Platz verlassen',
  dots: {
    title: 'Was ist Ihnen wichtig?',
    left: (left, all) => `${plural(left, { one: 'Noch # Punkt', other: 'Noch # Punkte' })} von ${all}`,
    rule: (all, each) =>
      `Sie haben ${plural(all, { one: '# Punkt', other: '# Punkte' })}. Eine Gruppe bekommt von Ihnen höchstens ${plural(each, { one: '# Punkt', other: '# Punkte' })}.`,
    give: (heading) => `Punkt geben: ${heading}`,
    take: (heading) => `Punkt weg·nehmen: ${heading}`,
    mine: (count) =>
      count === 0
        ? 'kein Punkt von Ihnen'
        : plural(count, { one: '# Punkt von Ihnen', other: '# Punkte von Ihnen' }),
    paper: (count) => plural(count, { one: 'dazu # Punkt auf Papier', other: 'dazu # Punkte auf Papier' }),
    sum: (count) => plural(count, { one: '# Punkt vom Tisch', other: '# Punkte vom Tisch' }),
    hidden: 'Wie viele Punkte es zusammen sind, sehen alle später.',
    voted: (count, people) =>
      `${plural(count, { one: '# Person hat', other: '# Personen haben' })} Punkte gegeben. Am Tisch sind ${people}.`,
    moodTitle: 'Was die Punkte bedeuten',
    mood: 'Die Punkte zeigen: Das ist uns wichtig. Die Punkte sind keine Wahl. Hier wird nichts entschieden.',
    empty: 'Hier gibt es noch keine Gruppen',
    emptyText: 'Zuerst ordnet der Tisch die Karten. Danach geben Sie hier Punkte.',
    closed: 'Sie können gerade keine Punkte geben.',
  },
  doubles: (count) => plural(count, { other: 'gilt für # Karten' }),
  stage: {
    call: 'Nachricht für alle',
    dismiss: 'Verstanden',
    timer: 'Zeit',
    left: (count) => plural(count, { one: 'noch # Minute', other: 'noch # Minuten' }),
    over: 'Die Zeit ist um. Sie können noch zu Ende schreiben.',
  },
  closed: {
    title: 'Danke, dass Sie da waren',
    text: 'Die Veranstaltung ist zu Ende. Ihre Karten bleiben so, wie Sie sie geschrieben haben.',
    next: 'So geht es weiter',
    steps: {
      read: 'Der Land·kreis liest jede Karte.',
      turn: 'Aus den Karten wird ein Plan für den Land·kreis.',
      answer: 'Jede Idee bekommt eine Antwort. Alle können die Antwort lesen. Ihr Name steht nicht dabei.',
    },
    where: 'Zur Seite vom Land·kreis',
    unsent: 'Das wurde nicht mehr gesendet',
    noCards: 'Sie haben an diesem Tisch keine Karte geschrieben.',
  },
};
