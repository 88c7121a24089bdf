import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { createWordBlocks } from './docx-blocks.ts';
import { createWordFields } from './docx-fields.ts';
import { readWordNumbering } from './docx-numbering.ts';
import type { WordSurroundings } from './docx-runs.ts';
import { readWordStyles } from './docx-styles.ts';
import { outlineLimits } from './limits.ts';
import { mainPart, officeNames, readRelationships } from './office-package.ts';
import { createNoteTaker, type Outline, type OutlineFootnote } from './outline.ts';
import { createPageCount } from './page-count.ts';
import { contains, elementAt, elements, readXmlTree, type XmlElement } from './xml-tree.ts';

/**
 * A Word document (ECMA-376, transitional or strict) -> its outline. Links, templates and pictures outside of the file
 * are never fetched; fields are never carried out. Fails with `fileEmpty`, `fileTooLarge`, or as archive and XML do.
 */
export function readDocx(archive: Archive): Result<Outline, Failure> {
  const main = mainPart(archive, 'word/document.xml');
  if (!main.ok) return main;
  const document = readPart(archive, main.value);
  if (!document.ok) return document;
  const body = elementAt(document.value, 'w:body');
  if (document.value.name !== 'w:document' || !body) return failed(failure('fileUnreadable'));
  const links = readRelationships(archive, main.value);
  if (!links.ok) return links;
  const others: { [type: string]: XmlElement | null } = {};
  for (const type of ['styles', 'numbering', 'footnotes', 'endnotes']) {
    const target = links.value.find((link) => link.type === type && !link.outside)?.target;
    const part = target === undefined || !archive.has(target) ? ok(null) : readPart(archive, target);
    if (!part.ok) return part;
    others[type] = part.value;
  }

  const notes = createNoteTaker();
  for (const { type } of links.value) if (type === 'header' || type === 'footer') notes.add('pageMargins');
  const around: WordSurroundings = {
    styles: readWordStyles(others['styles'] ?? null),
    links: new Map(links.value.map((link) => [link.id, link])),
    notes,
    fields: createWordFields(notes),
    pages: createPageCount(contains(body, 'w:lastRenderedPageBreak')),
    box: (content) => blocks.read(content),
    footnote: (kind, id) => footnotes(kind, id),
  };
  const blocks = createWordBlocks(around, readWordNumbering(others['numbering'] ?? null));
  const footnotes = createFootnotes(
    { footnote: others['footnotes'] ?? null, endnote: others['endnotes'] ?? null },
    blocks.read,
  );
  const read = blocks.read(body);
  if (blocks.refusal) return failed(blocks.refusal);
  return read.length === 0 ? failed(failure('fileEmpty')) : ok({ blocks: read, notes: notes.list() });
}

function readPart(archive: Archive, name: string): Result<XmlElement, Failure> {
  const bytes = archive.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > outlineLimits.partBytes)
    return failed(failure('fileTooLarge', { limit: outlineLimits.partBytes, count: bytes.value.length }));
  return readXmlTree(bytes.value, officeNames);
}

type Stories = { readonly footnote: XmlElement | null; readonly endnote: XmlElement | null };

/** Footnotes count 1, 2, 3 as they are met, endnotes E1, E2; a note within a note is none. */
function createFootnotes(
  stories: Stories,
  read: (story: XmlElement) => OutlineFootnote['blocks'],
): WordSurroundings['footnote'] {
  const met = { footnote: 0, endnote: 0 };
  let inside = false;
  const byId = (kind: keyof Stories) =>
    new Map(
      (stories[kind] ? elements(stories[kind], `w:${kind}`) : [])
        .filter((story) => !/separator|continuationNotice/i.test(story.attributes.get('w:type') ?? ''))
        .map((story) => [story.attributes.get('w:id') ?? '', story]),
    );
  const labels = new Map<XmlElement, string>();
  const known = { footnote: byId('footnote'), endnote: byId('endnote') };
  return (kind, id) => {
    const story = known[kind].get(id);
    if (!story || inside) return null;
    const held = labels.get(story);
    // Called twice, told once.
    if (held !== undefined) return { label: held, blocks: [] };
    met[kind] += 1;
    const label = kind === 'footnote' ? String(met.footnote) : `E${met.endnote}`;
    labels.set(story, label);
    inside = true;
    const blocks = read(story);
    inside = false;
    return { label, blocks };
  };
}
