import * as Y from 'yjs';
import type { HttpBrowser } from './http-browser.ts';
import { type Installation, type LiveClient, openLive } from './installation.ts';

/** Somebody who types words into a sheet with the stock client, each word another. */
export type Typist = LiveClient & {
  readonly typed: readonly string[];
  /** Types a word every few milliseconds until the function returned is called. */
  type(): () => void;
};

/** Milliseconds between two words: below the rate a person's socket may have. */
const pause = 15;

/** Opens the sheet; the typist writes into a paragraph of their own. */
export function openTypist(house: Installation, tableId: string, browser: HttpBrowser, mark: string): Typist {
  const client = openLive(house, `sheet/${tableId}`, browser);
  const sheet = client.doc.getXmlFragment('sheet');
  const typed: string[] = [];
  let own: Y.XmlText | null = null;
  return {
    ...client,
    typed,
    type() {
      const timer = setInterval(() => {
        if (own === null) {
          own = new Y.XmlText();
          const paragraph = new Y.XmlElement('paragraph');
          paragraph.insert(0, [own]);
          sheet.push([paragraph]);
        }
        const word = `${mark}${typed.length}`;
        typed.push(word);
        own.insert(own.length, ` ${word}`);
      }, pause);
      return () => clearInterval(timer);
    },
  };
}

/** All words of a sheet in their order. */
export function wordsOf(doc: Y.Doc): readonly string[] {
  return doc
    .getXmlFragment('sheet')
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement ? node.toArray() : []))
    .flatMap((text) => text.toString().split(' ').filter(Boolean));
}
