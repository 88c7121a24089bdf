/** Fields of action with a hue and symbol of their own; a concept may name and order them as it likes. */
export const actionFieldKeys = [
  'education',
  'work',
  'volunteering',
  'empowerment',
  'health',
  'housing',
  'family',
  'participation',
] as const;
export type ActionFieldKey = (typeof actionFieldKeys)[number];

/** Whether a foreign text is the key of a field of action. */
export function isActionFieldKey(input: unknown): input is ActionFieldKey {
  return actionFieldKeys.some((key) => key === input);
}
