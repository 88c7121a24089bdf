/**
 * Why a socket was closed, as a number the browser can read.
 * 44xx is final until somebody acts (the stock y-websocket client stops reconnecting there);
 * every other code means: try again with patience.
 */
export const closeCode = {
  /** The frame is not what this protocol allows, or claims what belongs to somebody else. */
  badFrame: 4400,
  /** Nobody is signed in for this document any more. */
  login: 4401,
  /** The right to this document changed, or what was sent needs a right the peer does not have. */
  forbidden: 4403,
  /** The document does not exist any more. */
  gone: 4404,
  /** The document was restored or erased: discard the local copy and start afresh. */
  epoch: 4409,
  /** The frame, the state or the document is larger than allowed. */
  tooLarge: 4413,
  /** The document is damaged in storage: its last good state can be read, and is not to be written on. */
  damaged: 4423,
  /** The page was built for another shape of this document: reload it. */
  tooOld: 4426,
  /** Too much, too fast, for too long. */
  flooding: 4429,
  /** The server goes away in an orderly manner; everything received was committed. */
  goingAway: 1012,
  /** The server could not load or commit; nothing was lost silently: come back and send it again. */
  tryAgain: 1013,
} as const;

export type CloseCode = (typeof closeCode)[keyof typeof closeCode];

const reasons: Record<CloseCode, string> = {
  4400: 'bad frame',
  4401: 'login needed',
  4403: 'right changed or missing',
  4404: 'document is gone',
  4409: 'document has a new epoch',
  4413: 'too large',
  4423: 'document is damaged and read-only',
  4426: 'client too old',
  4429: 'flooding',
  1012: 'server restarts',
  1013: 'try again later',
};

/** The short English reason sent beside a close code (at most 123 bytes, for logs; people get sentences of i18n). */
export function closeReason(code: CloseCode): string {
  return reasons[code];
}

/** Whether a code is one of those this server closes with. */
export function isCloseCode(code: number): code is CloseCode {
  return Object.hasOwn(reasons, code);
}
