import type { PublicCounty } from '@fortschrift/api/contract/public';
import type { Language } from '@fortschrift/domain/language';
import type { FrameWords } from '@fortschrift/i18n/frame';

declare global {
  namespace App {
    /** What an error page knows: the number ties what the person sees to a line in the log. */
    interface Error {
      requestId: string;
    }
    interface PageData {
      /** Set by the root layout; absent only when the error came before it. */
      locale?: Language;
      /** Words around every page, in that language; set by the root layout. */
      frame?: FrameWords;
      /** The page needs the whole window, as a table does. */
      wide?: boolean;
      /** The county whose pages these are; set by the layouts that know it. */
      county?: { readonly name: string; readonly slug: string; readonly look?: PublicCounty['look'] };
    }
    interface Locals {
      /** Language of this answer; German outside the hall. */
      locale: Language;
      /** Number of this request, in the log and on error pages. */
      requestId: string;
      /** `Set-Cookie` lines of API calls made while rendering; they leave with the page. */
      setCookies: string[];
    }
  }
}
