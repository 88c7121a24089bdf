import { encode } from 'uqr';

/** A QR code as one path: dark modules as squares of 1, in a picture of `size` by `size` with its quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Light modules around the code: ISO/IEC 18004 asks for four. */
const quietZone = 4;

/**
 * Text (usually an address) -> its QR code. Error correction level M survives a coffee stain and still keeps the
 * modules large. Throws for more than 2,331 bytes, which no address of ours has.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path: string[] = [];
  for (const [y, row] of data.entries()) {
    let start = -1;
    for (const [x, dark] of [...row, false].entries()) {
      if (dark && start < 0) start = x;
      if (!dark && start >= 0) {
        path.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
        start = -1;
      }
    }
  }
  return { size, path: path.join('') };
}
