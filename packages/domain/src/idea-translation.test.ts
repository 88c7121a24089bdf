import { describe, expect, it } from 'vitest';
import { boardWith, card, id } from '../test/samples.ts';
import type { BoardActor } from './board-command.ts';
import { decideBoard } from './board-rules.ts';
import { isOutdated, parseTranslation, translationTextMax } from './idea-translation.ts';

const by = { seat: 7, now: 5 };
const mediator: BoardActor = { part: 'seat', own: new Set(), mediates: 7 };
const board = boardWith([
  card(1, { text: 'більше автобусів', language: 'uk' }),
  card(2, { state: 'hidden', hiddenReason: 'delicate' }),
  card(3, { state: 'withdrawn' }),
]);

function translate(actor: BoardActor, n: number, text = 'Mehr Busse', on = board) {
  return decideBoard(on, { do: 'idea.translate', ideaId: id(n), text, detail: '' }, actor, 5);
}
const codeOf = (outcome: ReturnType<typeof translate>) => (outcome.ok ? 'ok' : outcome.failure.code);

describe('a translation', () => {
  it('is cleaned, carries its mark, and is taken away by an empty text', () => {
    expect(parseTranslation({ text: '  Mehr   Busse ', detail: '' }, by)).toEqual({
      ok: true,
      value: { text: 'Mehr Busse', detail: '', seat: 7, at: 5 },
    });
    expect(parseTranslation({ text: ' ', detail: ' ' }, by)).toEqual({ ok: true, value: null });
  });

  it.each([
    [{ text: '', detail: 'abends' }, 'textMissing'],
    [{ text: 'a'.repeat(translationTextMax + 1), detail: '' }, 'textTooLong'],
    [{ text: 1, detail: '' }, 'textUnreadable'],
  ])('is refused as %j', (input, code) => {
    expect(parseTranslation(input, by)).toMatchObject({ failure: { code } });
  });

  it('stands beside the original, which stays', () => {
    const done = translate(mediator, 1);
    expect(done).toMatchObject({
      value: [{ after: { text: 'більше автобусів', translation: { text: 'Mehr Busse', seat: 7 } } }],
    });
    expect(translate({ part: 'host' }, 1)).toMatchObject({
      value: [{ after: { translation: { seat: null } } }],
    });
  });

  it('is for hosts and for seats that were named, of cards that are to be seen', () => {
    expect(codeOf(translate({ part: 'seat', own: new Set([id(1)]) }, 1))).toBe('notAllowed');
    expect(codeOf(translate(mediator, 2))).toBe('cardUnknown');
    expect(codeOf(translate({ part: 'host' }, 2))).toBe('ok');
    expect(codeOf(translate(mediator, 3))).toBe('cardWithdrawn');
    expect(codeOf(translate(mediator, 1, 'Mehr', { ...board, frozen: true }))).toBe('workshopFrozen');
  });

  it('is outdated once the original changed after it', () => {
    expect([null, 4, 5, 6].map((editedAt) => isOutdated({ at: 5 }, { editedAt }))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
