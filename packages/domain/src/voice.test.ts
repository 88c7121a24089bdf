import { describe, expect, it } from 'vitest';
import { decideVoice, mayOfferVoice, type OfferedVoice, parseVoice } from './voice.ts';
import { workshopStates } from './workshop.ts';

const good = { text: ' Ich wurde\ngehört. ', language: 'uk', by: ' Olena ', consent: true };
const voice: OfferedVoice = {
  ...{ id: 'v', countyId: 'c', workshopId: 'w', text: 'Ich wurde gehört.', language: 'de', by: '' },
  ...{ state: 'offered', reason: '', proof: 'p', offeredAt: 1, decidedAt: null, decidedBy: null },
};
const by = { accountId: 'a', now: 5 };

describe('a sentence offered for the report', () => {
  it('is one clean line with a name or none', () => {
    expect(parseVoice(good)).toEqual({
      ok: true,
      value: { text: 'Ich wurde gehört.', language: 'uk', by: 'Olena' },
    });
    expect(parseVoice({ ...good, by: '' })).toMatchObject({ ok: true, value: { by: '' } });
  });

  it.each([
    [{ consent: false }, 'consentMissing'],
    [{ consent: 'true' }, 'consentMissing'],
    [{ text: '   ' }, 'textMissing'],
    [{ text: 'x'.repeat(281) }, 'textTooLong'],
    [{ by: 'x'.repeat(81) }, 'textTooLong'],
    [{ language: 'fr' }, 'wrongShape'],
  ])('is refused with %j', (wrong, code) => {
    expect(parseVoice({ ...good, ...wrong })).toMatchObject({ ok: false, failure: { code } });
  });

  it('is taken from the opening until the report is released', () => {
    expect(workshopStates.filter((state) => mayOfferVoice({ state }))).toEqual(['opened', 'closed']);
  });

  it('stands in the report once released, and is kept out only with a reason', () => {
    const released = decideVoice(voice, { to: 'released', reason: '' }, by);
    expect(released).toMatchObject({ ok: true, value: { state: 'released', decidedAt: 5, decidedBy: 'a' } });
    for (const reason of ['', 'zu kurz', null])
      expect(decideVoice(voice, { to: 'refused', reason }, by).ok).toBe(false);
    const reason = 'Der Satz nennt eine andere Person.';
    const refused = decideVoice(voice, { to: 'refused', reason }, by);
    expect(refused).toMatchObject({ ok: true, value: { state: 'refused', reason } });
    if (refused.ok)
      expect(decideVoice(refused.value, { to: 'offered', reason: '' }, by)).toEqual({
        ok: true,
        value: voice,
      });
  });
});
