import type { AccountActor } from '@fortschrift/domain/actor';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseText } from '@fortschrift/domain/text';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { ImportPreview } from './contract/idea-import.ts';
import { idSchema } from './id-schema.ts';
import { insertImport, mayTakeCards, previewOf } from './idea-import.ts';
import { comesFromHere } from './origin-check.ts';
import type { ReadTable } from './ports/intake.ts';
import type { Ports } from './ports.ts';
import { permitted } from './reachable.ts';
import { refuse, requestIdOf } from './refusal.ts';
import { auditOf } from './route.ts';
import type { Api } from './surroundings.ts';
import { readUpload, type Upload } from './upload-body.ts';

/** Files being read at the same time: each may take half a gigabyte of its thread's memory. */
const readingAtOnce = 2;

const asked = v.object({ sheet: v.pipe(v.number(), v.integer(), v.minValue(0)), mapping: v.unknown() });
const confirmed = v.object({
  ...asked.entries,
  title: v.string(),
  tableId: idSchema,
  doubles: v.boolean(),
  repeated: v.boolean(),
});

/**
 * Mounts the import of cards: POST /workshops/:id/imports/preview says what a file would bring and keeps nothing, POST
 * /workshops/:id/imports takes its cards over in one transaction. Who may not do it is refused before a byte of the file is read.
 */
export function mountImports(app: Api, ports: Ports): void {
  let reading = 0;
  const answer = async <Value>(
    context: Context,
    work: (upload: Upload, actor: AccountActor, workshop: Workshop) => Promise<Result<Value, Failure>>,
  ): Promise<Response> => {
    const requestId = requestIdOf(context, ports);
    const allowed = await mayImport(ports, context);
    if (!allowed.ok) return refuse(context, allowed.failure, requestId);
    if (reading >= readingAtOnce) return refuse(context, failure('busy'), requestId);
    reading += 1;
    try {
      const upload = await readUpload(context.req.raw);
      if (!upload.ok) return refuse(context, upload.failure, requestId);
      const outcome = await work(upload.value, allowed.value.actor, allowed.value.workshop);
      return outcome.ok ? context.json(outcome.value) : refuse(context, outcome.failure, requestId);
    } finally {
      reading -= 1;
    }
  };

  app.post('/workshops/:id/imports/preview', (context) =>
    answer(context, async ({ head, file }, _, workshop): Promise<Result<ImportPreview, Failure>> => {
      const wanted = v.safeParse(asked, head);
      if (!wanted.success) return failed(failure('wrongShape'));
      const read = await readCards(ports, workshop, file, wanted.output);
      return read.ok ? ok(previewOf(read.value)) : read;
    }),
  );

  app.post('/workshops/:id/imports', (context) =>
    answer(context, async ({ head, file }, actor, { id, countyId }) => {
      const wanted = v.safeParse(confirmed, head);
      if (!wanted.success) return failed(failure('wrongShape'));
      const { tableId, doubles, repeated } = wanted.output;
      const title = parseText(wanted.output.title, { field: 'title', min: 1, max: 120 });
      if (!title.ok) return title;
      const workshop = await ports.store.rows.workshops.find(id);
      if (!workshop) return failed(failure('notFound'));
      const read = await readCards(ports, workshop, file, wanted.output);
      if (!read.ok) return read;
      const left = { card: !doubles, file: !repeated };
      const cards = read.value.cards.filter(({ double }) => double === null || !left[double]);
      const outcome = await ports.store.transact(async (rows) => {
        const now = await rows.workshops.find(id);
        const tables = await rows.tables.ofWorkshop(id);
        if (!now || !tables.some((table) => table.id === tableId)) return failed(failure('notFound'));
        const possible = mayTakeCards(now, tables.length);
        if (!possible.ok) return possible;
        const by = actor.accountId;
        const made = await insertImport(ports, rows, now, { title: title.value, by, cards, tableId });
        if (!made.ok) return made;
        await rows.audit.append(
          auditOf({ ports, requestId: requestIdOf(context, ports) }, actor, countyId, {
            verb: 'import.create',
            objectKind: 'import',
            objectId: made.value.id,
            to: String(made.value.cards),
          }),
        );
        return ok({ made: made.value, tables: tables.map((table) => table.id) });
      });
      if (!outcome.ok) return outcome;
      ports.live.workshopChanged(id, outcome.value.tables);
      return ok({ cards: outcome.value.made.cards });
    }),
  );
}

async function mayImport(
  ports: Ports,
  context: Context,
): Promise<Result<{ readonly actor: AccountActor; readonly workshop: Workshop }, Failure>> {
  const { headers } = context.req.raw;
  if (!comesFromHere(headers, ports.origin)) return failed(failure('foreignOrigin'));
  const id = context.req.param('id') ?? '';
  if (!isId(id)) return failed(failure('notFound'));
  const { rows } = ports.store;
  const { identity, cookies } = await ports.signIn.identify(headers);
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
  const allowed = permitted(identity, await rows.workshops.find(id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, thing: workshop } = allowed.value;
  const possible = mayTakeCards(workshop, (await rows.tables.ofWorkshop(id)).length);
  return possible.ok ? ok({ actor: account, workshop }) : possible;
}

async function readCards(
  { store, intake }: Ports,
  { id }: Workshop,
  file: Uint8Array,
  wanted: { readonly sheet: number; readonly mapping?: unknown },
): Promise<Result<ReadTable, Failure>> {
  const { rows } = store;
  const tables = await rows.tables.ofWorkshop(id);
  const existing = (await rows.ideas.ofWorkshop(id)).filter((idea) => idea.state !== 'withdrawn');
  return intake.readCards(
    file,
    { sheet: wanted.sheet, mapping: wanted.mapping ?? null },
    { tables, existing },
  );
}
