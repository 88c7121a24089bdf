import { type Change, isEnd, readChange } from '@fortschrift/domain/change';
import { isId } from '@fortschrift/domain/id';
import type { RecordMap } from './record.ts';

/** What is recorded on a goal or measure, as a part to spread into it; empty where nothing is. */
export function changeOf(record: RecordMap): { readonly change?: Change } {
  const change = readChange(record.get('change'));
  return change ? { change: { ...change, previousIds: change.previousIds.filter(isId) } } : {};
}

/** Records a change as one value: two people deciding at once leave one of both decisions, never a mixture. */
export function setChange(record: RecordMap, change: Change | null): void {
  if (change === null) record.delete('change');
  else record.set('change', { ...change, previousIds: [...change.previousIds] });
}

/** Takes a goal or measure back that was retired: it is worked on again, and what became of it is open. */
export function unretire(record: RecordMap): void {
  const { change } = changeOf(record);
  if (change && isEnd(change.kind))
    setChange(record, change.previousIds.length > 0 ? { ...change, kind: 'open', reason: '' } : null);
  if (record.get('draftState') === 'dropped') record.set('draftState', 'inProgress');
}

/** Records a decision: an end retires the record, any other takes a retired one back. */
export function decide(record: RecordMap, change: Change | null): void {
  if (!change || !isEnd(change.kind)) unretire(record);
  else if (record.has('draftState')) record.set('draftState', 'dropped');
  setChange(record, change);
}
