/** What a file's name says about the part of a version in it. */
export const fileParts = {
  concept: '',
  sheets: 'Maßnahmenblätter',
  catalogue: 'Maßnahmenkatalog',
  figures: 'Kennzahlen',
  synopsis: 'Synopse',
  extract: 'Auszug',
  area: (municipality: string) => `Auszug ${municipality}`,
  lead: (organisation: string) => `Auszug ${organisation}`,
} as const;
