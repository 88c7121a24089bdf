import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

describe('parseConfig', () => {
  it('has a default for everything', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        origin: 'http://127.0.0.1:3000',
        databaseUrl: null,
        demo: 'whenEmpty',
        secure: false,
      },
    });
  });

  it('reports all problems together, each with the name of its variable', () => {
    const config = parseConfig({
      PORT: 'achtzig',
      HOST: '0.0.0.0',
      DATABASE_URL: 'mysql://x',
      FORTSCHRIFT_DEMO: 'on',
    });
    if (config.ok) throw new Error('must fail');
    for (const name of ['PORT', 'ORIGIN', 'DATABASE_URL', 'FORTSCHRIFT_DEMO']) {
      expect(config.failure.some((problem) => problem.startsWith(name))).toBe(true);
    }
  });

  it('refuses the demo under a public address, also when only ORIGIN is public', () => {
    expect(parseConfig({ ORIGIN: 'https://k.example', FORTSCHRIFT_DEMO: 'on' }).ok).toBe(false);
    expect(parseConfig({ HOST: '0.0.0.0', ORIGIN: 'https://k.example' })).toMatchObject({
      ok: true,
      value: { demo: 'off', secure: true },
    });
  });

  it('shows metrics only for a token that is hard to guess', () => {
    expect(parseConfig({})).toMatchObject({ ok: true, value: { metricsToken: null } });
    expect(parseConfig({ METRICS_TOKEN: '0123456789abcdef' })).toMatchObject({
      ok: true,
      value: { metricsToken: '0123456789abcdef' },
    });
    for (const bad of ['0123456789abcde', '0123456789 abcdef', '0123456789äbcdefg']) {
      expect(parseConfig({ METRICS_TOKEN: bad }).ok).toBe(false);
    }
  });

  it('refuses an address with a path', () => {
    expect(parseConfig({ ORIGIN: 'https://k.example/pfad' }).ok).toBe(false);
  });

  it('keeps an IPv6 loopback as an address', () => {
    expect(parseConfig({ HOST: '::1', PORT: '4000' })).toMatchObject({
      ok: true,
      value: { origin: 'http://[::1]:4000' },
    });
  });
});
