import type { RecordLink } from '@fortschrift/api/contract/workshop';
import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { BoardIdea } from '@fortschrift/domain/board';
import type { ClusterResult, TableResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import { originKey } from '@fortschrift/domain/origin';
import type { Proposal, ProposalKind } from '@fortschrift/domain/proposal';
import type { RecordSource } from '@fortschrift/domain/record-draft';
import { type Block, plainText, type RichText } from '@fortschrift/domain/rich-text';
import { resultWords } from '@fortschrift/i18n/de/office-result';

/** Something people said that can go into the concept: a card, a cluster or a table's proposal. */
export interface TakeSource {
  readonly kind: 'idea' | 'cluster' | 'proposal';
  readonly refId: Id;
  /** What stands there. */
  readonly title: string;
  readonly cards: number;
  readonly dots: number;
  readonly lang: string | undefined;
  /** What the words of the new record are drafted from. */
  readonly draft: RecordSource;
  readonly suggested: ProposalKind;
  readonly field: ActionFieldKey | null;
}

/** Goals and measures by the key of what they cite, as the API answers them. */
export type Became = { readonly [originKey: string]: readonly RecordLink[] };

/** What became of one card, cluster or proposal; empty when nothing did yet. */
export function becameOf(became: Became, kind: TakeSource['kind'], refId: Id): readonly RecordLink[] {
  return became[originKey({ kind, refId })] ?? [];
}

/** A cluster of the result as something to take over. */
export function sourceOfCluster(cluster: ClusterResult, field: ActionFieldKey | null): TakeSource {
  const { heading, summary } = cluster;
  return {
    kind: 'cluster',
    refId: cluster.id,
    title: heading || resultWords.unnamed,
    cards: cluster.ideas.length,
    dots: cluster.dots,
    lang: undefined,
    draft: { kind: 'cluster', heading, summary },
    suggested: 'measure',
    field,
  };
}

/** A card of the result as something to take over. */
export function sourceOfIdea(idea: BoardIdea, field: ActionFieldKey | null): TakeSource {
  const { text, detail } = idea;
  return {
    kind: 'idea',
    refId: idea.id,
    title: text,
    cards: 1,
    dots: 0,
    lang: idea.language,
    draft: { kind: 'idea', ideaKind: idea.kind, text, detail },
    suggested: 'measure',
    field,
  };
}

/** A table's proposal as something to take over; it says itself what it wants to be. */
export function sourceOfProposal(proposal: Proposal, table: TableResult): TakeSource {
  const { title, text } = proposal;
  return {
    kind: 'proposal',
    refId: proposal.id,
    title,
    cards: table.single.length + table.clusters.reduce((sum, cluster) => sum + cluster.ideas.length, 0),
    dots: 0,
    lang: undefined,
    draft: { kind: 'proposal', title, text },
    suggested: proposal.kind,
    field: table.field,
  };
}

/**
 * A table's sheet without the proposals, which are shown on their own: in the plain sheet each stands as a heading
 * followed by its text. What does not match word for word stays.
 */
export function sheetWithoutProposals(sheet: RichText, proposals: readonly Proposal[]): RichText {
  const content: Block[] = [];
  for (let place = 0; place < sheet.content.length; ) {
    const rest = sheet.content.slice(place);
    const found = proposals.find((proposal) => begins(rest, proposal));
    if (found) {
      place += 1 + found.text.content.length;
      continue;
    }
    content.push(...rest.slice(0, 1));
    place += 1;
  }
  return { type: 'doc', content };
}

function begins(blocks: readonly Block[], { title, text }: Proposal): boolean {
  const [head, ...rest] = blocks;
  return (
    head?.type === 'heading' &&
    plainText({ type: 'doc', content: [head] }) === title &&
    JSON.stringify(rest.slice(0, text.content.length)) === JSON.stringify(text.content)
  );
}

/** Address of a record in its chapter. */
export function recordHref(record: Pick<RecordLink, 'conceptId' | 'chapterId' | 'id'>): string {
  return `/buero/konzept/${record.conceptId}/kapitel/${record.chapterId}#record-${record.id}`;
}
