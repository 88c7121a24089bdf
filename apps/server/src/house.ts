import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createApi } from '@fortschrift/api/api';
import { boardViewOf } from '@fortschrift/api/board-view';
import { repeatErasures } from '@fortschrift/api/idea-erase';
import type { Ports } from '@fortschrift/api/ports';
import type { Api } from '@fortschrift/api/surroundings';
import { projectBoard } from '@fortschrift/documents/board';
import { readChapter } from '@fortschrift/documents/chapter';
import { completeChapter, isIncomplete } from '@fortschrift/documents/complete';
import {
  documentName,
  documentRoots,
  documentSchema,
  parseDocumentName,
} from '@fortschrift/documents/document-name';
import { idFromBytes } from '@fortschrift/domain/id';
import { ok, type Result } from '@fortschrift/domain/result';
import { createRooms, type Rooms } from '@fortschrift/sync/rooms';
import { type Attention, createAttention } from './attention.ts';
import { type Asking, clientAddress } from './client-address.ts';
import type { Config } from './config.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts.ts';
import { openExportRoom } from './export-room.ts';
import { log } from './log.ts';
import { createCheckpoints } from './plug/checkpoints.ts';
import { openErasureLedger } from './plug/erasure-ledger.ts';
import { plugEventFiles } from './plug/event-files.ts';
import { plugFiles } from './plug/files.ts';
import { plugIntake } from './plug/intake.ts';
import { plugLive } from './plug/live.ts';
import { createMaterialise, type Materialise } from './plug/materialise.ts';
import { createMetricsPage, type MetricsPage } from './plug/metrics.ts';
import { plugSignIn } from './plug/sign-in.ts';
import { type PluggedStore, plugStore, type StoreProblem } from './plug/store.ts';
import { createUpgrade, type Upgrade } from './upgrade.ts';

/** All rooms, plugged together and working; nothing listens yet. */
export type House = {
  readonly store: PluggedStore;
  readonly rooms: Rooms;
  readonly materialise: Materialise;
  readonly ports: Ports;
  readonly api: Api;
  readonly upgrade: Upgrade;
  /** Whoever works for anything but live documents asks for the thread here. */
  readonly attention: Attention;
  /** The network address of whoever asks. */
  addressOf(request: Asking): string;
  readonly metrics: MetricsPage;
  /**
   * Gives goals and measures of older programs the texts they lack, and makes the rows of all chapters anew: those of a
   * chapter committed right before a crash may be missing.
   * To be called once after a start; what fails is in the log.
   */
  copyChapters(): Promise<void>;
  /** Takes away files that a server before this one made and left. To be called by whoever listens. */
  sweepExports(): Promise<void>;
  /** Commits what is pending, closes everybody, then the store. */
  close(): Promise<void>;
};

/**
 * Opens the store and plugs the rooms together. Fails as `plugStore` does, also with `notMigrated`: bringing the
 * database up to date is a command of its own, which `npm start` calls.
 */
