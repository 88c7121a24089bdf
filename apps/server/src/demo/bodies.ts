import type { Body } from '@fortschrift/domain/body';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';

/** The committees of the county; the Kreisausschuss alone meets in private. */
export const demoBodies: readonly Body[] = [
  body('council', 'Kreistag', 'council', 51),
  body('mainCommittee', 'Kreisausschuss', 'mainCommittee', 11, false),
  body('committee', 'Ausschuss für Soziales und Integration', 'committee', 11),
  body('steering', 'Steuerungsgruppe Integration', 'steeringGroup', 18, false),
  body('groupEducation', 'Arbeitskreis Bildung und Sprache', 'workingGroup', 14),
  body('groupWork', 'Arbeitskreis Ausbildung und Arbeit', 'workingGroup', 12),
  body('groupParticipation', 'Arbeitskreis Teilhabe und Ehrenamt', 'workingGroup', 16),
  body('groupLiving', 'Arbeitskreis Gesundheit und Wohnen', 'workingGroup', 11),
];

function body(key: string, name: string, kind: Body['kind'], votingMembers: number, isPublic = true): Body {
  return {
    id: demoId(`body:${key}`),
    countyId: demoCounty.id,
    name,
    kind,
    public: isPublic && kind !== 'steeringGroup' && kind !== 'workingGroup',
    votingMembers,
  };
}
