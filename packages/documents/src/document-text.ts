import { figureLines, shownFigures } from '@fortschrift/domain/figure';
import { type Goal, goalLevels } from '@fortschrift/domain/goal';
import { type Measure, measureTextFields } from '@fortschrift/domain/measure';
import { type Block, paragraphs, plainText, type RichText } from '@fortschrift/domain/rich-text';
import type * as Y from 'yjs';
import { readChapter } from './chapter.ts';
import type { DocumentKind } from './document-name.ts';
import { readSheet } from './sheet.ts';

/**
 * Everything somebody wrote into a live document, as one text to read: a sheet as it stands; a chapter with the
 * titles of its goals and measures as headings and their fields below. A board holds nobody's text: empty.
 */
export function readDocumentText(kind: DocumentKind, doc: Y.Doc): RichText {
  if (kind === 'sheet') return readSheet(doc).text;
  if (kind === 'board' || kind === 'desk') return { type: 'doc', content: [] };
  const { body, goals, measures, figures } = readChapter(doc);
  const inOrder = goals.toSorted(
    (a, b) => goalLevels.indexOf(a.level) - goalLevels.indexOf(b.level) || a.position - b.position,
  );
  return {
    type: 'doc',
    content: [
      ...body.content,
      ...figureLines(shownFigures(figures)).content,
      ...inOrder.flatMap(goalBlocks),
      ...measures.toSorted((a, b) => a.position - b.position).flatMap(measureBlocks),
    ],
  };
}

function goalBlocks({ title, text }: Goal): readonly Block[] {
  return [...heading(title), ...text.content];
}

function measureBlocks(measure: Measure): readonly Block[] {
  return [
    ...heading(measure.title),
    ...measure.situation.content,
    ...measure.description.content,
    ...measureTextFields.flatMap((field) => paragraphs(measure[field]).content),
  ];
}

function heading(title: string): readonly Block[] {
  return title === ''
    ? []
    : [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: title }] }];
}

/** The same as plain text, blocks separated by line breaks. */
export function readPlainText(kind: DocumentKind, doc: Y.Doc): string {
  return plainText(readDocumentText(kind, doc));
}
