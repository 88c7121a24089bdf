/** German words of the printed Synopse. */
export const synopsisPrint = {
  title: (before: string, after: string) => `Synopse: ${before} und ${after}`,
  side: (title: string, label: string, day: string, state: string) =>
    `${title}, Fassung ${label}, Stand ${day} (${state})`,
  overview: 'Überblick',
  counts: 'Einträge nach Art der Änderung',
  count: 'Einträge',
  tableOf: (chapter: string) => `Synopse: ${chapter}`,
  /** Stand around what was struck and what is new, for voices and copies without looks. */
  signs: { deleted: ['[−', '−]'], inserted: ['[+', '+]'] },
  sample: 'Beispiel',
  legendWhole:
    'Was ganz neu oder ganz entfallen ist, steht ohne Zeichen im Wortlaut; die Spalte „Art der Änderung“ sagt es.',
} as const;
