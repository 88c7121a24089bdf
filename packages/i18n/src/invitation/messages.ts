import type { Translated } from '../message.ts';
import type { invitation } from './de.ts';

/** The sentences of an invitation, as every language has them. */
export type InvitationMessages = Translated<typeof invitation>;
