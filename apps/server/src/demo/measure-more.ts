import type { Measure } from '@fortschrift/domain/measure';
import type { MeasureDetails } from '@fortschrift/domain/measure-details';
import { paragraphs } from '@fortschrift/domain/rich-text';
import type { MeasureMore } from './concept-new/details.ts';
import { demoId } from './demo-id.ts';

/** The further fields of a measure; `name` makes the ids of its lines, `dated` writes the years into words. */
export function moreOf(
  name: string,
  more: MeasureMore,
  lines: Pick<MeasureDetails, 'partnerList' | 'indicatorList'>,
  dated: (words: string) => string,
): Partial<Measure> {
  const [first, ...rest] = lines.indicatorList;
  const { measured, partners = {} } = more;
  return {
    leadUnit: more.leadUnit ?? '',
    area: more.area ?? [],
    steps: (more.steps ?? []).map(([title, due, done], index) => ({
      id: demoId(`step:${name}:${index}`),
      title,
      due: dated(due),
      done,
    })),
    partnerList: lines.partnerList.map((partner) => {
      const [role, consent] = partners[partner.name] ?? [partner.role, partner.consent];
      return { ...partner, role, consent };
    }),
    indicatorList:
      first && measured
        ? [
            {
              ...first,
              unit: measured.unit,
              source: measured.source,
              baseline: { value: measured.baseline[0], date: dated(measured.baseline[1]) },
              target: { value: measured.target[0], date: dated(measured.target[1]) },
            },
            ...rest,
          ]
        : lines.indicatorList,
    relations: (more.relations ?? []).map(([kind, key]) => ({
      measureId: demoId(`measure:new:${key}`),
      kind,
    })),
    furtherGoalIds: (more.goals ?? []).map((key) => demoId(`goal:new:${key}`)),
    furtherFieldIds: (more.fields ?? []).map((key) => demoId(`chapter:new:${key}`)),
    committeeNote: paragraphs(dated(more.committeeNote ?? '')),
    internalNote: paragraphs(more.internalNote ?? ''),
  };
}
