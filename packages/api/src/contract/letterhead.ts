/** A county's colour and logo as its administration sees them. */
export type LetterheadView = {
  readonly colour: string | null;
  /** The picture itself lies at `address`, which changes with it. */
  readonly logo: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
    /** Bytes. */
    readonly size: number;
  } | null;
};

export type LetterheadRoutes = {
  'GET /county/letterhead': { answer: { letterhead: LetterheadView } };
  /** `alt` is read where there is a logo. The logo itself is sent by `sendLogo`. */
  'PATCH /county/letterhead': {
    body: { colour: string | null; alt: string };
    answer: { letterhead: LetterheadView };
  };
  'DELETE /county/logo': { answer: { letterhead: LetterheadView } };
};
