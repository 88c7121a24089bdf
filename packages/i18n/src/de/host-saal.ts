import type { TablePhase } from '@fortschrift/domain/table';
import { cards, people, plural } from './host-count.ts';
import { phases } from './host-phase.ts';

const listed = (numbers: readonly number[]) =>
  new Intl.ListFormat('de', { type: 'conjunction' }).format(numbers.map(String));
const tables = (numbers: readonly number[]) =>
  numbers.length === 1 ? `Tisch ${numbers[0]}` : `Die Tische ${listed(numbers)}`;

/** What whoever leads the day reads: all tables at once. */
export const saal = {
  title: 'Saal',
  toEvent: 'Zur Veranstaltung',
  navigation: 'Wege aus dem Saal',
  skip: 'Zu den Tischen',
  people: (count: number) => `${people(count)} an den Tischen`,
  cards,
  lost: 'Die Verbindung ist unterbrochen. Die Zahlen sind der letzte bekannte Stand.',
  live: 'Die Zahlen ändern sich von selbst.',
  tables: 'Tische',
  none: 'Diese Veranstaltung hat noch keine Tische',
  noneText: 'Legen Sie in der Vorbereitung der Veranstaltung Tische an.',
  join: {
    title: 'Beitreten',
    code: 'Code',
    address: 'Adresse',
    qr: 'QR-Code zum Beitreten',
    open: 'Die Tür ist offen: Neue Personen können beitreten.',
    shut: 'Die Tür ist geschlossen: Wer schon sitzt, bleibt; neue Personen kommen nicht hinein.',
    openDoor: 'Tür öffnen',
    shutDoor: 'Tür schließen',
    fresh: 'Neuen Code vergeben',
    freshTitle: 'Neuen Code vergeben?',
    freshText:
      'Der bisherige Code gilt dann nicht mehr, auch nicht auf gedruckten Tischkarten. Wer schon sitzt, bleibt sitzen.',
    freshDone: (code: string) => `Der neue Code ist ${code}`,
  },
  screen: {
    title: 'Leinwand',
    text: 'Der Link zeigt nur, was alle sehen dürfen. Er braucht kein Konto und gilt bis einen Tag nach der Veranstaltung.',
    create: 'Link für die Leinwand erstellen',
    link: 'Link für die Leinwand',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    open: 'Leinwand öffnen',
    busy: 'wird erstellt',
  },
  event: {
    title: 'Veranstaltung',
    state: (state: string) => `Die Veranstaltung ist ${state}.`,
    open: 'Veranstaltung eröffnen',
    openTitle: 'Veranstaltung eröffnen?',
    openText:
      'Die Tür geht auf. Teilnehmende können beitreten und Karten schreiben, sobald ihr Tisch sammelt.',
    close: 'Veranstaltung schließen',
    closeTitle: 'Veranstaltung schließen?',
    closeWriting: 'Was nicht abgeschickt ist, kommt nicht mehr an. Geben Sie noch einen Augenblick Zeit.',
    closeText: [
      'Alles wird eingefroren, Wort für Wort: Karten, Gruppen, Punkte und Blätter aller Tische.',
      'Niemand kann danach noch etwas schreiben oder verschieben, auch die Moderation nicht.',
      'Das lässt sich nicht zurücknehmen.',
    ],
    closeBusy: 'wird eingefroren',
    closing: 'Das Ergebnis wird eingefroren',
    closed: 'Die Veranstaltung ist abgeschlossen. Das Ergebnis ist gesichert.',
    result: 'Zum Ergebnis',
    print: 'Tischkarten drucken',
    cancel: 'Abbrechen',
  },
  round: {
    title: (number: number, of: number) => `Runde ${number} von ${of}`,
    next: (number: number) => `Runde ${number} beginnen`,
    back: (number: number) => `Zurück zu Runde ${number}`,
    confirmTitle: (number: number) => `Zu Runde ${number} wechseln?`,
    confirm: (number: number) => `Zu Runde ${number} wechseln`,
    text: 'Alle Telefone bitten, den Tisch zu wechseln. Die Moderation bleibt sitzen. Alle Tische sammeln wieder, offene Blätter werden geschlossen.',
    backText: 'Alle Tische sammeln wieder. Karten dieser Runde bleiben auf den Tischen liegen.',
    kept: 'Karten, Gruppen und Punkte bleiben: Wer an einen Tisch kommt, sieht, was dort schon gefunden wurde.',
    done: (number: number) => `Runde ${number} läuft`,
  },
  phase: {
    title: 'Ablauf für alle Tische',
    forward: (phase: TablePhase) => `Alle weiter zu: ${phases[phase].name}`,
    back: (phase: TablePhase) => `Alle zurück zu: ${phases[phase].name}`,
    confirmTitle: (phase: TablePhase) => `Alle Tische zu „${phases[phase].name}“?`,
    confirm: (phase: TablePhase) => `Zu „${phases[phase].name}“ wechseln`,
    moving: (numbers: readonly number[], phase: TablePhase) =>
      `${tables(numbers)} ${numbers.length === 1 ? 'wechselt' : 'wechseln'} zu „${phases[phase].name}“. ${phases[phase].means}`,
    staying: (numbers: readonly number[]) =>
      `${tables(numbers)} ${numbers.length === 1 ? 'bleibt' : 'bleiben'}, wo ${numbers.length === 1 ? 'er ist' : 'sie sind'}: Ein Tisch geht immer nur einen Schritt.`,
    back1: 'Ein Schritt zurück ist jederzeit möglich.',
    cancel: 'Abbrechen',
    done: (phase: TablePhase) => `Die Tische sind jetzt bei „${phases[phase].name}“`,
    refused: (count: number) =>
      plural(count, {
        one: '# Tisch ist geblieben, wo er war',
        other: '# Tische sind geblieben, wo sie waren',
      }),
  },
  table: {
    open: (number: number) => `Tisch ${number} moderieren`,
    people: (count: number, seats: number) => `${count} von ${seats} Plätzen`,
    cards,
    clusters: (count: number) => plural(count, { one: '# Gruppe', other: '# Gruppen' }),
    loose: (count: number) => `${cards(count)} ohne Gruppe`,
    dots: (voted: number, all: number) => `${voted} von ${all} haben Punkte vergeben`,
    sheet: 'Blatt ist offen',
    quiet: 'Hier sitzt noch niemand',
    empty: 'Noch keine Karte',
    steps: (number: number) => `Schritte an Tisch ${number}`,
    forward: (phase: TablePhase) => `Weiter: ${phases[phase].name}`,
    back: (phase: TablePhase) => `Zurück: ${phases[phase].name}`,
    named: (action: string, number: number) => `${action}, Tisch ${number}`,
    moved: (number: number, phase: TablePhase) => `Tisch ${number} ist jetzt bei „${phases[phase].name}“`,
  },
} as const;
