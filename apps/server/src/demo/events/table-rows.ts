import type { Cluster } from '@fortschrift/domain/cluster';
import type { Dots } from '@fortschrift/domain/dot';
import type { Id } from '@fortschrift/domain/id';
import type { Idea, IdeaAnswer } from '@fortschrift/domain/idea';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { Block, RichText } from '@fortschrift/domain/rich-text';
import { demoCounty } from '../county.ts';
import { demoId } from '../demo-id.ts';
import type { CardData, TableData } from './event-data.ts';

/** The rows of one table, and the answers its cards were given. */
export type TableRows = {
  readonly tableId: Id;
  readonly ideas: readonly Idea[];
  readonly clusters: readonly Cluster[];
  readonly answers: readonly Pick<IdeaAnswer, 'ideaId' | 'result' | 'reason'>[];
  readonly sheet: { readonly text: RichText; readonly proposals: readonly Proposal[] };
};

/** Where and when a table's cards were written; `seats` in the order of their numbers, empty once cut off. */
export type TableScene = {
  readonly workshop: string;
  readonly from: number;
  readonly apart: number;
  readonly seats: readonly Id[];
  /** The first card of the second round; without it there was one. */
  readonly secondRound?: number;
};

/** Writes a table's data as rows. */
export function tableRowsOf(data: TableData, scene: TableScene): TableRows {
  const workshopId = demoId(`workshop:${scene.workshop}`);
  const tableId = demoId(`table:${scene.workshop}:${data.number}`);
  const place = { countyId: demoCounty.id, workshopId, tableId };
  const ideas: Idea[] = [];
  const answers: TableRows['answers'][number][] = [];

  function add(card: CardData, clusterId: Id | null, position: number): void {
    const index = ideas.length;
    const id = demoId(`idea:${card.key || `${scene.workshop}:${data.number}:${index + 1}`}`);
    ideas.push({
      ...place,
      id,
      seatId: card.paper ? null : (scene.seats[index % Math.max(scene.seats.length, 1)] ?? null),
      kind: card.kind,
      text: card.text,
      detail: card.detail,
      language: card.language,
      source: card.paper ? 'paper' : 'typed',
      state: card.hidden ? 'hidden' : 'submitted',
      hiddenReason: card.hidden,
      clusterId,
      round: index < (scene.secondRound ?? Number.POSITIVE_INFINITY) ? 1 : 2,
      recordId: card.about ? demoId(`measure:new:${card.about}`) : null,
      doubleOf: null,
      parked: null,
      position,
      createdAt: scene.from + index * scene.apart,
      editedAt: null,
      translation: null,
    });
    if (card.answer) answers.push({ ideaId: id, ...card.answer });
  }

  const clusters = data.clusters.map(({ key, heading, summary, cards }, index): Cluster => {
    const id = demoId(`cluster:${key}`);
    for (const [place, card] of cards.entries()) add(card, id, place + 1);
    const createdAt = scene.from + (30 + index) * scene.apart;
    return { ...place, id, heading, summary, mark: null, parked: null, position: index + 1, createdAt };
  });
  for (const [position, card] of data.single.entries()) add(card, null, position + 1);
  return { tableId, ideas, clusters, answers, sheet: sheetOf(data) };
}

function sheetOf(data: TableData): TableRows['sheet'] {
  const proposals = data.proposals.map(({ key, ...proposal }) => ({
    id: demoId(`proposal:${key}`),
    ...proposal,
  }));
  return { text: data.sheet, proposals };
}

/** The whole sheet as one text, each proposal under its title: how an event's result keeps it. */
export function sheetText(sheet: TableRows['sheet']): RichText {
  const written = sheet.proposals.flatMap(({ title, text }): Block[] => [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: title }] },
    ...text.content,
  ]);
  return { type: 'doc', content: [...sheet.text.content, ...written] };
}

/**
 * Shares a table's dots out to its seats so that the sums come out, nobody gives more than `perSeat` and none
 * more than `perCluster` to one cluster. Throws when the sums cannot be reached: the data are wrong then.
 */
export function shareDots(
  sums: readonly { readonly clusterId: Id; readonly dots: number }[],
  seats: readonly Id[],
  rule: { readonly perSeat: number; readonly perCluster: number },
): ReadonlyMap<Id, readonly Dots[]> {
  const given = new Map<Id, Dots[]>(seats.map((seat) => [seat, []]));
  const spent = (seat: Id): number => (given.get(seat) ?? []).reduce((sum, dots) => sum + dots.points, 0);
  for (const { clusterId, dots } of sums) {
    const points = new Map<Id, number>();
    for (let left = dots; left > 0; left--) {
      const free = seats.filter(
        (seat) =>
          (points.get(seat) ?? 0) < rule.perCluster && spent(seat) + (points.get(seat) ?? 0) < rule.perSeat,
      );
      const next = free.toSorted(
        (a, b) => spent(a) + (points.get(a) ?? 0) - spent(b) - (points.get(b) ?? 0),
      )[0];
      if (next === undefined) throw new Error(`the dots of ${clusterId} cannot be shared out`);
      points.set(next, (points.get(next) ?? 0) + 1);
    }
    for (const [seat, count] of points) given.get(seat)?.push({ clusterId, points: count });
  }
  return given;
}
