import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { textOfUpdates } from './unsent-text.ts';

/** A document with something in it, a copy that writes on, and what the copy wrote. */
function device(fill: (doc: Y.Doc) => void = () => {}) {
  const base = new Y.Doc();
  fill(base);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  const written: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => written.push(update));
  return { doc, written };
}

const paragraph = (doc: Y.Doc, text: string) => {
  const element = new Y.XmlElement('paragraph');
  const run = new Y.XmlText();
  element.insert(0, [run]);
  doc.getXmlFragment('sheet').push([element]);
  if (text) run.insert(0, text);
  return run;
};
const firstRun = (doc: Y.Doc): Y.XmlText => {
  const element = doc.getXmlFragment('sheet').get(0);
  const run = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(run instanceof Y.XmlText)) throw new Error('no text');
  return run;
};

describe('the text of updates', () => {
  it('is what was typed, letter by letter, into a text of others, without theirs', () => {
    const { doc, written } = device((base) => paragraph(base, 'Von anderen.'));
    const run = firstRun(doc);
    for (const letter of 'Mein Satz') run.insert(run.length, letter);
    expect(textOfUpdates(written)).toBe('Mein Satz');
  });

  it('has a line for each place written at, and for each new paragraph, in their order', () => {
    const { doc, written } = device((base) => paragraph(base, 'ab'));
    firstRun(doc).insert(1, 'Mitte');
    const second = paragraph(doc, 'Neuer Absatz');
    paragraph(doc, 'Noch einer');
    second.insert(0, 'Ganz ');
    second.insert(second.length, ', verlängert');
    expect(textOfUpdates(written)).toBe('Mitte\nGanz Neuer Absatz, verlängert\nNoch einer');
  });

  it('leaves out what was deleted again, and joins what was corrected in the middle', () => {
    const { doc, written } = device((base) => paragraph(base, ''));
    const run = firstRun(doc);
    run.insert(0, 'Buss am Abent');
    run.delete(12, 1);
    run.insert(12, 'd');
    run.delete(3, 1);
    expect(textOfUpdates(written)).toBe('Bus am Abend');
  });

  it('goes on over bold words', () => {
    const { doc, written } = device((base) => paragraph(base, ''));
    const run = firstRun(doc);
    run.insert(0, 'ganz ');
    run.insert(5, 'wichtig', { bold: {} });
    run.insert(12, ' hier', { bold: null });
    expect(textOfUpdates(written)).toBe('ganz wichtig hier');
  });

  it('holds short texts of a record, not its choices or ids', () => {
    const { doc, written } = device();
    const record = new Y.Map<unknown>();
    doc.getMap('measures').set('m1', record);
    doc.transact(() => {
      record.set('title', new Y.Text('Rufbus'));
      record.set('kind', 'new');
      record.set('lead', new Y.Text('Kreis'));
    });
    expect(textOfUpdates(written)).toBe('Rufbus\nKreis');
  });

  it('keeps a line break and letters of two units whole', () => {
    const { doc, written } = device((base) => paragraph(base, ''));
    firstRun(doc).insert(0, 'Grüße 👋🏽 أهلا');
    expect(textOfUpdates(written)).toBe('Grüße 👋🏽 أهلا');
  });

  it('is the same from updates merged into one, sent twice, or beside rubbish', () => {
    const { doc, written } = device((base) => paragraph(base, 'x'));
    const run = firstRun(doc);
    for (const letter of 'doppelt') run.insert(run.length, letter);
    expect(textOfUpdates([Y.mergeUpdates(written)])).toBe('doppelt');
    expect(textOfUpdates([...written, ...written, Uint8Array.of(7, 7, 7)])).toBe('doppelt');
  });

  it('leaves out what the server has', () => {
    const { doc, written } = device((base) => paragraph(base, ''));
    const run = firstRun(doc);
    run.insert(0, 'angekommen');
    const known = Y.decodeStateVector(Y.encodeStateVector(doc));
    run.insert(run.length, ' nicht mehr');
    expect(textOfUpdates(written, known)).toBe('nicht mehr');
    expect(textOfUpdates(written, Y.decodeStateVector(Y.encodeStateVector(doc)))).toBe('');
  });
});
