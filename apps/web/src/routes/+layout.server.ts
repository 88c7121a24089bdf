import type { LayoutServerLoad } from './$types';

/** What every page knows before anything else: the language it speaks. */
export const load: LayoutServerLoad = ({ locals }) => ({ locale: locals.locale });
