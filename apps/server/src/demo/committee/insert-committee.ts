import type { Rows } from '@fortschrift/api/ports/store';
import type { Account } from '@fortschrift/domain/account';
import type { Id } from '@fortschrift/domain/id';
import type { Paper } from '@fortschrift/domain/paper';
import { measuresOf, type VersionContent } from '@fortschrift/domain/version';
import { type DemoCalendar, momentOn } from '../calendar.ts';
import { demoCounty } from '../county.ts';
import { demoId } from '../demo-id.ts';
import { demoComments } from './comments.ts';
import { demoDecisions } from './decisions.ts';
import { demoPapers, type PaperData } from './papers.ts';
import { demoSessions } from './sessions.ts';

/** Inserts papers, sessions, decisions and comments; `contents` are the frozen versions by label. */
export async function insertCommittee(
  rows: Rows,
  calendar: DemoCalendar,
  contents: ReadonlyMap<string, VersionContent>,
  accounts: readonly Account[],
): Promise<void> {
  for (const paper of demoPapers(calendar)) await rows.papers.insert(paperOf(paper, contents));
  for (const { key, body, agenda, ...session } of demoSessions(calendar)) {
    await rows.sessions.insert({
      ...session,
      id: demoId(`session:${key}`),
      countyId: demoCounty.id,
      bodyId: demoId(`body:${body}`),
      agenda: agenda.map(({ title, version, paper }, index) => ({
        id: demoId(`agenda:${key}:${index + 1}`),
        number: index + 1,
        title,
        versionId: version === null ? null : versionId(version),
        paperId: paper === null ? null : demoId(`paper:${paper}`),
      })),
    });
  }
  for (const { key, version, body, session, ...decision } of demoDecisions(calendar)) {
    await rows.decisions.insert({
      ...decision,
      id: demoId(`decision:${key}`),
      countyId: demoCounty.id,
      versionId: version === '2018' ? demoId('version:2018:1.0') : versionId(version),
      bodyId: demoId(`body:${body}`),
      sessionId: session === null ? null : demoId(`session:${session}`),
      recordedAt: momentOn(decision.day, '18:10'),
      recordedBy: version === '2018' ? null : demoId('account:gremium'),
    });
  }
  await insertComments(rows, calendar, accounts);
}

/** A paper with its items numbered as the version they are about numbers its measures. */
export function paperOf(data: PaperData, contents: ReadonlyMap<string, VersionContent>): Paper {
  const { key, version, items, ...paper } = data;
  const content = contents.get(version);
  const numbers = new Map(
    content ? measuresOf(content).map(({ measure }) => [measure.id, measure.number]) : [],
  );
  return {
    ...paper,
    id: demoId(`paper:${key}`),
    countyId: demoCounty.id,
    versionId: versionId(version),
    items: items.map(({ key: itemKey, target, ...item }, index) => {
      const targetId = demoId(`measure:new:${target}`);
      return {
        ...item,
        id: demoId(`amendment:${itemKey}`),
        number: index + 1,
        targetId,
        targetNumber: numbers.get(targetId) ?? '',
      };
    }),
  };
}

async function insertComments(
  rows: Rows,
  calendar: DemoCalendar,
  accounts: readonly Account[],
): Promise<void> {
  for (const { key, version, target, author, text, daysAgo, resolved } of demoComments) {
    const authorId = demoId(`account:${author}`);
    const createdAt = calendar.now - daysAgo * 24 * 60 * 60 * 1000;
    await rows.comments.insert({
      id: demoId(`comment:${key}`),
      countyId: demoCounty.id,
      versionId: versionId(version),
      targetId: demoId(`measure:new:${target}`),
      authorId,
      authorName: accounts.find((account) => account.id === authorId)?.name ?? '',
      text,
      createdAt,
      resolvedAt: resolved ? createdAt + 20 * 60 * 60 * 1000 : null,
    });
  }
}

function versionId(label: string): Id {
  return demoId(`version:new:${label}`);
}
