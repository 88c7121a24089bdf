import type { Locale } from '#lib/ui/locale.ts';

declare global {
  namespace App {
    /** What an error page knows: the number ties what the person sees to a line in the log. */
    interface Error {
      requestId: string;
    }
    interface Locals {
      /** Language of this answer; German outside the hall. */
      locale: Locale;
      /** Number of this request, in the log and on error pages. */
      requestId: string;
      /** `Set-Cookie` lines of API calls made while rendering; they leave with the page. */
      setCookies: string[];
    }
  }
}
