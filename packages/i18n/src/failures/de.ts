import type { Failure, FailureCode } from '@fortschrift/domain/failure';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** A sentence for every failure: what happened, what was kept, what to do. */
export type FailureSentences = { readonly [code in FailureCode]: (failure: Failure) => string };

/** What a person at a table can run into. */
export type HallFailureCode = Extract<
  FailureCode,
  | 'notJson'
  | 'wrongShape'
  | 'textMissing'
  | 'textTooShort'
  | 'textTooLong'
  | 'textUnreadable'
  | 'numberOutOfRange'
  | 'tooLarge'
  | 'notSignedIn'
  | 'notAllowed'
  | 'foreignOrigin'
  | 'throttled'
  | 'notFound'
  | 'codeUnknown'
  | 'doorClosed'
  | 'eventEnded'
  | 'tableFull'
  | 'seatEjected'
  | 'seatQuota'
  | 'phaseForbids'
  | 'notYourCard'
  | 'cardWithdrawn'
  | 'cardUnknown'
  | 'clusterUnknown'
  | 'noDotsLeft'
  | 'dotCap'
  | 'dotsClosed'
  | 'changedMeanwhile'
  | 'sheetClosed'
  | 'workshopFrozen'
  | 'notSaved'
  | 'busy'
>;

/** The sentences a phone needs. */
export type HallFailureSentences = Pick<FailureSentences, HallFailureCode>;

/** What can go wrong at a table; all a phone ever loads of this file. */
export const hallFailures: HallFailureSentences = {
  notJson: () => 'Diese Anfrage konnten wir nicht lesen. Bitte laden Sie die Seite neu.',
  wrongShape: () => 'Diese Angabe passt hier nicht. Bitte prüfen Sie Ihre Eingabe.',
  textMissing: () => 'Hier fehlt noch ein Text.',
  textTooShort: ({ limit = 1 }) => `Dieser Text ist zu kurz. Nötig sind mindestens ${limit} Zeichen.`,
  textTooLong: ({ limit = 0, count = 0 }) =>
    `Dieser Text ist zu lang: ${count} Zeichen, erlaubt sind ${limit}. Ihr Text ist noch da, bitte kürzen Sie ihn.`,
  textUnreadable: () => 'In diesem Text sind Zeichen, die wir nicht lesen können.',
  numberOutOfRange: ({ limit }) =>
    limit === undefined
      ? 'Diese Zahl passt hier nicht.'
      : `Diese Zahl passt hier nicht. Höchstens möglich ist ${limit}.`,
  tooLarge: () => 'Das ist zu groß. Bitte teilen Sie es auf.',
  notSignedIn: () => 'Bitte melden Sie sich an.',
  notAllowed: () => 'Das dürfen Sie hier nicht.',
  foreignOrigin: () => 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
  throttled: ({ limit = 30 }) =>
    `Das waren zu viele Versuche. Bitte warten Sie ${plural(limit, { one: 'eine Sekunde', other: '# Sekunden' })}.`,
  notFound: () => 'Das gibt es hier nicht, oder es ist nicht für Sie bestimmt.',
  codeUnknown: () =>
    'Diesen Code gibt es nicht, oder die Tür ist gerade zu. Bitte prüfen Sie ihn auf Ihrer Tischkarte oder fragen Sie die Moderation.',
  doorClosed: () => 'Die Veranstaltung nimmt gerade niemanden auf. Bitte fragen Sie die Moderation.',
  eventEnded: () => 'Die Veranstaltung ist zu Ende. Was gesammelt wurde, bleibt erhalten.',
  tableFull: ({ limit = 0 }) =>
    `An diesem Tisch sind alle ${limit} Plätze besetzt. Bitte wählen Sie einen anderen Tisch.`,
  seatEjected: () => 'Dieser Platz wurde von der Moderation aufgehoben. Bitte fragen Sie am Tisch nach.',
  seatQuota: ({ limit = 0 }) =>
    `Sie haben schon ${limit} Karten geschrieben. Mehr sind an einem Platz nicht möglich.`,
  phaseForbids: () => 'Das geht in dieser Phase nicht. Ihre Eingabe ist noch da.',
  notYourCard: () => 'Diese Karte hat jemand anderes geschrieben.',
  cardWithdrawn: () => 'Diese Karte wurde zurückgezogen.',
  cardUnknown: () => 'Diese Karte gibt es nicht mehr.',
  clusterUnknown: () => 'Diese Gruppe gibt es nicht mehr.',
  noDotsLeft: ({ limit = 0 }) =>
    `Sie haben alle ${limit} Punkte vergeben. Nehmen Sie zuerst einen Punkt zurück.`,
  dotCap: ({ limit = 0 }) =>
    `Auf eine Gruppe passen höchstens ${plural(limit, { one: 'ein Punkt', other: '# Punkte' })}.`,
  dotsClosed: () => 'Punkte können gerade nicht vergeben werden.',
  changedMeanwhile: () => 'Das hat inzwischen jemand anderes geändert. Sie sehen jetzt den neuen Stand.',
  sheetClosed: () => 'Das Tischblatt ist gerade geschlossen.',
  workshopFrozen: () => 'Die Veranstaltung ist abgeschlossen. Was gesagt wurde, bleibt, wie es ist.',
  notSaved: () => 'Keine Verbindung. Ihre Eingabe ist auf diesem Gerät gesichert.',
  busy: () => 'Das hat gerade nicht geklappt. Ihre Eingabe ist noch da, bitte versuchen Sie es noch einmal.',
};

