import type { WorkshopInput } from '@fortschrift/api/contract/workshop';
import type { SetupContent } from '@fortschrift/domain/event-setup';
import type { Failure } from '@fortschrift/domain/failure';
import { type WorkshopKind, workshopKinds } from '@fortschrift/domain/workshop';
import { dotsMax } from '@fortschrift/domain/workshop-input';
import { type WorkshopMethod, workshopMethods } from '@fortschrift/domain/workshop-method';
import { eventTemplates } from '@fortschrift/i18n/de/event-templates';
import { eventWords } from '@fortschrift/i18n/de/office-event';
import { planWords } from '@fortschrift/i18n/de/office-plan';

/** What stands in the form's inputs: always text, as typed. */
export type WorkshopFields = { [key in (typeof workshopFieldNames)[number]]: string } & {
  programme: { starts: string; title: string; lead: string }[];
  rounds: { question: string; minutes: string }[];
};

export const planFieldNames = ['programme', 'rounds'] as const;

export const workshopFieldNames = [
  'title',
  'kind',
  'day',
  'starts',
  'ends',
  'place',
  'purpose',
  'question',
  'conceptId',
  'method',
  'versionId',
  'dotsPerSeat',
  'dotsPerCluster',
  'wifi',
  'wifiPassword',
] as const;

/** Points most events use: enough to weigh, few enough to have to choose. */
const usualDots = { dotsPerSeat: '5', dotsPerCluster: '2' } as const;

/**
 * The inputs of a new event, filled by the template of a method. `conceptId` is the concept being written, empty when
 * there is none.
 */
export function templateFields(method: WorkshopMethod, conceptId: string): WorkshopFields {
  const { kind, starts, ends, question, programme, rounds } = eventTemplates[method];
  return {
    ...newWorkshopFields(conceptId),
    ...{ method, kind, starts, ends, question },
    programme: programme.map((item) => ({ ...item })),
    rounds: rounds.map((round) => ({ question: round.question, minutes: String(round.minutes) })),
  };
}

/** The inputs of a new event that says nothing yet. */
export function newWorkshopFields(conceptId: string): WorkshopFields {
  return {
    title: '',
    kind: 'dialogue',
    day: '',
    starts: '',
    ends: '',
    place: '',
    purpose: '',
    question: '',
    conceptId,
    method: 'cards',
    versionId: '',
    programme: [],
    rounds: [],
    ...usualDots,
    wifi: '',
    wifiPassword: '',
  };
}

/** An event as the form's inputs show it. */
export function workshopFieldsOf(workshop: Readonly<WorkshopInput>): WorkshopFields {
  const { title, kind, day, starts, ends, place, purpose, question, conceptId, wifi, plan } = workshop;
  return {
    ...{ title, kind, day, starts, ends, place, purpose, question },
    conceptId: conceptId ?? '',
    method: plan.method,
    versionId: plan.versionId ?? '',
    programme: plan.programme.map((item) => ({ ...item })),
    rounds: plan.rounds.map((round) => ({ question: round.question, minutes: String(round.minutes) })),
    dotsPerSeat: String(workshop.dotsPerSeat),
    dotsPerCluster: String(workshop.dotsPerCluster),
    wifi: wifi?.name ?? '',
    wifiPassword: wifi?.password ?? '',
  };
}

/** The inputs of a new event as a set-up of the county begins it; the title is asked for anew. */
export function setupFields(
  content: Omit<SetupContent, 'covered' | 'tables'>,
  conceptId: string,
): WorkshopFields {
  const asked = { title: '', day: '', wifi: null, conceptId: conceptId || null };
  return workshopFieldsOf({ ...content, ...asked });
}

/** What was typed -> what is sent; the rules of the domain say what is wrong with it. */
export function workshopInputOf(fields: WorkshopFields): WorkshopInput {
  const { title, day, starts, ends, place, purpose, question, conceptId, wifi, wifiPassword } = fields;
  const kind: WorkshopKind = workshopKinds.find((known) => known === fields.kind) ?? 'dialogue';
  return {
    ...{ title, kind, day, starts, ends, place, purpose, question },
    conceptId: conceptId || null,
    plan: {
      method: methodIn(fields.method),
      programme: fields.programme.map(({ starts: at, title: what, lead }) => ({
        ...{ starts: at, title: what, lead },
      })),
      rounds: fields.rounds.map((round) => ({
        question: round.question,
        minutes: numberOf(round.minutes),
      })),
      versionId: fields.versionId || null,
    },
    dotsPerSeat: numberOf(fields.dotsPerSeat),
    dotsPerCluster: numberOf(fields.dotsPerCluster),
    wifi: wifi || wifiPassword ? { name: wifi, password: wifiPassword } : null,
  };
}

/** Sentences that say more than the general ones where the form knows what was meant. */
export function workshopSentences(
  failure: Failure,
  fields: WorkshopFields,
): { readonly [field: string]: string } {
  const words = eventWords.form;
  if (failure.code === 'dateInvalid' && failure.field === 'ends' && /^\d{1,2}:\d\d$/.test(fields.ends))
    return { ends: words.endBeforeStart };
  if (failure.field === 'rounds') return { rounds: planWords.rounds.wrong };
  if (failure.field === 'programme') {
    const { wrongTime, wrongText } = planWords.programme;
    const row = failure.count ?? 1;
    return { programme: failure.code === 'dateInvalid' ? wrongTime(row) : wrongText(row) };
  }
  if (failure.code === 'dateInvalid') return { starts: words.timeInvalid, ends: words.timeInvalid };
  if (failure.code === 'textMissing') return { wifi: words.wifiNameMissing };
  if (failure.code !== 'numberOutOfRange') return {};
  const most = failure.limit ?? dotsMax;
  return {
    dotsPerSeat: words.dotsOutOfRange,
    dotsPerCluster: numberOf(fields.dotsPerCluster) > most ? words.dotsTooMany : words.dotsOutOfRange,
  };
}

/** Digits -> the number; anything else is no number and refused by the rules. */
export function numberOf(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : -1;
}

/** The text of the method's input or of an address -> the method; cards when it names none. */
export function methodIn(text: string | null): WorkshopMethod {
  return workshopMethods.find((known) => known === text) ?? 'cards';
}
