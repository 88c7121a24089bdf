import type { Indicator, IndicatorPoint } from '@fortschrift/domain/indicator';
import type { MeasureRelation } from '@fortschrift/domain/measure-details';
import { type FundingSource, type MeasureCost, sumOfCosts } from '@fortschrift/domain/measure-money';
import type { MeasurePartner } from '@fortschrift/domain/measure-partner';
import type { MeasureStep } from '@fortschrift/domain/measure-step';
import { formatMonth } from './date.ts';
import {
  costRhythmLabels,
  costStateLabels,
  fundingKindLabels,
  fundingStateLabels,
  indicatorKindLabels,
  partnerConsentLabels,
  relationLabels,
  rowWords as words,
} from './de/measure.ts';
import { formatEuro, formatStaff } from './money.ts';

/** "Räume suchen, bis Mai 2027, erledigt" */
export function stepWords({ title, due, done }: MeasureStep): string {
  return joined([
    title.trim() || words.untitled,
    due === '' ? '' : words.until(formatMonth(due)),
    done ? words.done : '',
  ]);
}

/** "Caritas: berät (angefragt)"; who agreed, or was not asked yet, stands without a remark. */
export function partnerWords({ name, role, consent }: MeasurePartner): string {
  const head = [name.trim() || words.untitled, role.trim()].filter(Boolean).join(': ');
  return consent === 'open' || consent === 'agreed'
    ? head
    : `${head} ${words.consent(partnerConsentLabels[consent])}`;
}

/** "2027: 148.000 € jährlich, 2,0 VZÄ, Personal"; an open line says why. */
export function costWords(cost: MeasureCost): string {
  const { year, state, cents, rhythm, staffHundredths, note } = cost;
  const amount =
    state === 'amount'
      ? `${cents === null ? words.noAmount : formatEuro(cents)} ${costRhythmLabels[rhythm]}`
      : costStateLabels[state];
  const said = joined([
    amount,
    staffHundredths === null ? '' : words.staff(formatStaff(staffHundredths)),
    state === 'open' && note.trim() !== '' ? words.reason(note.trim()) : note.trim(),
  ]);
  return year === null ? said : `${words.inYear(year)}: ${said}`;
}

/** "Zusammen: 148.000 € im Jahr, einmalig 12.000 €, 2,0 VZÄ"; empty for fewer than two lines that count. */
export function costSumWords(costs: readonly MeasureCost[]): string {
  if (costs.filter(({ state }) => state === 'amount').length < 2) return '';
  const { once, yearly, staffHundredths, incomplete } = sumOfCosts(costs);
  return words.sum(
    joined([
      yearly > 0 ? words.sumYearly(formatEuro(yearly)) : '',
      once > 0 ? words.sumOnce(formatEuro(once)) : '',
      staffHundredths > 0 ? words.staff(formatStaff(staffHundredths)) : '',
      incomplete ? words.sumIncomplete : '',
    ]),
  );
}

/** "Land: Richtlinie Integration, beantragt" */
export function fundingWords({ kind, name, state }: FundingSource): string {
  const head = [fundingKindLabels[kind], name.trim()].filter(Boolean).join(': ');
  return `${head}, ${fundingStateLabels[state]}`;
}

/** "Teilnehmende im Jahr (Leistung), Ausgangswert 12 Personen (2026), Zielwert 60 Personen bis Dezember 2029" */
export function indicatorWords(indicator: Indicator): string {
  const { title, kind, unit, source, baseline, target, values } = indicator;
  const last = values.at(-1);
  // Units are written in the plural: "1 Kurse" is none, and the next value says what is counted.
  const unitOf = ({ value }: IndicatorPoint) =>
    value.trim() === '1' && target.value.trim() !== '' ? '' : unit;
  return joined([
    `${title.trim() || words.untitled} (${indicatorKindLabels[kind]})`,
    baseline.value.trim() === '' ? '' : words.baseline(pointWords(baseline, unitOf(baseline))),
    target.value.trim() === '' ? '' : words.target(pointWords(target, unit)),
    last && last.value.trim() !== '' ? words.measured(pointWords(last, unit)) : '',
    source.trim() === '' ? '' : words.source(source.trim()),
  ]);
}

/** "setzt voraus: 2.1.3 Titel"; `target` is the related measure as it is named. */
export function relationWords({ kind }: Pick<MeasureRelation, 'kind'>, target: string): string {
  return `${relationLabels[kind]}: ${target}`;
}

/** "60 Personen (Dezember 2029)" */
export function pointWords({ value, date }: IndicatorPoint, unit: string): string {
  const said = [value.trim(), unit.trim()].filter(Boolean).join(' ');
  return date === '' ? said : `${said} (${formatMonth(date)})`;
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
