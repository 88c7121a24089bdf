import { ok } from '@fortschrift/domain/result';
import { type AnyRoute, route } from '../route.ts';

/** Where the demo may be offered, its accounts are no secret. */
export const demoRoutes: readonly AnyRoute[] = [
  route('GET /demo', {}, async ({ ports }) => ok({ demo: await ports.demo() })),
];
