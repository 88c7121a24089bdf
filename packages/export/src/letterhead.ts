import type { Letterhead, Logo } from '@fortschrift/domain/letterhead';
import type { ConceptDocument } from './concept-document.ts';
import { plainHue } from './hue.ts';
import type { PrintDocument, PrintLogo } from './print-document.ts';

/** The room on a title page, in millimetres. */
const box = { width: 80, height: 24 } as const;
/** Millimetres of a pixel at 96 to the inch: a small picture is not blown up. */
const pixel = 25.4 / 96;

/** How large a logo is printed: into its room, its proportions kept. */
export function printLogo({ bytes, alt, width, height }: Logo): PrintLogo {
  const scale = Math.min(pixel, box.width / width, box.height / height);
  const round = (size: number): number => Math.max(1, Math.round(size * scale * 100) / 100);
  return { bytes, alt, width: round(width), height: round(height) };
}

/** Puts a county's logo onto the title page, and its colour where ink was meant; the hues of the fields stay. */
export function dressed(document: PrintDocument, letterhead: Letterhead | null | undefined): PrintDocument {
  if (!letterhead) return document;
  const { colour, logo } = letterhead;
  return {
    ...document,
    letterhead: { colour, logo: logo && printLogo(logo) },
    blocks: document.blocks.map((block) =>
      'hue' in block && block.hue === plainHue ? { ...block, hue: colour ?? plainHue } : block,
    ),
  };
}

/** What the templates of the PDF read of a letterhead: the logo itself lies beside them as a file. */
export type TemplateLetterhead = {
  readonly colour: string;
  readonly logo: { readonly alt: string; readonly width: number; readonly height: number } | null;
};

/** As `dressed`, in the words of the templates. */
export function templateLetterhead(letterhead: Letterhead | null | undefined): TemplateLetterhead {
  if (!letterhead?.logo) return { colour: letterhead?.colour ?? plainHue, logo: null };
  const { alt, width, height } = printLogo(letterhead.logo);
  return { colour: letterhead.colour ?? plainHue, logo: { alt, width, height } };
}

/** Chapters that are no field of action take the county's colour. */
export function dressedChapters(
  chapters: ConceptDocument['chapters'],
  letterhead: Letterhead | null | undefined,
): ConceptDocument['chapters'] {
  const colour = letterhead?.colour ?? plainHue;
  return chapters.map((chapter) => (chapter.hue === plainHue ? { ...chapter, hue: colour } : chapter));
}
