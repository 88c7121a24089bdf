import { describe, expect, it } from 'vitest';
import { may, type Question } from './access.ts';
import type { MembershipPart, Role } from './account.ts';
import type { Actor } from './actor.ts';
import type { VersionState } from './version.ts';

const account = (
  countyId: string,
  roles: readonly Role[],
  part?: MembershipPart,
  bodyId = 'body',
): Actor => ({
  kind: 'account',
  accountId: 'account',
  countyId,
  roles,
  memberships: part ? [{ bodyId, part }] : [],
});
const seat = (countyId: string, workshopId: string, tableId: string | null): Actor => ({
  kind: 'seat',
  seatId: 'seat',
  countyId,
  workshopId,
  tableId,
});

/** Everybody who can ask, as seen from table `table` of workshop `hall` in county `ours`. */
const actors = {
  visitor: { kind: 'visitor' },
  seatHere: seat('ours', 'hall', 'table'),
  seatNextTable: seat('ours', 'hall', 'next'),
  seatNoTable: seat('ours', 'hall', null),
  seatOtherHall: seat('ours', 'other', 'table'),
  seatElsewhere: seat('theirs', 'hall', 'table'),
  display: { kind: 'display', displayId: 'd', countyId: 'ours', workshopId: 'hall' },
  displayOther: { kind: 'display', displayId: 'd', countyId: 'ours', workshopId: 'other' },
  displayElsewhere: { kind: 'display', displayId: 'd', countyId: 'theirs', workshopId: 'hall' },
  nobodyYet: account('ours', []),
  administrator: account('ours', ['administrator']),
  office: account('ours', ['office']),
  moderator: account('ours', ['moderator']),
  committee: account('ours', ['committee']),
  member: account('ours', ['committee'], 'member'),
  advisory: account('ours', ['committee'], 'advisory'),
  clerk: account('ours', ['committee'], 'clerk'),
  chair: account('ours', ['committee'], 'chair'),
  clerkElsewhere: account('ours', ['committee'], 'clerk', 'otherBody'),
  clerkWithoutRole: account('ours', [], 'clerk'),
  foreign: account('theirs', ['administrator', 'office', 'moderator', 'committee'], 'clerk'),
} satisfies { readonly [name: string]: Actor };

type Name = keyof typeof actors;
const countyId = 'ours';
const hall = { countyId, workshopId: 'hall' };
const table = { ...hall, tableId: 'table' };
const everybody = Object.keys(actors) as Name[];
const committees: readonly Name[] = ['committee', 'member', 'advisory', 'clerk', 'chair', 'clerkElsewhere'];
const inHall: readonly Name[] = ['seatHere', 'seatNextTable', 'seatNoTable', 'display'];
const version = (may: 'readVersion' | 'commentVersion', state: VersionState): Question => ({
  may,
  countyId,
  state,
});

