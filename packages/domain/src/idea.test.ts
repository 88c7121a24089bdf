import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { ideaResults, parseIdeaAnswer, parseIdeaDraft, parseIdeaIds } from './idea.ts';

const draft = { kind: 'need', language: 'ar', text: 'دورات', detail: '' };
const reason = 'Das Angebot besteht seit 2024 in der Volkshochschule.';

describe('what is sent of a card', () => {
  it('is kept in its language', () => {
    expect(parseIdeaDraft(draft)).toEqual({ ok: true, value: { ...draft, recordId: null } });
  });

  it.each([
    [{ kind: 'wish' }, 'wrongShape', 'kind'],
    [{ kind: null }, 'wrongShape', 'kind'],
    [{ language: 'xx' }, 'wrongShape', 'language'],
    [{ text: '' }, 'textMissing', 'text'],
    [{ text: 'x'.repeat(281) }, 'textTooLong', 'text'],
    [{ detail: 'x'.repeat(1001) }, 'textTooLong', 'detail'],
  ])('%j is refused with %s of %s', (part, code, field) => {
    expect(parseIdeaDraft({ ...draft, ...part })).toMatchObject({ ok: false, failure: { code, field } });
  });

  it('takes nothing else from the sender', () => {
    const sent = { ...draft, state: 'hidden', seatId: id(1), position: -1 };
    expect(parseIdeaDraft(sent)).toEqual({ ok: true, value: { ...draft, recordId: null } });
  });
});

describe('the answer to a card', () => {
  it.each(ideaResults.filter((result) => result !== 'adopted'))('%s needs a public reason', (result) => {
    expect(parseIdeaAnswer({ result, reason: 'Nein.' }, true)).toMatchObject({
      failure: { code: 'reasonMissing', limit: 20 },
    });
    expect(parseIdeaAnswer({ result, reason }, false)).toEqual({ ok: true, value: { result, reason } });
  });

  it('adopted needs a goal or measure, and no reason', () => {
    expect(parseIdeaAnswer({ result: 'adopted', reason: '' }, false)).toMatchObject({
      failure: { code: 'originUnknown' },
    });
    expect(parseIdeaAnswer({ result: 'adopted' }, true)).toEqual({
      ok: true,
      value: { result: 'adopted', reason: '' },
    });
  });

  it('is one of the results there are', () => {
    expect(parseIdeaAnswer({ result: 'maybe', reason }, true)).toMatchObject({
      failure: { code: 'wrongShape' },
    });
  });
});

describe('lists of cards', () => {
  it('name each once', () => {
    expect(parseIdeaIds([id(1), id(2), id(1)])).toEqual({ ok: true, value: [id(1), id(2)] });
  });

  it.each([[[]], ['x'], [[1]], [['x']], [Array.from({ length: 501 }, () => id(1))]])(
    '%# is no list of cards',
    (input) => {
      expect(parseIdeaIds(input).ok).toBe(false);
    },
  );
});
