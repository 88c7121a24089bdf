import type { PrintLine, TextBlock } from './text-block.ts';

/** How text is set in some place: what it takes to know how high it becomes. Millimetres. */
export type Setting = {
  /** Size of the letters. */
  readonly em: number;
  /** From one line to the next. */
  readonly pitch: number;
  /** Between two paragraphs, beyond that. */
  readonly gap: number;
};

const slim = /[iljtfrI.,;:!'()| \u00a0\u200b\u00ad-]/;
const plain = /[a-ln-vx-zäöüß0-9"„“–/?]/;
const capital = /[A-LN-VX-ZÄÖÜ]/;

/** Width of a letter in ems, at least what the widest of our typefaces gives it. */
function letterWidth(letter: string): number {
  if (slim.test(letter)) return 0.44;
  if (plain.test(letter)) return 0.62;
  return capital.test(letter) ? 0.76 : 1.1;
}

/**
 * How high blocks become at most, in millimetres: a count of letters that errs on the side of more, lines broken between
 * words only. Typst and office programs measure better, but each place anew in each of their rounds.
 * @param width millimetres
 */
export function heightAtMost(blocks: readonly TextBlock[], width: number, setting: Setting): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width, setting), 0);
}

function blockHeight(block: TextBlock, width: number, setting: Setting): number {
  const { em, pitch, gap } = setting;
  const narrower = (by: number) => Math.max(4 * em, width - by * em);
  switch (block.kind) {
    case 'paragraph':
      return linesAtMost(block, width / em) * pitch + gap;
    case 'heading':
      return linesAtMost(block, width / em) * pitch * 1.15 + 1.4 * pitch;
    case 'list':
      // Each level of a list takes its mark's room from its lines.
      return block.items.reduce(
        (sum, item) => sum + heightAtMost(item, narrower(3.5), setting) + gap,
        0.4 * pitch,
      );
    case 'grid': {
      const share = narrower(0) / Math.max(1, block.rows[0]?.length ?? 1) - 1.5 * em;
      return block.rows.reduce(
        (sum, row) =>
          sum +
          pitch +
          Math.max(0, ...row.map((cell) => heightAtMost(cell, Math.max(4 * em, share), setting))),
        pitch,
      );
    }
    case 'quote':
      return heightAtMost(block.blocks, narrower(3), setting) + pitch;
  }
}

/**
 * How many lines a text takes at most, its notes among them: they take theirs at the foot of the same page.
 * @param width ems
 */
export function linesAtMost(line: PrintLine, width: number): number {
  const notes = line.runs.reduce(
    (sum, run) => ('note' in run ? sum + 1 + linesAtMost(run.note, 40) : sum),
    0,
  );
  const parts = line.runs
    .map(({ t }) => t ?? '\n')
    .join('')
    .split('\n');
  return notes + parts.reduce((sum, part) => sum + wrapped(part, width), 0);
}

function wrapped(text: string, width: number): number {
  let lines = 1;
  let at = 0;
  for (const word of text.split(' ')) {
    let long = 0;
    for (const letter of word) long += letterWidth(letter);
    if (at > 0 && at + 0.44 + long <= width) at += 0.44 + long;
    else {
      if (at > 0) lines++;
      // A word longer than its line breaks in itself, wherever it can; then more is lost than a letter.
      const broken = Math.ceil(long / (width - Math.min(3, width / 4)));
      lines += long > width ? broken : 0;
      at = long > width ? width : long;
    }
  }
  return lines;
}
