import { cards, dots } from './host-count.ts';

/** What note takers read while they copy cards from paper. */
export const hostPaper = {
  title: (number: number, title: string) => `Papierkarten von Tisch ${number}: ${title}`,
  skip: 'Zum Feld',
  open: 'Seite für das Eintippen',
  typed: (count: number) => `${cards(count)} eingetippt`,
  help: 'Eingabetaste: Karte legen. Pfeil auf oder ab im Textfeld: Art wechseln. Art und Sprache bleiben für die nächste Karte.',
  kindNow: (kind: string) => `Art: ${kind}`,
  list: 'Zuletzt eingetippt',
  remove: 'Entfernen',
  removeNamed: (text: string) => `Entfernen: ${text}`,
  dots: {
    label: 'Punkte von Papier',
    save: 'Eintragen',
    saveNamed: (name: string) => `Eintragen: Punkte von Papier für ${name}`,
    saved: (count: number, name: string) => `${dots(count)} von Papier für ‚${name}‘ eingetragen`,
  },
} as const;
