import type { Rows } from '@fortschrift/api/ports/store';
import type { DocumentName } from '@fortschrift/documents/document-name';
import { may } from '@fortschrift/domain/access';
import type { Actor } from '@fortschrift/domain/actor';
import { actorFor, type Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { seatColour } from '@fortschrift/domain/seat';
import { isFrozen } from '@fortschrift/domain/workshop';
import { seatName } from '@fortschrift/i18n/de/presence';

/** What somebody may do with a live document, and as whom others see them there. */
export type Grant = {
  readonly actor: Actor;
  readonly right: 'read' | 'write';
  readonly presence: { readonly name: string; readonly color: string; readonly role: string } | null;
};

/** 401: sign in first; 403: not for you; 404: not there, or of another county. */
export type Refusal = 401 | 403 | 404;

/** Decides by `domain/access` what an identity may do with a document. Never writes. */
export async function grantOf(
  rows: Rows,
  identity: Identity,
  document: DocumentName,
): Promise<Result<Grant, Refusal>> {
  const { kind, id } = document;
  return kind === 'chapter' ? chapterGrant(rows, identity, id) : tableGrant(rows, identity, { kind, id });
}

async function chapterGrant(
  rows: Rows,
  identity: Identity,
  chapterId: string,
): Promise<Result<Grant, Refusal>> {
  const chapter = await rows.chapters.find(chapterId);
  if (!chapter) return failed(404);
  const { countyId } = chapter;
  const actor = actorFor(identity, { may: 'readConcept', countyId });
  if (!actor) return failed(refusal(identity, countyId));
  const right = may(actor, { may: 'writeConcept', countyId }) ? 'write' : 'read';
  return ok({ actor, right, presence: await presenceOf(rows, actor) });
}

/** What one must be allowed to open a document of a table; a desk shows hosts what nobody else sees. */
const readingOf = { board: 'readTable', desk: 'hostTables', sheet: 'readSheet' } as const;

async function tableGrant(
  rows: Rows,
  identity: Identity,
  document: DocumentName & { readonly kind: keyof typeof readingOf },
): Promise<Result<Grant, Refusal>> {
  const table = await rows.tables.find(document.id);
  const workshop = table ? await rows.workshops.find(table.workshopId) : null;
  if (!table || !workshop) return failed(404);
  const place = { countyId: table.countyId, workshopId: table.workshopId, tableId: table.id };
  const actor = actorFor(identity, { may: readingOf[document.kind], ...place });
  if (!actor) return failed(refusal(identity, table.countyId));
  // A board is a projection of rows: nobody writes it but the server. Hosts see each other at theirs.
  if (document.kind === 'desk') return ok({ actor, right: 'read', presence: await presenceOf(rows, actor) });
  if (document.kind === 'board') return ok({ actor, right: 'read', presence: null });
  const writing = { ...place, sheetOpen: table.sheetOpen, frozen: isFrozen(workshop) };
  const writer = actorFor(identity, { may: 'writeSheet', ...writing });
  if (!writer) return ok({ actor, right: 'read', presence: null });
  return ok({ actor: writer, right: 'write', presence: await presenceOf(rows, writer) });
}

async function presenceOf(rows: Rows, actor: Actor): Promise<Grant['presence']> {
  if (actor.kind === 'seat') {
    const seat = await rows.seats.find(actor.seatId);
    return seat ? { name: seatName(seat.number), color: seatColour(seat.number), role: 'seat' } : null;
  }
  if (actor.kind === 'account') {
    const account = await rows.accounts.find(actor.accountId);
    return account
      ? { name: account.name, color: seatColour(hueOf(account.id)), role: actor.roles[0] ?? 'office' }
      : null;
  }
  return null;
}

/** The same colour for the same account on every day. */
function hueOf(id: string): number {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

function refusal(identity: Identity, countyId: string): Refusal {
  const parts = [identity.account, ...identity.seats, ...identity.displays];
  if (parts.every((part) => part === null)) return 401;
  return parts.some((part) => part?.countyId === countyId) ? 403 : 404;
}
