/** A row holds what this program never writes there: the database was changed from outside, or is damaged. */
export class CorruptRowError extends Error {
  override readonly name = 'CorruptRowError';
}
