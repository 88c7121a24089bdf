import { cards } from './host-count.ts';

/** What hosts read about suggestions, and whoever asks for them on the terminal. */
export const suggestWords = {
  /** Why cards are suggested together: words they share, or what they speak of in different words. */
  why: ({ words, topic }: { readonly words: readonly string[]; readonly topic: string | null }) => {
    if (words.length === 0) return 'fast gleicher Wortlaut';
    return topic === null ? `teilen: ${words.join(', ')}` : `Thema ${topic}: ${words.join(', ')}`;
  },
  /** The panel on the host's board. */
  board: {
    label: 'Vorschläge aus den Wörtern der Karten',
    toggle: (count: number) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    help: 'Aus den Wörtern der Karten errechnet. Nichts geschieht von selbst. Taste J nimmt einen Vorschlag an, Taste N lehnt ihn ab.',
    none: 'Zurzeit gibt es keine Vorschläge.',
    double: (count: number) => `${cards(count)} sagen fast dasselbe`,
    join: (name: string) => `Passt zur Gruppe „${name}“`,
    cluster: (count: number) => `${cards(count)} könnten eine Gruppe sein`,
    more: (count: number) => (count === 1 ? 'und 1 weitere Karte' : `und ${count} weitere Karten`),
    accept: { double: 'Als gleich markieren', join: 'Dorthin verschieben', cluster: 'Gruppe anlegen' },
    refuse: 'Ablehnen',
    refused: 'Vorschlag abgelehnt',
  },
  usage: 'Aufruf: npm run suggest -- DATEI.jsonl (je Zeile {"id": …, "text": …, "lang": …}).\n',
  unreadable: (file: string, detail: string) => `Die Datei lässt sich nicht lesen: ${file}\n(${detail})\n`,
  nothing: (file: string) => `In der Datei steht keine Karte, die sich lesen lässt: ${file}\n`,
  line: (line: number, problem: 'json' | 'id' | 'twice' | 'text' | 'lang') =>
    `Zeile ${line}: ${problems[problem]}\n`,
  moreLines: (count: number) =>
    count === 1
      ? 'Eine weitere Zeile lässt sich nicht lesen.\n'
      : `${count} weitere Zeilen lassen sich nicht lesen.\n`,
};

const problems = {
  json: 'kein JSON-Objekt',
  id: 'ohne Kennung (id)',
  twice: 'Kennung (id) kam schon vor',
  text: 'ohne Text (text)',
  lang: 'Sprache (lang) ist kein Text',
};
