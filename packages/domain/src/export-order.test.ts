import { describe, expect, it } from 'vitest';
import { exportFormats, exportWhats, leadsOf, parseExportOrder } from './export-order.ts';
import { emptyRichText } from './rich-text.ts';
import type { VersionContent, VersionMeasure } from './version.ts';

const id = (letter: string) => letter.repeat(26);
const measure = (letter: string, lead: string): VersionMeasure => ({
  id: id(letter),
  number: '1.1.1',
  goalId: null,
  title: 'Abendkurse',
  kind: 'new',
  situation: emptyRichText,
  description: emptyRichText,
  targetGroups: '',
  lead,
  partners: '',
  horizon: null,
  start: '',
  end: '',
  cost: '',
  funding: '',
  indicators: '',
  flagship: false,
  quickWin: false,
  origins: [],
});
const chapter = (letter: string, loose: readonly VersionMeasure[]) => ({
  id: id(letter),
  kind: 'field' as const,
  field: null,
  number: '1',
  title: 'Mobilität',
  body: emptyRichText,
  goals: [],
  loose,
});
const figure = {
  ...{ id: id('k'), label: 'Einwohner', unit: 'Personen', source: '', link: '', note: '' },
  values: [{ period: '2025', value: 180000 }],
};
const content: VersionContent = {
  format: 'fortschrift-version/1',
  county: 'Heidmark',
  conceptId: id('c'),
  title: 'Konzept',
  label: '1.0',
  stand: '2026-03-01',
  chapters: [
    chapter('d', [measure('m', ' Volkshochschule  Heidmark'), measure('n', 'volkshochschule heidmark')]),
    { ...chapter('e', []), figures: [figure] },
    chapter('f', [measure('o', 'Ämterrunde'), measure('p', '')]),
  ],
};
const order = { what: 'concept', format: 'pdf', chapterIds: null, lead: null, beforeId: null };
const outcome = (more: Partial<Parameters<typeof parseExportOrder>[0]>) => {
  const parsed = parseExportOrder({ ...order, ...more }, content);
  return parsed.ok ? 'ok' : (parsed.failure.field ?? parsed.failure.code);
};

describe('what may be ordered of a version', () => {
  it('is every kind in each of its formats', () => {
    for (const what of exportWhats)
      for (const format of exportFormats[what])
        expect(outcome({ what, format, beforeId: what === 'synopsis' ? id('b') : null })).toBe('ok');
  });

  it('is nothing else', () => {
    expect(outcome({ what: 'constructor' })).toBe('what');
    expect(outcome({ format: 'ods' })).toBe('format');
    expect(outcome({ what: 'sheets', format: 'ods' })).toBe('format');
    expect(outcome({ what: 'synopsis' })).toBe('beforeId');
    expect(outcome({ what: 'synopsis', beforeId: '../x' })).toBe('beforeId');
    expect(outcome({ beforeId: id('b') })).toBe('beforeId');
    expect(outcome({ what: 'synopsis', beforeId: id('b'), lead: 'Ämterrunde' })).toBe('what');
    expect(outcome({ chapterIds: [id('x')] })).toBe('chapterUnknown');
    expect(outcome({ chapterIds: ['../x'] })).toBe('chapterUnknown');
    const figures = { what: 'figures', format: 'csv' };
    expect(outcome({ ...figures, chapterIds: [id('d')] })).toBe('extractEmpty');
    expect(outcome({ ...figures, lead: 'Ämterrunde' })).toBe('what');
    expect(outcome({ ...figures, area: 'Lohe' })).toBe('what');
  });

  it('is the whole version or nothing where it can be verified', () => {
    expect(outcome({ format: 'json' })).toBe('ok');
    expect(outcome({ format: 'json', lead: 'Ämterrunde' })).toBe('format');
    expect(outcome({ format: 'json', chapterIds: [id('d')] })).toBe('format');
  });

  it('leaves something to be printed', () => {
    expect(outcome({ lead: 'VOLKSHOCHSCHULE HEIDMARK' })).toBe('ok');
    expect(outcome({ lead: 'Niemand' })).toBe('extractEmpty');
    expect(outcome({ lead: 'Ämterrunde', chapterIds: [id('d')] })).toBe('extractEmpty');
    expect(outcome({ chapterIds: [id('e')] })).toBe('ok');
    expect(outcome({ what: 'sheets', chapterIds: [id('e')] })).toBe('extractEmpty');
    expect(outcome({ chapterIds: [] })).toBe('extractEmpty');
  });
});

it('organisations that lead are named once', () => {
  expect(leadsOf(content)).toEqual(['Ämterrunde', 'Volkshochschule  Heidmark']);
});
