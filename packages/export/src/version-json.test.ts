import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { verifyVersionJson } from './version-json.ts';

const text = canonicalJson(heidmark.content);

describe('a downloaded version', () => {
  it('has the hash that was printed', async () => {
    expect(await verifyVersionJson(text)).toEqual({
      ok: true,
      value: { sha256: heidmark.version.sha256, content: heidmark.content },
    });
  });

  it('has another hash after the smallest change', async () => {
    const changed = await verifyVersionJson(text.replace('acht Wochen', 'neun Wochen'));
    expect(changed.ok && changed.value.sha256).not.toBe(heidmark.version.sha256);
  });

  it('is refused when it is written differently, something else or no JSON', async () => {
    expect(await verifyVersionJson(JSON.stringify(heidmark.content, null, 1))).toEqual({
      ok: false,
      failure: 'notCanonical',
    });
    expect(await verifyVersionJson('{"format":"x"}')).toEqual({ ok: false, failure: 'notAVersion' });
    expect(await verifyVersionJson('{')).toEqual({ ok: false, failure: 'notJson' });
  });
});
