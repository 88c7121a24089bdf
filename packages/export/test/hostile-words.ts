import type { RichText } from '@fortschrift/domain/rich-text';
import type { ConceptInput } from '../src/concept-input.ts';
import { sampleConcept, sampleMeasure, text } from './concept-sample.ts';

/** Texts that break writers: controls, halves of characters, markup, directions turned, words without end. */
export const hostileWords: readonly string[] = [
  'Null\u0000 Glocke\u0007 Rück\u0008 Flucht\u001b Ende\u001f',
  'halb \ud800 und \udc00 halb',
  'keine Zeichen \ufffe\uffff\u{1fffe}',
  '</text:p></office:text><script>alert(1)</script>',
  ']]> &amp; &lt; &#0; "Anführung" \'einfach\'',
  'umgedreht \u202egnp.exe\u202c und \u2066isoliert\u2069',
  'Rinderkennzeichnungsfleischetikettierung'.repeat(60),
  'Zeile\r\nWagen\rEnde\tTab',
  'نص عربي mit Deutsch, 42 Prozent, ثم عربي',
  'viele     Leerzeichen     hier',
];

const rich: RichText = {
  type: 'doc',
  content: hostileWords.flatMap((words) => [
    { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'bold' }] }] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
      ],
    },
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: words,
          marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b="<>\'' } }],
        },
      ],
    },
  ]),
};

/** A concept with every hostile text in every place where a person can write. */
export const hostileConcept: ConceptInput = sampleConcept(
  `Konzept ${hostileWords.join(' ')}`,
  [
    {
      kind: 'field',
      field: 'work',
      title: hostileWords.join(' '),
      body: rich,
      goals: hostileWords.map((words, index) => ({
        id: `g${index}`,
        level: 'goal',
        title: words,
        text: rich,
      })),
      measures: hostileWords.map((words, index) =>
        sampleMeasure({
          id: `m${index}`,
          goalId: `g${index}`,
          title: words,
          situation: rich,
          description: text(words),
          targetGroups: words,
          lead: words,
          partners: words,
          start: words,
          end: words,
          cost: words,
          funding: words,
          indicators: words,
        }),
      ),
    },
  ],
  {},
);
