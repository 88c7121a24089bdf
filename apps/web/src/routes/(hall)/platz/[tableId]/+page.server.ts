import { createClient } from '@fortschrift/api/client';
import { isId } from '@fortschrift/domain/id';
import { ideaKinds } from '@fortschrift/domain/idea';
import { fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import { cardLanguage } from '#lib/hall/card-language.ts';
import { newId } from '#lib/new-id.ts';
import type { Actions } from './$types';

/** Sends a card before the script is there. */
export const actions: Actions = {
  default: async ({ params, request, fetch, locals }) => {
    const form = await request.formData();
    const read = (name: string) => String(form.get(name) ?? '');
    const [text, detail, ideaId, commandId] = [read('text'), read('detail'), read('idea'), read('command')];
    const kind = ideaKinds.find((known) => known === form.get('kind')) ?? 'proposal';
    const sent = await createClient(fetch)('POST /tables/:id/commands', {
      params: { id: params.tableId },
      body: {
        commandId: isId(commandId) ? commandId : newId(),
        command: {
          do: 'idea.write',
          ideaId: isId(ideaId) ? ideaId : newId(),
          source: 'typed',
          kind,
          text,
          detail,
          language: cardLanguage(`${text} ${detail}`, locals.locale),
          recordId: isId(form.get('record')) ? String(form.get('record')) : null,
        },
      },
    });
    if (!sent.ok) return fail(statusOf(sent.failure), { failure: sent.failure, kind, text, detail });
    redirect(303, `/platz/${params.tableId}`);
  },
};
