import type { Workshop } from '@fortschrift/domain/workshop';

type Dated = Pick<Workshop, 'day' | 'starts' | 'state'>;

/** Events still to come or going on, the next first, and those that are over, the latest first. */
export function comingAndPast<Event extends Dated>(
  workshops: readonly Event[],
): { readonly coming: readonly Event[]; readonly past: readonly Event[] } {
  const moment = ({ day, starts }: Dated) => `${day} ${starts}`;
  const forwards = workshops.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1));
  const isComing = ({ state }: Dated) => state === 'planned' || state === 'opened';
  return {
    coming: forwards
      .filter(isComing)
      .toSorted((a, b) => Number(b.state === 'opened') - Number(a.state === 'opened')),
    past: forwards.filter((workshop) => !isComing(workshop)).toReversed(),
  };
}
