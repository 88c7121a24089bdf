/** A sentence, or one that needs numbers or names. */
export type Message = string | ((...values: never[]) => string);

/**
 * The shape another language must fill: the same keys as the source, a sentence where the source has one, a
 * function of the same values where the source has one. A missing key does not compile.
 */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Source[Key] extends string
      ? string
      : Translated<Source[Key]>;
};
