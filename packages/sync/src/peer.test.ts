import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { defaultLimits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { createPeer } from './peer.ts';

it('a peer has no accessors: an object literal with one is a dictionary to V8, and each peer one of its own', () => {
  const socket = Object.assign(new EventEmitter(), { _socket: new PassThrough(), readyState: 1 });
  const peer = createPeer(
    socket as unknown as WebSocket,
    {
      name: 'sheet',
      right: 'write',
      actor: 'anna',
      presence: null,
      caps: [],
      visibleAwareness: true,
    },
    {
      limits: defaultLimits,
      metrics: createMetrics(),
      now: () => 0,
      onFrame: () => {},
      onClose: () => {},
    },
  );
  const members = Object.entries(Object.getOwnPropertyDescriptors(peer));
  expect(members.filter(([, { get, set }]) => get !== undefined || set !== undefined)).toEqual([]);
  expect(peer.open()).toBe(true);
  socket.readyState = 2;
  expect(peer.open()).toBe(false);
});
