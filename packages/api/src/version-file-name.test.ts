import { describe, expect, it } from 'vitest';
import { fileDisposition } from './version-file-name.ts';

describe('E8: fileDisposition', () => {
  it('offers a plain name and the title as it is written', () => {
    expect(fileDisposition('Integrations- und Teilhabekonzept für alle', { label: '1.0' }, 'pdf')).toBe(
      'attachment; filename="integrations-und-teilhabekonzept-fuer-al-1.0.pdf"; ' +
        "filename*=UTF-8''Integrations-%20und%20Teilhabekonzept%20f%C3%BCr%20alle%201.0.pdf",
    );
  });

  it('says which part of it is in the file', () => {
    expect(fileDisposition('Konzept', { label: '0.9' }, 'odt', 'Auszug „Mobilität“')).toBe(
      'attachment; filename="konzept-0.9-auszug-mobilitaet.odt"; ' +
        "filename*=UTF-8''Konzept%200.9%20Auszug%20%E2%80%9EMobilit%C3%A4t%E2%80%9C.odt",
    );
  });

  it.each(['"; filename="x.exe', 'a\r\nSet-Cookie: x=1', "../../etc/passwd'()*", '\ud800', '', 'مفهوم'])(
    'says nothing else whatever the title is: %j',
    (title) => {
      expect(fileDisposition(title, { label: '1.0' }, 'json')).toMatch(
        /^attachment; filename="[a-z0-9-]+-1\.0\.json"; filename\*=UTF-8''[A-Za-z0-9!~._%-]+$/,
      );
    },
  );
});
