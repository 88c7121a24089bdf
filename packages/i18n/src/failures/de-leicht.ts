import { pluralOf } from '../plural.ts';
import type { FailureSentences, HallFailureSentences } from './de.ts';

const plural = pluralOf('de-leicht');

/** Leichte Sprache: what happened, what is still there, what to do. What can go wrong at a table; all a phone ever loads of this file. */
export const hallFailures: HallFailureSentences = {
  notJson: () => 'Das konnten wir nicht lesen. Bitte laden Sie die Seite neu.',
  wrongShape: () => 'Das passt hier nicht. Bitte schauen Sie noch einmal.',
  textMissing: () => 'Hier fehlt noch Ihr Text.',
  textTooShort: ({ limit = 1 }) => `Der Text ist zu kurz. Er braucht ${limit} Zeichen.`,
  textTooLong: ({ limit = 0, count = 0 }) =>
    `Der Text ist zu lang. Er hat ${count} Zeichen. Erlaubt sind ${limit}. Ihr Text ist noch da. Bitte machen Sie ihn kürzer.`,
  textUnreadable: () => 'Einige Zeichen im Text können wir nicht lesen.',
  numberOutOfRange: ({ limit }) =>
    limit === undefined
      ? 'Diese Zahl passt hier nicht.'
      : `Diese Zahl ist zu groß. Es gehen höchstens ${limit}.`,
  tooLarge: () => 'Das ist zu groß. Bitte machen Sie mehrere Teile daraus.',
  notSignedIn: () => 'Bitte melden Sie sich an.',
  notAllowed: () => 'Das dürfen Sie hier nicht.',
  foreignOrigin: () => 'Das kam von einer fremden Seite. Wir haben es nicht gemacht.',
  throttled: ({ limit = 30 }) =>
    `Das war zu oft. Bitte warten Sie ${plural(limit, { one: 'eine Sekunde', other: '# Sekunden' })}.`,
  notFound: () => 'Das gibt es hier nicht. Oder es ist nicht für Sie.',
  codeUnknown: () =>
    'Diesen Code gibt es nicht. Oder gerade kann niemand neu mit·machen. Bitte schauen Sie auf die Karte auf dem Tisch. Oder fragen Sie am Tisch nach.',
  doorClosed: () => 'Gerade kann niemand neu mit·machen. Bitte fragen Sie am Tisch nach.',
  eventEnded: () => 'Die Veranstaltung ist zu Ende. Alle Karten sind noch da.',
  tableFull: ({ limit = 0 }) =>
    `Dieser Tisch ist voll. Alle ${limit} Plätze sind besetzt. Bitte wählen Sie einen anderen Tisch.`,
  seatEjected: () => 'Ihr Platz gilt nicht mehr. Bitte fragen Sie am Tisch nach.',
  seatQuota: ({ limit = 0 }) => `Sie haben schon ${limit} Karten geschrieben. Mehr geht nicht.`,
  phaseForbids: () => 'Das geht gerade nicht. Ihr Text ist noch da.',
  notYourCard: () => 'Das ist nicht Ihre Karte.',
  cardWithdrawn: () => 'Diese Karte wurde weg·genommen.',
  cardUnknown: () => 'Diese Karte gibt es nicht mehr.',
  clusterUnknown: () => 'Diese Gruppe gibt es nicht mehr.',
  noDotsLeft: ({ limit = 0 }) => `Sie haben alle ${limit} Punkte gegeben. Nehmen Sie zuerst einen Punkt weg.`,
  dotCap: ({ limit = 0 }) =>
    `Eine Gruppe bekommt höchstens ${plural(limit, { one: 'einen Punkt', other: '# Punkte' })} von Ihnen.`,
  dotsClosed: () => 'Sie können gerade keine Punkte geben.',
  changedMeanwhile: () => 'Jemand anderes hat das gerade geändert. Sie sehen jetzt die Änderung.',
  sheetClosed: () => 'Das Blatt ist gerade zu.',
  workshopFrozen: () => 'Die Veranstaltung ist zu Ende. Alles bleibt, wie es ist.',
  notSaved: () => 'Kein Internet. Ihr Text ist noch auf diesem Gerät.',
  busy: () => 'Das hat nicht geklappt. Ihr Text ist noch da. Bitte versuchen Sie es noch einmal.',
};

