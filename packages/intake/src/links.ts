import { isAllowedHref, type Mark } from '@fortschrift/domain/rich-text';
import type { NoteTaker } from './outline.ts';

/** A link to an allowed address; null with a note for any other, null alone for places within the document. */
export function linkTo(address: string, notes: NoteTaker): Mark | null {
  const href: string = address.trim();
  if (href === '' || href.startsWith('#')) return null;
  if (isAllowedHref(href)) return { type: 'link', attrs: { href } };
  notes.add('links', address.trim());
  return null;
}
