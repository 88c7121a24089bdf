/** What hosts read beside the sheet of their table. */
export const hostSheet = {
  open: 'Blatt öffnen',
  close: 'Blatt schließen',
  download: 'Diesen Stand als Text herunterladen',
  file: (table: number) => `Blatt von Tisch ${table}`,
  seats: {
    title: 'Plätze am Tisch',
    text: 'Wenn jemand das Blatt stört, können Sie den Platz aufheben. Was von dort geschrieben wurde, bleibt stehen.',
    none: 'An diesem Tisch sitzt noch niemand mit einem Telefon.',
    seat: (number: number) => `Platz ${number}`,
    remove: 'Platz aufheben',
    removeNamed: (number: number) => `Platz aufheben: Platz ${number}`,
    confirm: (number: number) => `Platz ${number} aufheben?`,
    confirmText:
      'Das Telefon kann an dieser Veranstaltung dann nicht mehr schreiben und nicht mehr lesen. Das lässt sich nicht zurücknehmen.',
    cancel: 'Abbrechen',
    removed: (number: number) => `Platz ${number} ist aufgehoben.`,
  },
} as const;
