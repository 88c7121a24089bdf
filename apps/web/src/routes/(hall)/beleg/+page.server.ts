import { createClient } from '@fortschrift/api/client';
import type { ReceiptView } from '@fortschrift/api/contract/receipt';
import type { Failure } from '@fortschrift/domain/failure';
import { fail } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import { cardLanguage } from '#lib/hall/card-language.ts';
import type { Actions } from './$types';

/** Longest thing that is shown again after a wrong code. */
const echoed = 40;

/** What the page shows to the holder of a code. */
type Told = {
  readonly code: string;
  readonly view: ReceiptView;
  readonly done: 'offered' | 'withdrawn' | null;
  /** Why a sentence was not taken, and what was typed. */
  readonly refused: Failure | null;
  readonly said: { readonly text: string; readonly by: string; readonly consent: boolean } | null;
};

export const actions: Actions = {
  /**
   * Looks a code up, and offers or takes back a sentence with it; the answer is the page itself, so that the code
   * stands in no address.
   */
  default: async ({ request, fetch, locals, setHeaders }) => {
    setHeaders({ 'cache-control': 'no-store' });
    const form = await request.formData();
    const read = (name: string) => String(form.get(name) ?? '');
    const [code, doing] = [read('code').trim(), read('do')];
    const call = createClient(fetch);
    const found = await call('POST /receipts/look', { body: { code } });
    if (!found.ok)
      return fail(statusOf(found.failure), { typed: code.slice(0, echoed), failure: found.failure });
    const told: Told = { code, view: found.value, done: null, refused: null, said: null };
    if (doing === 'withdraw') {
      const gone = await call('POST /receipts/voice/withdraw', { body: { code } });
      if (gone.ok) return { told: { ...told, view: gone.value, done: 'withdrawn' } satisfies Told };
      return fail(statusOf(gone.failure), { told: { ...told, refused: gone.failure } });
    }
    if (doing !== 'offer') return { told };
    const said = { text: read('text'), by: read('by'), consent: form.get('consent') === 'yes' };
    const language = cardLanguage(said.text, locals.locale);
    const offered = await call('POST /receipts/voice', { body: { code, ...said, language } });
    if (offered.ok) return { told: { ...told, view: offered.value, done: 'offered' } satisfies Told };
    return fail(statusOf(offered.failure), { told: { ...told, refused: offered.failure, said } });
  },
};
