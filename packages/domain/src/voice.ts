import type { Voice } from './event-report.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { ideaTextMax } from './idea.ts';
import { isLanguage } from './language.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';
import type { Workshop } from './workshop.ts';

/** A sentence somebody offers for the report of an event. Nothing in it says from which seat it came. */
export type OfferedVoice = Voice & {
  readonly id: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly state: VoiceState;
  /** Why it does not stand in the report, for whoever offered it; empty in every other state. */
  readonly reason: string;
  /** Leads from the code of a receipt to this sentence, and from nothing else to anybody. */
  readonly proof: string;
  readonly offeredAt: number;
  readonly decidedAt: number | null;
  readonly decidedBy: Id | null;
};

/** What the office decided; it may decide anew. */
export const voiceStates = ['offered', 'released', 'refused'] as const;
export type VoiceState = (typeof voiceStates)[number];

/** Most sentences of one event: more is mischief. */
export const offeredVoicesMax = 500;

type Foreign = { readonly [key: string]: unknown };

/**
 * Foreign input -> the sentence, its language and the name its writer wants to be called by. Fails with what is wrong
 * with a text, `wrongShape` for a language nobody speaks here, and `consentMissing` unless `consent` is true.
 */
export function parseVoice(input: Foreign): Result<Voice, Failure> {
  const { language } = input;
  if (!isLanguage(language)) return failed(failure('wrongShape', { field: 'language' }));
  const text = parseText(input['text'], { field: 'text', min: 1, max: ideaTextMax });
  if (!text.ok) return text;
  const by = parseText(input['by'], { field: 'by', min: 0, max: 80 });
  if (!by.ok) return by;
  if (input['consent'] !== true) return failed(failure('consentMissing', { field: 'consent' }));
  return ok({ text: text.value, language, by: by.value });
}

/** Whether sentences are taken: from the opening of an event until its report is released. */
export function mayOfferVoice(workshop: Pick<Workshop, 'state'>): boolean {
  return workshop.state === 'opened' || workshop.state === 'closed';
}

/**
 * The sentence as the office decided on it. Fails with `reasonMissing` when it is kept out of the report without a
 * reason of at least 20 characters.
 */
export function decideVoice(
  voice: OfferedVoice,
  decision: { readonly to: VoiceState; readonly reason: unknown },
  by: { readonly accountId: Id; readonly now: number },
): Result<OfferedVoice, Failure> {
  const { to } = decision;
  if (to === 'offered') return ok({ ...voice, state: to, reason: '', decidedAt: null, decidedBy: null });
  const decided = { decidedAt: by.now, decidedBy: by.accountId };
  if (to === 'released') return ok({ ...voice, state: to, reason: '', ...decided });
  const reason = parseText(decision.reason, { field: 'reason', min: 0, max: 500, lines: true });
  if (!reason.ok) return reason;
  if (reason.value.length < 20) return failed(failure('reasonMissing', { field: 'reason', limit: 20 }));
  return ok({ ...voice, state: to, reason: reason.value, ...decided });
}
