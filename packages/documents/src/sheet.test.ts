import { paragraphs } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readSheet, writeSheet } from './sheet.ts';
import { writeXml } from './xml-json.ts';

const id = 'p'.repeat(26);

describe('sheet document', () => {
  it('gives back its proposals, and their titles as headings in the text', () => {
    const doc = new Y.Doc();
    writeSheet(doc, {
      text: paragraphs('Wir haben lange gesprochen.'),
      proposals: [
        { id, kind: 'measure', title: 'Bus am Sonntag', text: paragraphs('Linie 4, alle zwei Stunden') },
      ],
    });
    const { text, proposals } = readSheet(doc);
    expect(proposals).toEqual([
      { id, kind: 'measure', title: 'Bus am Sonntag', text: paragraphs('Linie 4, alle zwei Stunden') },
    ]);
    expect(text.content.map((block) => block.type)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('does not count a proposal nobody wrote into', () => {
    const doc = new Y.Doc();
    writeSheet(doc, {
      text: paragraphs(''),
      proposals: [{ id, kind: 'goal', title: '', text: paragraphs('') }],
    });
    expect(readSheet(doc).proposals).toEqual([]);
  });

  it('D6: lets nothing through that the editor does not know', () => {
    const doc = new Y.Doc();
    writeXml(doc.getXmlFragment('sheet'), [
      { type: 'img', attrs: { onerror: 'x' } },
      { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href: ' JaVaScRiPt:alert(1)' } }] },
        ],
      },
      {
        type: 'proposal',
        attrs: { id: '../x', kind: 'measure' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'bleibt' }] }],
      },
    ]);
    const { text, proposals } = readSheet(doc);
    expect(proposals).toEqual([]);
    expect(JSON.stringify(text)).not.toMatch(/javascript|onerror|script/i);
    expect(JSON.stringify(text)).toContain('bleibt');
  });
});
