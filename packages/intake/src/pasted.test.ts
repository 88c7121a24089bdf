import { describe, expect, it } from 'vitest';
import { readPasted } from './document.ts';
import type { OutlineBlock } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function blocksOf(text: string, form: 'html' | 'text' = 'html'): readonly OutlineBlock[] {
  const outline = readPasted(bytes(text), form);
  if (!outline.ok) throw new Error(outline.failure.code);
  return outline.value.blocks;
}

/** A block in a word or two, as far as it matters here. */
function told(block: OutlineBlock): string {
  if (block.kind === 'heading')
    return `h${block.level} ${[block.label, block.text].filter(Boolean).join(' ')}`;
  if (block.kind === 'list')
    return block.items.map(({ label, blocks }) => `${label || '•'} ${blocks.map(told).join(' ')}`).join('; ');
  if (block.kind === 'table')
    return block.rows
      .map(({ cells }) => cells.map(({ blocks, covered }) => (covered ? '^' : plainBlocks(blocks))).join('|'))
      .join(' / ');
  return block.content
    .map((run) => (run.type === 'text' ? run.text : run.type === 'footnote' ? `[^${run.attrs.text}]` : '/'))
    .join('');
}

const lines = (text: string, form: 'html' | 'text' = 'html') => blocksOf(text, form).map(told);

describe('a text copied from Word', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style>p.MsoNormal {color:red} </style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=DE><!--StartFragment-->
<p class=MsoTitle>Integrationskonzept<o:p></o:p></p>
<p class=MsoToc1><a href="#_Toc1">1 Bildung<span>.....</span>3</a></p>
<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1<span>&nbsp;&nbsp; </span></span><![endif]>Bildung &amp;
Sprache</h1>
<p class=MsoNormal>Es gibt <b>viele</b> Kurse<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><sup>[1]</sup></a>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Erstens</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>Tiefer</p>
<table><tr><td rowspan=2>Ziel</td><td>Kosten</td></tr><tr><td>5.000&nbsp;&euro;</td></tr></table>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Quelle: Land</p></div></div>
<!--EndFragment--></body></html>`;

  it('keeps headings with their numbers, lists, merged cells and footnotes, and no contents', () => {
    expect(lines(word)).toEqual([
      'h0 Integrationskonzept',
      'h1 1 Bildung & Sprache',
      'Es gibt viele Kurse[^Quelle: Land].',
      '• Erstens a) Tiefer',
      'Ziel|Kosten / ^|5.000 €',
    ]);
  });
});

describe('a text copied from elsewhere', () => {
  it('is read from LibreOffice, with its notes', () => {
    expect(
      lines(
        '<h2 class="western">2. Arbeit</h2><p class="western">Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><ol start="3"><li><p>drei</p><li>vier</ol><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Fuß</p></div>',
      ),
    ).toEqual(['h2 2. Arbeit', 'Text[^Fuß]', '3. drei; 4. vier']);
  });

  it('is read from a web page: words between blocks, bold by style, links, what is not shown', () => {
    const page =
      '<nav>Start Kontakt</nav><div>Vor<div>Mitte</div>Nach <a href="https://example.org">hier</a> <a href="javascript:alert(1)">dort</a></div><p style="display:none">geheim</p><span style="font-weight:700">Fett</span>';
    const outline = readPasted(bytes(page), 'html');
    if (!outline.ok) throw new Error(outline.failure.code);
    expect(outline.value.blocks.map(told)).toEqual(['Vor', 'Mitte', 'Nach hier dort', 'h1 Fett']);
    expect(outline.value.notes.map(({ kind, names }) => [kind, names])).toEqual([
      ['contents', []],
      ['hidden', []],
      ['links', ['javascript:alert(1)']],
    ]);
    const link = outline.value.blocks[2];
    expect(link?.kind === 'paragraph' && link.content[1]).toEqual({
      type: 'text',
      text: 'hier',
      marks: [{ type: 'link', attrs: { href: 'https://example.org' } }],
    });
  });

  it('is read from what shows PDFs, with broken lines put together', () => {
    const pdf = [
      '3.2 Arbeit und Wirtschaft',
      'Viele Menschen suchen eine Arbeit, die zu dem passt, was sie gelernt ha-',
      'ben, und finden sie nicht in der Nähe ihres Wohnortes oder gar nicht.',
      'Seite 12 von 40',
      'Maßnahme 3.2.1: Praktikumsbörse',
      'Federführung: Jobcenter',
      'Kosten: 5.000 Euro im Jahr',
      '• Betriebe ansprechen',
      '• Plätze sammeln und veröffentlichen',
    ].join('\n');
    expect(lines(pdf, 'text')).toEqual([
      'h2 3.2 Arbeit und Wirtschaft',
      'Viele Menschen suchen eine Arbeit, die zu dem passt, was sie gelernt haben, und finden sie nicht in der Nähe ihres Wohnortes oder gar nicht.',
      'h4 Maßnahme 3.2.1: Praktikumsbörse',
      'Federführung: Jobcenter',
      'Kosten: 5.000 Euro im Jahr',
      '• Betriebe ansprechen; • Plätze sammeln und veröffentlichen',
    ]);
  });
});

describe('E6: a copied text made to hurt', () => {
  const code = (text: string, form: 'html' | 'text' = 'html') => {
    const outline = readPasted(bytes(text), form);
    return outline.ok ? outline.value.blocks.map(told).join('\n') : outline.failure.code;
  };

  it.each([
    ['<p>vor<script>alert(1)</script><style>p{}</style>nach</p>', 'vornach'],
    ['<p>a<img src=x onerror=alert(1)>b</p>', 'ab'],
    ['<svg><foreignObject><p>innen</p></foreignObject></svg><p>Text', 'Text'],
    ['<iframe srcdoc="<p>x</p>"></iframe><object data=x><p>y</p></object>Text', 'Text'],
    ['<p>1 < 2 & 3 > 2 &lt;script&gt;</p>', '1 < 2 & 3 > 2 <script>'],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>', ']>\n&e;'],
    ['<script>ohne Ende <p>Text', 'fileEmpty'],
    ['<p title="ohne Ende>Text', 'Text'],
    ['<p>&#0;&#xD800;&#x202E;Text&#9999999;', '\u202eText'],
    ['', 'fileEmpty'],
    ['<div>'.repeat(300), 'fileSuspicious'],
    ['<table><tr><td rowspan=999999 colspan=999999>x<tr><td>y</table>', `x / ${'^|'.repeat(100)}y`],
  ])('%s', (html, expected) => {
    expect(code(html)).toBe(expected);
  });

  it('is refused when it is too much, and read in a bounded time when it is only ugly', () => {
    expect(code('x'.repeat(10 * 1024 * 1024 + 1))).toBe('fileTooLarge');
    expect(code('<p>a'.repeat(100_000))).toBe('fileTooLarge');
    expect(code('<tr><td>a'.repeat(1000))).toContain('a');
    expect(code(`<table>${'<tr><td colspan=100>x'.repeat(1100)}</table>`)).toBe('fileTooLarge');
    expect(code('a\n\n'.repeat(40_000), 'text')).toBe('fileTooLarge');
    const begun = performance.now();
    for (const ugly of [
      '<',
      '<a b="',
      '<!--',
      '</',
      '&#',
      '<p ',
      "<a '",
      '<b>',
      '</b>',
      '<script>',
      '<li>',
      '\t',
    ])
      code(ugly.repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(readPasted(new Uint8Array([0xff, 0xfe, 0x41]), 'html')).toMatchObject({
      failure: { code: 'fileUnreadable' },
    });
  }, 60_000);
});
