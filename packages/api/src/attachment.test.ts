import { describe, expect, it } from 'vitest';
import { attachment } from './attachment.ts';

describe('the name of a download', () => {
  it('is plain for every system, and as it is written for those that understand more', () => {
    expect(attachment(['Dokumentation', 'Kommen: "Müden"/Örtze', '2026-11-22', ''], 'pdf')).toBe(
      'attachment; filename="dokumentation-kommen-mueden-oertze-2026-11-22.pdf"; ' +
        "filename*=UTF-8''Dokumentation%20Kommen%20M%C3%BCden%20%C3%96rtze%202026-11-22.pdf",
    );
  });

  it('holds no line break and no quote, whatever a title says', () => {
    expect(attachment(['a"\r\nSet-Cookie: x=1'], 'csv')).not.toMatch(/[\r\n]|"[^"]*"[^"]*"/);
  });
});