/** Every failure of the program. */
export const failures: FailureSentences = {
  ...hallFailures,
  emailInvalid: () => 'Das ist keine vollständige E-Mail-Adresse.',
  passwordTooShort: ({ limit = 12 }) =>
    `Das Passwort ist zu kurz. Bitte wählen Sie mindestens ${limit} Zeichen.`,
  passwordTooLong: ({ limit = 200 }) => `Das Passwort ist zu lang. Erlaubt sind ${limit} Zeichen.`,
  passwordTooCommon: () => 'Dieses Passwort ist leicht zu erraten. Bitte wählen Sie ein anderes.',
  dateInvalid: () => 'Dieses Datum gibt es nicht.',
  linkNotAllowed: () => 'Dieser Link ist nicht erlaubt. Möglich sind Web-, E-Mail- und Telefonadressen.',
  wrongCredentials: () => 'E-Mail-Adresse oder Passwort stimmt nicht.',
  linkUnknown: () => 'Dieser Link ist nicht gültig. Bitte lassen Sie sich einen neuen geben.',
  linkExpired: () => 'Dieser Link ist abgelaufen. Bitte lassen Sie sich einen neuen geben.',
  linkUsed: () =>
    'Dieser Link wurde schon benutzt. Sie können sich anmelden oder sich einen neuen geben lassen.',
  nothingToUndo: () => 'Es gibt nichts, das zurückgenommen werden kann.',
  dateTaken: () => 'An diesem Tag gibt es schon einen Termin dieser Reihe.',
  questionMissing: () =>
    'Zum Eröffnen braucht die Veranstaltung mindestens einen Tisch und für jeden Tisch eine Leitfrage.',
  workshopOpen: () => 'Die Veranstaltung läuft noch.',
  stepNotPossible: () => 'Dieser Schritt ist von hier aus nicht möglich.',
  consentMissing: () => 'Ohne Ihr Einverständnis wird nichts veröffentlicht. Bitte setzen Sie den Haken.',
  reasonMissing: ({ limit = 20 }) =>
    `Bitte begründen Sie das mit mindestens ${limit} Zeichen. Die Begründung wird veröffentlicht.`,
  chapterUnknown: () => 'Dieses Kapitel gibt es nicht mehr.',
  recordUnknown: () => 'Dieses Ziel oder diese Maßnahme gibt es nicht mehr.',
  originUnknown: () => 'Dazu fehlt die Verbindung zu einem Ziel oder einer Maßnahme.',
  conceptEmpty: () => 'Das Konzept hat noch kein Kapitel.',
  nameTaken: () => 'Diesen Namen gibt es schon. Bitte wählen Sie einen anderen.',
  labelTaken: () => 'Eine Fassung mit dieser Nummer gibt es schon.',
  versionImmutable: () => 'Eine Fassung wird nicht mehr geändert. Bitte frieren Sie eine neue ein.',
  versionNotReleased: () => 'Diese Fassung ist noch nicht freigegeben.',
  votesDoNotAdd: ({ limit = 0, count = 0 }) =>
    `Die Stimmen passen nicht zu den Anwesenden: ${count} gezählt, ${limit} anwesend.`,
  pointsMissing: () => 'Bitte nennen Sie mindestens einen Punkt, der zu klären ist.',
  exportNotAvailable: () => 'Diese Datei kann hier gerade nicht erstellt werden.',
  exportsFull: ({ limit = 3 }) =>
    `Für Sie werden schon ${limit} Dateien erstellt. Bitte warten Sie, bis eine fertig ist, oder brechen Sie eine ab.`,
  extractEmpty: () => 'In dieser Auswahl steht keine Maßnahme. Bitte wählen Sie mehr aus.',
  fileUnreadable: () => 'Diese Datei ist beschädigt und lässt sich nicht lesen. Es wurde nichts übernommen.',
  fileTooLarge: () => 'Diese Datei ist zu groß. Bitte teilen Sie sie auf.',
  fileEncrypted: () => 'Diese Datei ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort.',
  fileHasMacros: () =>
    'Diese Datei enthält Makros. Bitte speichern Sie sie ohne Makros, zum Beispiel als ODT, DOCX, ODS oder XLSX.',
  fileSuspicious: () =>
    'Diese Datei enthält etwas, das in einem Dokument nichts zu suchen hat. Sie wurde nicht geöffnet.',
  fileOldOffice: () =>
    'Das ist eine Datei aus einem alten Office-Programm. Bitte speichern Sie sie als ODT, DOCX, ODS oder XLSX.',
  filePdf: () =>
    'Das ist ein PDF. Lesen können wir Texte als ODT oder DOCX und Tabellen als ODS, XLSX oder CSV.',
  fileImage: () =>
    'Das ist ein Bild. Lesen können wir Texte als ODT oder DOCX und Tabellen als ODS, XLSX oder CSV.',
  fileKindUnknown: () =>
    'Diese Art von Datei kennen wir nicht. Lesen können wir Texte als ODT oder DOCX und Tabellen als ODS, XLSX oder CSV.',
  fileEmpty: () => 'In dieser Datei steht nichts, das sich übernehmen lässt.',
  imageNotPng: () =>
    'Dieses Bild lässt sich nicht verwenden. Bitte speichern Sie es als PNG; SVG, JPEG und beschädigte Dateien nehmen wir nicht an.',
  imageTooWide: ({ limit = 2000 }) =>
    `Dieses Bild ist zu groß. Bitte verkleinern Sie es auf höchstens ${limit} Pixel in Breite und Höhe.`,
  colourTooLight: () =>
    'Diese Farbe ist auf weißem Papier nicht gut zu lesen. Bitte wählen Sie eine dunklere.',
  emailTaken: () => 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
  slugTaken: () => 'Diesen Landkreis gibt es hier schon.',
  lastAdministrator: () => 'Das ist das letzte Konto, das verwalten darf. Es kann nicht gesperrt werden.',
  setupDone: () => 'Dieses System ist schon eingerichtet. Bitte melden Sie sich an.',
};
