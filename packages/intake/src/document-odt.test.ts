import { describe, expect, it } from 'vitest';
import { sketch } from '../test/sketch.ts';
import { odt, type WriterParts, writerStyles } from '../test/writer.ts';
import { readDocument } from './document.ts';

function read(parts: WriterParts) {
  const outline = readDocument(odt(parts));
  if (!outline.ok) throw new Error(JSON.stringify(outline.failure));
  const notes = Object.fromEntries(outline.value.notes.map(({ kind, count }) => [kind, count]));
  return { lines: sketch(outline.value.blocks), notes, told: outline.value.notes };
}

const lines = (body: string, parts: Partial<WriterParts> = {}) => read({ body, ...parts }).lines;
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const h = (level: number, content: string) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${content}</text:h>`;
const list = (style: string, ...items: readonly string[]) =>
  `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

describe('an OpenDocument text', () => {
  it('gives headings by level, by style and by what a style rests on, whatever language named it', () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>';
    const common = `${writerStyles}<style:style style:name="_dc_berschrift_20_3" style:display-name="Überschrift 3" style:family="paragraph"/>`;
    expect(
      lines(
        p('Konzept', 'Title') +
          h(1, 'Vorwort') +
          p('Bildung', 'P1') +
          p('Ziel', '_dc_berschrift_20_3') +
          p('im Kreis', 'P2') +
          '<text:h>ohne Ebene</text:h>' +
          p(''),
        { automatic, common },
      ),
    ).toEqual(['T Konzept', '# Vorwort', '## Bildung', '### Ziel', 'im Kreis', '# ohne Ebene']);
  });

  it('keeps bold, italic, underlined, struck, links and white space that was meant', () => {
    const style = (name: string, look: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;
    const automatic =
      style('B', 'fo:font-weight="bold"') +
      style('I', 'fo:font-style="italic"') +
      style('U', 'style:text-underline-style="solid"') +
      style('S', 'style:text-line-through-style="solid"') +
      style('H', 'text:display="none"');
    const { lines: found, notes } = read({
      body: p(
        'Der\n  <text:span text:style-name="B">Kreis <text:span text:style-name="I">und</text:span></text:span><text:s text:c="3"/><text:span text:style-name="U">Sie</text:span><text:tab/><text:span text:style-name="S">alt</text:span><text:line-break/><text:a xlink:href="https://example.org">Seite</text:a> <text:a xlink:href="javascript:x">Falle</text:a><text:span text:style-name="H">geheim</text:span>',
      ),
      automatic,
    });
    expect(found).toEqual(['Der **Kreis **_**und**_ __Sie__ ~~alt~~⏎[Seite](https://example.org) Falle']);
    expect(notes).toEqual({ links: 1, hidden: 1 });
  });

  it('counts chapters and lists as they are printed', () => {
    const level = (n: number, sign: string, more = '') =>
      `text:level="${n}" style:num-format="${sign}" ${more}`;
    const common = `${writerStyles}<text:outline-style style:name="Outline"><text:outline-level-style ${level(1, '1')}/><text:outline-level-style ${level(2, '1', 'text:display-levels="2"')}/><text:outline-level-style ${level(3, '')}/></text:outline-style>`;
    const automatic = `<text:list-style style:name="L1"><text:list-level-style-number ${level(1, '1', 'style:num-suffix="."')}/><text:list-level-style-number ${level(2, 'a', 'style:num-suffix=")"')}/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
    const body = [
      h(1, 'Eins'),
      h(2, 'Unter'),
      h(2, 'Unter'),
      h(3, 'Ohne'),
      h(1, 'Zwei'),
      h(2, 'Unter'),
      list('L1', p('a'), p('b') + list('L1', p('c'), p('d')), p('e')),
      `<text:list text:continue-numbering="true" text:style-name="L1"><text:list-item>${p('f')}</text:list-item></text:list>`,
      list('L1', p('neu')),
      list('L2', p('Punkt')),
      list('L1', `<text:list><text:list-item>${h(3, 'in der Liste')}</text:list-item></text:list>`),
    ].join('');
    expect(lines(body, { common, automatic })).toEqual([
      '# <1> Eins',
      '## <1.1> Unter',
      '## <1.2> Unter',
      '### Ohne',
      '# <2> Zwei',
      '## <2.1> Unter',
      '<1.> a',
      '<2.> b',
      '  <a)> c',
      '  <b)> d',
      '<3.> e',
      '<4.> f',
      '<1.> neu',
      '- Punkt',
      '### <a)> in der Liste',
    ]);
  });

  it('takes insertions, leaves deletions and comments out, and says so', () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>niemals</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const { lines: found, notes } = read({
      body:
        changes +
        p(
          'Wir <text:change-start text:change-id="c1"/>alle<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> ja<office:annotation><dc:creator>X</dc:creator><text:p>nein</text:p></office:annotation>',
        ),
      masters:
        '<style:master-page style:name="Standard"><style:header><text:p>Kopf</text:p></style:header></style:master-page>',
    });
    expect(found).toEqual(['Wir alle ja']);
    expect(notes).toEqual({ insertions: 1, deletions: 1, comments: 1, pageMargins: 1 });
  });

  it('keeps what fields showed, but no contents and no page numbers', () => {
    const { lines: found, notes } = read({
      body: `<text:table-of-content><text:index-body>${p('Vorwort 3')}</text:index-body></text:table-of-content><text:section text:name="S">${p('Stand <text:date>1.3.2026</text:date>, Seite <text:page-number>7</text:page-number>')}</text:section><text:section text:display="none">${p('weg')}</text:section>`,
    });
    expect(found).toEqual(['Stand 1.3.2026, Seite']);
    expect(notes).toEqual({ contents: 1, fields: 2, hidden: 1 });
  });

  it('reads tables with header rows, wide cells, blocks and tables in cells', () => {
    const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const inner = `<table:table>${row(cell(p('x')), cell(p('y')))}</table:table>`;
    const body = `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row(cell(p('Nr.')), cell(p('Maßnahme')))}</table:table-header-rows>${row(cell(p('1')), cell(p('vor') + inner))}${row(cell(p('breit'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}${row(cell('', 'table:number-columns-repeated="16384"'))}</table:table>`;
    expect(lines(body)).toEqual(['‖ Nr. | Maßnahme', '| 1 | vor / | x | y', '| 2×breit']);
  });

  it('puts footnotes and text boxes beside their paragraph, names pictures, reads from right to left', () => {
    const automatic =
      '<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>';
    const { lines: found, told } = read({
      body:
        p(
          `Zahl<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('BAMF')}</text:note-body></text:note><draw:frame draw:name="Bild1"><draw:image xlink:href="file:///etc/passwd"/><svg:desc>Foto des Kreishauses</svg:desc></draw:frame><draw:frame><draw:text-box>${p('Im Kasten')}</draw:text-box></draw:frame>`,
        ) + p('مرحبا', 'R'),
      automatic,
    });
    expect(found).toEqual(['Zahl[^BAMF]', 'Im Kasten', '<- مرحبا']);
    expect(told).toEqual([
      { kind: 'textBoxes', count: 1, names: [] },
      { kind: 'images', count: 1, names: ['Foto des Kreishauses'] },
    ]);
  });
});

describe('E6: an OpenDocument text made to hurt', () => {
  const code = (parts: WriterParts) => {
    const outline = readDocument(odt(parts));
    return outline.ok ? 'read' : outline.failure.code;
  };
  it('is refused when rows or cells are repeated without end, however long their text', () => {
    const table = (row: string) => `<table:table>${row}</table:table>`;
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    expect(
      code({
        body: table(`<table:table-row table:number-rows-repeated="1048576">${cell('x')}</table:table-row>`),
      }),
    ).toBe('fileTooLarge');
    expect(
      code({
        body: table(
          `<table:table-row table:number-rows-repeated="5000">${cell('x'.repeat(5000))}</table:table-row>`,
        ),
      }),
    ).toBe('fileTooLarge');
    expect(
      code({
        body: table(
          `<table:table-row>${cell('x', 'table:number-columns-repeated="999999"')}</table:table-row>`,
        ),
      }),
    ).toBe('fileTooLarge');
  });

  it('is refused when it is empty or nested beyond reason', () => {
    expect(code({ body: p('') })).toBe('fileEmpty');
    expect(code({ body: `${'<text:section>'.repeat(300)}${'</text:section>'.repeat(300)}` })).toBe(
      'fileSuspicious',
    );
  });
});
