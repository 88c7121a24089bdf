import { describe, expect, it } from 'vitest';
import { privateHints } from './private-hint.ts';

describe('what could tell who somebody is', () => {
  it.each([
    ['Ruft mich an: 05371 82-0123', 'contact'],
    ['+49 (0) 171 / 123 45 67', 'contact'],
    ['هاتف ٠١٧١١٢٣٤٥٦٧', 'contact'],
    ['schreibt an frau.beispiel@post.example', 'contact'],
    ['ЯКЩО ЩО: info@dzvin.example', 'contact'],
    ['Wir wohnen in der Bahnhofstraße 12', 'address'],
    ['Lindenweg 4a, da ist es zu laut', 'address'],
    ['Am Sportplatz 7', 'address'],
    ['I live at 12 Baker Street', 'address'],
    ['вулиця Шевченка 15', 'address'],
    ['Atatürk Caddesi 20', 'address'],
    ['شارع النصر ١٢', 'address'],
    ['Konto DE02 1203 0000 0000 2020 51', 'account'],
    ['DE02120300000000202051', 'account'],
    ['Aktenzeichen 32-4711/26', 'reference'],
    ['Az. 7 B 123/25', 'reference'],
    ['мій номер справи: 55-12', 'reference'],
    ['Dosya no: 4711', 'reference'],
    ['Frau Beispiel im Amt war freundlich', 'name'],
    ['Herr Dr. Muster hört nicht zu', 'name'],
    ['Mr Sample helped us', 'name'],
    ['Ayşe Hanım yardım etti', 'name'],
    ['пані Олена допомогла', 'name'],
    ['السيد أحمد', 'name'],
    ['Ich heiße Mira', 'name'],
    ['меня зовут Вера', 'name'],
  ])('%j holds %s', (text, kind) => {
    expect(privateHints(text)).toContain(kind);
  });

  it.each([
    'Ab 2027 jeden Tag von 8 bis 17 Uhr',
    'am 30.11.2026 im Kreishaus',
    '275 Ideen, 69 Ziele',
    'Treffen @ Bücherei',
    '2026 und 2027 sind die wichtigen Jahre',
    'Mehr Frauen in den Beirat, Herren auch',
    'Die Frau und ihr Mann brauchen einen Kurs',
    'Am Abend 2 Kurse, am Wochenende drei',
    'Im Winter 20 Minuten auf den Bus warten',
    'Der Weg 3 Kilometer zur Schule ist zu weit',
    'Herr Bürgermeister, bitte zuhören',
    'Eine Kundennummer reicht nicht',
    'Більше автобусів увечері',
    'دورات لغة في المساء',
    'Akşam kursları',
    '',
  ])('nothing is seen in %j', (text) => {
    expect(privateHints(text)).toEqual([]);
  });

  it('says the most dangerous first', () => {
    expect(privateHints('Frau Beispiel, DE02 1203 0000 0000 2020 51, Ringstraße 3')).toEqual([
      'account',
      'address',
      'name',
    ]);
  });

  it('takes no longer for a text made to slow it down', () => {
    const before = performance.now();
    for (const text of ['a'.repeat(3000), 'DE02 '.repeat(600), '1 '.repeat(1500), 'Am Aa'.repeat(600)])
      privateHints(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
