import { expect, it } from 'vitest';
import { docx, p, r } from '../test/word.ts';
import { odt } from '../test/writer.ts';
import { readDocument, readPasted } from './document.ts';
import type { OutlineBlock } from './outline.ts';

/** The words of every passage that has a language, with it. */
function passages(bytes: Uint8Array, html = false): readonly string[] {
  const outline = html ? readPasted(bytes, 'html') : readDocument(bytes);
  if (!outline.ok) throw new Error(outline.failure.code);
  const of = (block: OutlineBlock): readonly string[] =>
    block.kind !== 'paragraph'
      ? []
      : block.content.flatMap((run) => {
          const mark = run.type === 'text' ? run.marks?.find(({ type }) => type === 'language') : undefined;
          return run.type === 'text' && mark?.type === 'language' ? [`${mark.attrs.lang}: ${run.text}`] : [];
        });
  return outline.value.blocks.flatMap(of);
}

const said: readonly (readonly [tag: string, words: string])[] = [
  ['ar-SA', 'أهلا وسهلا'],
  ['tr-TR', 'hoş geldiniz'],
  ['uk-UA', 'ласкаво просимо'],
  ['en-GB', 'A place for all of us'],
];
/** As files have them: German under the language of another keyboard. */
const unsaid: readonly (readonly [tag: string, words: string])[] = [
  ['en-US', 'Sprachkurse erreichen alle'],
  ['en-US', 'Workshops'],
  ['fr-FR', 'Kurse und Treffen'],
  ['ar-SA', '2026'],
  ['de-AT', 'Jause'],
];
const all = [...said, ...unsaid];
const kept = said.map(([tag, words]) => `${tag.slice(0, 2)}: ${words}`);

it('a passage keeps its language from DOCX, ODT and a copied text, where its words bear it out', () => {
  const word = all.map(([tag, words]) => p(r(words, `<w:lang w:val="${tag}"/>`)));
  expect(passages(docx({ body: word.join('') }))).toEqual(kept);
  const styles = all.map(
    ([tag], index) =>
      `<style:style style:name="L${index}" style:family="text"><style:text-properties fo:language="${tag.slice(0, 2)}" fo:country="${tag.slice(3)}"/></style:style>`,
  );
  const spans = all.map(
    ([, words], index) => `<text:p><text:span text:style-name="L${index}">${words}</text:span></text:p>`,
  );
  expect(passages(odt({ automatic: styles.join(''), body: spans.join('') }))).toEqual(kept);
  const html = all.map(([tag, words]) => `<p><span lang="${tag}">${words}</span></p>`).join('');
  expect(passages(new Uint8Array(Buffer.from(html)), true)).toEqual(kept);
});
