import { logoAltMax, parseLetterheadColour } from '@fortschrift/domain/letterhead';
import { ok } from '@fortschrift/domain/result';
import { parseText } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { changeLetterhead, dresser, letterheadView } from '../letterhead.ts';
import { type AnyRoute, route } from '../route.ts';

/** The county's colour and the words of its logo; the logo itself comes as a file. */
export const letterheadRoutes: readonly AnyRoute[] = [
  route('GET /county/letterhead', {}, async ({ identity, ports }) => {
    const allowed = dresser(identity);
    return allowed.ok ? letterheadView(ports.store.rows, allowed.value.countyId) : allowed;
  }),

  route(
    'PATCH /county/letterhead',
    { body: v.object({ colour: v.nullable(v.string()), alt: v.string() }) },
    async (asked) =>
      changeLetterhead(asked, 'letterhead.change', (now) => {
        const colour = parseLetterheadColour(asked.body.colour);
        if (!colour.ok) return colour;
        if (!now.logo) return ok({ ...now, colour: colour.value });
        const alt = parseText(asked.body.alt, { field: 'alt', min: 1, max: logoAltMax });
        return alt.ok ? ok({ ...now, colour: colour.value, logo: { ...now.logo, alt: alt.value } }) : alt;
      }),
  ),

  route('DELETE /county/logo', {}, async (asked) =>
    changeLetterhead(asked, 'logo.remove', (now) => ok({ ...now, logo: null })),
  ),
];
