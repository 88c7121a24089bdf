import { createSubscriber } from 'svelte/reactivity';
import { type SpokenPart, voiceFor } from './spoken.ts';

/**
 * The voice of this device: one text at a time, begun by a press and by nothing else. Nothing leaves the device where
 * it has a voice of its own.
 */
class Speech {
  /** Who is being read now; null while it is silent. */
  speaking = $state.raw<symbol | null>(null);
  readonly #subscribe = createSubscriber((update) => {
    const { speechSynthesis: synthesis } = window;
    synthesis?.addEventListener?.('voiceschanged', update);
    return () => synthesis?.removeEventListener?.('voiceschanged', update);
  });

  /** Whether this device has a voice for every part; voices may come later than the page. */
  can(parts: readonly SpokenPart[]): boolean {
    if (typeof window === 'undefined' || !('speechSynthesis' in window)) return false;
    this.#subscribe();
    const voices = window.speechSynthesis.getVoices();
    return parts.length > 0 && parts.every(({ lang }) => voiceFor(voices, lang) !== null);
  }

  /** Reads the parts one after the other; whatever was read before stops. */
  read(who: symbol, parts: readonly SpokenPart[]): void {
    this.stop();
    const synthesis = window.speechSynthesis;
    const voices = synthesis.getVoices();
    this.speaking = who;
    for (const [index, { text, lang }] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voiceFor(voices, lang);
      const over = () => {
        if (this.speaking === who) this.speaking = null;
      };
      if (index === parts.length - 1) utterance.onend = over;
      utterance.onerror = over;
      synthesis.speak(utterance);
    }
  }

  stop(): void {
    this.speaking = null;
    window.speechSynthesis?.cancel();
  }
}

/** One device, one voice. */
export const speech = new Speech();
