import { describe, expect, it } from 'vitest';
import { cardLanguage } from './card-language.ts';

describe('the language of a card', () => {
  it.each([
    ['Mehr Busse am Samstag', 'de', 'de'],
    ['Mehr Busse am Samstag', 'de-leicht', 'de'],
    ['More buses on Saturday', 'en', 'en'],
    ['Daha çok otobüs', 'tr', 'tr'],
    ['Mehr Busse am Samstag', 'ar', 'de'],
    ['Mehr Busse am Samstag', 'uk', 'de'],
    ['حافلات أكثر يوم السبت', 'ar', 'ar'],
    ['حافلات أكثر يوم السبت', 'de', 'ar'],
    ['دورة B2 في المساء', 'ar', 'ar'],
    ['Більше автобусів у суботу', 'uk', 'uk'],
    ['Більше автобусів у суботу', 'ru', 'uk'],
    ['Больше автобусов вечером', 'uk', 'uk'],
    ['Мы хотим больше автобусов', 'uk', 'ru'],
    ['Курс В2 рядом', 'ru', 'ru'],
    ['Курс поруч', 'de', 'uk'],
    ['👍👍👍 2030', 'ar', 'ar'],
    ['', 'ru', 'ru'],
    ['Es gibt keinen Bus am Abend', 'tr', 'de'],
    ['Wir brauchen mehr Kurse', 'en', 'de'],
    ['The bus stops at 18:00 and I can not come home', 'de', 'en'],
    ['The bus stops at 18:00', 'ar', 'en'],
    ['Çocuklar için kreş yeri bulamıyoruz', 'de', 'tr'],
    ['Akşamları da dil kursu olsun', 'uk', 'tr'],
    ['Sprachcafé', 'tr', 'tr'],
    ['Jobcenter Hannover', 'de', 'de'],
    ['Workshop on Monday', 'de-leicht', 'en'],
    ['Kita', 'ar', 'de'],
  ] as const)('%j read in %s is %s', (text, reading, language) => {
    expect(cardLanguage(text, reading)).toBe(language);
  });
});
