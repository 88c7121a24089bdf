import { describe, expect, it } from 'vitest';
import { readPoints, readVote } from './vote-input.ts';

const typed = (present: string, yes: string, no: string, abstain = '', excluded = '') => ({
  present,
  yes,
  no,
  abstain,
  excluded,
});

describe('numbers of a vote while they are typed', () => {
  it('are a vote as soon as they add up', () => {
    const read = readVote(typed('11', '5', '5', '1'), 11);
    expect(read).toEqual({ vote: { yes: 5, no: 5, abstain: 1, excluded: 0 }, present: 11, problem: null });
  });

  it.each([
    ['nobody voted yet', typed('11', '', '')],
    ['nobody is present yet', typed('', '5', '5')],
  ])('say nothing while %s', (_, input) => {
    expect(readVote(input, 11)).toMatchObject({ vote: null, problem: null });
  });

  it('say what does not add up', () => {
    expect(readVote(typed('10', '6', '5'), 11).problem).toContain('11 Stimmen bei 10');
    expect(readVote(typed('11', '6', '5', '', '1'), 11).problem).toContain('11 Stimmen bei 10');
    expect(readVote(typed('12', '6', '5'), 11).problem).toContain('höchstens 11');
  });
});

it('reads one point from each line', () => {
  expect(readPoints('Erstens\n\n  Zweitens  \n')).toEqual(['Erstens', 'Zweitens']);
});
