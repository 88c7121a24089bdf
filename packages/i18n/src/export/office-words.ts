/** German words of files for office programs: names of styles, heads of tables. */
export const officeWords = {
  styles: {
    kicker: 'Dachzeile',
    thread: 'Herkunft',
    remark: 'Anmerkung',
    textHeading: (level: number) => `Überschrift im Text ${level}`,
  },
  logo: 'Logo',
  notes: 'Fußnoten',
  noteBack: 'Zurück zum Text',
  fact: 'Angabe',
  content: 'Inhalt',
  yes: 'ja',
  no: 'nein',
} as const;
