import { type EventReport, editedResult, emptyReport, type Voice } from '@fortschrift/domain/event-report';
import type { EventResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import { type Language, languages } from '@fortschrift/domain/language';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { ReportEdition } from './contract/event-report.ts';
import type { ParkedTopic, ReportData } from './ports/event-files.ts';
import type { Rows } from './ports/store.ts';

/** The report of an event as it is kept; a draft without additions where nobody wrote one. */
export async function reportOf(rows: Rows, workshopId: Id): Promise<EventReport> {
  const kept = await rows.eventReports.find(workshopId);
  return kept ?? { ...emptyReport, workshopId, releasedAt: null, releasedBy: null };
}

/** Everything the report of a closed event is made from; null while it is not closed. */
export async function reportData(
  rows: Rows,
  workshop: Workshop,
  edition: ReportEdition,
): Promise<ReportData | null> {
  const frozen = await rows.eventResults.find(workshop.id);
  const county = await rows.counties.find(workshop.countyId);
  if (!frozen || !county) return null;
  const report = await reportOf(rows, workshop.id);
  const result = edition === 'edited' ? editedResult(frozen.result, report) : frozen.result;
  return {
    county: county.name,
    letterhead: await rows.letterheads.find(county.id),
    workshop,
    result,
    sha256: frozen.sha256,
    frozenAt: frozen.frozenAt,
    report,
    edition,
    languages: await languagesOf(rows, workshop.id),
    parked: parkedOf(result),
    translations: translationsOf(result),
    voices: [...report.voices, ...(await releasedVoices(rows, workshop.id))],
  };
}

/** Sentences participants offered and the office released, beside those the office wrote in itself. */
async function releasedVoices(rows: Rows, workshopId: Id): Promise<readonly Voice[]> {
  const released = (await rows.voices.ofWorkshop(workshopId)).filter(({ state }) => state === 'released');
  return released.map(({ text, language, by }) => ({ text, language, by }));
}

/** Whether anybody may read the report: its documentation was released, and the report with it. */
export function isReleased(workshop: Pick<Workshop, 'state'>, report: EventReport): boolean {
  return workshop.state === 'documented' && report.releasedAt !== null;
}

/** Plain German counts as German: both are what people at home would call it. */
async function languagesOf(rows: Rows, workshopId: Id): Promise<ReportData['languages']> {
  const seats = (await rows.seats.ofWorkshop(workshopId)).filter(({ state }) => state === 'seated');
  const counts = new Map<Language, number>();
  for (const seat of seats) {
    const language = seat.language === 'de-leicht' ? 'de' : seat.language;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return languages.flatMap((language) => {
    const people = counts.get(language) ?? 0;
    return people > 0 ? [{ language, people }] : [];
  });
}

/** Results frozen before there was a Themenspeicher, or translations, do not have these. */
type Later = {
  readonly id: Id;
  readonly parked?: Omit<ParkedTopic, 'text'> | null;
  readonly translation?: { readonly text: string; readonly by?: string } | null;
};

function parkedOf(result: EventResult): readonly ParkedTopic[] {
  return result.tables.flatMap((table) => [
    ...table.clusters.flatMap((cluster) => [
      ...topicOf(cluster.heading, cluster),
      ...cluster.ideas.flatMap((idea) => topicOf(idea.text, idea)),
    ]),
    ...table.single.flatMap((idea) => topicOf(idea.text, idea)),
  ]);
}

function topicOf(text: string, { parked }: Later): readonly ParkedTopic[] {
  return parked ? [{ text, owner: parked.owner, due: parked.due, forwarded: parked.forwarded }] : [];
}

function translationsOf(result: EventResult): ReportData['translations'] {
  const found: { [ideaId: Id]: { text: string; by: string } } = {};
  for (const table of result.tables) {
    for (const idea of [...table.clusters.flatMap((cluster) => cluster.ideas), ...table.single]) {
      const { translation }: Later = idea;
      if (translation) found[idea.id] = { text: translation.text, by: translation.by ?? '' };
    }
  }
  return found;
}
