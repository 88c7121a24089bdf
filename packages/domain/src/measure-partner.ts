import type { Id } from './id.ts';

/** An organisation that takes part in a measure without leading it. */
export type MeasurePartner = {
  readonly id: Id;
  readonly name: string;
  /** What it does, in its own words; empty while that is open. */
  readonly role: string;
  readonly consent: PartnerConsent;
};

/** Whether the organisation has said that it takes part: nobody is named in a paper who does not know of it. */
export const partnerConsents = ['open', 'asked', 'agreed', 'declined'] as const;
export type PartnerConsent = (typeof partnerConsents)[number];
