export interface FrameSinks {
  onMessage(bytes: Buffer, start: number, end: number): void;
  onPing(payload: Uint8Array): void;
  onClose(code: number): void;
}

/**
 * Takes a byte stream of a server apart into WebSocket frames (unmasked, whole messages, as all contenders send them) without
 * copying what lies in one chunk. The function returned gets each chunk as a range. Throws at fragments and masks.
 */
export function createFrameReader(sinks: FrameSinks): (chunk: Buffer, start: number, end: number) => void {
  /** A frame that began in an earlier chunk, and how much of it is there. */
  let partial: Buffer | null = null;
  let filled = 0;

  function take(frame: Buffer, start: number, end: number): void {
    const first = frame[start] ?? 0;
    const body = start + headLength(frame[start + 1] ?? 0);
    switch (first) {
      case 0x82:
      case 0x81:
        sinks.onMessage(frame, body, end);
        break;
      case 0x88:
        sinks.onClose(end - body >= 2 ? frame.readUInt16BE(body) : 1005);
        break;
      case 0x89:
        sinks.onPing(Uint8Array.from(frame.subarray(body, end)));
        break;
      case 0x8a:
        break;
      default:
        throw new Error(`a frame that begins with ${first}`);
    }
  }

  return (chunk, start, end) => {
    let at = start;
    while (at < end) {
      if (partial === null) {
        const length = frameLength(chunk, at, end);
        if (length > 0 && at + length <= end) {
          take(chunk, at, at + length);
          at += length;
          continue;
        }
        partial = Buffer.allocUnsafe(length > 0 ? length : 10);
        filled = 0;
      }
      const step = Math.min(partial.length - filled, end - at);
      chunk.copy(partial, filled, at, at + step);
      filled += step;
      at += step;
      const length = frameLength(partial, 0, filled);
      if (length === 0) continue;
      if (filled >= length) {
        const whole = partial;
        const surplus = filled - length;
        partial = null;
        at -= surplus;
        take(whole, 0, length);
      } else if (partial.length < length) {
        partial = Buffer.concat([partial.subarray(0, filled)], length);
      }
    }
  };
}

function headLength(second: number): number {
  if (second > 127) throw new Error('a masked frame from a server');
  return second < 126 ? 2 : second === 126 ? 4 : 10;
}

/** Length of the frame with its head; 0 while the head is not whole. */
function frameLength(bytes: Buffer, at: number, end: number): number {
  if (end - at < 2) return 0;
  const second = bytes[at + 1] ?? 0;
  const head = headLength(second);
  if (end - at < head) return 0;
  if (head === 2) return head + second;
  return head + (head === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2)));
}
