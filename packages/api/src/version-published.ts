import type { County } from '@fortschrift/domain/county';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type ConceptVersion, isPublic } from '@fortschrift/domain/version';
import { inForce } from '@fortschrift/domain/version-step';
import type { PublicCounty } from './contract/public.ts';
import type { Rows } from './ports/store.ts';

/** A county as anybody may see it, with its colour and the address of its logo. */
export async function publicCounty(
  rows: Pick<Rows, 'letterheads'>,
  { id, name, slug, imprint, demo }: County,
): Promise<PublicCounty> {
  const look = await rows.letterheads.look(id);
  const logo = look?.logo && {
    address: logoAddress(slug, look.changedAt),
    width: look.logo.width,
    height: look.logo.height,
  };
  return { id, name, slug, imprint, demo, look: look && { colour: look.colour, logo: logo ?? null } };
}

/** Where a county's logo lies; another address each time it changes. */
export function logoAddress(slug: string, changedAt: number): string {
  return `/api/public/${slug}/logo.png?${changedAt}`;
}

/** The county at a place in the addresses; `notFound` when there is none. */
export async function countyAt(rows: Rows, slug: string): Promise<Result<County, Failure>> {
  const county = await rows.counties.findBySlug(slug);
  return county ? ok(county) : failed(failure('notFound'));
}

/** A version without the account that froze it: who in the office did is nobody's business outside. */
export function publicVersion(version: ConceptVersion): ConceptVersion {
  return { ...version, frozenBy: null };
}

/**
 * The public version of a county with this id, or the one in force when none is named. Fails with `notFound`
 * for everything that is not published: drafts and versions of other counties do not exist here.
 */
export async function publishedVersion(
  rows: Rows,
  county: County,
  versionId: string | undefined,
): Promise<Result<ConceptVersion, Failure>> {
  if (!versionId) {
    const newest = inForce(await rows.versions.ofCounty(county.id));
    return newest ? ok(newest) : failed(failure('notFound'));
  }
  const version = isId(versionId) ? await rows.versions.find(versionId) : null;
  return version?.countyId === county.id && isPublic(version) ? ok(version) : failed(failure('notFound'));
}
