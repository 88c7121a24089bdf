import type { ImplementationReport, ImplementationState } from '../measure.ts';
import type { Closure } from './kind.ts';

const kinds: { readonly [state in ImplementationState]?: Closure['kind'] } = {
  done: 'achieved',
  madePermanent: 'madePermanent',
  discontinued: 'dropped',
};

/** What the newest report on each measure says about its end; measures that go on or rest have none. */
export function closuresOf(
  reports: readonly Pick<ImplementationReport, 'measureId' | 'state' | 'text' | 'reportedAt'>[],
): readonly Closure[] {
  const newest = new Map<string, (typeof reports)[number]>();
  for (const report of reports) {
    const known = newest.get(report.measureId);
    if (!known || known.reportedAt <= report.reportedAt) newest.set(report.measureId, report);
  }
  return [...newest.values()].flatMap(({ measureId, state, text }): Closure[] => {
    const kind = kinds[state];
    return kind ? [{ recordId: measureId, kind, reason: text }] : [];
  });
}
