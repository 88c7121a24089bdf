import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const comments = (count: number) => plural(count, { one: '1 Anmerkung', other: '# Anmerkungen' });

/** German sentences of the committees' pages: papers, sessions, reading a version, amendment papers. */
export const committee = {
  frame: {
    under: 'Gremien',
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptbereiche',
    menu: 'Menü',
    signOut: 'Abmelden',
    theme: 'Darstellung',
    themes: { light: 'Hell', dark: 'Dunkel', system: 'Wie das Gerät' },
  },
  places: { papers: 'Unterlagen', office: 'Büro', public: 'Öffentliche Seiten' },
  crumbs: 'Wo Sie sind',
  title: (page: string, county: string) => `${page} · ${county}`,
  notAllowed: 'Diese Seiten sind für Mitglieder der Gremien und die Stabsstelle.',
  comments,
  version: (label: string) => `Fassung ${label}`,
  stand: (day: string) => `Stand ${day}`,
  isNew: 'neu',

  papers: {
    title: 'Unterlagen',
    news: (since: string) => `Neu seit Ihrem letzten Besuch am ${since}`,
    newsFirst: 'Neu in den letzten 60 Tagen',
    noNews: 'Seit Ihrem letzten Besuch ist nichts Neues dazugekommen.',
    newVersion: (concept: string, label: string) => `${concept}, Fassung ${label}`,
    newVersionNote: (state: string) => `Neue Fassung, ${state}`,
    newPaperNote: (kind: string, originator: string) => `${kind}, ${originator}`,
    newDecisionNote: (word: string, body: string) => `${word}, ${body}`,
    next: 'Ihre nächste Sitzung',
    nextNone: 'Zurzeit ist keine Sitzung anberaumt.',
    openSession: 'Zur Sitzung mit allen Unterlagen',
    agenda: 'Tagesordnung',
    item: (number: number) => `TOP ${number}`,
    versions: 'Fassungen',
    versionsNone: 'Noch liegt keine Fassung vor. Sobald die Stabsstelle eine freigibt, steht sie hier.',
    toRead: 'Jetzt zu beraten',
    read: 'Fassung lesen',
    readName: (label: string, concept: string) => `Fassung lesen: ${label}, ${concept}`,
    papers: 'Vorlagen und Änderungsanträge',
    papersNone: 'Es liegen keine Vorlagen vor.',
    items: (count: number) => plural(count, { one: '1 Punkt', other: '# Punkte' }),
    decisions: 'Was beraten und beschlossen wurde',
    decisionsNone: 'Noch ist nichts beschlossen.',
    sessions: 'Alle Sitzungen',
    sessionsNone: 'Es gibt noch keine Sitzungen.',
    bodies: 'Ihre Gremien',
    clock: (time: string) => `${time} Uhr`,
  },

  parts: { chair: 'Vorsitz', member: 'Mitglied', advisory: 'beratendes Mitglied', clerk: 'Schriftführung' },

  session: {
    facts: (day: string, time: string) => (time === '' ? day : `${day}, ${time} Uhr`),
    agenda: 'Tagesordnung',
    agendaNone: 'Die Tagesordnung steht noch nicht fest.',
    toVersion: (label: string) => `Fassung ${label} lesen`,
    toPaper: (reference: string) => `Vorlage ${reference} lesen`,
    decisions: 'Ergebnisse dieser Sitzung',
    decisionsNone: 'Zu dieser Sitzung ist noch nichts festgehalten.',
    record: (label: string) => `Ergebnis zu Fassung ${label} festhalten`,
    recordTitle: 'Ergebnis festhalten',
    recordText: 'Sie führen für dieses Gremium das Protokoll. Das Ergebnis halten Sie bei der Fassung fest.',
    present: (count: number) =>
      plural(count, {
        one: '1 stimmberechtigtes Mitglied anwesend',
        other: '# stimmberechtigte Mitglieder anwesend',
      }),
    closed: 'nichtöffentlich',
    open: 'öffentlich',
  },

  reading: {
    note: 'Was neu ist',
    changed: (label: string) => `Geändert gegenüber Fassung ${label}`,
    changedText: 'Jeder Eintrag führt an die Stelle im Text.',
    unchanged: 'Am Text hat sich nichts geändert.',
    kinds: { added: 'neu', changed: 'geändert', removed: 'entfallen' },
    papers: 'Vorlagen zu dieser Fassung',
    decisions: 'Beratungsfolge',
    decisionsNone: 'Zu dieser Fassung ist noch nichts festgehalten.',
    text: 'Text der Fassung',
    implementation: (state: string, day: string) => `Umsetzung: ${state} (${day})`,
    jump: 'Ergebnis festhalten',
  },

  comment: {
    summary: (open: number, all: number) =>
      all === 0
        ? 'Anmerkung schreiben'
        : open === all
          ? comments(all)
          : `${comments(all)}, ${open === 0 ? 'alle erledigt' : `${open} offen`}`,
    /** The spoken name says which place it is about. */
    place: (title: string) => `zu „${title}“`,
    text: 'Ihre Anmerkung',
    hint: 'Alle, die diese Fassung beraten, können sie lesen. Ihr Name steht dabei.',
    left: (left: number) =>
      left < 0
        ? plural(-left, { one: '1 Zeichen zu viel', other: '# Zeichen zu viel' })
        : plural(left, { one: 'noch 1 Zeichen', other: 'noch # Zeichen' }),
    submit: 'Anmerkung senden',
    busy: 'wird gesendet',
    sent: 'Ihre Anmerkung ist gespeichert',
    empty: 'Bitte schreiben Sie erst etwas.',
    resolve: 'Als erledigt kennzeichnen',
    reopen: 'Wieder öffnen',
    resolved: 'erledigt',
    wasResolved: 'Als erledigt gekennzeichnet',
    wasReopened: 'Wieder geöffnet',
    by: (name: string, when: string) => `${name}, ${when}`,
    closed: 'Anmerkungen sind zu dieser Fassung nicht möglich.',
  },

  paper: {
    facts: (kind: string, day: string) => `${kind} vom ${day}`,
    originator: (name: string) => `Eingebracht von: ${name}`,
    reference: (reference: string) => `Vorlage ${reference}`,
    about: (label: string) => `Zu Fassung ${label}`,
    items: 'Die Punkte im Vergleich',
    caption: 'Synopse der Änderungsvorschläge',
    captionText:
      'Unter der Fundstelle steht, ob Text ersetzt, eingefügt oder gestrichen werden soll. Gestrichenes ist durchgestrichen, Neues unterstrichen.',
    head: {
      number: 'Nr.',
      place: 'Fundstelle',
      before: 'Fassung',
      after: 'Änderungsvorschlag',
      reason: 'Begründung',
      opinion: 'Stellungnahme der Verwaltung',
      result: 'Ergebnis',
    },
    operation: { insert: 'einfügen', delete: 'streichen', replace: 'ersetzen' },
    nothing: 'bisher kein Text',
    noOpinion: 'noch keine',
    wholeDeleted: 'Die Stelle entfällt.',
  },
} as const;
