import type { Rows } from '@fortschrift/api/ports/store';
import type { Account } from '@fortschrift/domain/account';
import { unresolved } from '@fortschrift/domain/comment';
import { type CommentAnchor, quoteOf } from '@fortschrift/domain/comment-anchor';
import type { Id } from '@fortschrift/domain/id';
import type { Paper } from '@fortschrift/domain/paper';
import { holdersOfVersion } from '@fortschrift/domain/passage';
import { measuresOf, type VersionContent } from '@fortschrift/domain/version';
import { type DemoCalendar, momentOn } from '../calendar.ts';
import { demoCounty } from '../county.ts';
import { demoId } from '../demo-id.ts';
import { type CommentData, demoComments } from './comments.ts';
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
  await insertComments(rows, calendar, accounts, contents);
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
  contents: ReadonlyMap<string, VersionContent>,
): Promise<void> {
  const nameOf = (id: Id): string => accounts.find((account) => account.id === id)?.name ?? '';
  for (const data of demoComments) {
    const authorId = demoId(`account:${data.author}`);
    const createdAt = calendar.now - data.daysAgo * 24 * 60 * 60 * 1000;
    const content = contents.get(data.version);
    if (!content) throw new Error(`the demo has no version ${data.version}`);
    await rows.comments.insert({
      id: demoId(`comment:${data.key}`),
      countyId: demoCounty.id,
      conceptId: content.conceptId,
      versionId: versionId(data.version),
      threadId: data.answers === null ? null : demoId(`comment:${data.answers}`),
      ...anchorOf(data, content),
      authorId,
      authorName: nameOf(authorId),
      text: data.text,
      createdAt,
      ...(data.resolved === false
        ? unresolved
        : {
            resolvedAt: createdAt + 20 * 60 * 60 * 1000,
            resolvedAs: data.resolved,
            resolvedBy: nameOf(demoId('account:buero')),
            resolvedIn: null,
          }),
    });
  }
}

function anchorOf(
  { key, target, field, quote, answers }: CommentData,
  content: VersionContent,
): CommentAnchor {
  const named = demoComments.find((other) => other.key === answers) ?? { target, field, quote };
  const targetId = demoId(`measure:new:${named.target}`);
  const holder = holdersOfVersion(content).find((held) => held.targetId === targetId);
  const text = holder?.fields.get(named.field) ?? '';
  const start = text.indexOf(named.quote);
  if (!holder || start < 0) throw new Error(`the demo's comment ${key} is about nothing`);
  const { chapterId } = holder;
  const about = { chapterId, targetId, field: named.field };
  if (named.quote === '') return { ...about, quote: '', before: '', after: '' };
  return { ...about, ...quoteOf(text, start, start + named.quote.length) };
}

function versionId(label: string): Id {
  return demoId(`version:new:${label}`);
}
