import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { paragraphs, type RichText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editChapter, lastPosition, readChapter, recordOf, writeChapter } from './chapter.ts';
import { replaceText } from './text-field.ts';

const id = (letter: string) => letter.repeat(26);

const rich: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Ausgangslage' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Kurse fehlen ' },
        { type: 'text', text: 'am Abend', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', siehe ' },
        {
          type: 'text',
          text: 'Plan',
          marks: [{ type: 'link', attrs: { href: 'https://heidmark.example' } }],
        },
        { type: 'hardBreak' },
        { type: 'text', text: 'Ende' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'eins' }] }] },
      ],
    },
  ],
};

const goal: Goal = {
  ...emptyGoal(id('g'), 'goal', 1),
  title: 'Alle lernen Deutsch',
  text: rich,
  position: 1,
  origins: [{ kind: 'cluster', refId: id('c'), note: 'Tisch 1' }],
};

const measure = {
  ...emptyMeasure(id('m'), 1),
  goalId: goal.id,
  title: 'Abendkurse',
  lead: 'Kreisvolkshochschule',
  description: rich,
  quickWin: true,
};

/** Two peers that hear each other at once, as through a fast server. */
function pair(): [Y.Doc, Y.Doc] {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  return [a, b];
}

function exchange(a: Y.Doc, b: Y.Doc): void {
  const fromA = Y.encodeStateAsUpdate(a, Y.encodeStateVector(b));
  Y.applyUpdate(b, fromA);
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
}

describe('chapter document', () => {
  it('gives back what was written, rich text mark by mark', () => {
    const doc = new Y.Doc();
    writeChapter(doc, { body: rich, goals: [goal], measures: [measure] });
    expect(readChapter(doc)).toEqual({ body: rich, goals: [goal], measures: [measure] });
  });

  it('keeps both when two people add measures and cite origins at once', () => {
    const [a, b] = pair();
    writeChapter(a, { body: paragraphs('Text'), goals: [goal], measures: [measure] });
    exchange(a, b);
    editChapter(a, [
      {
        do: 'measure.add',
        id: id('x'),
        goalId: goal.id,
        title: 'A',
        situation: '',
        description: '',
        origins: [],
      },
    ]);
    editChapter(b, [
      { do: 'origin.add', recordId: measure.id, origin: { kind: 'idea', refId: id('d'), note: '' } },
    ]);
    exchange(a, b);
    expect(readChapter(a)).toEqual(readChapter(b));
    expect(readChapter(a).measures.map((one) => one.id)).toEqual([id('m'), id('x')]);
    expect(recordOf(a, measure.id)?.get('origins')).toBeInstanceOf(Y.Map);
    expect(readChapter(a).measures[0]?.origins).toEqual([{ kind: 'idea', refId: id('d'), note: '' }]);
  });

  it('cites the same thing twice as one origin', () => {
    const doc = new Y.Doc();
    writeChapter(doc, { body: paragraphs(''), goals: [goal], measures: [] });
    for (const note of ['', 'noch einmal']) {
      editChapter(doc, [
        { do: 'origin.add', recordId: goal.id, origin: { kind: 'cluster', refId: id('c'), note } },
      ]);
    }
    expect(readChapter(doc).goals[0]?.origins).toEqual([
      { kind: 'cluster', refId: id('c'), note: 'noch einmal' },
    ]);
  });

  it('keeps what two people type at both ends of one title', () => {
    const [a, b] = pair();
    writeChapter(a, { body: paragraphs(''), goals: [goal], measures: [] });
    exchange(a, b);
    const titleIn = (doc: Y.Doc): Y.Text => {
      const title = recordOf(doc, goal.id)?.get('title');
      if (!(title instanceof Y.Text)) throw new Error('no title');
      return title;
    };
    replaceText(titleIn(a), 'Wirklich alle lernen Deutsch');
    replaceText(titleIn(b), 'Alle lernen Deutsch und mehr');
    exchange(a, b);
    expect(titleIn(a).toString()).toBe(titleIn(b).toString());
    expect(titleIn(a).toString()).toContain('Wirklich');
    expect(titleIn(a).toString()).toContain('und mehr');
  });

  it('reads rubbish as emptiness, never as a throw', () => {
    const doc = new Y.Doc();
    doc.getMap('measures').set(
      id('r'),
      new Y.Map([
        ['title', 5],
        ['horizon', 'never'],
        ['origins', 'x'],
      ] as [string, unknown][]),
    );
    doc.getMap('goals').set('__proto__', 'nothing');
    const [read] = readChapter(doc).measures;
    expect(read).toMatchObject({ title: '', horizon: null, origins: [], goalId: null });
    expect(readChapter(doc).goals).toEqual([]);
    expect(lastPosition(doc, 'measures')).toBe(0);
  });
});
