import { failure } from '@fortschrift/domain/failure';
import { languages } from '@fortschrift/domain/language';
import { withTranslations } from '@fortschrift/domain/prompt-translation';
import { failed, ok } from '@fortschrift/domain/result';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const body = v.object({
  language: v.picklist(languages),
  prompts: v.array(v.object({ text: v.string(), words: v.string() })),
});

/** Phones that are there already show the new words at once: they are part of the board's head. */
const translate = route('POST /workshops/:id/translations', { body }, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    if (isFrozen(now)) return failed(failure('workshopFrozen'));
    const { language, prompts } = asked.body;
    const translations = withTranslations(now.translations, language, prompts);
    if (!translations.ok) return translations;
    const workshop = { ...now, translations: translations.value };
    await rows.workshops.update(workshop);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'workshop.translate',
        objectKind: 'workshop',
        objectId: now.id,
        to: language,
      }),
    );
    const tables = await rows.tables.ofWorkshop(now.id);
    return ok({ workshop, tableIds: tables.map(({ id }) => id) });
  });
  if (!outcome.ok) return outcome;
  ports.live.workshopChanged(params.id, outcome.value.tableIds);
  return ok({ workshop: outcome.value.workshop });
});

export const workshopTranslationRoutes: readonly AnyRoute[] = [translate];
