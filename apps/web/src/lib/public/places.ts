import { publicWords as words } from '@fortschrift/i18n/de/public';
import type { Place } from '#lib/ui/navigation.ts';

/** Main places of a county's public pages, in the order of the head. */
export function publicPlaces(slug: string): readonly Place[] {
  return [
    { href: `/${slug}`, label: words.places.home },
    { href: `/${slug}/konzept`, label: words.places.concept },
    { href: `/${slug}/ideen`, label: words.places.ideas },
    { href: `/${slug}/termine`, label: words.places.events },
  ];
}

/** What the law wants on every page of a county. */
export function legalPlaces(slug: string): readonly Place[] {
  return [
    { href: `/${slug}/barrierefreiheit`, label: words.places.accessibility },
    { href: `/${slug}/datenschutz`, label: words.places.privacy },
    { href: `/${slug}/impressum`, label: words.places.imprint },
  ];
}
