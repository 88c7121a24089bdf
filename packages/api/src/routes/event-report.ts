import { cardsOf, parseEventReport } from '@fortschrift/domain/event-report';
import { failure } from '@fortschrift/domain/failure';
import { languages } from '@fortschrift/domain/language';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { reportEditions } from '../contract/event-report.ts';
import { isReleased, reportData, reportOf } from '../event-report.ts';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';
import { countyAt, publicCounty } from '../version-published.ts';

const edition = v.object({ edition: v.exactOptional(v.picklist(reportEditions)) });

const read = route(
  'GET /workshops/:id/report',
  { query: edition },
  async ({ identity, ports, params, query }) => {
    const { rows } = ports.store;
    const found = reachable(identity, await rows.workshops.find(params.id));
    if (!found.ok) return found;
    const workshop = found.value;
    const allowed = allowAccount(identity, { may: 'readOffice', countyId: workshop.countyId });
    if (!allowed.ok) return allowed;
    const data = await reportData(rows, workshop, query.edition === 'edited' ? 'edited' : 'original');
    const frozen = await rows.eventResults.find(workshop.id);
    if (!data || !frozen) return failed(failure('workshopOpen'));
    const { report } = data;
    const releaser = report.releasedBy === null ? null : await rows.accounts.find(report.releasedBy);
    return ok({
      workshop,
      report,
      releasedBy: releaser?.name ?? '',
      html: ports.eventFiles.reportHtml(data),
      cards: frozen.result.tables.flatMap(({ number, clusters, single }) =>
        [...clusters.flatMap(({ ideas }) => ideas), ...single].map(({ id, text }) => ({
          id,
          table: number,
          text,
        })),
      ),
    });
  },
);

const change = route(
  'PATCH /workshops/:id/report',
  {
    body: v.object({
      organiser: v.string(),
      contact: v.string(),
      foreword: v.string(),
      nextSteps: v.array(v.object({ text: v.string(), who: v.string(), due: v.string() })),
      voices: v.array(
        v.object({ text: v.string(), language: v.picklist(languages), by: v.string(), consent: v.boolean() }),
      ),
      edits: v.record(v.string(), v.string()),
    }),
  },
  async (asked) => {
    const { identity, ports, params, body } = asked;
    const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'prepareWorkshops');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    return ports.store.transact(async (rows) => {
      const frozen = await rows.eventResults.find(params.id);
      if (!frozen) return failed(failure('workshopOpen'));
      const draft = parseEventReport(body, cardsOf(frozen.result));
      if (!draft.ok) return draft;
      const before = await reportOf(rows, params.id);
      const released =
        before.releasedAt === null ? {} : { releasedAt: ports.now(), releasedBy: account.accountId };
      const report = { ...before, ...draft.value, ...released };
      await rows.eventReports.put(report);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'report.change',
          objectKind: 'workshop',
          objectId: params.id,
          to: report.releasedAt === null ? 'draft' : 'released',
        }),
      );
      return ok({ report });
    });
  },
);

const readPublic = route(
  'GET /public/:slug/events/:id/report',
  { query: edition },
  async ({ ports, params, query }) => {
    const { rows } = ports.store;
    const county = await countyAt(rows, params.slug);
    if (!county.ok) return county;
    const workshop = await rows.workshops.find(params.id);
    if (workshop?.countyId !== county.value.id) return failed(failure('notFound'));
    const wanted = query.edition === 'edited' ? 'edited' : 'original';
    const data = await reportData(rows, workshop, wanted);
    if (!data || data.report.releasedAt === null || !isReleased(workshop, data.report))
      return failed(failure('notFound'));
    return ok({
      county: await publicCounty(rows, county.value),
      title: data.result.title,
      day: data.result.day,
      place: data.result.place,
      releasedAt: data.report.releasedAt,
      edition: wanted,
      edited: Object.keys(data.report.edits).length > 0,
      html: ports.eventFiles.reportHtml(data),
    });
  },
);

/** The report of an event: written by the office, read by everybody once it is released. */
export const eventReportRoutes: readonly AnyRoute[] = [read, change, readPublic];
