import type { Id } from '@fortschrift/domain/id';
import type { DemoView } from './contract/account.ts';
import type { EventFiles } from './ports/event-files.ts';
import type { ExportRoom, Files } from './ports/files.ts';
import type { Intake } from './ports/intake.ts';
import type { Live } from './ports/live.ts';
import type { SignIn } from './ports/sign-in.ts';
import type { Store } from './ports/store.ts';

/** What the api must be given to work; main.ts plugs the rooms in. */
export type Ports = {
  readonly store: Store;
  readonly live: Live;
  readonly signIn: SignIn;
  readonly files: Files;
  readonly exports: ExportRoom;
  /** How to sign in where the demo may be offered and its county is there; else null. */
  /** Remembers an erasure outside of the database, so that it is repeated after a backup was restored. */
  readonly noteErasure: (ideaId: Id, at: number) => Promise<void>;
  readonly demo: () => Promise<DemoView | null>;
  readonly eventFiles: EventFiles;
  readonly intake: Intake;
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
