import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

/** How a county's printed matter looks: its colour and its logo, both optional. */
export type Letterhead = {
  /** #rrggbb in small letters, dark enough to be read on white. */
  readonly colour: string | null;
  readonly logo: Logo | null;
  /** Unix milliseconds. */
  readonly changedAt: number;
};

/** A picture in PNG that was checked and holds nothing but the picture. */
export type Logo = {
  readonly bytes: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
};

/** Bytes a logo may have, and pixels on each side. */
export const logoMax = { bytes: 500_000, side: 2000 } as const;

/** Characters of the words in a logo's place. */
export const logoAltMax = 200;

/** Least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const contrastMin = 4.5;

/**
 * Foreign input -> a colour for headings on white paper, null for none. Fails with `wrongShape` when it is no #rrggbb,
 * with `colourTooLight` when its contrast with white is below 4.5.
 */
export function parseLetterheadColour(input: unknown): Result<string | null, Failure> {
  if (input === null) return ok(null);
  if (typeof input !== 'string' || !/^#[0-9a-f]{6}$/i.test(input))
    return failed(failure('wrongShape', { field: 'colour' }));
  const colour = input.toLowerCase();
  return contrastOnWhite(colour) < contrastMin
    ? failed(failure('colourTooLight', { field: 'colour' }))
    : ok(colour);
}

/** Contrast of a colour (#rrggbb) with white, 1 to 21, as WCAG 2.2 defines contrast ratio and relative luminance. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
