import { describe, expect, it } from 'vitest';
import { draftFrom } from './record-draft.ts';
import { paragraphs } from './rich-text.ts';
import { countCharacters } from './text.ts';

describe('draftFrom', () => {
  it('takes heading and summary of a cluster', () => {
    const cluster = {
      kind: 'cluster',
      heading: 'Der Bus fährt abends',
      summary: 'Drei Karten dazu.',
    } as const;
    expect(draftFrom(cluster, 'measure')).toEqual({
      title: 'Der Bus fährt abends',
      situation: '',
      description: 'Drei Karten dazu.',
    });
  });

  it('takes title and text of a proposal', () => {
    const proposal = { kind: 'proposal', title: 'Rufbus', text: paragraphs('Eins\nZwei') } as const;
    expect(draftFrom(proposal, 'goal').description).toBe('Eins\nZwei');
  });

  it('makes a need the situation of a measure, and any other card its description', () => {
    const card = { kind: 'idea', text: 'Kein Bus', detail: 'Nach 18 Uhr' } as const;
    expect(draftFrom({ ...card, ideaKind: 'need' }, 'measure').situation).toBe('Nach 18 Uhr');
    expect(draftFrom({ ...card, ideaKind: 'need' }, 'goal').description).toBe('Nach 18 Uhr');
    expect(draftFrom({ ...card, ideaKind: 'proposal' }, 'measure').description).toBe('Nach 18 Uhr');
  });

  it('keeps every word of a card that is too long for a title', () => {
    const words = 'Wort '.repeat(55).trim();
    const draft = draftFrom({ kind: 'idea', ideaKind: 'proposal', text: words, detail: 'Mehr' }, 'measure');
    expect(countCharacters(draft.title)).toBeLessThanOrEqual(160);
    expect(draft.title.endsWith('Wort…')).toBe(true);
    expect(draft.description).toBe(`${words}\nMehr`);
  });

  it('never cuts a person’s character in two', () => {
    const family = '👩‍👩‍👧‍👦';
    const { title } = draftFrom({ kind: 'cluster', heading: family.repeat(200), summary: '' }, 'measure');
    expect(countCharacters(title)).toBe(160);
    expect(title.replaceAll(family, '')).toBe('…');
  });
});
