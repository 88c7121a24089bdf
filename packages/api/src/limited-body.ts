/** What is still read and thrown away of a body that is too large: bytes beyond the limit, and milliseconds. */
const mostDiscarded = 16 * 1024 * 1024;
const patience = 400;

/**
 * Reads a request's body, counting bytes as they come, so that a wrong or missing length does not matter. null when it has more than
 * `limit` bytes. Such a body is read on for a moment and thrown away: closing on somebody who still sends resets the connection, and the
 * answer is lost with it (RFC 9112 section 9.6). Rejects when the connection breaks off in the middle.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await discard(reader);
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    for (let left = mostDiscarded; left > 0; ) {
      const next = await Promise.race([reader.read(), enough]);
      if (next === null || next.done) return;
      left -= next.value.byteLength;
    }
  } catch {
    // Who has gone needs no answer.
  } finally {
    clearTimeout(timer);
  }
}
