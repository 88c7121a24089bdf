import type { ActionFieldKey } from './action-field.ts';
import type { Failure } from './failure.ts';
import type { Id } from './id.ts';
import type { Result } from './result.ts';
import type { WorkshopTable } from './table.ts';
import { parseText } from './text.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopPlan } from './workshop-plan.ts';

/** The set-up of an event under a name, for the next one of its kind: no day, no people, no Wi-Fi, no version. */
export type EventSetup = {
  readonly id: Id;
  readonly countyId: Id;
  readonly name: string;
  readonly createdAt: number;
  readonly content: SetupContent;
};

export type SetupContent = Pick<
  Workshop,
  'kind' | 'starts' | 'ends' | 'place' | 'purpose' | 'question' | 'dotsPerSeat' | 'dotsPerCluster'
> & {
  readonly plan: WorkshopPlan;
  /** Whether cards lie face down from the start. */
  readonly covered: boolean;
  readonly tables: readonly SetupTable[];
};

export type SetupTable = {
  readonly title: string;
  readonly field: ActionFieldKey | null;
  readonly question: string;
  readonly seats: number;
};

/** Most set-ups a county keeps. */
export const setupsMax = 60;

/** Foreign input -> the name of a set-up, 1 to 80 characters; fails as texts do. */
export function parseSetupName(input: unknown): Result<string, Failure> {
  return parseText(input, { field: 'name', min: 1, max: 80 });
}

/** What of an event makes sense again another day. Hosts are people of that day and stay out, and so does a version. */
export function setupOf(workshop: Workshop, tables: readonly WorkshopTable[]): SetupContent {
  const { kind, starts, ends, place, purpose, question, dotsPerSeat, dotsPerCluster, plan } = workshop;
  return {
    ...{ kind, starts, ends, place, purpose, question, dotsPerSeat, dotsPerCluster },
    plan: { ...plan, versionId: null },
    covered: tables.some(({ coveredFrom }) => coveredFrom !== null),
    tables: tables.map(({ title, field, question: asked, seats }) => ({
      title,
      field,
      question: asked,
      seats,
    })),
  };
}
