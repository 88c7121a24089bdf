import type { JsonSchema } from '@fortschrift/domain/json-schema';

/** Where a value breaks its schema: a JSON Pointer (RFC 6901, empty for the whole), and the keyword it breaks. */
export type SchemaProblem = { readonly at: string; readonly keyword: keyof JsonSchema };

/** Deeper nesting than any text of ours has; hostile input must not fill the stack. */
const maxDepth = 200;

/**
 * Checks a value as `JSON.parse` gives it against the part of JSON Schema (draft 2020-12) that `JsonSchema` can say;
 * other keywords are passed over, as the draft wants. `$ref` only knows `#/$defs/...` of the root.
 * @returns a problem; null when the value is valid
 */
export function schemaProblem(root: JsonSchema, value: unknown): SchemaProblem | null {
  return check(root, value, '', 0);

  function check(schema: JsonSchema, data: unknown, at: string, depth: number): SchemaProblem | null {
    if (depth > maxDepth) return { at, keyword: '$ref' };
    if (schema.$ref !== undefined) {
      const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
      if (target === undefined) throw new Error(`no schema ${schema.$ref}`);
      return check(target, data, at, depth + 1);
    }
    const kind = typeOf(data);
    // A whole number is a number too.
    if (
      schema.type !== undefined &&
      kind !== schema.type &&
      !(kind === 'integer' && schema.type === 'number')
    )
      return { at, keyword: 'type' };
    if (schema.const !== undefined && data !== schema.const) return { at, keyword: 'const' };
    if (schema.enum !== undefined && !schema.enum.some((one) => one === data)) return { at, keyword: 'enum' };
    if (
      schema.pattern !== undefined &&
      typeof data === 'string' &&
      !new RegExp(schema.pattern, 'u').test(data)
    )
      return { at, keyword: 'pattern' };
    if (schema.anyOf !== undefined) {
      const problems = schema.anyOf.map((one) => check(one, data, at, depth + 1));
      // Of several ways to be wrong the one that came furthest is the one that was meant.
      const meant = problems.reduce((a, b) =>
        a !== null && (b === null || b.at.length > a.at.length) ? b : a,
      );
      if (meant !== null)
        return meant.at.length > at.length + '/type'.length ? meant : { at, keyword: 'anyOf' };
    }
    if (Array.isArray(data)) return checkList(schema, data, at, depth);
    return isObject(data) ? checkObject(schema, data, at, depth) : null;
  }

  function checkList(schema: JsonSchema, data: readonly unknown[], at: string, depth: number) {
    if (schema.minItems !== undefined && data.length < schema.minItems)
      return { at, keyword: 'minItems' } as const;
    if (schema.items === undefined) return null;
    for (const [index, item] of data.entries()) {
      const problem = check(schema.items, item, `${at}/${index}`, depth + 1);
      if (problem) return problem;
    }
    return null;
  }

  function checkObject(
    { required = [], properties = {}, additionalProperties }: JsonSchema,
    data: { readonly [key: string]: unknown },
    at: string,
    depth: number,
  ): SchemaProblem | null {
    const known = (key: string) => (Object.hasOwn(properties, key) ? properties[key] : undefined);
    const member = (key: string): SchemaProblem | null => {
      const place = `${at}/${escaped(key)}`;
      const schema = known(key);
      if (schema !== undefined) return check(schema, data[key], place, depth + 1);
      return additionalProperties === false ? { at: place, keyword: 'additionalProperties' } : null;
    };
    const keys = Object.keys(data);
    const fixed = (key: string): boolean => known(key)?.const !== undefined;
    // What tells the alternatives of `anyOf` apart comes first: else nested ones would be walked again and again.
    const other = firstOf(keys.filter(fixed), member);
    if (other) return other;
    const missing = required.find((key) => !Object.hasOwn(data, key));
    if (missing !== undefined) return { at: `${at}/${escaped(missing)}`, keyword: 'required' };
    return firstOf(
      keys.filter((key) => !fixed(key)),
      member,
    );
  }
}

function firstOf(
  keys: readonly string[],
  member: (key: string) => SchemaProblem | null,
): SchemaProblem | null {
  for (const key of keys) {
    const problem = member(key);
    if (problem) return problem;
  }
  return null;
}

function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'array';
  return Number.isInteger(data) ? 'integer' : typeof data;
}

function isObject(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
