import type { EventFiles, ReportData } from '@fortschrift/api/ports/event-files';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { eventReportFragment } from '@fortschrift/export/event-report-files';
import type { EventReportInput } from '@fortschrift/export/event-report-input';
import { createPrinter } from '@fortschrift/export/printer';
import { reportPrint } from '@fortschrift/i18n/export/report-print';
import { createIdeaTable } from './idea-table.ts';

/** Plugs the export room into what the api needs of events; files are made by a printer of its own, one at a time. */
export function plugEventFiles(): EventFiles {
  const print = createPrinter();
  return {
    report: (data, format, signal) =>
      print({ what: 'eventReport', format, letterhead: data.letterhead, input: reportInput(data) }, signal),
    ideaTable: createIdeaTable(print),
    reportHtml: (data) => eventReportFragment(reportInput(data), 2),
  };
}

function reportInput(source: ReportData): EventReportInput {
  const { report, workshop, languages, parked, voices, letterhead: _, ...data } = source;
  const { kind, starts, ends, purpose, plan } = workshop;
  const { organiser, contact, foreword, nextSteps, releasedAt } = report;
  return {
    ...data,
    ...{ kind, starts, ends, purpose, organiser, contact, nextSteps, voices, releasedAt },
    foreword: paragraphs(foreword),
    programme: plan.programme.map(({ starts: at, title, lead }) => ({ starts: at, title, note: lead })),
    rounds: plan.rounds.map(({ question }) => question),
    groups: languages.map(({ language, people }) => ({
      label: reportPrint.speaking(reportPrint.languages[language]),
      people,
    })),
    hosts: {},
    parked: parked.map(({ forwarded, ...topic }) => ({
      ...topic,
      forwarded: forwarded ? reportPrint.steeringGroup : '',
    })),
  };
}
