/** "heading 2", "Überschrift 2" and what Word makes of it as an id -> 2; title -> 0; anything else null. */
export function headingNamed(name: string): number | null {
  if (/^(title|titel)$/i.test(name)) return 0;
  const level = /^(?:heading|(?:ü|ue)?berschrift)[ _]?([1-9])$/i.exec(name.normalize('NFC'))?.[1];
  return level === undefined ? null : Number(level);
}
