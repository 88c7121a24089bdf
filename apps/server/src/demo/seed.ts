import type { Store } from '@fortschrift/api/ports/store';
import type { ChapterContent } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { RichText } from '@fortschrift/domain/rich-text';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { demoBodies } from './bodies.ts';
import { demoCalendar } from './calendar.ts';
import { insertCommittee } from './committee/insert-committee.ts';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';
import { demoTables, insertEvents } from './events/insert-events.ts';
import { chaptersNow, demoVersions, insertConcepts } from './insert-concepts.ts';

/** What filling the demo needs from the house. */
export type DemoPorts = {
  readonly store: Store;
  /** Fills a chapter's live document; one that is filled already stays as it is. Resolves once it is on disk. */
  writeChapter(chapterId: Id, content: ChapterContent): Promise<void>;
  /** Fills a table's sheet; resolves once it is on disk. */
  writeSheet(
    tableId: Id,
    content: { readonly text: RichText; readonly proposals: readonly Proposal[] },
  ): Promise<void>;
  /** Gives an account its password; rejects when it is refused. */
  setPassword(accountId: Id, password: string): Promise<void>;
  /** Unix milliseconds: the demo's past and future are counted from here. */
  readonly now: number;
  /** A fresh random id. */
  readonly newId: () => Id;
  /** 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
};

/**
 * Fills an empty installation with Landkreis Heidmark: documents first, then all rows in one transaction, then the
 * passwords. Stopped before the transaction it can simply be called again. The same names give the same ids,
 * so that addresses survive a reset. Rejects, with no rows, when the county is there already.
 */
export async function seedDemo(ports: DemoPorts): Promise<void> {
  const calendar = demoCalendar(ports.now);
  const tables = demoTables(calendar);
  await Promise.all([
    ...chaptersNow(calendar).map(({ chapter, content }) => ports.writeChapter(chapter.id, content)),
    ...[...tables.kickoff, ...tables.feedback].map((table) => ports.writeSheet(table.tableId, table.sheet)),
  ]);
  const office = demoId('account:buero');
  const accounts = DEMO_ACCOUNTS.map(({ label: _, ...account }) => ({ ...account, createdAt: ports.now }));
  const contents = new Map(
    demoVersions(calendar)
      .filter(({ concept }) => concept === 'new')
      .map(({ content }) => [content.label, content]),
  );
  await ports.store.transact(async (rows) => {
    await rows.counties.insert({ ...demoCounty, createdAt: ports.now });
    for (const body of demoBodies) await rows.bodies.insert(body);
    for (const account of accounts) await rows.accounts.insert(account);
    await insertConcepts(rows, calendar, ports.sha256, office);
    await insertEvents(rows, calendar, ports, demoId('account:redaktion'));
    await insertCommittee(rows, calendar, contents, accounts);
    await rows.audit.append({
      countyId: demoCounty.id,
      at: ports.now,
      actor: 'system',
      verb: 'demo.fill',
      objectKind: 'county',
      objectId: demoCounty.id,
      from: null,
      to: null,
      requestId: 'demo',
    });
  });
  for (const account of accounts) await ports.setPassword(account.id, DEMO_PASSWORD);
}
