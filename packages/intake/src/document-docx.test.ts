import { describe, expect, it } from 'vitest';
import { sketch } from '../test/sketch.ts';
import { docx, germanStyles, item, p, r, tbl, type WordParts, wordLists } from '../test/word.ts';
import { readDocument } from './document.ts';

function read(parts: WordParts) {
  const outline = readDocument(docx(parts));
  if (!outline.ok) throw new Error(JSON.stringify(outline.failure));
  const notes = Object.fromEntries(outline.value.notes.map(({ kind, count }) => [kind, count]));
  return { lines: sketch(outline.value.blocks), notes, told: outline.value.notes };
}

const lines = (body: string, parts: Partial<WordParts> = {}) => read({ body, ...parts }).lines;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('a Word document', () => {
  it('gives headings by outline level, by name, and by what a style rests on', () => {
    const styles = `${germanStyles}<w:style w:type="paragraph" w:styleId="Feld"><w:name w:val="Handlungsfeld"/><w:basedOn w:val="berschrift2"/></w:style><w:style w:type="paragraph" w:styleId="Keine"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Kreis"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Lauf"/><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="X"><w:name w:val="Überschrift 3"/></w:style>`;
    expect(
      lines(
        p('Konzept', 'Titel') +
          p('Vorwort', 'berschrift1') +
          p('Bildung', 'Feld') +
          p('Inhalt', 'Keine') +
          p('Ziel', 'X') +
          p('im Kreis', 'A') +
          p('Rede', '', '<w:outlineLvl w:val="1"/>') +
          p('kein Kapitel.', 'berschrift1', '<w:outlineLvl w:val="9"/>'),
        { styles },
      ),
    ).toEqual([
      'T Konzept',
      '# Vorwort',
      '## Bildung',
      '### Ziel',
      'im Kreis',
      '## Rede',
      '**kein Kapitel.**',
    ]);
  });

  it('keeps bold, italic, underlined, struck and links, and white space only where it means something', () => {
    const runs = [
      r('Der '),
      r('Landkreis', '<w:b/>'),
      r(' und ', '<w:b w:val="0"/>'),
      r('Sie', '<w:i/><w:u w:val="single"/>'),
      r(' alt', '<w:strike/>'),
      r(' fett', '<w:rStyle w:val="Fett"/>'),
      '<w:hyperlink r:id="l1">',
      r(' Seite'),
      '</w:hyperlink>',
      '<w:hyperlink r:id="l2">',
      r(' Falle'),
      '</w:hyperlink>',
      '<w:r><w:tab/><w:t>nach</w:t><w:br/><w:t>Zeile</w:t><w:br w:type="page"/></w:r>',
    ].join('');
    const { lines: found, told } = read({
      body: p(runs),
      links:
        '<Relationship Id="l1" Type="http://x/hyperlink" Target="https://example.org/a" TargetMode="External"/><Relationship Id="l2" Type="http://x/hyperlink" Target="JaVaScRiPt:alert(1)" TargetMode="External"/>',
    });
    expect(found).toEqual([
      'Der **Landkreis** und __*Sie*__~~ alt~~** fett**[ Seite](https://example.org/a) Falle nach⏎Zeile'.replaceAll(
        '*Sie*',
        '_Sie_',
      ),
    ]);
    expect(told).toEqual([{ kind: 'links', count: 1, names: ['JaVaScRiPt:alert(1)'] }]);
  });

  it('counts chapters and lists as Word prints them', () => {
    const styles = germanStyles
      .replace(
        '<w:outlineLvl w:val="0"/>',
        '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/>',
      )
      .replace(
        '<w:outlineLvl w:val="1"/>',
        '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/>',
      );
    const body = [
      p('Eins', 'berschrift1'),
      p('Unter', 'berschrift2'),
      p('Unter', 'berschrift2'),
      p('Zwei', 'berschrift1'),
      p('Unter', 'berschrift2'),
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1),
      p('dazwischen'),
      item('e', 1),
      item('neu', 4),
      item('Punkt', 2),
      item('tief', 2, 1),
    ].join('');
    expect(lines(body, { styles, numbering: wordLists })).toEqual([
      '# <1> Eins',
      '## <1.1> Unter',
      '## <1.2> Unter',
      '# <2> Zwei',
      '## <2.1> Unter',
      '<1.> a',
      '  <a)> b',
      '  <b)> c',
      '<2.> d',
      'dazwischen',
      '<3.> e',
      '<5.> neu',
      '- Punkt',
      '  - tief',
    ]);
  });

  it('takes insertions, leaves deletions and comments out, and says so', () => {
    const { lines: found, notes } = read({
      body:
        p(
          `${r('Wir ')}<w:ins w:id="1">${r('alle ')}</w:ins><w:del w:id="2"><w:r><w:delText>niemals </w:delText></w:r></w:del><w:moveFrom>${r('weg')}</w:moveFrom><w:moveTo>${r('hin')}</w:moveTo><w:commentRangeStart w:id="0"/>${r(' ja')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ) +
        p('Der Anfang', '', '<w:rPr><w:del w:id="3"/></w:rPr>') +
        p(r(' und das Ende')) +
        p(r('geheim', '<w:vanish/>') + r('offen')),
    });
    expect(found).toEqual(['Wir alle hin ja', 'Der Anfang und das Ende', 'offen']);
    expect(notes).toEqual({ insertions: 2, deletions: 2, comments: 1, hidden: 1 });
  });

  it('keeps what fields showed, but no contents and no code', () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Vorwort 3', 'Verzeichnis1')}</w:sdtContent></w:sdt>`;
    const long = `${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Eins 1')}`)}${p(r('Zwei 2'))}${p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('danach')}`)}`;
    const { lines: found, notes } = read({
      body:
        toc +
        long +
        p(`${r('Stand ')}${field(' DATE \\@ "d.M.yyyy" ', r('1.3.2026'))}`) +
        p(field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" ', r('Gruß'))) +
        p(field(' HYPERLINK "https://example.org" ', r('hier'))) +
        p(`<w:fldSimple w:instr=" INCLUDETEXT file:///etc/passwd ">${r('drin')}</w:fldSimple>`),
    });
    expect(found).toEqual(['danach', 'Stand 1.3.2026', 'Gruß', '[hier](https://example.org)', 'drin']);
    expect(notes).toEqual({ contents: 2, fields: 3 });
  });

  it('reads tables with header rows, wide cells, blocks and tables in cells', () => {
    const inner = p('vor') + tbl([['x', 'y']]) + item('Punkt', 2);
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('breit')}</w:tc></w:tr>`;
    const table = tbl(
      [
        ['Nr.', 'Maßnahme'],
        ['1', inner],
      ],
      true,
    ).replace(/<\/w:tbl>$/, `${wide}</w:tbl>`);
    expect(lines(table, { numbering: wordLists })).toEqual([
      '‖ Nr. | Maßnahme',
      '| 1 | vor / | x | y / - Punkt',
      '| 2×breit',
    ]);
  });

  it('puts footnotes and text boxes beside their paragraph, names pictures, reads from right to left', () => {
    const note =
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p>' +
      r(' BAMF 2020') +
      '<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>';
    const box = `<w:txbxContent>${p('Im Kasten')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>${box}</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Grafik 1" descr="Foto des Kreishauses"/><a:graphic/></wp:inline></w:drawing></w:r>';
    const { lines: found, told } = read({
      body:
        p(`${r('Zahl')}<w:r><w:footnoteReference w:id="2"/></w:r>${drawing}${picture}`) +
        p('مرحبا', '', '<w:bidi/>'),
      footnotes: note,
    });
    expect(found).toEqual(['Zahl[^BAMF 2020]', 'Im Kasten', '<- مرحبا']);
    expect(told).toEqual([
      { kind: 'textBoxes', count: 1, names: [] },
      { kind: 'images', count: 1, names: ['Foto des Kreishauses'] },
    ]);
  });

  it('is read in the strict edition and under foreign prefixes', () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Hallo</x:t></x:r></x:p></x:body></x:document>';
    expect(lines('', { parts: { 'word/document.xml': strict } })).toEqual(['Hallo']);
  });
});

