import { readChapter, writeChapter } from '@fortschrift/documents/chapter';
import { documentName } from '@fortschrift/documents/document-name';
import { writeSheet } from '@fortschrift/documents/sheet';
import type { House } from '../house.ts';
import { seedDemo } from './seed.ts';

/** Fills the house with the demo county, through its own rooms and rows. Rejects when the county is there already. */
export async function fillDemo(house: Pick<House, 'rooms' | 'ports'>): Promise<void> {
  const { rooms, ports } = house;
  await seedDemo({
    store: ports.store,
    now: ports.now(),
    newId: ports.newId,
    sha256: ports.sha256,
    writeChapter: (chapterId, content) =>
      rooms.change(documentName('chapter', chapterId), 'system', (doc) => {
        const { body, goals, measures } = readChapter(doc);
        if (body.content.length + goals.length + measures.length === 0) writeChapter(doc, content);
      }),
    writeSheet: (tableId, content) =>
      rooms.change(documentName('sheet', tableId), 'system', (doc) => writeSheet(doc, content)),
    async setPassword(accountId, password) {
      const set = await ports.signIn.setPassword(accountId, password);
      if (!set.ok) throw new Error(`the demo's password is refused: ${set.failure.code}`);
    },
  });
}
