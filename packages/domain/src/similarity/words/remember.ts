/**
 * A function of one text that works out each answer once. Lives as long as whoever holds it; after `most` answers all
 * are forgotten, so that one kept for ever does not grow for ever.
 */
export function remembering<Value>(
  of: (text: string) => Value,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
