import type { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';

/** What the server hands over with each request: the caller's network address. */
export type Surroundings = { Bindings: { readonly address?: string } };

/** The HTTP surface as a thing that answers requests. */
export type Api = Hono<Surroundings, BlankSchema, string>;
