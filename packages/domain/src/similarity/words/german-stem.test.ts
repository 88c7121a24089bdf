import { describe, expect, it } from 'vitest';
import { germanStem } from './german-stem.ts';

describe('germanStem', () => {
  it.each([
    ['Haus', 'Häuser', 'Häusern'],
    ['Wohnung', 'Wohnungen'],
    ['Baum', 'Bäume', 'Baeumen'],
    ['Bus', 'Busse', 'Bussen'],
    ['Rad', 'Räder', 'Rädern'],
    ['Arzt', 'Ärzte', 'Ärztin', 'Ärztinnen'],
    ['Lehrer', 'Lehrerin', 'Lehrerinnen', 'Lehrern'],
    ['Student', 'Studentin', 'Studenten', 'Studentinnen'],
    ['Kita', 'Kitas'],
    ['Fahrkarte', 'Fahrkarten'],
    ['Amt', 'Ämter', 'Ämtern'],
    ['Praxis', 'Praxen'],
    ['bezahlbar', 'bezahlbare', 'bezahlbaren', 'bezahlbarer'],
  ])('brings the forms of %s together', (...forms) => {
    expect(new Set(forms.map(germanStem)).size).toBe(1);
  });

  it.each([
    ['Park', 'parken'],
    ['Schicht', 'Geschichte'],
    ['Rinne', 'Rinder'],
    ['Kirche', 'Kirsche'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(germanStem(a)).not.toBe(germanStem(b));
  });
});
