import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { loadInvitation } from '@fortschrift/i18n/invitation';
import { describe, expect, it } from 'vitest';
import { breakable, invitationText } from './invitation-text.ts';

const workshop = {
  title: 'Netzwerk Integration',
  starts: '14:00',
  ends: '16:30',
  place: 'Kreishaus',
  purpose: '',
  question: 'Was hat sich bewegt?',
  plan: { ...plainPlan, programme: [{ starts: '14:00', title: 'Begrüßung', lead: '' }] },
};
const source = {
  workshop,
  tables: [{ title: 'Bildung' }, { title: 'Teilhabe' }],
  office: 'Stabsstelle Teilhabe',
  day: 'Dienstag, 22. Dezember 2026',
  languages: ['Deutsch', 'English'],
  calendarUrl: 'https://x/termin.ics',
};

describe('an invitation', () => {
  it('says who, what, when, where and how, and leaves out what is not known', async () => {
    const { subject, text } = invitationText(source, await loadInvitation('de'));
    expect(subject).toBe('Einladung: Netzwerk Integration, Dienstag, 22. Dezember 2026');
    expect(text).toContain('Wann: Dienstag, 22. Dezember 2026, 14:00 bis 16:30 Uhr\nWo: Kreishaus');
    expect(text).toContain('Themen an den Tischen:\n– Bildung\n– Teilhabe');
    expect(text).toContain('Programm:\n14:00  Begrüßung');
    expect(text).toContain('https://x/termin.ics');
    expect(text).not.toContain('Worum es geht');
    expect(text).not.toMatch(/undefined|false|\n{3}/);
  });

  it('keeps German words in their order where the text runs from right to left', async () => {
    const { text } = invitationText(source, await loadInvitation('ar'), 'rtl');
    expect(text).toContain('\u2068Was hat sich bewegt?\u2069');
  });

  it('ends the sentence of a title that asks with its question mark', async () => {
    const asks = { ...source, workshop: { ...workshop, title: 'Was wurde daraus?' } };
    for (const [language, direction] of [
      ['de', 'ltr'],
      ['tr', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      const { subject, text } = invitationText(asks, await loadInvitation(language), direction);
      expect(`${subject}\n${text}`).not.toMatch(/\?\u2069?[.,]/);
    }
  });

  it('breaks an address after its slashes and in no word', () => {
    const address = 'https://x.example/api/events/einladung/calendar.ics';
    expect(breakable(`Hier:\n${address}`)).toEqual([
      'Hier:\nhttps://',
      'x.example/',
      'api/',
      'events/',
      'einladung/',
      'calendar.ics',
    ]);
  });

  it('is complete in every language', async () => {
    for (const language of ['de-leicht', 'en', 'uk', 'ar', 'tr', 'ru'] as const) {
      const { subject, text } = invitationText(source, await loadInvitation(language));
      expect(subject).toContain('Netzwerk Integration');
      expect(text).toContain('Kreishaus');
      expect(text).toContain('16:30');
      expect(text.length).toBeGreaterThan(300);
    }
  });
});