/** Every failure of the program. */
export const failures: FailureSentences = {
  ...hallFailures,
  emailInvalid: () => 'Das ist keine ganze E-Mail-Adresse.',
  passwordTooShort: ({ limit = 12 }) => `Das Pass·wort ist zu kurz. Es braucht ${limit} Zeichen.`,
  passwordTooLong: ({ limit = 200 }) => `Das Pass·wort ist zu lang. Erlaubt sind ${limit} Zeichen.`,
  passwordTooCommon: () => 'Das Pass·wort ist zu leicht. Bitte nehmen Sie ein anderes.',
  dateInvalid: () => 'Diesen Tag gibt es nicht.',
  linkNotAllowed: () => 'Dieser Link geht nicht.',
  wrongCredentials: () => 'Die E-Mail-Adresse oder das Pass·wort ist falsch.',
  linkUnknown: () => 'Dieser Link geht nicht. Bitte fragen Sie nach einem neuen Link.',
  linkExpired: () => 'Dieser Link ist zu alt. Bitte fragen Sie nach einem neuen Link.',
  linkUsed: () =>
    'Dieser Link wurde schon benutzt. Bitte melden Sie sich an. Oder fragen Sie nach einem neuen Link.',
  nothingToUndo: () => 'Es gibt nichts zum Zurück·nehmen.',
  dateTaken: () => 'An diesem Tag gibt es schon einen Termin von dieser Reihe.',
  questionMissing: () => 'Jeder Tisch braucht eine Frage. Erst dann kann es los·gehen.',
  workshopOpen: () => 'Die Veranstaltung ist noch nicht zu Ende.',
  stepNotPossible: () => 'Dieser Schritt geht hier nicht.',
  consentMissing: () => 'Wir veröffentlichen nur, was Sie erlauben. Bitte setzen Sie den Haken.',
  reasonMissing: ({ limit = 20 }) =>
    `Bitte schreiben Sie, warum. Schreiben Sie mindestens ${limit} Zeichen. Alle können es lesen.`,
  chapterUnknown: () => 'Dieses Kapitel gibt es nicht mehr.',
  recordUnknown: () => 'Dieses Ziel oder diese Maßnahme gibt es nicht mehr.',
  originUnknown: () => 'Es fehlt noch: Welches Ziel oder welche Maßnahme gehört dazu?',
  conceptEmpty: () => 'Das Konzept hat noch kein Kapitel.',
  nameTaken: () => 'Diesen Namen gibt es schon. Bitte nehmen Sie einen anderen.',
  labelTaken: () => 'Diese Nummer gibt es schon.',
  versionImmutable: () => 'Diese Fassung kann niemand mehr ändern. Bitte machen Sie eine neue.',
  versionNotReleased: () => 'Diese Fassung kann man noch nicht lesen.',
  votesDoNotAdd: ({ limit = 0, count = 0 }) =>
    `Die Stimmen passen nicht. Gezählt sind ${count}. Da sind ${limit} Personen.`,
  pointsMissing: () => 'Bitte schreiben Sie mindestens einen Punkt.',
  exportNotAvailable: () => 'Diese Datei gibt es gerade nicht.',
  exportsFull: ({ limit = 3 }) =>
    `Wir machen schon ${limit} Dateien für Sie. Bitte warten Sie kurz. Oder brechen Sie eine Datei ab.`,
  extractEmpty: () => 'In dieser Auswahl steht nichts. Bitte wählen Sie etwas anderes.',
  fileUnreadable: () => 'Die Datei ist kaputt. Wir können sie nicht lesen.',
  fileTooLarge: () => 'Die Datei ist zu groß. Bitte machen Sie mehrere Dateien daraus.',
  fileEncrypted: () => 'Die Datei hat ein Pass·wort. Bitte speichern Sie die Datei ohne Pass·wort.',
  fileHasMacros: () => 'In der Datei sind Programme. Bitte speichern Sie die Datei ohne Programme.',
  fileSuspicious: () => 'Die Datei ist nicht sicher. Wir haben die Datei nicht geöffnet.',
  fileOldOffice: () => 'Die Datei ist zu alt. Bitte speichern Sie die Datei als ODT, DOCX, ODS oder XLSX.',
  filePdf: () => 'Das ist ein PDF. Wir können nur ODT, DOCX, ODS, XLSX und CSV lesen.',
  fileImage: () => 'Das ist ein Bild. Wir können nur ODT, DOCX, ODS, XLSX und CSV lesen.',
  fileKindUnknown: () => 'Diese Datei kennen wir nicht. Wir können nur ODT, DOCX, ODS, XLSX und CSV lesen.',
  fileEmpty: () => 'Die Datei ist leer.',
  imageNotPng: () => 'Das Bild passt nicht. Bitte nehmen Sie eine PNG-Datei.',
  imageTooWide: ({ limit = 2000 }) =>
    `Das Bild ist zu groß. Es darf höchstens ${limit} Pixel breit und hoch sein.`,
  colourTooLight: () => 'Die Farbe ist zu hell. Bitte wählen Sie eine dunkle Farbe.',
  emailTaken: () => 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
  slugTaken: () => 'Diesen Land·kreis gibt es hier schon.',
  lastAdministrator: () => 'Nur dieses Konto darf alles verwalten. Es muss offen bleiben.',
  setupDone: () => 'Hier ist schon alles eingerichtet. Bitte melden Sie sich an.',
};
