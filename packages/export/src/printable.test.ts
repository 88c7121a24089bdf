import { describe, expect, it } from 'vitest';
import { readFonts, regularFaces } from './fonts.ts';
import { readCoverage } from './glyph-coverage.ts';
import { createPrintable } from './printable.ts';

const fonts = readFonts().slice(0, regularFaces).map(readCoverage);

describe('text for the fonts', () => {
  it('keeps German, Ukrainian, Russian, Turkish, Arabic and Persian as written', () => {
    const printable = createPrintable(fonts);
    for (const text of [
      'Größe, Maß und „Zitat“ – 5 € …',
      'ґанок, їжа, єдність',
      'объявление ёлка',
      'Yağmur çiğ ışık İğne',
      'السلام عليكم، ماذا؟ ٣',
      'گفتگو می\u200cشود',
    ])
      expect(printable.clean(text)).toBe(text);
    expect(printable.replaced()).toBe(false);
  });

  it('composes letters, and drops accents no font has before it gives up a letter', () => {
    const printable = createPrintable(fonts);
    expect(printable.clean('Mu\u0308ll')).toBe('Müll');
    expect(printable.clean('ب\u20dd')).toBe('ب');
    expect(printable.clean('漢👍🏽👨‍👩‍👧')).toBe('\ufffd\ufffd\ufffd');
    expect(printable.replaced()).toBe(true);
  });

  it('E12: removes what is invisible and changes the order of reading', () => {
    expect(createPrintable(fonts).clean('a\u202eb\u2066c\u0007d\ud800')).toBe('abcd\ufffd');
  });

  it('lets endless words break', () => {
    const { clean } = createPrintable(fonts);
    const address = `https://example.org/${'a/'.repeat(30)}`;
    expect(clean(address).replaceAll('\u200b', '')).toBe(address);
    expect(clean(address)).toContain('/\u200ba');
    expect(
      Math.max(
        ...clean('x'.repeat(500))
          .split('\u200b')
          .map((part) => part.length),
      ),
    ).toBe(30);
    expect(clean('Rechtsschutzversicherungsgesellschaften')).not.toContain('\u200b');
  });
});
