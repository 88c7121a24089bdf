import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { languages } from '@fortschrift/domain/language';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import {
  decideVoice,
  mayOfferVoice,
  type OfferedVoice,
  offeredVoicesMax,
  parseVoice,
  voiceStates,
} from '@fortschrift/domain/voice';
import * as v from 'valibot';
import type { VoiceView } from '../contract/receipt.ts';
import { reportOf } from '../event-report.ts';
import type { ReceiptKeys } from '../ports/sign-in.ts';
import type { Rows } from '../ports/store.ts';
import type { Ports } from '../ports.ts';
import { permitted } from '../reachable.ts';
import { offeredBy, receiptView } from '../receipt.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const offer = route(
  'POST /receipts/voice',
  {
    body: v.object({
      code: v.string(),
      text: v.string(),
      language: v.picklist(languages),
      by: v.string(),
      consent: v.boolean(),
    }),
  },
  async (asked) => {
    const { ports, body } = asked;
    const { signIn } = ports;
    return withReceipt(asked, async (rows, keys, workshopId) => {
      const workshop = await rows.workshops.find(workshopId);
      if (!workshop || !mayOfferVoice(workshop)) return failed(failure('stepNotPossible'));
      const said = parseVoice(body);
      if (!said.ok) return said;
      const standing = await offeredBy(rows, signIn, workshopId, keys.cardKey);
      // Pressed twice, it is the same sentence.
      if (standing?.text === said.value.text && standing.by === said.value.by) return ok(null);
      if (standing) return failed(failure('stepNotPossible'));
      if ((await rows.voices.ofWorkshop(workshopId)).length >= offeredVoicesMax)
        return failed(failure('numberOutOfRange', { limit: offeredVoicesMax }));
      const id = ports.newId();
      await rows.voices.insert({
        ...{ ...said.value, id, countyId: workshop.countyId, workshopId, state: 'offered', reason: '' },
        proof: signIn.receiptProof(keys.cardKey, id),
        ...{ offeredAt: ports.now(), decidedAt: null, decidedBy: null },
      });
      await rows.audit.append(
        auditOf(asked, 'system', workshop.countyId, {
          verb: 'voice.offer',
          objectKind: 'workshop',
          objectId: workshopId,
        }),
      );
      return ok(null);
    });
  },
);

const withdraw = route(
  'POST /receipts/voice/withdraw',
  { body: v.object({ code: v.string() }) },
  async (asked) =>
    withReceipt(asked, async (rows, keys, workshopId) => {
      const standing = await offeredBy(rows, asked.ports.signIn, workshopId, keys.cardKey);
      if (!standing) return ok(null);
      await rows.voices.remove(standing.id);
      await rows.audit.append(
        auditOf(asked, 'system', standing.countyId, {
          verb: 'voice.withdraw',
          objectKind: 'workshop',
          objectId: workshopId,
        }),
      );
      return ok(null);
    }),
);

/** Does something for the holder of a code and answers with what their receipt says then. */
async function withReceipt(
  asked: { readonly ports: Ports; readonly address: string; readonly body: { readonly code: string } },
  work: (rows: Rows, keys: ReceiptKeys, workshopId: Id) => Promise<Result<null, Failure>>,
) {
  const { signIn, store } = asked.ports;
  const found = await signIn.attempt(asked.address, async () => {
    const keys = signIn.readReceipt(asked.body.code);
    const receipt = keys && (await store.rows.receipts.find(keys.hash));
    return keys && receipt && { keys, workshopId: receipt.workshopId };
  });
  if (!found.ok) return found;
  const { keys, workshopId } = found.value;
  const done = await store.transact((rows) => work(rows, keys, workshopId));
  if (!done.ok) return done;
  const view = await receiptView(store.rows, signIn, keys);
  return view ? ok(view) : failed(failure('codeUnknown'));
}

const list = route('GET /workshops/:id/voices', {}, async ({ ports, identity, params }) => {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.workshops.find(params.id), 'readOffice');
  if (!allowed.ok) return allowed;
  return ok({ voices: (await rows.voices.ofWorkshop(params.id)).map(viewOf) });
});

const verbs = { offered: 'voice.reopen', released: 'voice.release', refused: 'voice.refuse' } as const;

/** A report that is public already is released anew with what is decided: date and name change. */
const decide = route(
  'PATCH /voices/:id',
  { body: v.object({ to: v.picklist(voiceStates), reason: v.string() }) },
  async (asked) => {
    const { ports, identity, params, body } = asked;
    const allowed = permitted(identity, await ports.store.rows.voices.find(params.id), 'prepareWorkshops');
    if (!allowed.ok) return allowed;
    const {
      account,
      thing: { countyId, workshopId },
    } = allowed.value;
    const by = { accountId: account.accountId, now: ports.now() };
    return ports.store.transact(async (rows) => {
      const voice = await rows.voices.find(params.id);
      if (!voice) return failed(failure('notFound'));
      const decided = decideVoice(voice, body, by);
      if (!decided.ok) return decided;
      await rows.voices.update(decided.value);
      const report = await reportOf(rows, workshopId);
      const shows = [voice.state, body.to].includes('released') && voice.state !== body.to;
      if (report.releasedAt !== null && shows)
        await rows.eventReports.put({ ...report, releasedAt: by.now, releasedBy: by.accountId });
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: verbs[body.to],
          objectKind: 'workshop',
          objectId: workshopId,
        }),
      );
      return ok({ voice: viewOf(decided.value) });
    });
  },
);

function viewOf({ proof: _, countyId: __, ...view }: OfferedVoice): VoiceView {
  return view;
}

/** Sentences for the report: offered and taken back by whoever holds a receipt, decided on by the office. */
export const voiceRoutes: readonly AnyRoute[] = [offer, withdraw, list, decide];
