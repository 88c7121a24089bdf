import { expect, it } from 'vitest';
import { emptyImprint, parseCountyInput, parseCountyName } from './county-input.ts';

const imprint = {
  office: 'Stabsstelle Integration',
  street: 'Am Markt 1',
  place: '12345 Heidmark',
  phone: '05555 1-0',
  email: 'integration@kreis-heidmark.example',
  privacyOfficer: 'datenschutz@kreis-heidmark.example',
};

it('an imprint is kept', () => {
  const input = { name: 'Landkreis Heidmark', imprint };
  expect(parseCountyInput(input)).toEqual({ ok: true, value: input });
});

it('an imprint may still be empty', () => {
  const input = { name: 'Landkreis Heidmark', imprint: emptyImprint };
  expect(parseCountyInput(input)).toEqual({ ok: true, value: input });
});

it.each([
  [{ name: '', imprint }, 'textMissing', 'name'],
  [{ name: 'Landkreis Heidmark', imprint: { ...imprint, email: 'keine' } }, 'emailInvalid', 'email'],
  [{ name: 'Landkreis Heidmark', imprint: { ...imprint, phone: 'x'.repeat(41) } }, 'textTooLong', 'phone'],
  [{ name: 'Landkreis Heidmark', imprint: { ...imprint, office: 7 } }, 'textUnreadable', 'office'],
])('%# fails with %s', (input, code, field) => {
  expect(parseCountyInput(input)).toMatchObject({ failure: { code, field } });
});

it('a county has a name', () => {
  expect(parseCountyName('LK', 'county')).toMatchObject({
    failure: { code: 'textTooShort', field: 'county' },
  });
});
