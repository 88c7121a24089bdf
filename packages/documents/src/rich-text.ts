import type { RichText } from '@fortschrift/domain/rich-text';
import { cleanRichText } from '@fortschrift/domain/rich-text-clean';
import type * as Y from 'yjs';
import { type JsonNode, readXml, replaceXml } from './xml-json.ts';

/** A Tiptap field as RichText: what the editor allows and no more, whatever stands in the document. */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return cleanRichText({ type: 'doc', content: readXml(fragment) });
}

/** Replaces what stands in a Tiptap field. */
export function writeRichText(fragment: Y.XmlFragment, text: RichText): void {
  replaceXml(fragment, text.content as readonly JsonNode[]);
}
