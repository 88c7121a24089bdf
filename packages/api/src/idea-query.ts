import { ideaResults } from '@fortschrift/domain/idea';
import * as v from 'valibot';

const text = v.exactOptional(v.string());

/** The query of the office's list of cards, as it stands in an address. */
export const ideaQuery = v.object({
  workshop: text,
  table: text,
  field: text,
  kind: text,
  answered: v.exactOptional(v.picklist(['', 'yes', 'no'])),
  result: v.exactOptional(v.picklist(['', ...ideaResults])),
  state: v.exactOptional(v.picklist(['', 'submitted', 'hidden'])),
  about: text,
  search: text,
  page: text,
});
