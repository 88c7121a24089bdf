import { frameWords } from '@fortschrift/i18n/frame';
import type { LayoutServerLoad } from './$types';

/** What every page knows before anything else: the language it speaks, and the words around it. */
export const load: LayoutServerLoad = ({ locals }) => ({
  locale: locals.locale,
  frame: frameWords[locals.locale],
});
