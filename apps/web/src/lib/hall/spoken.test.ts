import { describe, expect, it } from 'vitest';
import { voiceFor } from './spoken.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('the voice a card is read with', () => {
  it('speaks its language, whatever the region and the way it is written', () => {
    const voices = [voice('en-US'), voice('uk_UA'), voice('AR-eg')];
    expect(voiceFor(voices, 'uk')?.lang).toBe('uk_UA');
    expect(voiceFor(voices, 'ar')?.lang).toBe('AR-eg');
    expect(voiceFor(voices, 'de')).toBeNull();
    expect(voiceFor([], 'de')).toBeNull();
  });

  it('is one that needs no network, and the preferred one', () => {
    const [far, near, liked] = [voice('de-DE', false, true), voice('de-AT'), voice('de-DE', true, true)];
    expect(voiceFor([far, near], 'de')).toBe(near);
    expect(voiceFor([far, near, liked], 'de')).toBe(liked);
  });
});
