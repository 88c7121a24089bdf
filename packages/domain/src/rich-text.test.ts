import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRichText, isAllowedHref, paragraphs, plainText } from './rich-text.ts';
import { cleanRichText } from './rich-text-clean.ts';

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });

describe('E1: links', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://example.org',
    'mailto:integration@example.org',
    'tel:+495371820',
  ])('keeps %s', (href) => {
    expect(isAllowedHref(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//evil.example',
    '/relative',
    'https:///evil.example',
    'ht\ntps://example.org',
    'https://example.org/a b',
    `https://example.org/${'a'.repeat(2000)}`,
    '',
    null,
    7,
    { toString: () => 'https://example.org' },
  ])('drops %j', (href) => {
    expect(isAllowedHref(href)).toBe(false);
    const cleaned = cleanRichText(doc(paragraph(text('hier', { type: 'link', attrs: { href } }))));
    expect(cleaned).toEqual(doc(paragraph({ type: 'text', text: 'hier' })));
  });
});

describe('cleanRichText', () => {
  it('keeps what it knows as it is', () => {
    const known = doc(
      paragraph(text('fett', { type: 'bold' }), { type: 'hardBreak' }),
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Ziele' }] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph({ type: 'text', text: 'a' })] }],
      },
      { type: 'blockquote', content: [paragraph({ type: 'text', text: 'b' })] },
    );
    expect(cleanRichText(known)).toEqual(known);
  });

  it('E1: opens unknown blocks, drops unknown marks and attributes', () => {
    const hostile = doc(
      {
        type: 'iframe',
        attrs: { src: 'https://evil.example' },
        content: [paragraph({ type: 'text', text: 'a' })],
      },
      { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
      {
        type: 'paragraph',
        attrs: { style: 'x' },
        content: [text('b', { type: 'script' }, { type: 'bold', attrs: { onclick: 'x' } })],
      },
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'c' }] },
    );
    expect(cleanRichText(hostile)).toEqual(
      doc(paragraph({ type: 'text', text: 'a' }), paragraph(text('b', { type: 'bold' })), {
        type: 'heading',
        attrs: { level: 3 },
        content: [{ type: 'text', text: 'c' }],
      }),
    );
  });

  it.each([null, undefined, 7, 'doc', [], { content: 'x' }, { content: [null, 3, [], 'a'] }])(
    'makes the empty text of %j',
    (input) => {
      expect(cleanRichText(input)).toEqual(emptyRichText);
    },
  );

  it('ends where nesting becomes an attack', () => {
    let nested: unknown = paragraph({ type: 'text', text: 'tief' });
    for (let depth = 0; depth < 5000; depth++) nested = { type: 'blockquote', content: [nested] };
    expect(plainText(cleanRichText(doc(nested)))).toBe('');
  });

  const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.oneof(
          fc.constantFrom(
            'doc',
            'paragraph',
            'text',
            'bulletList',
            'listItem',
            'heading',
            'blockquote',
            'x',
            'table',
            'tableRow',
            'tableCell',
            'tableHeader',
            'footnote',
          ),
          fc.anything(),
        ),
        text: fc.oneof(fc.string(), fc.anything()),
        attrs: fc.oneof(
          fc.record({
            href: fc.string(),
            level: fc.anything(),
            text: fc.string(),
            lang: fc.constantFrom('ar', 'x'),
          }),
          fc.anything(),
        ),
        marks: fc.oneof(
          fc.array(
            fc.record({
              type: fc.constantFrom('bold', 'link', 'language', 'insertion', 'deletion', 'x'),
              attrs: fc.anything(),
            }),
          ),
          fc.anything(),
        ),
        content: fc.oneof({ depthSize: 'small' }, fc.array(tie('node'), { maxLength: 4 }), fc.anything()),
      },
      { requiredKeys: [] },
    ),
  })).node;

  it('never throws, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(node, (input) => {
        const once = cleanRichText(input);
        expect(cleanRichText(once)).toEqual(once);
      }),
    );
  });
});

describe('plain text', () => {
  it('separates blocks by lines and reads back what paragraphs wrote', () => {
    expect(plainText(paragraphs('eins\n\n  zwei  \n'))).toBe('eins\nzwei');
    expect(paragraphs(' \n ')).toEqual(emptyRichText);
  });
});
