/**
 * A message as a WebSocket frame of a client (RFC 6455 section 5.2: FIN, binary unless said otherwise, masked). The mask is fixed and
 * not zero, so that every server has to unmask as it has to with browsers.
 */
export function clientFrame(message: Uint8Array, opcode = 2): Buffer {
  const { length } = message;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + 4 + length);
  frame[0] = 0x80 | opcode;
  if (head === 2) {
    frame[1] = 0x80 | length;
  } else if (head === 4) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.writeUInt32BE(0x5a17c3e9, head);
  const body = head + 4;
  for (let index = 0; index < length; index += 1) {
    frame[body + index] = (message[index] ?? 0) ^ (frame[head + (index & 3)] ?? 0);
  }
  return frame;
}
