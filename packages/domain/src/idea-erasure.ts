import type { EventReport } from './event-report.ts';
import type { EventResult } from './event-result.ts';
import type { Id } from './id.ts';
import type { Idea } from './idea.ts';

/** What stands where words were erased, in every language: the editors' mark of an omission. */
export const erasedText = '[…]';

/** Whether the words of a card were erased. */
export function isErased({ text }: Pick<Idea, 'text'>): boolean {
  return text === erasedText;
}

/** The card without its words: it keeps its place and counts, so that numbers and groups stay what they were. */
export function erasedIdea(idea: Idea): Idea {
  return { ...idea, text: erasedText, detail: '', translation: null };
}

/** The frozen result without the words of one card, everything else as it was. */
export function erasedResult(result: EventResult, ideaId: Id): EventResult {
  const erase = <Card extends EventResult['tables'][number]['single'][number]>(card: Card): Card =>
    card.id === ideaId ? { ...card, text: erasedText, detail: '', translation: null } : card;
  return {
    ...result,
    tables: result.tables.map((table) => ({
      ...table,
      single: table.single.map(erase),
      clusters: table.clusters.map((cluster) => ({ ...cluster, ideas: cluster.ideas.map(erase) })),
    })),
  };
}

/** The report without the office's words for one card. */
export function erasedReport(report: EventReport, ideaId: Id): EventReport {
  const { [ideaId]: _, ...edits } = report.edits;
  return { ...report, edits };
}
