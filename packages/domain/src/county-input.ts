import type { County, Imprint } from './county.ts';
import type { Failure } from './failure.ts';
import { ok, type Result } from './result.ts';
import { parseEmail, parseText } from './text.ts';

/** An imprint nobody has filled in yet. */
export const emptyImprint: Imprint = {
  office: '',
  street: '',
  place: '',
  phone: '',
  email: '',
  privacyOfficer: '',
};

const lengths = { office: 160, street: 120, place: 120, phone: 40, privacyOfficer: 200 } as const;

/** Foreign input -> a county's name, 3 to 100 characters. `field` is its name in the request. */
export function parseCountyName(input: unknown, field: string): Result<string, Failure> {
  return parseText(input, { field, min: 3, max: 100 });
}

/** Foreign input -> name and imprint. Parts of the imprint may be empty; an e-mail address must be one. */
export function parseCountyInput(input: {
  readonly name: unknown;
  readonly imprint: { readonly [key in keyof Imprint]: unknown };
}): Result<Pick<County, 'name' | 'imprint'>, Failure> {
  const name = parseCountyName(input.name, 'name');
  if (!name.ok) return name;
  const imprint = { ...emptyImprint };
  for (const [field, max] of Object.entries(lengths)) {
    const key = field as keyof typeof lengths;
    const text = parseText(input.imprint[key], { field, min: 0, max });
    if (!text.ok) return text;
    imprint[key] = text.value;
  }
  if (input.imprint.email !== '') {
    const email = parseEmail(input.imprint.email);
    if (!email.ok) return email;
    imprint.email = email.value;
  }
  return ok({ name: name.value, imprint });
}
