import type { MembershipPart, Role } from '@fortschrift/domain/account';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const parts: { readonly [part in MembershipPart]: string } = {
  chair: 'Vorsitz',
  member: 'Mitglied',
  advisory: 'beratend',
  clerk: 'Schriftführung',
};

const roles: { readonly [role in Role]: string } = {
  administrator: 'Lädt Menschen ein, pflegt das Impressum, sieht das Protokoll.',
  office: 'Bereitet Veranstaltungen vor, schreibt am Konzept, beantwortet Ideen.',
  moderator: 'Leitet Tische und den Saal.',
  committee: 'Liest Fassungen, merkt an, hält Beschlüsse fest.',
};

/** German sentences of the administration: accounts, county, log. */
export const adminWords = {
  title: 'Verwaltung',
  lead: 'Wer hier mitarbeitet, was im Impressum steht und wer wann was getan hat.',
  parts,
  roles,

  copy: {
    copy: 'Link kopieren',
    copied: 'Kopiert',
    byHand: 'Der Link ist markiert. Bitte kopieren Sie ihn mit Strg und C.',
  },

  accounts: {
    title: 'Konten',
    caption: (count: number) => plural(count, { one: '1 Konto', other: '# Konten' }),
    invite: 'Jemanden einladen',
    name: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Aufgaben',
    bodies: 'Gremien',
    state: 'Zustand',
    states: { invited: 'eingeladen', active: 'aktiv', disabled: 'gesperrt' },
    noBodies: 'keine',
    edit: 'Ändern',
    editOf: (name: string) => `Ändern: ${name}`,
    you: '(Sie)',
  },

  invite: {
    title: 'Jemanden einladen',
    text: 'Die Person bekommt von Ihnen einen Link und wählt selbst ein Passwort.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    roles: 'Aufgaben',
    bodies: 'Gremien',
    bodiesHint: 'Nur für Mitglieder von Gremien nötig.',
    part: (body: string) => `Rolle in: ${body}`,
    notIn: 'gehört nicht dazu',
    noBodies: 'Es gibt noch kein Gremium.',
    submit: 'Einladung anlegen',
    rolesMissing: 'Bitte wählen Sie mindestens eine Aufgabe.',
    nameMissing: 'Bitte geben Sie einen Namen mit mindestens 2 Zeichen an.',
  },

  link: {
    title: 'Der Link ist da',
    text: (name: string) =>
      `Geben Sie diesen Link an ${name} weiter, zum Beispiel per E-Mail. Er wird nur jetzt gezeigt.`,
    label: 'Einladungslink',
    until: (moment: string) => `Er gilt einmal und bis zum ${moment}.`,
  },

  edit: {
    title: (name: string) => `Konto von ${name}`,
    save: 'Änderungen speichern',
    saved: 'Das Konto ist geändert.',
    newLink: 'Neuen Link geben',
    newLinkText: 'Mit einem neuen Link kann die Person ein neues Passwort wählen.',
    disable: 'Konto sperren',
    disableTitle: (name: string) => `Konto von ${name} sperren?`,
    disableText:
      'Die Person wird sofort überall abgemeldet. Was sie geschrieben hat, bleibt. Sie können das Konto wieder freigeben.',
    enable: 'Konto freigeben',
    disabled: (name: string) => `Das Konto von ${name} ist gesperrt.`,
    enabled: (name: string) => `Das Konto von ${name} ist wieder freigegeben.`,
  },

  county: {
    title: 'Landkreis und Impressum',
    lead: 'Diese Angaben stehen öffentlich im Impressum und in den Hinweisen zu Datenschutz und Barrierefreiheit.',
    name: 'Name des Landkreises',
    office: 'Verantwortliche Stelle',
    street: 'Straße und Hausnummer',
    place: 'Postleitzahl und Ort',
    phone: 'Telefon',
    email: 'E-Mail-Adresse',
    privacyOfficer: 'Datenschutzbeauftragte Stelle',
    save: 'Angaben speichern',
    saved: 'Die Angaben sind gespeichert.',
    show: 'Impressum ansehen',
  },

  sections: { label: 'Bereiche der Verwaltung', accounts: 'Konten', county: 'Landkreis', log: 'Protokoll' },
} as const;
