import type { Rows } from '@fortschrift/api/ports/store';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { eventResultOf, type TableParts } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import { type Language, languages } from '@fortschrift/domain/language';
import type { Seat } from '@fortschrift/domain/seat';
import type { Series } from '@fortschrift/domain/series';
import type { TablePhase, WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import { type DemoCalendar, momentOn } from '../calendar.ts';
import { demoCounty } from '../county.ts';
import { demoId } from '../demo-id.ts';
import type { TableData } from './event-data.ts';
import { feedbackPrompts } from './feedback-round/prompts.ts';
import { kickoffReport } from './kickoff-report.ts';
import { networkTables, plannedTables } from './planned.ts';
import { shareDots, sheetText, type TableRows, tableRowsOf } from './table-rows.ts';
import {
  feedbackRound,
  feedbackSeats,
  feedbackTables,
  kickoff,
  kickoffSeats,
  kickoffTables,
  network,
  pastKeys,
  planned,
  type WorkshopData,
} from './workshops.ts';

/** What the events need beyond rows. */
export type EventTools = {
  readonly newId: () => Id;
  readonly sha256: (text: string) => string;
};

/** All cards of the demo as rows; also used to fill the sheets. */
export function demoTables(calendar: DemoCalendar): {
  readonly kickoff: readonly TableRows[];
  readonly feedback: readonly TableRows[];
} {
  const start = momentOn(calendar.kickoff, '10:40');
  const today = calendar.now - 50 * 60_000;
  return {
    kickoff: kickoffTables.map((table) =>
      tableRowsOf(table, {
        workshop: 'kickoff',
        from: start + table.number * 7_000,
        apart: 74_000,
        seats: [],
        secondRound: 12,
      }),
    ),
    feedback: feedbackTables.map((table, index) =>
      tableRowsOf(table, {
        workshop: 'feedback',
        from: today + table.number * 9_000,
        apart: 61_000,
        seats: seatIds('feedback', feedbackSeats, index),
      }),
    ),
  };
}

/** Inserts the three events: one documented, one going on, one planned. Answers are written by `answeredBy`. */
export async function insertEvents(
  rows: Rows,
  calendar: DemoCalendar,
  tools: EventTools,
  answeredBy: Id,
): Promise<void> {
  const tables = demoTables(calendar);
  await insertKickoff(rows, calendar, tools, tables.kickoff, answeredBy);
  await insertFeedback(rows, calendar, tools, tables.feedback);
  await rows.workshops.insert(workshopOf('planned', planned, calendar.planned, calendar.now));
  for (const { number, title, field, question } of plannedTables) {
    await rows.tables.insert(tableOf('planned', { number, title, field, question }, 'waiting', 10));
  }
  await insertNetwork(rows, calendar);
}

/** A series with the date that fell out and the one to come. */
async function insertNetwork(rows: Rows, calendar: DemoCalendar): Promise<void> {
  const series: Series = {
    id: demoId('series:network'),
    countyId: demoCounty.id,
    title: 'Netzwerk Integration',
    rhythm: 'quarterly',
    createdAt: momentOn(calendar.kickoff, '09:00'),
  };
  await rows.series.insert(series);
  const dates = [
    {
      key: 'network-past',
      data: { ...network, ...pastKeys, state: 'cancelled' as const },
      day: calendar.networkPast,
    },
    { key: 'network', data: network, day: calendar.network },
  ];
  for (const { key, data, day } of dates) {
    await rows.workshops.insert({ ...workshopOf(key, data, day, series.createdAt), seriesId: series.id });
    for (const { number, title, field, question } of networkTables)
      await rows.tables.insert(tableOf(key, { number, title, field, question }, 'waiting', 16));
  }
}

async function insertKickoff(
  rows: Rows,
  calendar: DemoCalendar,
  tools: EventTools,
  tables: readonly TableRows[],
  answeredBy: Id,
): Promise<void> {
  const workshop = workshopOf('kickoff', kickoff, calendar.kickoff, momentOn(calendar.kickoff, '09:00'));
  const parts: TableParts[] = [];
  await rows.workshops.insert(workshop);
  for (const [index, data] of kickoffTables.entries()) {
    const made = tables[index];
    if (!made) continue;
    const table = tableOf('kickoff', data, 'presenting', 12);
    await rows.tables.insert(table);
    await insertSeats(rows, tools, 'kickoff', kickoffSeats, index, workshop.createdAt);
    await insertBoard(rows, made);
    const sums = data.clusters.map(({ key, dots }) => ({ clusterId: demoId(`cluster:${key}`), dots }));
    const shared = shareDots(sums, seatIds('kickoff', kickoffSeats, index), {
      perSeat: workshop.dotsPerSeat,
      perCluster: workshop.dotsPerCluster,
    });
    for (const [seatId, dots] of shared) await rows.dots.replace(made.tableId, seatId, dots);
    await rows.dots.seal(made.tableId);
    for (const [number, answer] of made.answers.entries()) {
      const answeredAt = momentOn(calendar.answers, '09:00') + (index * 20 + number) * 120_000;
      await rows.ideas.putAnswer({ ...answer, answeredAt, answeredBy });
    }
    parts.push({
      table,
      ideas: made.ideas,
      clusters: made.clusters,
      sums: new Map(sums.map(({ clusterId, dots }) => [clusterId, dots])),
      paperSums: new Map(),
      people: kickoffSeats[index] ?? 0,
      sheet: sheetText(made.sheet),
      proposals: made.sheet.proposals,
    });
  }
  const people = kickoffSeats.reduce((sum, count) => sum + count, 0);
  const canonical = canonicalJson(eventResultOf(workshop, parts, people));
  const frozenAt = momentOn(calendar.kickoff, '15:40');
  await rows.eventResults.insert(workshop.id, canonical, tools.sha256(canonical), frozenAt);
  await rows.eventReports.put({
    ...kickoffReport,
    workshopId: workshop.id,
    releasedAt: momentOn(calendar.answers, '08:30'),
    releasedBy: answeredBy,
  });
}

async function insertFeedback(
  rows: Rows,
  calendar: DemoCalendar,
  tools: EventTools,
  tables: readonly TableRows[],
): Promise<void> {
  const since = calendar.now - 70 * 60_000;
  await rows.workshops.insert({
    ...workshopOf('feedback', feedbackRound, calendar.today, since),
    translations: feedbackPrompts,
  });
  for (const [index, data] of feedbackTables.entries()) {
    const made = tables[index];
    if (!made) continue;
    await rows.tables.insert({ ...tableOf('feedback', data, 'sorting', 40), sheetOpen: data.number === 1 });
    await insertSeats(rows, tools, 'feedback', feedbackSeats, index, since);
    await insertBoard(rows, made);
  }
}

async function insertBoard(rows: Rows, made: TableRows): Promise<void> {
  for (const cluster of made.clusters) await rows.clusters.insert(cluster);
  for (const idea of made.ideas) await rows.ideas.insert(idea);
}

/** Seats whose tokens nobody knows: their hashes are those of random texts thrown away at once. */
async function insertSeats(
  rows: Rows,
  tools: EventTools,
  workshop: string,
  seats: readonly number[],
  table: number,
  createdAt: number,
): Promise<void> {
  const before = seats.slice(0, table).reduce((sum, count) => sum + count, 0);
  for (const [index, id] of seatIds(workshop, seats, table).entries()) {
    const number = before + index + 1;
    const seat: Seat = {
      id,
      countyId: demoCounty.id,
      workshopId: demoId(`workshop:${workshop}`),
      tableId: demoId(`table:${workshop}:${table + 1}`),
      number,
      language: languageOf(number),
      state: 'seated',
      createdAt,
    };
    await rows.seats.insert(seat, tools.sha256(tools.newId()));
  }
}

function seatIds(workshop: string, seats: readonly number[], table: number): readonly Id[] {
  return Array.from({ length: seats[table] ?? 0 }, (_, index) =>
    demoId(`seat:${workshop}:${table + 1}:${index + 1}`),
  );
}

/** Every fifth person chose another language than German. */
function languageOf(number: number): Language {
  return number % 5 === 0 ? (languages[(number / 5) % languages.length] ?? 'de') : 'de';
}

function workshopOf(key: string, data: WorkshopData, day: string, createdAt: number): Workshop {
  return {
    ...data,
    id: demoId(`workshop:${key}`),
    countyId: demoCounty.id,
    day,
    doorOpen: data.state === 'opened',
    round: data === kickoff ? 2 : 1,
    seriesId: null,
    revision: 0,
    translations: [],
    conceptId: demoId('concept:new'),
    dotsPerSeat: 5,
    dotsPerCluster: 2,
    createdAt,
  };
}

function tableOf(
  workshop: string,
  data: Pick<TableData, 'number' | 'title' | 'field' | 'question' | 'host' | 'noteTaker'>,
  phase: TablePhase,
  seats: number,
): WorkshopTable {
  return {
    id: demoId(`table:${workshop}:${data.number}`),
    workshopId: demoId(`workshop:${workshop}`),
    countyId: demoCounty.id,
    number: data.number,
    title: data.title,
    field: data.field,
    question: data.question,
    host: data.host ?? '',
    noteTaker: data.noteTaker ?? '',
    phase,
    seats,
    sheetOpen: false,
    dotsShown: phase === 'presenting',
    dotQuestion: '',
    coveredFrom: null,
  };
}
