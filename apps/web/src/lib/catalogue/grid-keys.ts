/** A place in the table: rows from 0, which is the head; columns from 0, which is the box that selects. */
export type Place = { readonly row: number; readonly column: number };

/** What a key asks for. */
export type GridAct =
  | { readonly do: 'go'; readonly to: Place; readonly select: boolean }
  | { readonly do: 'toggle' | 'range' | 'all' | 'none' | 'edit' | 'undo' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Rows one page up or down leads. */
const page = 10;

/**
 * A key pressed in a cell -> what it asks for; undefined for keys that are not the table's. `last` is the last row and the
 * last column there is.
 */
export function gridAct(event: Key, from: Place, last: Place): GridAct | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  const go = (row: number, column: number): GridAct => ({
    do: 'go',
    to: {
      row: Math.max(0, Math.min(row, last.row)),
      column: Math.max(0, Math.min(column, last.column)),
    },
    select: event.shiftKey && from.row > 0,
  });
  switch (event.key) {
    case 'ArrowDown':
      return go(command ? last.row : from.row + 1, from.column);
    case 'ArrowUp':
      return go(command ? 1 : from.row - 1, from.column);
    case 'ArrowRight':
      return go(from.row, command ? last.column : from.column + 1);
    case 'ArrowLeft':
      return go(from.row, command ? 0 : from.column - 1);
    case 'PageDown':
      return go(from.row + page, from.column);
    case 'PageUp':
      return go(Math.max(1, from.row - page), from.column);
    case 'Home':
      return go(command ? 1 : from.row, 0);
    case 'End':
      return go(command ? last.row : from.row, last.column);
    case ' ':
      return from.row === 0 ? undefined : { do: event.shiftKey ? 'range' : 'toggle' };
    case 'Escape':
      return { do: 'none' };
    case 'F2':
    case 'Enter':
      return from.row === 0 || command ? undefined : { do: 'edit' };
    case 'a':
    case 'A':
      return command ? { do: 'all' } : undefined;
    case 'z':
    case 'Z':
      return command && !event.shiftKey ? { do: 'undo' } : undefined;
    default:
      return undefined;
  }
}
