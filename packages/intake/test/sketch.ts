import type { OutlineBlock } from '../src/outline.ts';

/** An outline as lines a person can compare: `# heading`, `- item`, `| cell | cell |`, marks as in Markdown. */
export function sketch(blocks: readonly OutlineBlock[], indent = ''): readonly string[] {
  return blocks.flatMap((block) => sketchBlock(block, indent));
}

function sketchBlock(block: OutlineBlock, indent: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [
        `${indent}${'#'.repeat(block.level) || 'T'} ${block.label === '' ? '' : `<${block.label}> `}${block.text}`,
        ...notes(block.footnotes, indent),
      ];
    case 'paragraph':
      return [
        `${indent}${block.rightToLeft ? '<- ' : ''}${inlines(block.content)}`,
        ...notes(block.footnotes, indent),
      ];
    case 'list':
      return block.items.flatMap(({ label, blocks: inner }) => {
        const [first = '', ...rest] = sketch(inner, `${indent}  `);
        return [`${indent}${block.ordered ? `<${label}>` : '-'} ${first.trimStart()}`, ...rest];
      });
    case 'table':
      return block.rows.map(
        ({ header, cells }) =>
          `${indent}${header ? '‖' : '|'} ${cells.map(({ span, blocks: inner }) => `${span > 1 ? `${span}×` : ''}${sketch(inner).join(' / ')}`).join(' | ')}`,
      );
  }
}

type Paragraph = Extract<OutlineBlock, { kind: 'paragraph' }>;

function notes(footnotes: Paragraph['footnotes'], indent: string): readonly string[] {
  return footnotes.map(({ label, blocks }) => `${indent}[${label}]: ${sketch(blocks).join(' / ')}`);
}

function inlines(content: Paragraph['content']): string {
  const signs = { bold: '**', italic: '_', underline: '__', strike: '~~' };
  return content
    .map((run) => {
      if (run.type === 'hardBreak') return '⏎';
      if (run.type === 'footnote') return `[^${run.attrs.text}]`;
      return (run.marks ?? []).reduce((text, mark) => {
        if (mark.type === 'language') return `${text}@${mark.attrs.lang}`;
        return mark.type === 'link'
          ? `[${text}](${mark.attrs.href})`
          : signs[mark.type] + text + signs[mark.type];
      }, run.text);
    })
    .join('');
}
