import type { Board, BoardCluster, BoardIdea } from '../src/board.ts';
import { type Id, idFromBytes } from '../src/id.ts';
import type { WorkshopTable } from '../src/table.ts';
import type { Workshop } from '../src/workshop.ts';
import { plainPlan } from '../src/workshop-plan.ts';

/** The n-th id of the tests. */
export function id(n: number): Id {
  const bytes = new Uint8Array(16);
  bytes[0] = n >> 8;
  bytes[1] = n & 255;
  return idFromBytes(bytes);
}

/** A card as the tests need it. */
export function card(n: number, part: Partial<BoardIdea> = {}): BoardIdea {
  return {
    id: id(n),
    kind: 'proposal',
    text: `Karte ${n}`,
    detail: '',
    language: 'de',
    source: 'typed',
    state: 'submitted',
    hiddenReason: null,
    clusterId: null,
    round: 1,
    recordId: null,
    doubleOf: null,
    parked: null,
    position: n,
    createdAt: n,
    editedAt: null,
    translation: null,
    ...part,
  };
}

/** A cluster as the tests need it. */
export function cluster(n: number, part: Partial<BoardCluster> = {}): BoardCluster {
  return { id: id(n), heading: `Gruppe ${n}`, summary: '', mark: null, parked: null, position: n, ...part };
}

/** A board that collects, with these cards and clusters. */
export function boardWith(
  ideas: readonly BoardIdea[],
  clusters: readonly BoardCluster[] = [],
  part: Partial<Board> = {},
): Board {
  return {
    phase: 'collecting',
    round: 1,
    frozen: false,
    sheetOpen: false,
    dotsShown: false,
    ideas: new Map(ideas.map((idea) => [idea.id, idea])),
    clusters: new Map(clusters.map((each) => [each.id, each])),
    ...part,
  };
}

/** A workshop as the tests need it. */
export function workshop(part: Partial<Workshop> = {}): Workshop {
  return {
    id: id(9001),
    countyId: id(9000),
    title: 'Dialog im Kreishaus',
    kind: 'dialogue',
    day: '2026-03-14',
    starts: '17:00',
    ends: '20:00',
    place: 'Kreishaus',
    purpose: '',
    question: 'Was fehlt?',
    state: 'opened',
    code: 'K7P2RX',
    joinToken: 'AAAAAAAAAAAAAAAAAAAAAA',
    doorOpen: true,
    wifi: null,
    conceptId: null,
    plan: plainPlan,
    translations: [],
    round: 1,
    seriesId: null,
    revision: 0,
    dotsPerSeat: 5,
    dotsPerCluster: 3,
    createdAt: 0,
    ...part,
  };
}

/** A table as the tests need it. */
export function table(part: Partial<WorkshopTable> = {}): WorkshopTable {
  return {
    id: id(9002),
    workshopId: id(9001),
    countyId: id(9000),
    number: 1,
    title: 'Bildung',
    field: 'education',
    question: '',
    host: '',
    noteTaker: '',
    phase: 'collecting',
    seats: 10,
    sheetOpen: false,
    dotsShown: false,
    dotQuestion: '',
    coveredFrom: null,
    ...part,
  };
}
