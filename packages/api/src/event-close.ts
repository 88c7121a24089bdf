import { type EventResult, eventResultOf, type TableParts } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { RichText } from '@fortschrift/domain/rich-text';
import type { WorkshopTable } from '@fortschrift/domain/table';
import { isFrozen, type Workshop } from '@fortschrift/domain/workshop';
import type { Live } from './ports/live.ts';
import type { Rows } from './ports/store.ts';

/** What the tables wrote together, by table. */
export type Sheets = ReadonlyMap<Id, { readonly text: RichText; readonly proposals: readonly Proposal[] }>;

/** Reads the sheets of the given tables as they are now. */
export async function readSheets(live: Live, tables: readonly WorkshopTable[]): Promise<Sheets> {
  const sheets = new Map<Id, { readonly text: RichText; readonly proposals: readonly Proposal[] }>();
  for (const { id } of tables) sheets.set(id, await live.readSheet(id));
  return sheets;
}

/**
 * What was said at an event, from its rows and sheets. Points that the tables do not show yet count as none
 * unless the workshop is closed (or given as it will be once closed): nobody learns them before.
 */
export async function readEvent(rows: Rows, workshop: Workshop, sheets: Sheets): Promise<EventResult> {
  const taken = await rows.seats.taken(workshop.id);
  const parts: TableParts[] = [];
  for (const table of await rows.tables.ofWorkshop(workshop.id)) {
    const sheet = sheets.get(table.id);
    parts.push({
      table,
      ideas: await rows.ideas.ofTable(table.id),
      clusters: await rows.clusters.ofTable(table.id),
      sums: table.dotsShown || isFrozen(workshop) ? await rows.dots.sums(table.id) : new Map(),
      paperSums: table.dotsShown || isFrozen(workshop) ? await rows.dots.paperSums(table.id) : new Map(),
      people: taken.get(table.id) ?? 0,
      sheet: sheet?.text ?? { type: 'doc', content: [] },
      proposals: sheet?.proposals ?? [],
    });
  }
  return eventResultOf(
    workshop,
    parts,
    [...taken.values()].reduce((sum, people) => sum + people, 0),
  );
}
