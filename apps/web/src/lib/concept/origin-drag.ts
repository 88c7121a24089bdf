import { type Origin, parseOriginKey } from '@fortschrift/domain/origin';

/** Of our own: words from elsewhere that are dropped on a record are no origin. */
const carriedAs = 'application/x-fortschrift-origin';

/** Lets something be dragged as a citation. */
export function carryOrigin(
  { dataTransfer }: DragEvent,
  { kind, refId }: Pick<Origin, 'kind' | 'refId'>,
): void {
  dataTransfer?.setData(carriedAs, `${kind}:${refId}`);
  if (dataTransfer) dataTransfer.effectAllowed = 'copy';
}

/** What was dropped; null when it is no citation. */
export function carriedOrigin({ dataTransfer }: DragEvent): Origin | null {
  const found = parseOriginKey(dataTransfer?.getData(carriedAs) ?? '');
  return found && { ...found, note: '' };
}

/**
 * Lets citations be dropped on the goals and measures inside an element (`record-<id>`), which shows on which it would
 * fall. Mouse only: the panel has a button for each.
 */
export function takesOrigins(
  ondrop: (recordId: string, origin: Origin) => void,
): (element: Element) => () => void {
  return (element) => {
    let over: HTMLElement | null = null;
    const mark = (next: HTMLElement | null): void => {
      if (over === next) return;
      over?.removeAttribute('data-drop');
      next?.setAttribute('data-drop', '');
      over = next;
    };
    const recordAt = (event: DragEvent): HTMLElement | null => {
      if (!event.dataTransfer?.types.includes(carriedAs) || !(event.target instanceof Element)) return null;
      return event.target.closest<HTMLElement>('[id^="record-"]');
    };
    const dragged = (event: Event): void => {
      if (!(event instanceof DragEvent)) return;
      const record = recordAt(event);
      mark(record);
      if (!record) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const dropped = (event: Event): void => {
      if (!(event instanceof DragEvent)) return;
      const record = recordAt(event);
      const origin = carriedOrigin(event);
      mark(null);
      if (!record || !origin) return;
      event.preventDefault();
      event.stopPropagation();
      ondrop(record.id.slice('record-'.length), origin);
    };
    const ended = (): void => mark(null);
    // Before the editors of long texts, which take whatever is dropped on them.
    element.addEventListener('dragover', dragged, true);
    element.addEventListener('drop', dropped, true);
    document.addEventListener('dragend', ended);
    return () => {
      element.removeEventListener('dragover', dragged, true);
      element.removeEventListener('drop', dropped, true);
      document.removeEventListener('dragend', ended);
    };
  };
}
