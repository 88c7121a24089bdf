import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Faces the documents are set in. The first three decide which characters can be printed at all. */
const faces = [
  'ibm-plex-serif/400Regular/IBMPlexSerif_400Regular.ttf',
  'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-serif/400Regular_Italic/IBMPlexSerif_400Regular_Italic.ttf',
  'ibm-plex-serif/600SemiBold/IBMPlexSerif_600SemiBold.ttf',
  'ibm-plex-serif/600SemiBold_Italic/IBMPlexSerif_600SemiBold_Italic.ttf',
  'ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'ibm-plex-sans/600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
] as const;

/**
 * Reads the fonts (IBM Plex, SIL Open Font License) from their packages.
 * @returns TrueType files; the first three are the regular faces of Serif, Sans and Sans Arabic. Throws when one is
 * not installed.
 */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return faces.map((face) => readFileSync(resolve(`@expo-google-fonts/${face}`)));
}

/** How many of the fonts, from the first, decide which characters can be printed. */
export const regularFaces = 3;
