import { parseCatalogueQuery } from '@fortschrift/domain/catalogue/query';
import { exportFormats } from '@fortschrift/domain/export-order';
import { failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { attachment } from './attachment.ts';
import { readCatalogue } from './catalogue.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import type { Api } from './surroundings.ts';
import { mediaTypes } from './version-file.ts';

/**
 * Mounts the catalogue as a file: GET /concepts/:id/catalogue/file.ods, .csv, .pdf, .odt, .docx, .html and .json with the
 * query of the page give exactly the rows and columns it shows, in its order.
 */
export function mountCatalogueFiles(app: Api, ports: Ports): void {
  for (const format of exportFormats.catalogue) {
    app.get(`/concepts/:id/catalogue/file.${format}`, async (context) => {
      const requestId = requestIdOf(context, ports);
      const id = context.req.param('id');
      const versionId = context.req.query('version');
      if (!isId(id) || (versionId !== undefined && !isId(versionId)))
        return refuse(context, failure('notFound'), requestId);
      const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
      for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
      const catalogue = await readCatalogue(ports, identity, id, versionId);
      if (!catalogue.ok) return refuse(context, catalogue.failure, requestId);
      const { concept, version, rows: all, levels } = catalogue.value;
      const county = await ports.store.rows.counties.find(concept.countyId);
      const letterhead = await ports.store.rows.letterheads.find(concept.countyId);
      const query = parseCatalogueQuery(new URL(context.req.url).searchParams);
      const now = ports.now();
      const shown = {
        title: concept.title,
        county: county?.name ?? '',
        letterhead,
        version,
        query,
        all,
        now,
        levels,
      };
      const file = await ports.files.catalogue(format, shown, context.req.raw.signal);
      if (!file.ok) return refuse(context, file.failure, requestId);
      const state = version?.label ?? new Date(now).toISOString().slice(0, 10);
      context.header('content-disposition', attachment(['Maßnahmenkatalog', concept.title, state], format));
      context.header('content-type', mediaTypes[format]);
      return context.body(new Uint8Array(file.value));
    });
  }
}
