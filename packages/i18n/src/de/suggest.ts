/** What hosts read about suggestions, and whoever asks for them on the terminal. */
export const suggestWords = {
  /** Why cards are suggested together. */
  share: (words: readonly string[]) =>
    words.length === 0 ? 'fast gleicher Wortlaut' : `teilen: ${words.join(', ')}`,
  usage: 'Aufruf: npm run suggest -- DATEI.jsonl (je Zeile {"id": …, "text": …, "lang": …}).\n',
  unreadable: (file: string, detail: string) => `Die Datei lässt sich nicht lesen: ${file}\n(${detail})\n`,
  nothing: (file: string) => `In der Datei steht keine Karte, die sich lesen lässt: ${file}\n`,
  line: (line: number, problem: 'json' | 'id' | 'twice' | 'text' | 'lang') =>
    `Zeile ${line}: ${problems[problem]}\n`,
};

const problems = {
  json: 'kein JSON-Objekt',
  id: 'ohne Kennung (id)',
  twice: 'Kennung (id) kam schon vor',
  text: 'ohne Text (text)',
  lang: 'Sprache (lang) ist kein Text',
};
