/**
 * The key under which two names of an organisation are the same: case and white space do not count. Spellings that
 * differ otherwise ("VHS", "Volkshochschule") stay two.
 */
export function organisationKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}
