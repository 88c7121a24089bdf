import type { OpenSuggestions } from '@fortschrift/domain/concept';
import { stampOf } from '@fortschrift/domain/suggestion-stamp';
import * as Y from 'yjs';
import type { RecordMap } from './record.ts';
import { type JsonNode, readXml } from './xml-json.ts';

/** How many suggestions are open in a long text: everything of one id is one. */
export function countSuggestions(fragment: Y.XmlFragment): number {
  const ids = new Set<string>();
  collect(readXml(fragment), ids);
  return ids.size;
}

/** How many are open in all long fields of a goal or measure. */
export function suggestionsOfRecord(record: RecordMap): number {
  return [...record.values()].reduce<number>(
    (sum, field) => sum + (field instanceof Y.XmlFragment ? countSuggestions(field) : 0),
    0,
  );
}

/** Where in a chapter suggestions are open: by record id, `body` for its own text; places without one are left out. */
export function readSuggestions(doc: Y.Doc): OpenSuggestions {
  const records = ['goals', 'measures'].flatMap((root) => [...doc.getMap(root).entries()]);
  const counts = records.flatMap(([id, record]): [string, number][] =>
    record instanceof Y.Map ? [[id, suggestionsOfRecord(record)]] : [],
  );
  const all: readonly [string, number][] = [
    ['body', countSuggestions(doc.getXmlFragment('body'))],
    ...counts,
  ];
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

const suggesting: ReadonlySet<string> = new Set(['insertion', 'deletion', 'sign', 'restyle']);

function collect(nodes: readonly JsonNode[], ids: Set<string>): void {
  for (const { attrs = {}, marks = [], content = [] } of nodes) {
    for (const { type, attrs: held } of marks) if (suggesting.has(type)) ids.add(String(held?.['id']));
    for (const stamp of [stampOf(attrs['inserted']), stampOf(attrs['struck'])]) if (stamp) ids.add(stamp.id);
    collect(content, ids);
  }
}
