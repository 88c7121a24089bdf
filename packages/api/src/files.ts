import type { Hono } from 'hono';
import type { Ports } from './ports.ts';

/** Mounts the downloads: files made from a version on demand. */
export function mountFiles(_app: Hono, _ports: Ports): void {}
