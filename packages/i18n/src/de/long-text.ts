/** What is read beside and around a long text: in the office, the committees and the public concept. */
export const longTextWords = {
  table: 'Tabelle',
  notes: 'Fußnoten',
  noteSign: (number: number) => `Fußnote ${number}`,
  noteBack: (number: number) => `Zurück zur Stelle von Fußnote ${number}`,
} as const;
