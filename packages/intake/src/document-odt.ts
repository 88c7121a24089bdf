import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { outlineLimits } from './limits.ts';
import { createOdtBlocks } from './odt-blocks.ts';
import type { OdtSurroundings } from './odt-runs.ts';
import { openDocumentNames, readOdtStyles } from './odt-styles.ts';
import { createNoteTaker, type NoteTaker, type Outline } from './outline.ts';
import { createPageCount } from './page-count.ts';
import { contains, elementAt, elements, readXmlTree, type XmlElement } from './xml-tree.ts';

/**
 * An OpenDocument text (ODF 1.0 to 1.4) -> its outline. Nothing outside of the file is fetched, no field or script is
 * carried out. Fails with `fileEmpty`, `fileTooLarge`, or as archive and XML do.
 */
export function readOdt(archive: Archive): Result<Outline, Failure> {
  const content = readPart(archive, 'content.xml');
  if (!content.ok) return content;
  const common = archive.has('styles.xml') ? readPart(archive, 'styles.xml') : ok(null);
  if (!common.ok) return common;
  const body = elementAt(content.value, 'office:body', 'office:text');
  if (!body) return failed(failure('fileUnreadable'));

  const notes = createNoteTaker();
  const sources = [
    elementAt(content.value, 'office:automatic-styles'),
    elementAt(common.value ?? undefined, 'office:styles'),
  ].filter((source) => source !== undefined);
  noteMargins(common.value, notes);
  const met = { footnote: 0, endnote: 0 };
  let inside = false;
  const around: OdtSurroundings = {
    styles: readOdtStyles(sources),
    notes,
    pages: createPageCount(contains(body, 'text:soft-page-break')),
    insertions: readChanges(body, notes),
    box: (box) => blocks.read(box),
    footnote(note) {
      if (inside) return null;
      const isEnd = note.attributes.get('text:note-class') === 'endnote';
      met[isEnd ? 'endnote' : 'footnote'] += 1;
      inside = true;
      const story = elementAt(note, 'text:note-body');
      const read = story ? blocks.read(story) : [];
      inside = false;
      return { label: isEnd ? `E${met.endnote}` : String(met.footnote), blocks: read };
    },
  };
  const blocks = createOdtBlocks(around);
  const read = blocks.read(body);
  if (blocks.refusal) return failed(blocks.refusal);
  return read.length === 0 ? failed(failure('fileEmpty')) : ok({ blocks: read, notes: notes.list() });
}

function readPart(archive: Archive, name: string): Result<XmlElement, Failure> {
  const bytes = archive.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > outlineLimits.partBytes)
    return failed(failure('fileTooLarge', { limit: outlineLimits.partBytes, count: bytes.value.length }));
  return readXmlTree(bytes.value, openDocumentNames);
}

/** Tracked changes (ODF 1.3 part 3, 5.5): deleted words are listed here and nowhere else. */
function readChanges(body: XmlElement, notes: NoteTaker): ReadonlySet<string> {
  const insertions = new Set<string>();
  for (const region of elements(body, 'text:tracked-changes').flatMap((list) => elements(list))) {
    if (elementAt(region, 'text:deletion')) notes.add('deletions');
    const id = region.attributes.get('xml:id') ?? region.attributes.get('text:id') ?? '';
    if (elementAt(region, 'text:insertion')) insertions.add(id);
  }
  return insertions;
}

function noteMargins(styles: XmlElement | null, notes: NoteTaker): void {
  const pages = elements(elementAt(styles ?? undefined, 'office:master-styles'), 'style:master-page');
  for (const margin of pages.flatMap((page) => elements(page)))
    if (/^style:(header|footer)/.test(margin.name) && elements(margin).length > 0) notes.add('pageMargins');
}