describe('E6: a Word document made to hurt', () => {
  const code = (parts: WordParts) => {
    const outline = readDocument(docx(parts));
    return outline.ok ? 'read' : outline.failure.code;
  };
  it('is refused with entities in any part, and when it is empty', () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'])
      expect(code({ body: p('x'), parts: { [part]: `${entity}<a>&e;</a>` } })).toBe('fileSuspicious');
    expect(code({ body: '' })).toBe('fileEmpty');
    expect(code({ body: p('x'), parts: { 'word/document.xml': '<a/>' } })).toBe('fileUnreadable');
  });

  it('keeps its words when templates and pictures are linked from elsewhere', () => {
    const { lines: found } = read({
      body: p(`<w:r><w:drawing><a:blip r:link="i1"/></w:drawing></w:r>${r('Text')}`),
      links:
        '<Relationship Id="i1" Type="http://x/image" Target="http://169.254.169.254/x.png" TargetMode="External"/><Relationship Id="t" Type="http://x/attachedTemplate" Target="file:///dev/zero" TargetMode="External"/><Relationship Id="s" Type="http://x/styles" Target="file:///etc/passwd" TargetMode="External"/>',
    });
    expect(found).toEqual(['Text']);
  });

  it('stays small when a footnote is called a thousand times or a table has too many cells', () => {
    const called = '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(1000);
    const found = lines(p(called), { footnotes: `<w:footnote w:id="2">${p('x'.repeat(1000))}</w:footnote>` });
    expect(found.join('').length).toBeLessThan(20_000);
    expect(code({ body: `<w:tbl><w:tr>${'<w:tc/>'.repeat(100_001)}</w:tr></w:tbl>` })).toBe('fileTooLarge');
  });
});
