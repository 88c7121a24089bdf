import type { ConceptVersion } from '@fortschrift/domain/version';

/** Versions a Rückkopplung can be about, newest first, named by number and concept. */
export function versionChoices(
  concepts: readonly {
    readonly title: string;
    readonly versions: readonly Pick<ConceptVersion, 'id' | 'label' | 'frozenAt'>[];
  }[],
): readonly { readonly id: string; readonly label: string }[] {
  return concepts
    .flatMap(({ title, versions }) => versions.map((version) => ({ title, ...version })))
    .toSorted((a, b) => b.frozenAt - a.frozenAt)
    .map(({ id, label, title }) => ({ id, label: `${label}, ${title}` }));
}
