import { failure } from '@fortschrift/domain/failure';
import { safeParse } from 'valibot';
import { attachment } from './attachment.ts';
import { findIdeas } from './idea-list.ts';
import { ideaQuery } from './idea-query.ts';
import { ideaTableFormats } from './ports/idea-file.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import { allowAccount, signedIn } from './route.ts';
import type { Api } from './surroundings.ts';

const mediaTypes = {
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/**
 * Mounts the office's list of cards as a file: GET /ideas/list.ods and list.csv with the filter of GET /ideas give exactly
 * what it lists, on one page.
 */
export function mountIdeaFiles(app: Api, ports: Ports): void {
  for (const format of ideaTableFormats) {
    app.get(`/ideas/list.${format}`, async (context) => {
      const requestId = requestIdOf(context, ports);
      const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
      for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
      const account = signedIn(identity);
      if (!account.ok) return refuse(context, account.failure, requestId);
      const { countyId } = account.value;
      const allowed = allowAccount(identity, { may: 'readOffice', countyId });
      if (!allowed.ok) return refuse(context, allowed.failure, requestId);
      const query = safeParse(ideaQuery, context.req.query());
      if (!query.success) return refuse(context, failure('wrongShape'), requestId);
      const { rows } = ports.store;
      const { found } = await findIdeas(rows, countyId, query.output);
      const county = await rows.counties.find(countyId);
      const now = ports.now();
      const ideas = found.map(({ idea: { detail, createdAt }, row }) => ({ ...row, detail, createdAt }));
      const table = { county: county?.name ?? '', ideas, now };
      const file = await ports.eventFiles.ideaTable(table, format, context.req.raw.signal);
      if (!file.ok) return refuse(context, file.failure, requestId);
      const day = new Date(now).toISOString().slice(0, 10);
      context.header('content-disposition', attachment(['Ideen', table.county, day], format));
      context.header('content-type', mediaTypes[format]);
      return context.body(new Uint8Array(file.value));
    });
  }
}
