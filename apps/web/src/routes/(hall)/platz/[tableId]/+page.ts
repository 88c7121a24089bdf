import { newId } from '#lib/new-id.ts';
import type { PageLoad } from './$types';

/**
 * Ids for a card that is sent before the script is there: pressed twice, it is the same card. Made without asking the
 * server, so that the page can be opened without a line.
 */
export const load: PageLoad = () => ({ next: { ideaId: newId(), commandId: newId() } });