const matrix: readonly (readonly [string, Question, readonly Name[]])[] = [
  ['prepareWorkshops', { may: 'prepareWorkshops', countyId }, ['office']],
  ['writeConcept', { may: 'writeConcept', countyId }, ['office']],
  ['answerIdeas', { may: 'answerIdeas', countyId }, ['office']],
  ['freezeVersions', { may: 'freezeVersions', countyId }, ['office']],
  ['moveVersions', { may: 'moveVersions', countyId }, ['office']],
  ['readConcept', { may: 'readConcept', countyId }, ['office', 'moderator', 'administrator']],
  ['readOffice', { may: 'readOffice', countyId }, ['office', 'moderator', 'administrator']],
  ['commentConcept', { may: 'commentConcept', countyId }, ['office', 'moderator']],
  ['settleComments', { may: 'settleComments', countyId }, ['office']],
  ['hostTables', { may: 'hostTables', countyId }, ['office', 'moderator']],
  ['keepBodies', { may: 'keepBodies', countyId }, ['office', 'administrator']],
  ['administer', { may: 'administer', countyId }, ['administrator']],
  ['readAudit', { may: 'readAudit', countyId }, ['administrator']],
  ['readCommittee', { may: 'readCommittee', countyId }, ['office', 'administrator', ...committees]],
  ['takeSeat', { may: 'takeSeat', ...hall }, everybody],
  ['readWorkshop', { may: 'readWorkshop', ...hall }, ['office', 'moderator', 'administrator', ...inHall]],
  ['readHall', { may: 'readHall', ...hall }, ['office', 'moderator', 'display']],
  ['readTable', { may: 'readTable', ...table }, ['office', 'moderator', 'seatHere', 'display']],
  ['actAtTable', { may: 'actAtTable', ...table }, ['office', 'moderator', 'seatHere']],
  ['readSheet', { may: 'readSheet', ...table }, ['office', 'moderator', 'seatHere', 'display']],
  [
    'writeSheet, open',
    { may: 'writeSheet', ...table, sheetOpen: true, frozen: false },
    ['office', 'moderator', 'seatHere'],
  ],
  [
    'writeSheet, locked',
    { may: 'writeSheet', ...table, sheetOpen: false, frozen: false },
    ['office', 'moderator'],
  ],
  ['writeSheet, frozen', { may: 'writeSheet', ...table, sheetOpen: true, frozen: true }, []],
  ['restoreSheet', { may: 'restoreSheet', countyId, frozen: false }, ['office', 'moderator']],
  ['restoreSheet, frozen', { may: 'restoreSheet', countyId, frozen: true }, []],
  ['restoreChapter', { may: 'restoreChapter', countyId }, ['office']],
  ['readVersion, draft', version('readVersion', 'draft'), ['office', 'administrator']],
  [
    'readVersion, before the committee',
    version('readVersion', 'committee'),
    ['office', 'administrator', ...committees],
  ],
  ['readVersion, published', version('readVersion', 'published'), everybody],
  ['readVersion, superseded', version('readVersion', 'superseded'), everybody],
  ['commentVersion, draft', version('commentVersion', 'draft'), []],
  ['commentVersion, released', version('commentVersion', 'steeringReview'), ['office', ...committees]],
  ['commentVersion, published', version('commentVersion', 'published'), ['office', ...committees]],
  ['recordDecision', { may: 'recordDecision', countyId, bodyId: 'body' }, ['office', 'clerk', 'chair']],
  ['readBody, public', { may: 'readBody', countyId, bodyId: 'body', public: true }, everybody],
  [
    'readBody, not public',
    { may: 'readBody', countyId, bodyId: 'body', public: false },
    ['office', 'administrator', 'member', 'advisory', 'clerk', 'chair'],
  ],
];

describe.each(matrix)('%s', (_, question, allowed) => {
  it.each(everybody)('%s', (name) => {
    expect(may(actors[name], question)).toBe(allowed.includes(name));
  });
});

describe('the matrix', () => {
  it('asks every question there is', () => {
    // A new question does not compile until it stands here, and fails here until it stands above.
    const questions: { readonly [name in Question['may']]: true } = {
      prepareWorkshops: true,
      readOffice: true,
      hostTables: true,
      writeConcept: true,
      readConcept: true,
      commentConcept: true,
      settleComments: true,
      answerIdeas: true,
      freezeVersions: true,
      moveVersions: true,
      keepBodies: true,
      administer: true,
      readAudit: true,
      readCommittee: true,
      readWorkshop: true,
      readHall: true,
      takeSeat: true,
      readTable: true,
      actAtTable: true,
      readSheet: true,
      writeSheet: true,
      readVersion: true,
      commentVersion: true,
      recordDecision: true,
      restoreSheet: true,
      restoreChapter: true,
      readBody: true,
    };
    const asked = new Set(matrix.map(([, question]) => question.may));
    expect([...asked].sort()).toEqual(Object.keys(questions).sort());
  });

  it('gives another county nothing but what everybody may have', () => {
    const given = matrix.filter(([, question]) => may(actors.foreign, question));
    expect(given.map(([name]) => name)).toEqual([
      'takeSeat',
      'readVersion, published',
      'readVersion, superseded',
      'readBody, public',
    ]);
  });
});
