/** Widths of letters in thousandths of their size, as Arial, Liberation Sans and Helvetica share them (Adobe's Core 14 AFM). */
const upright = `
191 '
222 ijlıí
260 |
278  !,./:;I[\\]ftÍ·
333 ()-r„“”‘’‚\`‹›°
334 {}
355 "
389 *
469 ^
500 Jckvsxyzçčšž
556 #$0123456789?Labdeghnopqu_äöüáàâéèêëîñóòôúùûğ§€–«»
584 +<=>~±×
611 FTZß
667 &ABEKPSVXYÄÁÀÉÈÊŞ
722 CDHNRUwÜÇÚ
778 GOQÖÓ
833 Mm
889 %
944 W
1000 —…
1015 @
`;
const bold = `
238 '
278  ,./I[\\]ijlıÍí·
280 |
333 !()-:;ft\`„“”‘’‚‹›°
389 *r{}
474 "
500 z„“”
556 #$0123456789J_aceksvxyäáàâéèêëçšž§€–«»
584 +<=>^~±×
611 ?FLTZbdghnopquöüñóòôúùûğß
667 EPSVXYÉÈÊŞ
722 &ABCDHKNRUÄÁÀÜÇÚ
778 GOQwÖÓ
833 M
889 %m
944 W
975 @
1000 —…
`;

/** What no table names: letters of other scripts, rare signs. */
const other = 0.56;

/** Width of a letter in parts of its size. */
export type WidthOf = (letter: string) => number;

/** Widths of upright and of bold letters. */
export const arial: { readonly upright: WidthOf; readonly bold: WidthOf } = {
  upright: read(upright),
  bold: read(bold),
};

function read(table: string): WidthOf {
  const widths = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [, width, letters = ''] = /^(\d+) (.*)$/u.exec(line) ?? [];
    for (const letter of letters) widths.set(letter, Number(width) / 1000);
  }
  return (letter) => widths.get(letter) ?? other;
}
