import type { Id } from '@fortschrift/domain/id';
import type { Measure } from '@fortschrift/domain/measure';
import type { MeasureDetails } from '@fortschrift/domain/measure-details';
import { costsFromWords } from '@fortschrift/i18n/cost-reading';
import { fundingFromWords, indicatorsFromWords, partnersFromWords } from '@fortschrift/i18n/measure-reading';
import { demoId } from './demo-id.ts';

type Words = Pick<Measure, 'partners' | 'cost' | 'funding' | 'indicators'>;
type Lines = Pick<MeasureDetails, 'partnerList' | 'costs' | 'fundingSources' | 'indicatorList'>;

/** Lists of a measure from the words it was told in; what is no list stays words. `name` makes the lines' ids. */
export function linesOf(name: string, words: Words): Words & Lines {
  const numbered = <Line extends object>(
    list: string,
    lines: readonly Line[],
  ): readonly (Line & { id: Id })[] =>
    lines.map((line, index) => ({ ...line, id: demoId(`${list}:${name}:${index}`) }));
  const costs = costsFromWords(words.cost);
  const fundingSources = fundingFromWords(words.funding);
  return {
    partners: '',
    cost: costs ? '' : words.cost,
    funding: fundingSources ? '' : words.funding,
    indicators: '',
    partnerList: numbered(
      'partner',
      partnersFromWords(words.partners).map((partner) => ({
        name: partner,
        role: '',
        consent: 'agreed' as const,
      })),
    ),
    costs: numbered('cost', costs ?? []),
    fundingSources: numbered('funding', fundingSources ?? []),
    indicatorList: numbered(
      'indicator',
      indicatorsFromWords(words.indicators).map((title) => ({
        title,
        kind: 'output' as const,
        unit: '',
        source: '',
        frequency: 'yearly' as const,
        baseline: { value: '', date: '' },
        target: { value: '', date: '' },
        values: [],
      })),
    ),
  };
}
