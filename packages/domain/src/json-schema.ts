/** The part of JSON Schema (draft 2020-12) a version is described with. */
export type JsonSchema = {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'null' | 'integer' | 'number';
  readonly const?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
};

/** A schema for each key of a type: a key the type gets does not compile until it is described. */
export type Described<Type> = { readonly [Key in keyof Type]-?: JsonSchema };

/** A reference to one of the `$defs` of the root. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** An array of such items. */
export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** Exactly this word. */
export function named(type: string): JsonSchema {
  return { const: type };
}

/** An object with these keys and no others, all of them there but the optional ones. */
export function closed<Type>(
  properties: Described<Type>,
  description = '',
  optional: readonly (keyof Type)[] = [],
): JsonSchema {
  return {
    ...(description === '' ? {} : { description }),
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => !optional.some((one) => one === key)),
    additionalProperties: false,
  };
}
