import type { Question } from '@fortschrift/domain/access';
import { type AccountActor, type Actor, actorName } from '@fortschrift/domain/actor';
import type { AuditEntry } from '@fortschrift/domain/audit';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { actorFor, type Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { GenericSchema } from 'valibot';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from './contract.ts';
import type { Ports } from './ports.ts';

/** What a handler is given: the parsed request, who asks, and the ports. */
export type Asked<Name extends RouteName> = {
  readonly params: { readonly [key in ParamsOf<Name>]: string };
  readonly body: BodyOf<Name>;
  readonly query: [QueryOf<Name>] extends [never] ? Record<string, never> : QueryOf<Name>;
  readonly identity: Identity;
  readonly ports: Ports;
  readonly requestId: string;
  /** The caller's network address, for counting failures only. */
  readonly address: string;
  readonly headers: Headers;
  /** Adds a complete `Set-Cookie` value to the answer. */
  setCookie(value: string): void;
};

/** A handler with the schemas its input must pass before it runs. */
export type Route<Name extends RouteName = RouteName> = {
  readonly name: Name;
  readonly body: GenericSchema<unknown, BodyOf<Name>> | null;
  readonly query: GenericSchema<unknown, QueryOf<Name>> | null;
  readonly handle: (asked: Asked<Name>) => Promise<Result<AnswerOf<Name>, Failure>>;
};

/** Any one route of the contract, for lists of them. */
export type AnyRoute = { [Name in RouteName]: Route<Name> }[RouteName];

type Schemas<Name extends RouteName> = ([BodyOf<Name>] extends [never]
  ? { body?: never }
  : { body: GenericSchema<unknown, BodyOf<Name>> }) &
  ([QueryOf<Name>] extends [never] ? { query?: never } : { query: GenericSchema<unknown, QueryOf<Name>> });

/**
 * Declares a route of the contract: its name, the schemas of its input and the handler. The types of all three
 * come from the contract.
 */
export function route<Name extends RouteName>(
  name: Name,
  schemas: Schemas<Name>,
  handle: Route<Name>['handle'],
): Route<Name> {
  return { name, body: schemas.body ?? null, query: schemas.query ?? null, handle };
}

/**
 * The part of the asking identity that may do this. Fails with `notSignedIn` when nobody asks, `notAllowed`
 * when somebody else does. For things of another county use `hiddenFrom` first: they do not exist.
 */
export function allow(identity: Identity, question: Question): Result<Actor, Failure> {
  const actor = actorFor(identity, question);
  if (actor) return ok(actor);
  return failed(failure(isNobody(identity) ? 'notSignedIn' : 'notAllowed'));
}

/** As `allow`, for what only accounts may do; a seat or display that could is a bug of the rules. */
export function allowAccount(identity: Identity, question: Question): Result<AccountActor, Failure> {
  const allowed = allow({ ...identity, seats: [], displays: [] }, question);
  if (!allowed.ok) return allowed;
  return allowed.value.kind === 'account' ? ok(allowed.value) : failed(failure('notSignedIn'));
}

/** The signed-in account, or `notSignedIn`. */
export function signedIn(identity: Identity): Result<AccountActor, Failure> {
  return identity.account ? ok(identity.account) : failed(failure('notSignedIn'));
}

/** Whether a thing of that county does not exist for this identity: the same answer as for an unknown id. */
export function hiddenFrom(identity: Identity, thing: { readonly countyId: string } | null): thing is null {
  if (thing === null) return true;
  const counties = [identity.account, ...identity.seats, ...identity.displays].map((part) => part?.countyId);
  return !counties.includes(thing.countyId);
}

function isNobody(identity: Identity): boolean {
  return identity.account === null && identity.seats.length === 0 && identity.displays.length === 0;
}

/** Of a person at a table the log says no more than that: nobody is led from a card to a seat. */
function loggedName(actor: Actor | 'system'): string {
  if (actor === 'system') return actor;
  return actor.kind === 'seat' ? actor.kind : actorName(actor);
}

/** An audit entry for what an actor just did; from and to name states, never contents. */
export function auditOf(
  asked: { readonly ports: Ports; readonly requestId: string },
  actor: Actor | 'system',
  countyId: string | null,
  entry: Pick<AuditEntry, 'verb' | 'objectKind' | 'objectId'> & Partial<Pick<AuditEntry, 'from' | 'to'>>,
): AuditEntry {
  return {
    countyId,
    at: asked.ports.now(),
    actor: loggedName(actor),
    from: null,
    to: null,
    requestId: asked.requestId,
    ...entry,
  };
}
