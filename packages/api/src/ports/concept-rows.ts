import type { Body } from '@fortschrift/domain/body';
import type { CatalogueView } from '@fortschrift/domain/catalogue/view';
import type { Comment, Resolution } from '@fortschrift/domain/comment';
import type { Chapter, Concept, RecordRow } from '@fortschrift/domain/concept';
import type { ConceptImport, ConceptIntake, ImportedChapter } from '@fortschrift/domain/concept-import';
import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { ImplementationReport } from '@fortschrift/domain/measure';
import type { Origin } from '@fortschrift/domain/origin';
import type { Paper } from '@fortschrift/domain/paper';
import type { Session } from '@fortschrift/domain/session';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';

export type ConceptRows = {
  find(id: Id): Promise<Concept | null>;
  ofCounty(countyId: Id): Promise<readonly Concept[]>;
  insert(concept: Concept): Promise<void>;
  update(concept: Concept): Promise<void>;
  /** Throws while it has chapters or versions, or another is based on it. */
  remove(id: Id): Promise<void>;
};

/** Foreign documents that wait for a person to say what becomes of them. */
export type ConceptIntakeRows = {
  find(id: Id): Promise<(ConceptIntake & { readonly outline: string; readonly mapping: string }) | null>;
  /** Newest first. */
  ofAccount(accountId: Id): Promise<readonly ConceptIntake[]>;
  /** `outline` and `mapping` are what the room that reads documents wrote. */
  insert(intake: ConceptIntake, outline: string, mapping: string): Promise<void>;
  update(id: Id, mapping: string, expiresAt: number): Promise<void>;
  remove(id: Id): Promise<void>;
  /** Deletes those of every county that went out of date before a moment; gives their number. */
  removeExpired(before: number): Promise<number>;
};

/** Foreign documents that became a concept or chapters of one. */
export type ConceptImportRows = {
  find(id: Id): Promise<ConceptImport | null>;
  /** Newest first. */
  ofCounty(countyId: Id): Promise<readonly ConceptImport[]>;
  /** Those that brought the same outline and were not taken back, newest first. */
  ofOutline(countyId: Id, outlineSha256: string): Promise<readonly ConceptImport[]>;
  /** In their order. */
  chaptersOf(importId: Id): Promise<readonly ImportedChapter[]>;
  insert(made: ConceptImport, outlineSha256: string, chapters: readonly ImportedChapter[]): Promise<void>;
  markUndone(id: Id, at: number): Promise<void>;
};

export type ChapterRows = {
  find(id: Id): Promise<Chapter | null>;
  /** In print order. */
  ofConcept(conceptId: Id): Promise<readonly Chapter[]>;
  insert(chapter: Chapter): Promise<void>;
  update(chapter: Chapter): Promise<void>;
  remove(id: Id): Promise<void>;
};

/** Goals and measures as lists see them, made from the chapters after each commit. */
export type RecordRows = {
  find(id: Id): Promise<RecordRow | null>;
  ofConcept(conceptId: Id): Promise<readonly RecordRow[]>;
  ofCounty(countyId: Id): Promise<readonly RecordRow[]>;
  /** Replaces all records of a chapter and their origins by what stands in it now. */
  replaceChapter(
    chapterId: Id,
    records: readonly { readonly row: RecordRow; readonly origins: readonly Origin[] }[],
  ): Promise<void>;
  originsOf(recordId: Id): Promise<readonly Origin[]>;
  /** Every origin of a county's records: both directions of the thread are walked from these. */
  origins(countyId: Id): Promise<readonly (Origin & { readonly recordId: Id })[]>;
  /** Records that cite one of the given things. */
  citing(countyId: Id, refIds: readonly Id[]): Promise<readonly (Origin & { readonly recordId: Id })[]>;
};

export type CatalogueViewRows = {
  find(id: Id): Promise<CatalogueView | null>;
  /** By name, whoever made them. */
  ofCounty(countyId: Id): Promise<readonly CatalogueView[]>;
  /** Writes a new one, or replaces what it was. */
  put(view: CatalogueView): Promise<void>;
  remove(id: Id): Promise<void>;
};

export type VersionRows = {
  find(id: Id): Promise<ConceptVersion | null>;
  content(id: Id): Promise<VersionContent | null>;
  /** The canonical JSON exactly as it was hashed. */
  canonical(id: Id): Promise<string | null>;
  /** Newest first. */
  ofConcept(conceptId: Id): Promise<readonly ConceptVersion[]>;
  ofCounty(countyId: Id): Promise<readonly ConceptVersion[]>;
  insert(version: ConceptVersion, canonical: string): Promise<void>;
  /** Moves the state; everything else of a version never changes, and the store refuses it. */
  move(id: Id, state: ConceptVersion['state'], publishedAt: number | null): Promise<void>;
};

export type CommentRows = {
  find(id: Id): Promise<Comment | null>;
  ofVersion(versionId: Id): Promise<readonly Comment[]>;
  /** All of a concept and of its versions, oldest first. */
  ofConcept(conceptId: Id): Promise<readonly Comment[]>;
  /** Number of comments by version. */
  counts(countyId: Id): Promise<ReadonlyMap<Id, number>>;
  insert(comment: Comment): Promise<void>;
  resolve(id: Id, resolution: Resolution): Promise<void>;
};

export type BodyRows = {
  find(id: Id): Promise<Body | null>;
  ofCounty(countyId: Id): Promise<readonly Body[]>;
  insert(body: Body): Promise<void>;
  update(body: Body): Promise<void>;
};

export type SessionRows = {
  find(id: Id): Promise<Session | null>;
  /** Newest day first. */
  ofCounty(countyId: Id): Promise<readonly Session[]>;
  insert(session: Session): Promise<void>;
  /** Replaces the session and its agenda. */
  update(session: Session): Promise<void>;
};

export type PaperRows = {
  find(id: Id): Promise<Paper | null>;
  ofCounty(countyId: Id): Promise<readonly Paper[]>;
  insert(paper: Paper): Promise<void>;
};

export type DecisionRows = {
  ofVersion(versionId: Id): Promise<readonly Decision[]>;
  ofCounty(countyId: Id): Promise<readonly Decision[]>;
  insert(decision: Decision): Promise<void>;
};

export type ImplementationRows = {
  ofConcept(conceptId: Id): Promise<readonly ImplementationReport[]>;
  /** Newest report of each measure of a county. */
  latest(countyId: Id): Promise<ReadonlyMap<Id, ImplementationReport>>;
  insert(report: ImplementationReport): Promise<void>;
};
