import { createClient } from '@fortschrift/api/client';
import { directionOf, isLanguage } from '@fortschrift/domain/language';
import { promptIn } from '@fortschrift/domain/prompt-translation';
import { formatWeekday } from '@fortschrift/i18n/date';
import { loadInvitation } from '@fortschrift/i18n/invitation';
import { loaded } from '#lib/loading.ts';
import { invitationText } from '#lib/office/invitation-text.ts';
import { languageEntries } from '#lib/ui/language.ts';
import type { PageLoad } from './$types';

/** The invitation in the language of `?sprache=`, German without one. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, me] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /me'),
  ]);
  const { workshop, tables } = loaded(event, url);
  const county = loaded(me, url).county;
  const asked = url.searchParams.get('sprache');
  const language = isLanguage(asked) ? asked : 'de';
  const invitation = invitationText(
    {
      ...{ workshop, tables },
      office: county?.imprint.office || county?.name || '',
      day: workshop.day === '' ? '' : formatWeekday(workshop.day, language),
      languages: languageEntries.map(({ name }) => name),
      told: (text) => promptIn(workshop.translations, language, text),
      calendarUrl: `${url.origin}/api/public/${county?.slug ?? ''}/events/${workshop.id}/calendar.ics`,
    },
    await loadInvitation(language),
    directionOf(language),
  );
  return { workshop, language, invitation };
};
