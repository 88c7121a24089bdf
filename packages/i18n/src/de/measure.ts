import type { SmartMark } from '@fortschrift/domain/goal-details';
import type { IndicatorFrequency, IndicatorKind } from '@fortschrift/domain/indicator';
import type { MissingField } from '@fortschrift/domain/measure-check';
import type { Priority, RelationKind } from '@fortschrift/domain/measure-details';
import type { CostRhythm, CostState, FundingKind, FundingState } from '@fortschrift/domain/measure-money';
import type { PartnerConsent } from '@fortschrift/domain/measure-partner';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German words for the closed lists of goals and measures. */
export const partnerConsentLabels: { readonly [consent in PartnerConsent]: string } = {
  open: 'noch nicht gefragt',
  asked: 'angefragt',
  agreed: 'hat zugestimmt',
  declined: 'hat abgelehnt',
};

export const costStateLabels: { readonly [state in CostState]: string } = {
  amount: 'Betrag',
  none: 'keine Kosten',
  open: 'noch offen',
};

export const costRhythmLabels: { readonly [rhythm in CostRhythm]: string } = {
  once: 'einmalig',
  yearly: 'jährlich',
};

export const fundingKindLabels: { readonly [kind in FundingKind]: string } = {
  ownBudget: 'Haushalt des Landkreises',
  municipality: 'Städte und Gemeinden',
  land: 'Land',
  federal: 'Bund',
  eu: 'Europäische Union',
  foundation: 'Stiftung',
  thirdParty: 'Dritte',
};

export const fundingStateLabels: { readonly [state in FundingState]: string } = {
  open: 'offen',
  applied: 'beantragt',
  secured: 'gesichert',
};

export const indicatorKindLabels: { readonly [kind in IndicatorKind]: string } = {
  output: 'Leistung',
  outcome: 'Wirkung',
  context: 'Kontext',
};

/** What each kind of indicator is for, below the choice. */
export const indicatorKindHints: { readonly [kind in IndicatorKind]: string } = {
  output: 'Zählt, was getan wurde.',
  outcome: 'Zeigt, was sich dadurch geändert hat.',
  context: 'Beschreibt die Lage im Landkreis und wird keiner einzelnen Maßnahme zugerechnet.',
};

export const indicatorFrequencyLabels: { readonly [frequency in IndicatorFrequency]: string } = {
  once: 'einmal',
  quarterly: 'jedes Vierteljahr',
  halfYearly: 'jedes Halbjahr',
  yearly: 'jedes Jahr',
  everyTwoYears: 'alle zwei Jahre',
};

export const priorityLabels: { readonly [priority in Priority]: string } = {
  A: 'A (hoch)',
  B: 'B (mittel)',
  C: 'C (niedrig)',
};

export const relationLabels: { readonly [kind in RelationKind]: string } = {
  supports: 'unterstützt',
  dependsOn: 'setzt voraus',
  overlaps: 'überschneidet sich mit',
  replaces: 'ersetzt',
};

export const smartLabels: { readonly [mark in SmartMark]: string } = {
  specific: 'spezifisch',
  measurable: 'messbar',
  accepted: 'akzeptiert',
  realistic: 'realistisch',
  dated: 'terminiert',
};

/** What a measure lacks, as it is called in the check. */
export const missingFieldLabels: { readonly [field in MissingField]: string } = {
  title: 'Titel',
  goal: 'Ziel',
  situation: 'Ausgangslage',
  description: 'Beschreibung',
  targetGroups: 'Zielgruppen',
  lead: 'Federführung',
  leadSeveral: 'Nur eine Federführung',
  period: 'Beginn, Ende oder „dauerhaft“',
  horizon: 'Zeithorizont',
  cost: 'Kosten',
  costAmount: 'Betrag der Kosten',
  costReason: 'Begründung, warum Kosten offen sind',
  funding: 'Finanzierung',
  indicators: 'Indikator',
  priority: 'Priorität',
  origins: 'Herkunft',
};

/** Parts of the words a line of a list is told in. */
export const rowWords = {
  done: 'erledigt',
  until: (month: string) => `bis ${month}`,
  inYear: (year: number) => `${year}`,
  staff: (share: string) => `${share} VZÄ`,
  reason: (reason: string) => `Grund: ${reason}`,
  noAmount: 'Betrag fehlt',
  consent: (state: string) => `(${state})`,
  baseline: (value: string) => `Ausgangswert ${value}`,
  target: (value: string) => `Zielwert ${value}`,
  source: (source: string) => `Quelle: ${source}`,
  measured: (value: string) => `gemessen ${value}`,
  untitled: 'ohne Namen',
  sumOnce: (amount: string) => `einmalig ${amount}`,
  sumYearly: (amount: string) => `${amount} im Jahr`,
  sumIncomplete: 'weitere Kosten offen',
  sum: (parts: string) => `Zusammen: ${parts}`,
  steps: (done: number, all: number) =>
    `${done} von ${plural(all, { one: '1 Schritt', other: '# Schritten' })} erledigt`,
} as const;
