import type { County } from '@fortschrift/domain/county';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Result } from '@fortschrift/domain/result';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { DemoView } from './contract/account.ts';
import type { Live } from './ports/live.ts';
import type { SignIn } from './ports/sign-in.ts';
import type { Store } from './ports/store.ts';

/** What the api must be given to work; main.ts plugs the rooms in. */
export type Ports = {
  readonly store: Store;
  readonly live: Live;
  readonly signIn: SignIn;
  readonly files: Files;
  /** How to sign in where the demo may be offered and its county is there; else null. */
  readonly demo: () => Promise<DemoView | null>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly newId: () => Id;
  /** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** The address people reach the installation at, without a slash at its end. */
  readonly origin: string;
  readonly report: (entry: {
    readonly level: 'info' | 'error';
    readonly event: string;
    readonly requestId: string;
    readonly error?: unknown;
  }) => void;
};

/** Files made from a version on demand. */
export type Files = {
  /** Events as a calendar file (RFC 5545): the text of it. */
  calendar(input: {
    events: readonly Workshop[];
    name: string;
    host: string;
    url: string;
    now: number;
  }): string;
  /**
   * The concept as a tagged PDF. Fails with `exportNotAvailable` where this platform cannot make one and `busy` when
   * it took too long or too many wait.
   */
  conceptPdf(input: {
    version: ConceptVersion;
    content: VersionContent;
    county: County;
    behind: { readonly [recordId: Id]: number };
  }): Promise<Result<Uint8Array, Failure>>;
};
