import { failureCodes } from '@fortschrift/domain/failure';
import { describe, expect, it } from 'vitest';
import type { RouteName } from './contract.ts';
import { routes } from './routes.ts';
import { statusOf } from './status.ts';

/** Every name of the contract; a new one does not compile until it stands here, and then fails until it has a route. */
const contract: { readonly [name in RouteName]: true } = {
  'GET /me': true,
  'POST /session': true,
  'DELETE /session': true,
  'GET /setup': true,
  'POST /setup': true,
  'POST /invitations/look': true,
  'POST /invitations/accept': true,
  'GET /accounts': true,
  'POST /accounts': true,
  'POST /accounts/:id/link': true,
  'PATCH /accounts/:id': true,
  'PATCH /county': true,
  'GET /audit': true,
  'GET /demo': true,
  'GET /workshops': true,
  'POST /workshops': true,
  'GET /workshops/:id': true,
  'PATCH /workshops/:id': true,
  'DELETE /workshops/:id': true,
  'POST /workshops/:id/state': true,
  'POST /workshops/:id/door': true,
  'POST /workshops/:id/code': true,
  'POST /workshops/:id/phase': true,
  'POST /workshops/:id/round': true,
  'GET /workshops/:id/seats': true,
  'POST /series': true,
  'PATCH /series/:id': true,
  'DELETE /series/:id': true,
  'POST /series/:id/next': true,
  'POST /workshops/:id/displays': true,
  'POST /workshops/:id/tables': true,
  'PATCH /tables/:id': true,
  'DELETE /tables/:id': true,
  'GET /workshops/:id/result': true,
  'GET /ideas': true,
  'GET /ideas/:id': true,
  'POST /ideas/:id/answer': true,
  'GET /workshops/:id/tables': true,
  'GET /workshops/:id/hall': true,
  'POST /displays/open': true,
  'POST /join/look': true,
  'POST /join': true,
  'PATCH /seats/:id': true,
  'DELETE /seats/:id': true,
  'GET /tables/:id': true,
  'GET /tables/:id/sheet': true,
  'POST /tables/:id/commands': true,
  'GET /tables/:id/seats': true,
  'GET /tables/:id/checkpoints': true,
  'POST /tables/:id/checkpoints': true,
  'GET /chapters/:id/checkpoints': true,
  'POST /chapters/:id/checkpoints': true,
  'GET /checkpoints/:id': true,
  'POST /checkpoints/:id/restore': true,
  'GET /concepts': true,
  'POST /concepts': true,
  'GET /concepts/:id': true,
  'PATCH /concepts/:id': true,
  'POST /concepts/:id/chapters': true,
  'PATCH /chapters/:id': true,
  'DELETE /chapters/:id': true,
  'GET /chapters/:id': true,
  'POST /chapters/:id/records': true,
  'POST /records/:id/origins': true,
  'DELETE /records/:id/origins/:key': true,
  'GET /records/:id/thread': true,
  'POST /concepts/:id/versions': true,
  'GET /versions/:id': true,
  'POST /versions/:id/state': true,
  'POST /versions/:id/comments': true,
  'POST /comments/:id/resolve': true,
  'POST /measures/:id/implementation': true,
  'GET /committee': true,
  'GET /papers/:id': true,
  'GET /bodies': true,
  'POST /bodies': true,
  'PATCH /bodies/:id': true,
  'POST /sessions': true,
  'GET /sessions/:id': true,
  'PATCH /sessions/:id': true,
  'POST /sessions/:id/agenda': true,
  'POST /versions/:id/decisions': true,
  'POST /versions/:id/exports': true,
  'GET /exports': true,
  'GET /exports/:id': true,
  'DELETE /exports/:id': true,
  'GET /versions/:id/synopsis': true,
  'GET /public/:slug/synopsis': true,
  'GET /public': true,
  'GET /public/:slug': true,
  'GET /public/:slug/concept': true,
  'GET /public/:slug/records/:id': true,
  'GET /public/:slug/ideas': true,
  'GET /public/:slug/ideas/:id': true,
};

describe('the list of routes', () => {
  it('has every route of the contract, once', () => {
    expect(routes.map((route) => route.name).toSorted()).toEqual(Object.keys(contract).toSorted());
  });

  it('parses a body wherever the method carries one, or takes none', () => {
    for (const route of routes) if (route.name.startsWith('GET ')) expect(route.body).toBeNull();
  });

  it('has a status of refusal for every failure', () => {
    for (const code of failureCodes) expect(statusOf[code]).toBeGreaterThanOrEqual(400);
  });
});
