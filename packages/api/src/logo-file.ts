import { failure } from '@fortschrift/domain/failure';
import { logoAltMax, logoMax } from '@fortschrift/domain/letterhead';
import { ok } from '@fortschrift/domain/result';
import { parseText } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { changeLetterhead, dresser } from './letterhead.ts';
import { comesFromHere } from './origin-check.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import type { Api } from './surroundings.ts';
import { readUpload } from './upload-body.ts';
import { countyAt } from './version-published.ts';

const asked = v.object({ alt: v.string() });

/**
 * Mounts the county's logo: POST /county/logo puts a PNG, checked and stripped to the picture, in the place of the one before; GET
 * /public/:slug/logo.png shows it to everybody. Who may not send one is refused before a byte of the file is read.
 */
export function mountLogo(app: Api, ports: Ports): void {
  app.post('/county/logo', async (context) => {
    const requestId = requestIdOf(context, ports);
    const { headers } = context.req.raw;
    if (!comesFromHere(headers, ports.origin)) return refuse(context, failure('foreignOrigin'), requestId);
    const { identity, cookies } = await ports.signIn.identify(headers);
    for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
    const allowed = dresser(identity);
    if (!allowed.ok) return refuse(context, allowed.failure, requestId);
    const upload = await readUpload(context.req.raw, logoMax.bytes);
    if (!upload.ok) return refuse(context, upload.failure, requestId);
    const head = v.safeParse(asked, upload.value.head);
    if (!head.success) return refuse(context, failure('wrongShape'), requestId);
    const alt = parseText(head.output.alt, { field: 'alt', min: 1, max: logoAltMax });
    if (!alt.ok) return refuse(context, alt.failure, requestId);
    const picture = await ports.intake.readLogo(upload.value.file);
    if (!picture.ok) return refuse(context, { ...picture.failure, field: 'file' }, requestId);
    const logo = { ...picture.value, alt: alt.value };
    const changed = await changeLetterhead({ ports, requestId, identity }, 'logo.change', (now) =>
      ok({ ...now, logo }),
    );
    return changed.ok ? context.json(changed.value) : refuse(context, changed.failure, requestId);
  });

  app.get('/public/:slug/logo.png', async (context) => {
    const county = await countyAt(ports.store.rows, context.req.param('slug'));
    const letterhead = county.ok ? await ports.store.rows.letterheads.find(county.value.id) : null;
    if (!letterhead?.logo) return refuse(context, failure('notFound'), requestIdOf(context, ports));
    const tag = `"${letterhead.changedAt}"`;
    context.header('etag', tag);
    context.header('cache-control', 'public, max-age=3600');
    if (context.req.header('if-none-match') === tag) return context.body(null, 304);
    context.header('content-type', 'image/png');
    return context.body(new Uint8Array(letterhead.logo.bytes));
  });
}
