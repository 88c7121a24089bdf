import type { Api } from './api.ts';
import type { Ports } from './ports.ts';

/** Mounts the downloads: files made from a version on demand. */
export function mountFiles(_app: Api, _ports: Ports): void {}
