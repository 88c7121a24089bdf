import { measuresOf } from '@fortschrift/domain/version';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { readOffice } from '../test/read-office.ts';
import { all, words } from '../test/read-xml.ts';
import { extractContent } from './concept-extract.ts';
import { conceptOdt } from './concept-office.ts';

const whole = { chapterIds: null, lead: null, sheetsOnly: false } as const;
const numbers = (extract: Parameters<typeof extractContent>[1]) =>
  measuresOf(extractContent(heidmark.content, extract)).map(({ measure }) => measure.number);

describe('an extract', () => {
  it('of everything is everything', () => {
    expect(extractContent(heidmark.content, whole)).toEqual(heidmark.content);
  });

  it('of a chapter has that chapter, with the numbers of the version', () => {
    expect(numbers({ ...whole, chapterIds: ['k2'] })).toEqual(['2.1.1', '2.1.2', '2.2.1']);
  });

  it('of an organisation has what it leads, whatever the case, and no empty goals or chapters', () => {
    expect(numbers({ ...whole, lead: '  volkshochschule  HEIDMARK ' })).toEqual(['1.1.1']);
    const content = extractContent(heidmark.content, { ...whole, lead: 'Volkshochschule Heidmark' });
    expect(content.chapters.map(({ goals }) => goals.map(({ number }) => number))).toEqual([['1.1']]);
    expect(extractContent(heidmark.content, { ...whole, lead: 'niemand' }).chapters).toEqual([]);
  });

  it('of a municipality has the measures that name it, and no others', () => {
    const [known] = measuresOf(heidmark.content);
    const { chapter: first, goal, measure } = known ?? {};
    if (!first || !goal || !measure) throw new Error('no measure');
    const content = {
      ...heidmark.content,
      chapters: [{ ...first, goals: [{ ...goal, measures: [{ ...measure, area: ['Aue', 'Lohe'] }] }] }],
    };
    const found = (area: string) =>
      measuresOf(extractContent(content, { ...whole, area })).map(({ measure: { number } }) => number);
    expect(found('Lohe')).toContain(measure.number);
    expect(found('Barnbeck')).toEqual([]);
  });

  it('of sheets has each measure on a page of its own and says what it is', () => {
    const odt = readOffice(conceptOdt({ ...heidmark, extract: { ...whole, sheetsOnly: true } }));
    const content = odt.part('content.xml');
    const breaking = new Set(
      all(content, 'style:style')
        .filter((style) =>
          all(style, 'style:paragraph-properties').some(({ attributes }) =>
            attributes.has('fo:break-before'),
          ),
        )
        .map(({ attributes }) => attributes.get('style:name')),
    );
    const begins = [...all(content, 'text:h'), ...all(content, 'text:p')].filter(({ attributes }) =>
      breaking.has(attributes.get('text:style-name')),
    );
    // Nine sheets, the first of each chapter below its heading, and the last page.
    expect(begins).toHaveLength(10);
    expect(words(content)).toContain('Auszug: nur Maßnahmenblätter');
    expect(words(content)).toContain('Das ist ein Auszug.');
    expect(words(content)).not.toContain('jede fünfte Person');
  });
});
