import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const tables = (count: number) => plural(count, { one: '1 Tisch', other: '# Tische' });
const people = (count: number) => plural(count, { one: '1 Person', other: '# Personen' });
const cards = (count: number) => plural(count, { one: '1 Karte', other: '# Karten' });

/** German sentences of the office's pages about events: list, form, tables, door, steps. */
export const eventWords = {
  title: 'Veranstaltungen',
  lead: 'Hier bereiten Sie Veranstaltungen vor, öffnen sie am Tag selbst und holen danach das Ergebnis ab.',
  times: (starts: string, ends: string) =>
    starts && ends
      ? `, ${starts} bis ${ends} Uhr`
      : starts
        ? `, ab ${starts} Uhr`
        : ends
          ? `, bis ${ends} Uhr`
          : '',

  list: {
    coming: 'Kommende und laufende',
    past: 'Vergangene',
    create: 'Veranstaltung anlegen',
    empty: 'Es gibt noch keine Veranstaltung',
    emptyText: 'Legen Sie Titel, Termin und Leitfrage fest. Die Tische kommen danach.',
    noComing: 'Gerade ist nichts geplant.',
    counts: (tables_: number, people_: number, cards_: number) =>
      people_ + cards_ === 0 ? tables(tables_) : `${tables(tables_)}, ${people(people_)}, ${cards(cards_)}`,
    result: 'Ergebnis',
    resultOf: (title: string) => `Ergebnis: ${title}`,
    hall: 'Saal',
    hallOf: (title: string) => `Saal: ${title}`,
  },

  form: {
    newTitle: 'Neue Veranstaltung',
    newLead: 'Alles lässt sich bis zum Abschluss ändern. Nötig sind Titel und Tag.',
    editTitle: 'Angaben ändern',
    title: 'Titel',
    titleHint: 'So steht er auf Einladung, Tischkarten und Leinwand.',
    kind: 'Art',
    day: 'Tag',
    starts: 'Beginn',
    ends: 'Ende',
    place: 'Ort',
    purpose: 'Wozu die Veranstaltung dient',
    purposeHint: 'Ein oder zwei Sätze. Sie stehen in der Dokumentation.',
    question: 'Leitfrage',
    questionHint: 'Sie gilt für alle Tische, die keine eigene Frage haben.',
    concept: 'Für welches Konzept',
    noConcept: 'noch keines',
    conceptHint: 'Ihm werden die Ergebnisse später vorgeschlagen.',
    dots: 'Punkte für das Stimmungsbild',
    dotsPerSeat: 'Punkte je Person',
    dotsPerCluster: 'Höchstens auf eine Gruppe',
    wifi: 'WLAN am Ort',
    wifiHint: 'Steht auf den Tischkarten, damit niemand Datenvolumen braucht.',
    wifiName: 'Name des Netzes',
    wifiPassword: 'Passwort des Netzes',
    wifiNameMissing: 'Zum Passwort fehlt der Name des Netzes.',
    create: 'Veranstaltung anlegen',
    save: 'Angaben speichern',
    saved: 'Die Angaben sind gespeichert.',
    check: 'Bitte prüfen Sie die Angaben.',
    frozen: 'Die Veranstaltung ist abgeschlossen. Ihre Angaben bleiben, wie sie sind.',
    endBeforeStart: 'Das Ende muss nach dem Beginn liegen.',
    timeInvalid: 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 17:30.',
    dotsOutOfRange: 'Bitte eine ganze Zahl von 1 bis 20.',
    dotsTooMany: 'Das sind mehr Punkte, als eine Person hat.',
  },

  detail: {
    ways: 'Zu dieser Veranstaltung',
    hall: 'Saal',
    hallText: 'Alle Tische im Blick',
    print: 'Tischkarten drucken',
    printText: 'Mit QR-Code und kurzem Code',
    screen: 'Leinwand',
    screenText: 'Für den Beamer, nur zum Lesen',
    result: 'Ergebnis',
    resultText: 'Was gesagt wurde, nach Tischen',
    ideas: 'Ideen',
    ideasText: 'Jede Karte und ihre Rückmeldung',
    about: 'Angaben',
    edit: 'Angaben ändern',
    purpose: 'Wozu',
    question: 'Leitfrage',
    noQuestion: 'noch keine',
    concept: 'Konzept',
    dots: 'Stimmungsbild',
    dotsWords: (seat: number, cluster: number) =>
      `${plural(seat, { one: '1 Punkt', other: '# Punkte' })} je Person, höchstens ${cluster} auf eine Gruppe`,
    wifi: 'WLAN',
    noWifi: 'keines angegeben',
    wifiWords: (name: string, password: string) => (password ? `${name}, Passwort ${password}` : name),
    remove: 'Veranstaltung löschen',
    removeTitle: (title: string) => `„${title}“ löschen?`,
    removeText: 'Die Veranstaltung und ihre Tische werden gelöscht. Das lässt sich nicht zurücknehmen.',
    copy: 'Als Vorlage nehmen',
  },

  screen: {
    button: 'Link für die Leinwand',
    title: 'Link für die Leinwand',
    text: 'Öffnen Sie diesen Link am Rechner, der am Beamer hängt. Wer ihn hat, sieht den Saal ohne Anmeldung, kann aber nichts ändern. Er wird nur jetzt gezeigt.',
    open: 'Leinwand hier öffnen',
    label: 'Link',
  },

  door: {
    title: 'Beitreten',
    code: 'Code',
    address: 'Adresse',
    open: 'Die Tür ist offen: Wer den Code hat, kann Platz nehmen.',
    shut: 'Die Tür ist zu: Wer schon sitzt, bleibt. Neue kommen nicht herein.',
    notYet: 'Der Code gilt, sobald die Veranstaltung eröffnet ist.',
    over: 'Der Code gilt nicht mehr.',
    openIt: 'Tür öffnen',
    shutIt: 'Tür schließen',
    newCode: 'Neuer Code',
    newCodeTitle: 'Neuen Code geben?',
    newCodeText:
      'Der alte Code gilt sofort nicht mehr, gedruckte Tischkarten werden ungültig. Wer schon sitzt, bleibt sitzen.',
    opened: 'Die Tür ist offen.',
    shutNow: 'Die Tür ist zu.',
    codeNow: 'Es gibt einen neuen Code.',
  },

  tables: {
    title: 'Tische',
    add: 'Tisch hinzufügen',
    addFor: 'Tisch für ein Thema',
    empty: 'Noch kein Tisch',
    emptyText: 'Legen Sie für jedes Thema einen Tisch an. Die Nummern stehen auf den Tischkarten.',
    name: (number: number, title: string) => `Tisch ${number}: ${title}`,
    number: (number: number) => `Tisch ${number}`,
    newTitle: 'Neuer Tisch',
    editTitle: (number: number) => `Tisch ${number} ändern`,
    heading: 'Thema',
    headingHint: 'So steht es auf der Tischkarte.',
    field: 'Handlungsfeld',
    noField: 'keines',
    question: 'Eigene Frage',
    questionHint: (question: string) =>
      question
        ? `Bleibt sie leer, gilt die Leitfrage: „${question}“`
        : 'Es gibt noch keine Leitfrage für alle.',
    seats: 'Plätze',
    seatsWords: (count: number) => plural(count, { one: '1 Platz', other: '# Plätze' }),
    seatsInvalid: 'Bitte eine ganze Zahl von 1 bis 150.',
    ownQuestion: 'Eigene Frage',
    sharedQuestion: 'Leitfrage der Veranstaltung',
    noQuestion: 'noch keine Frage',
    board: 'Tisch öffnen',
    boardOf: (number: number) => `Tisch öffnen: ${number}`,
    edit: 'Ändern',
    editOf: (number: number) => `Ändern: Tisch ${number}`,
    remove: 'Entfernen',
    removeOf: (number: number) => `Entfernen: Tisch ${number}`,
    removed: (number: number) => `Tisch ${number} ist entfernt`,
    removeTitle: (number: number) => `Tisch ${number} entfernen?`,
    removeText:
      'Der Tisch und seine Tischkarte verschwinden. Das geht nur, solange niemand dort geschrieben hat. Seine Nummer wird nicht wieder vergeben.',
    hasCards: 'An diesem Tisch gibt es schon Karten oder Plätze. Er kann nicht mehr entfernt werden.',
    save: 'Tisch speichern',
    create: 'Tisch anlegen',
    created: (number: number) => `Tisch ${number} ist angelegt`,
  },

  moves: {
    title: 'Ablauf',
    open: {
      label: 'Eröffnen',
      title: 'Veranstaltung eröffnen?',
      text: 'Die Tür geht auf: Wer den Code hat, kann Platz nehmen. Die Tische beginnen, sobald die Moderation sie startet.',
      done: 'Die Veranstaltung ist eröffnet, die Tür ist offen.',
    },
    back: {
      label: 'Zurück zur Planung',
      title: 'Zurück zur Planung?',
      text: 'Die Tür geht wieder zu. Das geht nur, solange es noch keine Karte gibt.',
      done: 'Die Veranstaltung ist wieder in Planung.',
    },
    close: {
      label: 'Abschließen',
      title: 'Veranstaltung abschließen?',
      text: 'Was gesagt wurde, wird Wort für Wort festgehalten: Karten, Gruppen, Punkte und Tischblätter. Danach kann niemand mehr etwas daran ändern. Das lässt sich nicht zurücknehmen.',
      done: 'Die Veranstaltung ist abgeschlossen, das Ergebnis steht fest.',
    },
    document: {
      label: 'Dokumentation freigeben',
      title: 'Dokumentation freigeben?',
      text: 'Den Bericht, Karten, Gruppen und Rückmeldungen dieser Veranstaltung kann danach jede Person ohne Anmeldung lesen. Namen stehen nicht dabei. Ausgeblendete Karten bleiben ausgeblendet. Das lässt sich nicht zurücknehmen.',
      done: 'Die Dokumentation ist freigegeben.',
    },
    cancel: {
      label: 'Absagen',
      title: 'Veranstaltung absagen?',
      text: 'Die Veranstaltung bleibt in der Liste und kann später wieder geplant werden.',
      done: 'Die Veranstaltung ist abgesagt.',
    },
    plan: {
      label: 'Wieder planen',
      title: 'Veranstaltung wieder planen?',
      text: 'Die Angaben und Tische sind noch da.',
      done: 'Die Veranstaltung ist wieder in Planung.',
    },
    nextHint: {
      planned: 'Am Tag selbst eröffnen Sie die Veranstaltung. Vorher braucht jeder Tisch eine Frage.',
      opened: 'Die Veranstaltung läuft. Wenn alle fertig sind, schließen Sie sie ab.',
      closed:
        'Das Ergebnis und sein Bericht stehen. Übernehmen Sie es ins Konzept, ergänzen Sie den Bericht, geben Sie die Dokumentation frei.',
      documented: 'Die Dokumentation ist öffentlich. Hier ist nichts mehr zu tun.',
      cancelled: 'Die Veranstaltung ist abgesagt.',
    },
  },
} as const;
