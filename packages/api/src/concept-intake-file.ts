import {
  type ConceptIntake,
  conceptFileMax,
  fileNameOf,
  intakesKept,
  pastedForms,
  pastedNameOf,
} from '@fortschrift/domain/concept-import';
import { failure } from '@fortschrift/domain/failure';
import * as v from 'valibot';
import { createAccountRate } from './account-rate.ts';
import { expiryFrom } from './concept-intake.ts';
import { comesFromHere } from './origin-check.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import { allowAccount, auditOf, signedIn } from './route.ts';
import type { Api } from './surroundings.ts';
import { readUpload } from './upload-body.ts';

/** Files being read at the same time: each may take half a gigabyte of its thread's memory. */
const readingAtOnce = 2;
/** Files one account may have read within ten minutes. */
const filesAtOnce = 12;
const within = 10 * 60_000;

const asked = v.object({
  name: v.pipe(v.string(), v.maxLength(1000)),
  pastedAs: v.optional(v.picklist(pastedForms)),
});

/**
 * Mounts POST /concept-intakes: reads a foreign concept, a file or a copied text, and keeps what it says with a proposal for it; the file itself is
 * kept nowhere. Who may not do it is refused before a byte of the file is read.
 */
export function mountConceptIntakes(app: Api, ports: Ports): void {
  const rate = createAccountRate(filesAtOnce, within);
  let reading = 0;
  app.post('/concept-intakes', async (context) => {
    const requestId = requestIdOf(context, ports);
    const { headers } = context.req.raw;
    if (!comesFromHere(headers, ports.origin)) return refuse(context, failure('foreignOrigin'), requestId);
    const { identity, cookies } = await ports.signIn.identify(headers);
    for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
    const account = signedIn(identity);
    if (!account.ok) return refuse(context, account.failure, requestId);
    const { accountId, countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'writeConcept', countyId });
    if (!allowed.ok) return refuse(context, allowed.failure, requestId);
    const wait = rate.take(accountId, ports.now());
    if (wait !== null) return refuse(context, failure('throttled', { limit: wait }), requestId);
    if (reading >= readingAtOnce) return refuse(context, failure('busy'), requestId);
    reading += 1;
    try {
      const upload = await readUpload(context.req.raw, conceptFileMax);
      if (!upload.ok) return refuse(context, upload.failure, requestId);
      const head = v.safeParse(asked, upload.value.head);
      if (!head.success) return refuse(context, failure('wrongShape'), requestId);
      const { file } = upload.value;
      const read = await ports.intake.readConcept(file, head.output.pastedAs ?? null);
      if (!read.ok) return refuse(context, read.failure, requestId);
      const { outline, entries, measureKind, called } = read.value;
      const { name, pastedAs } = head.output;
      const now = ports.now();
      const intake: ConceptIntake = {
        ...{
          id: ports.newId(),
          countyId,
          accountId,
          fileName: pastedAs ? pastedNameOf(called, name) : fileNameOf(name),
        },
        ...{ size: file.length, madeAt: now, expiresAt: expiryFrom(now) },
      };
      await ports.store.transact(async (rows) => {
        await rows.conceptIntakes.removeExpired(now);
        const kept = await rows.conceptIntakes.ofAccount(accountId);
        const oldest = kept.toSorted((a, b) => b.expiresAt - a.expiresAt).slice(intakesKept - 1);
        for (const { id } of oldest) await rows.conceptIntakes.remove(id);
        await rows.conceptIntakes.insert(intake, outline, JSON.stringify({ entries, measureKind }));
        await rows.audit.append(
          auditOf({ ports, requestId }, allowed.value, countyId, {
            verb: 'conceptIntake.create',
            objectKind: 'conceptIntake',
            objectId: intake.id,
          }),
        );
      });
      return context.json({ intake });
    } finally {
      reading -= 1;
    }
  });
}
