import { describe, expect, it } from 'vitest';
import { seemsToHoldContact } from './contact-hint.ts';

describe('contact data in a card', () => {
  it.each([
    'Ruft mich an: 05371 82-0123',
    '+49 (0) 171 / 123 45 67',
    'هاتف ٠١٧١١٢٣٤٥٦٧',
    'schreibt an frau.beispiel@post.example',
    'ЯКЩО ЩО: info@dzvin.example',
  ])('is noticed in %j', (text) => {
    expect(seemsToHoldContact(text)).toBe(true);
  });

  it.each([
    'Ab 2027 jeden Tag von 8 bis 17 Uhr',
    'am 30.11.2026 im Kreishaus',
    '275 Ideen, 69 Ziele',
    'Treffen @ Bücherei',
    '2026 und 2027 sind die wichtigen Jahre',
    '',
  ])('is not seen in %j', (text) => {
    expect(seemsToHoldContact(text)).toBe(false);
  });
});
