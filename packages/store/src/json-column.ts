import { type GenericSchema, safeParse } from 'valibot';
import { CorruptRowError } from './corrupt-row.ts';

/**
 * The text of a JSON column -> what it says, checked by the schema. `where` names table and row for the error.
 * Throws CorruptRowError when the text is no JSON or has another shape.
 */
export function parseJsonColumn<Value>(
  schema: GenericSchema<unknown, Value>,
  text: string,
  where: string,
): Value {
  const parsed = safeParse(schema, parseJson(text, where));
  if (!parsed.success) throw new CorruptRowError(`${where}: ${parsed.issues[0].message}`);
  return parsed.output;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorruptRowError(`${where}: no JSON`, { cause: error });
  }
}
