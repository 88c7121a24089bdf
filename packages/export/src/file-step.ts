/**
 * How far the making of a file has come. `preparing`: reading and ordering the content; `setting`: the compiler lays
 * out pages, in one call that tells nothing meanwhile; `writing`: the file itself is written.
 */
export type FileStep = {
  readonly at: 'preparing' | 'setting' | 'writing';
  /** Pages that were counted; null before, and where the format has none. */
  readonly pages: number | null;
};

/** Is told each step when it begins; resolves when the step was passed on. */
export type TellStep = (step: FileStep) => void | Promise<void>;
