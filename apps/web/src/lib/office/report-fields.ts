import type { EventReportInput } from '@fortschrift/api/contract/event-report';
import type { EventReport, NextStep, Voice } from '@fortschrift/domain/event-report';
import type { Language } from '@fortschrift/domain/language';

/** What the form of a report holds while somebody types: everything can change. */
export interface ReportFields {
  organiser: string;
  contact: string;
  foreword: string;
  nextSteps: Writable<NextStep>[];
  voices: VoiceFields[];
  edits: { [ideaId: string]: string };
}

export type VoiceFields = Writable<Voice> & { consent: boolean };

type Writable<Thing> = { -readonly [key in keyof Thing]: Thing[key] };

/** A kept report as the form begins with it; voices that are kept had their consent. */
export function reportFieldsOf(report: EventReport): ReportFields {
  const { organiser, contact, foreword, nextSteps, voices, edits } = report;
  return {
    organiser,
    contact,
    foreword,
    nextSteps: nextSteps.map((step) => ({ ...step })),
    voices: voices.map((voice) => ({ ...voice, consent: true })),
    edits: { ...edits },
  };
}

/** The form as it is sent; rows nobody wrote in are left out. */
export function reportInputOf({ nextSteps, voices, ...rest }: ReportFields): EventReportInput {
  return {
    ...rest,
    nextSteps: nextSteps.filter(({ text, who, due }) => text.trim() || who.trim() || due),
    voices: voices.filter(({ text, by }) => text.trim() || by.trim()),
  };
}

/** An empty voice in a language. */
export function freshVoice(language: Language): VoiceFields {
  return { text: '', language, by: '', consent: false };
}
