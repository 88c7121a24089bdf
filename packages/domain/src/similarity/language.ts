/** The primary tag of a BCP 47 language: plain German (`de-leicht`) is German. */
export function primaryTag(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
}

/** Things by the primary tag of their language, in the order the languages first come. */
export function byLanguage<Item extends { readonly lang: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const tag = primaryTag(item.lang);
    const same = found.get(tag);
    if (same) same.push(item);
    else found.set(tag, [item]);
  }
  return found;
}
