/** What an archive may hold at most; ASVS 5.0 V5.1.1 wants these numbers written down in one place. */
export type ArchiveLimits = {
  readonly entries: number;
  /** Unpacked bytes of one part, claimed and counted. */
  readonly entryBytes: number;
  /** Unpacked bytes of all parts together as claimed, pictures included. */
  readonly totalBytes: number;
  /** Unpacked bytes of the parts that were really read. */
  readonly readBytes: number;
  /** Most unpacked bytes for one packed byte, looked at only above the floor: small parts pack well by nature. */
  readonly ratio: number;
  readonly ratioFloor: number;
};

const mebibyte = 1024 * 1024;

/** Bytes of a foreign file as it arrives. A concept of 250 pages with photographs has about 20 MB. */
export const fileBytesMax = 40 * mebibyte;

export const archiveLimits: ArchiveLimits = {
  entries: 5000,
  entryBytes: 64 * mebibyte,
  totalBytes: 512 * mebibyte,
  readBytes: 96 * mebibyte,
  ratio: 200,
  ratioFloor: mebibyte,
};

export const xmlLimits = {
  /** Elements within elements. Word nests about 10 levels for each table in a table. */
  depth: 200,
  /** Elements of one part that is kept as a tree. */
  elements: 500_000,
} as const;

export const tableLimits = {
  rows: 20_000,
  columns: 200,
  /** Characters of one cell, as Excel has it. */
  cellCharacters: 32_767,
  /** Characters of all cells together: repeated cells are short in a file and long in memory. */
  characters: 20_000_000,
  sheets: 200,
} as const;

export const outlineLimits = {
  /** Bytes of the part the text stands in; 250 pages with 300 measure sheets have about 10 million. */
  partBytes: 24 * mebibyte,
  /** Headings, paragraphs and items; a concept of 600 measures has about 16,000. */
  blocks: 60_000,
  /** Cells of all tables in a document, repeated ones counted. */
  cells: 100_000,
  /** How many styles may rest on one another. */
  styleChain: 20,
} as const;
