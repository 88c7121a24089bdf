/** What the demo county can be entered with. */
export const demo = {
  password: 'rote-faeden-2026',
  office: 'buero@heidmark.example',
  moderator: 'moderation@heidmark.example',
  committee: 'gremium@heidmark.example',
  administrator: 'verwaltung@heidmark.example',
  /** Code of the event that is going on. */
  code: 'M4T9WQ',
} as const;
