import { describe, expect, it } from 'vitest';
import { type CommentAnchor, quoteOf, reanchor } from './comment-anchor.ts';
import type { Id } from './id.ts';
import type { PassageHolder } from './passage.ts';

/** Whole numbers below `below`, the same row for the same seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words =
  'Menschen Übergänge Straße schön für ältere Zugewanderte Träger Größe Kita Öffnung Hände mühsam Sprachkurs Moorlage fließend Bürgerbüro Ämter verständlich täglich Nähe „Haus“ E-Mail Süd-Kreis'.split(
    ' ',
  );
const sentence = (roll: (below: number) => number): string =>
  `${Array.from({ length: 5 + roll(5) }, () => words[roll(words.length)]).join(' ')} ${roll(1e6)}.`;
const sentences = (roll: (below: number) => number, count: number): string[] =>
  Array.from({ length: count }, () => sentence(roll));

function holder(targetId: Id, chapterId: Id, fields: { readonly [field: string]: string }): PassageHolder {
  const kind = targetId === chapterId ? 'chapter' : 'measure';
  return {
    chapterId,
    targetId,
    kind,
    number: '',
    title: targetId,
    previousIds: [],
    fields: new Map(Object.entries(fields)),
  };
}

function anchorAt(
  text: string,
  quote: string,
  from = text.indexOf(quote),
  field = 'description',
): CommentAnchor {
  return { chapterId: 'a', targetId: 'm1', field, ...quoteOf(text, from, from + quote.length) };
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Where the comment is now, and the words that stand there. */
function found(
  anchor: CommentAnchor,
  holders: readonly PassageHolder[],
): { kind: string; at: string; words: string } {
  const fate = reanchor(anchor, holders);
  const place = fate.place;
  const held = holders.find(({ targetId }) => targetId === place?.targetId)?.fields.get(place?.field ?? '');
  return {
    kind: fate.kind === 'moved' ? `moved ${fate.over}` : fate.kind,
    at: place ? `${place.chapterId}/${place.targetId}/${place.field}` : '',
    words: squeezed(held?.slice(place?.start ?? 0, place?.end ?? 0) ?? ''),
  };
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe('a comment in a later text', () => {
  it.each(seeds)('stays with its words while the rest is edited, seed %i', (seed) => {
    const roll = dice(seed);
    const lines = sentences(roll, 6);
    const chosen = roll(6);
    const quote = lines[chosen] ?? '';
    const text = lines.join(' ');
    const anchor = anchorAt(text, quote);
    const edited = lines.flatMap((line, index) => {
      if (index === chosen) return [line];
      return [[line], [], [sentence(roll)], [sentence(roll), line]][roll(4)] ?? [];
    });
    // Written by another keyboard, wrapped and coded in another way: still the same words.
    const later = edited.join('\n').normalize(roll(2) === 0 ? 'NFD' : 'NFC');
    const elsewhere = holder('m2', 'a', { description: sentence(roll) });
    expect(found(anchor, [elsewhere, holder('m1', 'a', { title: 'x', description: later })])).toEqual({
      kind: 'here',
      at: 'a/m1/description',
      words: squeezed(quote),
    });
  });

  it.each(seeds)('follows its words to another field, record or chapter, seed %i', (seed) => {
    const roll = dice(seed);
    const lines = sentences(roll, 5);
    const quote = lines[roll(5)] ?? '';
    const anchor = anchorAt(lines.join(' '), quote);
    const rest = lines.filter((line) => line !== quote).join(' ');
    const target = [sentence(roll), quote, sentence(roll)].join(' ');
    const moves = [
      ['moved field', 'a/m1/situation', [holder('m1', 'a', { description: rest, situation: target })]],
      [
        'moved record',
        'a/m2/cost',
        [holder('m1', 'a', { description: rest }), holder('m2', 'a', { cost: target })],
      ],
      ['moved chapter', 'b/m1/description', [holder('m1', 'b', { description: target })]],
      [
        'moved record',
        'b/b/body',
        [holder('a', 'a', { body: '' }), holder('b', 'b', { title: '', body: target })],
      ],
    ] as const;
    const [kind, at, holders] = moves[roll(4)] ?? moves[0];
    expect(found(anchor, holders)).toEqual({ kind, at, words: squeezed(quote) });
  });

  it.each(seeds)('is without a passage once its words are gone, seed %i', (seed) => {
    const roll = dice(seed);
    const lines = sentences(roll, 5);
    const chosen = roll(5);
    const anchor = anchorAt(lines.join(' '), lines[chosen] ?? '');
    const later = lines.toSpliced(chosen, 1).join(' ');
    expect(found(anchor, [holder('m1', 'a', { description: later })])).toEqual({
      kind: 'lost',
      at: 'a/m1/description',
      words: '',
    });
  });

  it.each(seeds)('knows which of several like words it is about, seed %i', (seed) => {
    const roll = dice(seed);
    const lines = sentences(roll, 4).map((line) => `${line} Der Kreis zahlt. ${sentence(roll)}`);
    const chosen = roll(4);
    const text = lines.join(' ');
    const from = text.indexOf('Der Kreis zahlt.', text.indexOf(lines[chosen] ?? ''));
    const anchor = anchorAt(text, 'Der Kreis zahlt.', from);
    const later = [sentence(roll), ...lines.toReversed()].join('\n');
    const fate = reanchor(anchor, [holder('m1', 'a', { description: later })]);
    const expected = later.indexOf('Der Kreis zahlt.', later.indexOf(lines[chosen] ?? ''));
    expect(fate).toMatchObject({ kind: 'here', place: { start: expected, end: expected + 16 } });
  });

  it('does not follow words that say little', () => {
    const text = 'Der Landkreis trägt die Kosten der Kinderbetreuung.';
    const anchor = anchorAt(text, 'Der Landkreis');
    const later = [
      holder('m1', 'a', { description: 'Die Träger einigen sich vorher.' }),
      holder('m2', 'a', { description: 'Der Landkreis lädt ein.' }),
    ];
    expect(found(anchor, later)).toMatchObject({ kind: 'lost' });
    expect(
      found(anchor, [holder('m1', 'a', { description: `${text} Der Landkreis lädt ein.` })]),
    ).toMatchObject({ kind: 'here' });
  });

  it('says that a passage reads otherwise when the words around it are still there', () => {
    const text = 'Drei Orte sind geplant. Der Zuschuss beträgt 4.000 Euro im Jahr. Beginn ist im März.';
    const anchor = anchorAt(text, '4.000 Euro');
    const later = text.replace('4.000 Euro', '6.500 Euro');
    expect(found(anchor, [holder('m1', 'a', { description: later })])).toEqual({
      kind: 'changed',
      at: 'a/m1/description',
      words: '6.500Euro',
    });
  });

  it('says so too when a few words are replaced that also stand somewhere else', () => {
    const text = 'Per Video. Praxen und Kliniken buchen ohne Antrag und zahlen nichts.';
    const later = text.replace('Praxen und Kliniken', 'Praxen, Kliniken und Hebammen');
    const chapter = holder('a', 'a', { body: 'Der Pool reicht für Praxen und Kliniken nicht aus.' });
    const both = [chapter, holder('m1', 'a', { description: later })];
    expect(found(anchorAt(text, 'Praxen und Kliniken'), both)).toEqual({
      kind: 'changed',
      at: 'a/m1/description',
      words: 'Praxen,KlinikenundHebammen',
    });
    const sentence = 'Praxen und Kliniken buchen ohne Antrag und zahlen nichts.';
    const moved = [holder('m1', 'a', { description: 'Per Video. Die Kosten trägt das Land.' })];
    expect(found(anchorAt(text, sentence), [...moved, holder('m2', 'a', { cost: sentence })])).toMatchObject({
      kind: 'moved record',
      at: 'a/m2/cost',
    });
  });

  it('keeps a whole field, and goes on with the record that came from its own', () => {
    const anchor: CommentAnchor = {
      chapterId: 'a',
      targetId: 'm1',
      field: 'cost',
      quote: '',
      before: '',
      after: '',
    };
    expect(found(anchor, [holder('m1', 'a', { cost: '' })])).toMatchObject({ kind: 'here', at: 'a/m1/cost' });
    expect(found(anchor, [holder('m1', 'b', { cost: '' })])).toMatchObject({
      kind: 'moved chapter',
      at: 'b/m1/cost',
    });
    const heir = { ...holder('m9', 'b', { cost: '10 Euro' }), previousIds: ['m0', 'm1'] };
    expect(found(anchor, [heir])).toMatchObject({ kind: 'moved record', at: 'b/m9/cost' });
    expect(found(anchor, [holder('a', 'a', { body: '' })])).toMatchObject({ kind: 'lost', at: 'a/a/' });
    expect(reanchor(anchor, [])).toEqual({ kind: 'lost', place: null });
  });

  it('quotes without cutting a character in two', () => {
    const text = `${'😀'.repeat(30)} Mitte ${'😀'.repeat(30)}`;
    const { quote, before, after } = quoteOf(text, text.indexOf('Mitte') - 1, text.indexOf('Mitte') + 6);
    expect(quote).toBe('Mitte');
    expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
  });
});
