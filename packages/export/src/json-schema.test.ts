import type { JsonSchema } from '@fortschrift/domain/json-schema';
import { versionSchema } from '@fortschrift/domain/version-schema';
import { describe, expect, it } from 'vitest';
import { schemaProblem } from './json-schema.ts';

const problem = (schema: JsonSchema, value: unknown) => {
  const found = schemaProblem(schema, value);
  return found === null ? null : `${found.at} ${found.keyword}`;
};

describe('the checker of schemas', () => {
  it('knows each keyword', () => {
    expect(problem({ type: 'array' }, {})).toBe(' type');
    expect(problem({ type: 'null' }, null)).toBe(null);
    expect(problem({ const: 'a' }, 'b')).toBe(' const');
    expect(problem({ enum: [3, null] }, null)).toBe(null);
    expect(problem({ enum: [3, null] }, '3')).toBe(' enum');
    expect(problem({ pattern: '^a$' }, 'ab')).toBe(' pattern');
    expect(problem({ pattern: '^a$' }, 7)).toBe(null);
    expect(problem({ items: { type: 'string' } }, ['a', 1])).toBe('/1 type');
    expect(problem({ minItems: 1 }, [])).toBe(' minItems');
    expect(problem({ required: ['a/b'] }, {})).toBe('/a~1b required');
    expect(problem({ properties: { a: { type: 'string' } } }, { a: 1, b: 2 })).toBe('/a type');
    expect(problem({ properties: {}, additionalProperties: false }, { toString: 1 })).toBe(
      '/toString additionalProperties',
    );
    expect(problem({ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1)).toBe(' anyOf');
    expect(problem({ $ref: '#/$defs/a', $defs: { a: { type: 'string' } } }, 1)).toBe(' type');
  });

  it('does not take what an object inherits for a key of it', () => {
    expect(problem({ required: ['constructor'] }, {})).toBe('/constructor required');
    const own = JSON.parse('{"__proto__":{"a":1}}');
    expect(problem({ properties: {}, additionalProperties: false }, own)).toBe(
      '/__proto__ additionalProperties',
    );
  });

  it('ends in the depths', () => {
    let block: unknown = { type: 'paragraph' };
    const { $defs = {} } = versionSchema;
    const schema: JsonSchema = { $ref: '#/$defs/block', $defs };
    // Keys in canonical order: what tells blocks apart stands last.
    for (let depth = 0; depth < 20; depth++) block = { content: [block], type: 'blockquote' };
    expect(schemaProblem(schema, block)).toBe(null);
    for (let depth = 0; depth < 5000; depth++) block = { content: [block], type: 'blockquote' };
    expect(schemaProblem(schema, block)).not.toBe(null);
  });
});

it('the published schema names no definition it does not have, and closes every object', () => {
  const names = [...JSON.stringify(versionSchema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  for (const name of names) expect(versionSchema.$defs).toHaveProperty(name ?? '');
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('type' in schema && schema.type === 'object')
      expect(schema).toMatchObject({ additionalProperties: false });
    for (const member of Object.values(schema)) walk(member);
  };
  walk(versionSchema);
});
