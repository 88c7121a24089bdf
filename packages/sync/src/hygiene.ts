import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type CloseCode, closeCode } from './close-codes.ts';
import { createDepthGauge } from './depth.ts';
import { createRootGuard, type Root } from './roots.ts';
import { findIn } from './update-structs.ts';

export interface HygieneRules {
  /** The allowed roots; null allows any, up to fifty. */
  readonly roots: readonly Root[] | null;
  readonly depth: number;
  readonly clockJump: number;
  /** The actor who claimed this client id by writing; null when nobody did. */
  ownerOf(clientId: number): string | null;
  /** The actor who is present under this client id; null when nobody is. It will be theirs when they write. */
  presentAs(clientId: number): string | null;
  readonly claimsPerActor: number;
  claimsOf(actor: string): number;
}

export type Verdict =
  | {
      readonly kind: 'clean' /** Client ids this update uses for the first time. */;
      readonly claims: readonly number[];
    }
  /** Something this update builds on has not arrived. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly code: CloseCode; readonly why: string };

const refused = (why: string, code: CloseCode = closeCode.badFrame): Verdict => ({
  kind: 'refused',
  code,
  why,
});
const mostRoots = 50;
/** Each is a document of its own on the heap, for a dozen bytes on the wire. */
const mostSubDocuments = 1000;
const largestClientId = 0xffff_ffff;

/**
 * Judges one update before anything of it touches the document. These are invariants of the protocol, not rules about
 * content: who may write is decided per connection. The reasons are measured: a client that writes under another's id
 * silences that other for ever, a 13-byte GC range swallows what its victim writes next, unknown roots hide text, deep
 * nesting overflows readers, `__proto__` keys change what readers see.
 */
export function judgeUpdate(update: Uint8Array, doc: Y.Doc, actor: string, rules: HygieneRules): Verdict {
  const decoded = decodeUpdate(update);
  if (decoded === null) return refused('update cannot be read');
  const claims: number[] = [];
  const seen = new Set<number>();
  const rootNames = new Set<string>();
  const inUpdate = findIn(decoded.structs);
  const gauge = createDepthGauge(inUpdate, doc, rules.depth);
  const places = rules.roots === null ? null : createRootGuard(rules.roots, doc, inUpdate);
  let subDocuments = doc.subdocs.size;
  let gap = false;
  let unpaid = 0;
  let client = -1;
  let known = 0;
  let next = 0;
  for (const struct of decoded.structs) {
    if (struct.id.client !== client) {
      client = struct.id.client;
      if (client > largestClientId) return refused('client id out of range');
      if (seen.has(client)) return refused('client listed twice');
      seen.add(client);
      known = Y.getState(doc.store, client);
      next = struct.id.clock;
      if (next > known) gap = true;
    }
    if (struct.length < 1 || struct.id.clock !== next) return refused('clock out of order');
    next += struct.length;
    if (!Number.isSafeInteger(next)) return refused('clock out of range');
    if (struct instanceof Y.Skip) gap = true;
    if (struct instanceof Y.Item && buildsOnItself(struct)) return refused('builds on its own future');
    if (next <= known) continue;
    // From here on the struct is news.
    if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted) {
      unpaid += next - Math.max(known, struct.id.clock);
      if (unpaid > rules.clockJump) return refused('clock jumps too far');
    }
    if (claims.at(-1) !== client) {
      const owner = rules.ownerOf(client);
      // An id that wrote before and that nobody claimed belongs to the past, not to the next one who asks.
      const past = owner === null && known > 0;
      if (past || (owner ?? rules.presentAs(client) ?? actor) !== actor) {
        return refused('client id belongs to another');
      }
      if (owner === null) claims.push(client);
    }
    if (struct instanceof Y.Item) {
      if (struct.content instanceof Y.ContentDoc) {
        // Documents of a known shape have none; where any shape goes they are names and nothing more.
        subDocuments += 1;
        if (rules.roots !== null || subDocuments > mostSubDocuments) return refused('sub-document');
      }
      const why = judgeItem(struct, rootNames) ?? places?.objection(struct) ?? null;
      if (why !== null) return refused(why);
      if (struct.content instanceof Y.ContentType && gauge.tooDeep(struct)) return refused('nested too deep');
    }
  }
  if (claims.length > 0 && rules.claimsOf(actor) + claims.length > rules.claimsPerActor) {
    return refused('too many client ids', closeCode.flooding);
  }
  for (const name of doc.share.keys()) rootNames.add(name);
  if (rootNames.size > mostRoots) return refused('too many roots');
  return gap ? { kind: 'gap' } : { kind: 'clean', claims };
}

/**
 * True when an item names one of its own client that is not older than itself. Yjs looks such a one up without asking whether it is
 * there, also for an item that it knows already, and throws half-way through.
 */
function buildsOnItself({ id, origin, rightOrigin, parent }: Y.Item): boolean {
  return [origin, rightOrigin, parent].some(
    (link) => link instanceof Y.ID && link.client === id.client && link.clock >= id.clock,
  );
}

function judgeItem(item: Y.Item, names: Set<string>): string | null {
  const { content, parentSub } = item;
  // While undecoded into a document, `parent` is the name of a root, an id, or null (then the origin says it).
  const parent: unknown = item.parent;
  if (content instanceof Y.ContentDoc && !isPlain(content.opts, 0)) return 'unsafe value';
  if (parentSub === '__proto__') return 'key __proto__';
  if (content instanceof Y.ContentAny && !content.arr.every((each) => isPlain(each, 0)))
    return 'unsafe value';
  if (content instanceof Y.ContentJSON && !content.arr.every((each) => isPlain(each, 0)))
    return 'unsafe value';
  if (content instanceof Y.ContentEmbed && !isPlain(content.embed, 0)) return 'unsafe value';
  if (content instanceof Y.ContentFormat && !isPlain(content.value, 0)) return 'unsafe value';
  if (typeof parent !== 'string') return null;
  names.add(parent);
  return parent === '__proto__' ? 'root __proto__' : null;
}

/** True for values whose objects carry no foreign prototype and that are not nested beyond reason. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
  if (depth > 64) return false;
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((each) => isPlain(each, depth + 1));
}

/** Reads the whole update with Yjs's own reader; null when it throws or leaves bytes over. */
function decodeUpdate(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  let rest: decoding.Decoder | null = null;
  class Decoder extends Y.UpdateDecoderV1 {
    constructor(decoder: decoding.Decoder) {
      super(decoder);
      rest = decoder;
    }
  }
  try {
    const decoded = Y.decodeUpdateV2(update, Decoder);
    return rest !== null && decoding.hasContent(rest) ? null : decoded;
  } catch {
    return null;
  }
}
