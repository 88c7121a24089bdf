import { expect, it } from 'vitest';
import { pastedForm } from './pasted-form.ts';

it('reads what has a structure with it, and what has none as lines', () => {
  expect(pastedForm('<h1 class=x>A</h1>', 'A')).toEqual({ form: 'html', content: '<h1 class=x>A</h1>' });
  expect(pastedForm('<meta charset="utf-8"><span>A<br>B</span>', 'A\nB')).toEqual({
    form: 'text',
    content: 'A\nB',
  });
  expect(pastedForm('<span>A</span>', '')).toEqual({ form: 'html', content: '<span>A</span>' });
  expect(pastedForm('', 'A')).toEqual({ form: 'text', content: 'A' });
});
