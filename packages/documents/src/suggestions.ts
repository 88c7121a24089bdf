import type { OpenSuggestions } from '@fortschrift/domain/concept';
import * as Y from 'yjs';
import type { RecordMap } from './record.ts';
import { type JsonNode, readXml } from './xml-json.ts';

/** How many suggestions are open in a long text: insertions and deletions of one id are one. */
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

function collect(nodes: readonly JsonNode[], ids: Set<string>): void {
  for (const { marks = [], content = [] } of nodes) {
    for (const { type, attrs } of marks)
      if (type === 'insertion' || type === 'deletion') ids.add(String(attrs?.['id']));
    collect(content, ids);
  }
}