export async function openHouse(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'origin' | 'secure'> &
    Partial<Pick<Config, 'demo' | 'metricsToken' | 'proxies'>>,
): Promise<Result<House, StoreProblem>> {
  const now = Date.now;
  const onProblem = (event: string, error: unknown): void => log({ level: 'error', event, error });
  const opened = await plugStore(config);
  if (!opened.ok) return opened;
  const store = opened.value;
  const materialise = createMaterialise(
    store.store,
    (chapterId) => rooms.state(documentName('chapter', chapterId), readChapter),
    onProblem,
  );
  const attention = createAttention();
  const rooms: Rooms = createRooms({
    log: store.updateLog,
    // PostgreSQL answers over a socket, which nobody reads while the thread sleeps.
    alone: () => config.databaseUrl === null && attention.free() && !exportRoom.busy(),
    projections(name) {
      const document = parseDocumentName(name);
      if (document?.kind !== 'board' && document?.kind !== 'desk') return null;
      const hidden = document.kind === 'desk';
      return async (doc) => {
        const view = await boardViewOf(store.store.rows, document.id, { hidden });
        if (view) projectBoard(doc, view);
      };
    },
    roots(name) {
      const document = parseDocumentName(name);
      return document ? documentRoots[document.kind] : [];
    },
    schemaVersion: () => documentSchema,
    onCommitted(name) {
      materialise.committed(name);
      checkpoints.committed(name);
    },
    report({ kind, name, error }) {
      if (kind === 'mass-deletion') checkpoints.deleting(name);
      log({ level: 'error', event: `sync.${kind} ${name}`, error });
    },
  });
  const newId = (): string => idFromBytes(randomBytes(16));
  const checkpoints = createCheckpoints({ rooms, store: store.store, now, newId, onProblem });
  const signIn = plugSignIn({
    ports: store.authPorts,
    rows: store.store.rows,
    secure: config.secure,
    now,
    onAlarm: () => log({ level: 'error', event: 'join.guessing' }),
  });
  const ledger = openErasureLedger(config.dataDir);
  const exportRoom = openExportRoom(join(config.dataDir, 'tmp'), { now, newId }, onProblem);
  const ports: Ports = {
    store: store.store,
    live: plugLive({ rooms, materialise, checkpoints, onProblem }),
    signIn,
    files: plugFiles(),
    exports: exportRoom,
    eventFiles: plugEventFiles(),
    intake: plugIntake(),
    noteErasure: (ideaId, at) => ledger.note(ideaId, at),
    demo: () => demoView(config.demo ?? 'off', store.store.rows),
    now,
    newId,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    origin: config.origin,
    report: log,
  };
  // What was erased stays erased, whatever backup came back; before the first request is served.
  const repeated = await repeatErasures(ports, await ledger.read());
  if (repeated > 0) log({ level: 'info', event: `erasures repeated: ${repeated}` });
  const addressOf = (request: Asking): string => clientAddress(request, config.proxies ?? 0);
  return ok({
    store,
    rooms,
    materialise,
    ports,
    api: createApi(ports),
    upgrade: createUpgrade({
      rooms,
      store: store.store,
      identify: signIn.identify,
      origin: config.origin,
      addressOf,
      onProblem,
      attention,
    }),
    attention,
    addressOf,
    metrics: createMetricsPage(config.metricsToken ?? null, () => rooms.metrics()),
    copyChapters: () => copyChapters(store, materialise, rooms, onProblem),
    sweepExports: exportRoom.sweep,
    async close() {
      await exportRoom.close();
      await checkpoints.close();
      await rooms.close();
      await materialise.settled();
      await store.close();
    },
  });
}

/** The demo's accounts, where the demo may be offered and its county is there. */
async function demoView(wanted: Config['demo'], rows: Ports['store']['rows']): ReturnType<Ports['demo']> {
  if (wanted === 'off') return null;
  const counties = await rows.counties.list();
  if (!counties.some((county) => county.demo)) return null;
  const accounts = DEMO_ACCOUNTS.slice(0, 4).map(({ label, email }) => ({ label, email }));
  return { accounts, password: DEMO_PASSWORD };
}

async function copyChapters(
  { store: { rows } }: PluggedStore,
  materialise: Materialise,
  rooms: Rooms,
  onProblem: (event: string, error: unknown) => void,
): Promise<void> {
  const copy = async (chapterId: string): Promise<void> => {
    const name = documentName('chapter', chapterId);
    // Before people come: two browsers that gave an old record the same new text would lose one of theirs.
    if (await rooms.state(name, isIncomplete))
      await rooms.change(name, 'system', (doc) => void completeChapter(doc));
    await materialise.now(chapterId);
  };
  for (const county of await rows.counties.list()) {
    for (const concept of await rows.concepts.ofCounty(county.id)) {
      for (const chapter of await rows.chapters.ofConcept(concept.id)) {
        await copy(chapter.id).catch((error: unknown) => onProblem('chapter.materialise', error));
      }
    }
  }
}
