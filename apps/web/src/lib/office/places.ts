import { office } from '@fortschrift/i18n/de/office';
import BookOpenText from '@lucide/svelte/icons/book-open-text';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Files from '@lucide/svelte/icons/files';
import House from '@lucide/svelte/icons/house';
import Landmark from '@lucide/svelte/icons/landmark';
import Settings from '@lucide/svelte/icons/settings';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import type { Place } from '#lib/ui/navigation.ts';
import type { OfficeRights } from './rights.ts';

const words = office.places;

/** The office's places somebody with these rights may enter, in the order of the work. */
export function officePlaces(rights: OfficeRights): readonly Place[] {
  const places: readonly (Place & { readonly open: boolean })[] = [
    { href: '/buero', label: words.overview, icon: House, open: rights.read },
    { href: '/buero/veranstaltungen', label: words.events, icon: CalendarDays, open: rights.read },
    { href: '/buero/ideen', label: words.ideas, icon: StickyNote, open: rights.read },
    { href: '/buero/konzept', label: words.concept, icon: BookOpenText, open: rights.read },
    { href: '/buero/fassungen', label: words.versions, icon: Files, open: rights.versions },
    { href: '/buero/gremien', label: words.bodies, icon: Landmark, open: rights.keepBodies },
    { href: '/buero/verwaltung', label: words.administration, icon: Settings, open: rights.administer },
  ];
  return places.filter((place) => place.open).map(({ open: _, ...place }) => place);
}
