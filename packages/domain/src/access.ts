import type { Role } from './account.ts';
import type { AccountActor, Actor } from './actor.ts';
import type { Id } from './id.ts';
import type { VersionState } from './version.ts';
import { isPublic, isReleased } from './version.ts';

/** What is asked of a county as a whole, whatever the thing is. */
export type CountyRight =
  | 'prepareWorkshops'
  | 'readOffice'
  | 'hostTables'
  | 'answerIdeas'
  | 'readConcept'
  | 'writeConcept'
  | 'restoreChapter'
  | 'commentConcept'
  | 'settleComments'
  | 'freezeVersions'
  | 'moveVersions'
  | 'keepBodies'
  | 'readCommittee'
  | 'administer'
  | 'readAudit';

/**
 * Every question of access the program ever asks. Each names the county of the thing asked about, so that no
 * answer can reach over to another county.
 */
export type Question =
  | { readonly may: CountyRight; readonly countyId: Id }
  | { readonly may: 'readWorkshop' | 'readHall' | 'takeSeat'; readonly countyId: Id; readonly workshopId: Id }
  | {
      readonly may: 'readTable' | 'actAtTable';
      readonly countyId: Id;
      readonly workshopId: Id;
      readonly tableId: Id;
    }
  | { readonly may: 'readSheet'; readonly countyId: Id; readonly workshopId: Id; readonly tableId: Id }
  | {
      readonly may: 'writeSheet';
      readonly countyId: Id;
      readonly workshopId: Id;
      readonly tableId: Id;
      readonly sheetOpen: boolean;
      readonly frozen: boolean;
    }
  | { readonly may: 'restoreSheet'; readonly countyId: Id; readonly frozen: boolean }
  | { readonly may: 'readVersion' | 'commentVersion'; readonly countyId: Id; readonly state: VersionState }
  | { readonly may: 'recordDecision'; readonly countyId: Id; readonly bodyId: Id }
  | { readonly may: 'readBody'; readonly countyId: Id; readonly bodyId: Id; readonly public: boolean };

/** Answers a question of access. The only place that does, for HTTP and WebSocket alike. */
export function may(actor: Actor, question: Question): boolean {
  switch (question.may) {
    case 'prepareWorkshops':
    case 'writeConcept':
    case 'answerIdeas':
    case 'freezeVersions':
    case 'moveVersions':
    case 'settleComments':
      return holds(actor, question.countyId, ['office']);
    case 'commentConcept':
      return holds(actor, question.countyId, ['office', 'moderator']);
    case 'readConcept':
      return holds(actor, question.countyId, ['office', 'moderator', 'administrator']);
    case 'readOffice':
      return holds(actor, question.countyId, ['office', 'moderator', 'administrator']);
    case 'hostTables':
      return holds(actor, question.countyId, ['office', 'moderator']);
    case 'keepBodies':
      return holds(actor, question.countyId, ['office', 'administrator']);
    case 'administer':
    case 'readAudit':
      return holds(actor, question.countyId, ['administrator']);
    case 'readCommittee':
      return holds(actor, question.countyId, ['office', 'committee', 'administrator']);
    case 'takeSeat':
      return true;
    case 'readWorkshop':
      return (
        holds(actor, question.countyId, ['office', 'moderator', 'administrator']) || isInHall(actor, question)
      );
    case 'readHall':
      return (
        holds(actor, question.countyId, ['office', 'moderator']) ||
        (actor.kind === 'display' && isInHall(actor, question))
      );
    case 'readTable':
      return (
        holds(actor, question.countyId, ['office', 'moderator']) ||
        (actor.kind === 'display' && isInHall(actor, question)) ||
        sitsAt(actor, question)
      );
    case 'actAtTable':
      return holds(actor, question.countyId, ['office', 'moderator']) || sitsAt(actor, question);
    case 'readSheet':
      return (
        holds(actor, question.countyId, ['office', 'moderator']) ||
        (actor.kind === 'display' && isInHall(actor, question)) ||
        sitsAt(actor, question)
      );
    case 'writeSheet':
      if (question.frozen) return false;
      return (
        holds(actor, question.countyId, ['office', 'moderator']) ||
        (question.sheetOpen && sitsAt(actor, question))
      );
    case 'restoreSheet':
      return !question.frozen && holds(actor, question.countyId, ['office', 'moderator']);
    case 'restoreChapter':
      return holds(actor, question.countyId, ['office']);
    case 'readVersion':
      if (isPublic(question)) return true;
      if (holds(actor, question.countyId, ['office', 'administrator'])) return true;
      return isReleased(question) && holds(actor, question.countyId, ['committee']);
    case 'commentVersion':
      return isReleased(question) && holds(actor, question.countyId, ['office', 'committee']);
    case 'recordDecision':
      return (
        isClerk(actor, question.countyId, question.bodyId) || holds(actor, question.countyId, ['office'])
      );
    case 'readBody':
      // The Kreisausschuss deliberates in private (NKomVG § 78): its sessions are for its members.
      if (question.public || holds(actor, question.countyId, ['office', 'administrator'])) return true;
      return holds(actor, question.countyId, ['committee']) && isMember(actor, question.bodyId);
  }
}

function holds(actor: Actor, countyId: Id, roles: readonly Role[]): actor is AccountActor {
  return (
    actor.kind === 'account' &&
    actor.countyId === countyId &&
    actor.roles.some((role) => roles.includes(role))
  );
}

function isInHall(actor: Actor, place: { readonly countyId: Id; readonly workshopId: Id }): boolean {
  return (
    (actor.kind === 'seat' || actor.kind === 'display') &&
    actor.countyId === place.countyId &&
    actor.workshopId === place.workshopId
  );
}

function sitsAt(
  actor: Actor,
  place: { readonly countyId: Id; readonly workshopId: Id; readonly tableId: Id },
): boolean {
  return actor.kind === 'seat' && isInHall(actor, place) && actor.tableId === place.tableId;
}

function isMember(actor: AccountActor, bodyId: Id): boolean {
  return actor.memberships.some((membership) => membership.bodyId === bodyId);
}

function isClerk(actor: Actor, countyId: Id, bodyId: Id): boolean {
  return (
    holds(actor, countyId, ['committee']) &&
    actor.memberships.some(
      (membership) =>
        membership.bodyId === bodyId && (membership.part === 'clerk' || membership.part === 'chair'),
    )
  );
}
