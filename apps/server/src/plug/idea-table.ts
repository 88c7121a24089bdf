import type { IdeaTable, WriteIdeaTable } from '@fortschrift/api/ports/idea-file';
import { ok } from '@fortschrift/domain/result';
import { csvFile } from '@fortschrift/export/csv';
import type { Printer } from '@fortschrift/export/printer';
import type { Sheet } from '@fortschrift/export/sheet';
import { actionFieldLabels, ideaKindLabels, ideaResultLabels } from '@fortschrift/i18n/de/labels';
import { ideaTable as words } from '@fortschrift/i18n/export/idea-table';
import { reportPrint } from '@fortschrift/i18n/export/report-print';

/** Calendar days as YYYY-MM-DD. */
const germanDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' });

/** Makes the function that writes a list of cards: ODS by the printer in its own process, CSV here. */
export function createIdeaTable(print: Printer): WriteIdeaTable {
  return async (table, format, signal) => {
    const sheet = sheetOf(table);
    if (format === 'csv') return ok(csvFile(sheet));
    const properties = {
      title: words.name,
      author: table.county,
      description: words.description(table.ideas.length),
      madeAt: table.now,
    };
    return print({ what: 'sheets', format, sheets: [sheet], properties }, signal);
  };
}

function sheetOf({ ideas }: IdeaTable): Sheet {
  const { columns } = words;
  const text = (title: string, width: number) => ({ title, width, kind: 'text' as const });
  return {
    name: words.name,
    columns: [
      text(columns.text, 12),
      text(columns.detail, 8),
      text(columns.kind, 3),
      text(columns.language, 3),
      text(columns.event, 6),
      text(columns.table, 5),
      text(columns.field, 5),
      text(columns.cluster, 6),
      { title: columns.written, width: 2.6, kind: 'date' },
      text(columns.source, 3),
      text(columns.state, 3),
      text(columns.result, 4),
      text(columns.reason, 10),
      text(columns.about, 6),
      text(columns.records, 8),
      text(columns.id, 6),
    ],
    rows: ideas.map((idea) => [
      idea.text,
      idea.detail,
      ideaKindLabels[idea.kind],
      reportPrint.languages[idea.language],
      idea.workshop,
      idea.table,
      idea.field === null ? null : actionFieldLabels[idea.field],
      idea.cluster?.heading ?? null,
      germanDay.format(idea.createdAt),
      idea.imported ? words.imported : words.written,
      idea.state === 'hidden' ? words.hidden : words.shown,
      idea.result === null ? words.open : ideaResultLabels[idea.result],
      idea.reason,
      idea.about && `${idea.about.number} ${idea.about.title}`.trim(),
      idea.records.map(({ title }) => title).join('; '),
      idea.id,
    ]),
  };
}
