import { describe, expect, it } from 'vitest';
import {
  chapterNamed,
  fieldNamed,
  groupNamed,
  labelledLine,
  partNamed,
  recordNamed,
  splitNumber,
} from './concept-words.ts';

describe('words in a concept', () => {
  it('name parts of a measure', () => {
    expect(
      [
        'Zielgruppe(n):',
        'Federführung / Zuständigkeit',
        'Kosten (jährlich)',
        'Wer',
        'Wer macht mit?',
        'Nr.',
        'Farbe',
        `Kosten ${'x'.repeat(60)}`,
      ].map(partNamed),
    ).toEqual(['targetGroups', 'lead', 'cost', 'lead', null, 'number', null, null]);
    expect(labelledLine('Kosten: 5 Euro: viel')).toEqual({ part: 'cost', label: 'Kosten' });
    expect(labelledLine('Hinweis: nichts')).toBeNull();
  });

  it('name goals, measures, fields and what only groups them', () => {
    expect(
      [
        'Maßnahme 1.2 Bus',
        'M 3: Bus',
        'M3 Bus',
        'Maßnahmen',
        'Mut',
        'Leitziel',
        'Ziel 2',
        'Ziele',
        'Zielgruppe',
        'Z 1 Bus',
        'Projekt: Bus',
      ].map((text) => recordNamed(text)?.as ?? null),
    ).toEqual(['measure', 'measure', 'measure', null, null, 'goal', 'goal', null, null, 'goal', 'measure']);
    expect(
      ['4.2 Maßnahmen', 'Ziele', 'Handlungsfelder', 'Querschnittsthemen', 'Ziele und Wege'].map(groupNamed),
    ).toEqual(['measure', 'goal', 'field', 'crossCutting', null]);
    expect(
      ['Handlungsfeld 1: Bildung', 'Querschnittsthema Ehrenamt', 'Handlungsfelder'].map(
        (text) => chapterNamed(text)?.kind ?? null,
      ),
    ).toEqual(['field', 'crossCutting', null]);
    expect(
      [
        'Ausbildung und Arbeit',
        'Bildung und Sprache',
        'Wohnen',
        'Familie und Bildung',
        'Anderes',
        'Ausbildung',
      ].map(fieldNamed),
    ).toEqual(['work', 'education', 'housing', 'family', null, 'work']);
  });

  it('are told from their numbers', () => {
    const split = (text: string, isHeading = true) => Object.values(splitNumber(text, isHeading));
    expect(split('Maßnahme 1.2: Sprachcafé')).toEqual(['Maßnahme 1.2', 'Sprachcafé']);
    expect(split('3.1 Bildung')).toEqual(['3.1', 'Bildung']);
    expect(split('2 Ausgangslage')).toEqual(['2', 'Ausgangslage']);
    expect(split('Handlungsfeld: Arbeit')).toEqual(['Handlungsfeld', 'Arbeit']);
    expect(split('3 Kurse im Jahr', false)).toEqual(['', '3 Kurse im Jahr']);
    expect(split('Handlungsfeld 3')).toEqual(['', 'Handlungsfeld 3']);
    expect(split('Agenda 2030 umsetzen')).toEqual(['', 'Agenda 2030 umsetzen']);
    expect(split('§ 5 Absatz')).toEqual(['', '§ 5 Absatz']);
  });
});
