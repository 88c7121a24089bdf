import { describe, expect, it } from 'vitest';
import { ods, xlsx } from '../test/spreadsheet.ts';
import { zip } from '../test/zip.ts';
import { openFile } from './kind.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const office = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">';
const type = (name: string) => `${office}<Override PartName="/x" ContentType="${name}"/></Types>`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const odt = 'application/vnd.oasis.opendocument.text';
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function kind(input: Uint8Array): string {
  const file = openFile(input);
  return file.ok ? file.value.kind : file.failure.code;
}

describe('a foreign file', () => {
  it.each([
    ['an OpenDocument text', zip({ mimetype: odt, 'content.xml': '<a/>' }), 'odt'],
    ['an OpenDocument spreadsheet', ods(''), 'ods'],
    ['a Word document', zip({ '[Content_Types].xml': type(word), 'word/document.xml': '<a/>' }), 'docx'],
    ['an Excel workbook', xlsx({ sheets: [] }), 'xlsx'],
    ['a CSV', bytes('Text;Art\nMehr Busse;Vorschlag'), 'csv'],
    ['a CSV from an old Windows', bytes('Übergang;Größe', 'latin1'), 'csv'],
    ['a CSV that starts like a bitmap', bytes('BMX-Bahn;Vorschlag'), 'csv'],
    ['a CSV in UTF-16', bytes('\ufeffText\tArt', 'utf16le'), 'csv'],
  ])('is known by its content: %s', (_, input, expected) => {
    expect(kind(input)).toBe(expected);
  });

  const macros = type('application/vnd.ms-word.document.macroEnabled.main+xml');
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
  it.each([
    ['nothing', new Uint8Array(), 'fileEmpty'],
    ['a PDF', bytes('%PDF-1.7\n'), 'filePdf'],
    ['a PDF behind some bytes', bytes('\0\0%PDF-1.4'), 'filePdf'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'fileImage'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'fileImage'],
    ['a photo of a phone', bytes('\0\0\0\x18ftypheic', 'latin1'), 'fileImage'],
    ['an SVG', bytes('<?xml version="1.0"?>\n<svg onload="x()"/>'), 'fileImage'],
    ['a web page', bytes('<!doctype html><p>Hallo'), 'fileKindUnknown'],
    ['a program', bytes('\x7fELF\0\0', 'latin1'), 'fileKindUnknown'],
    ['RTF', bytes('{\\rtf1 Hallo}'), 'fileKindUnknown'],
    ['an old Word document', new Uint8Array([...ole, ...new Uint8Array(600)]), 'fileOldOffice'],
    [
      'an encrypted Office file',
      new Uint8Array([...ole, ...bytes('EncryptedPackage', 'utf16le')]),
      'fileEncrypted',
    ],
    ['a Word document with macros', zip({ '[Content_Types].xml': macros }), 'fileHasMacros'],
    [
      'macros under a harmless type',
      zip({ '[Content_Types].xml': type(word), 'word/vbaProject.bin': 'x' }),
      'fileHasMacros',
    ],
    [
      'an OpenDocument with macros',
      zip({ mimetype: odt, 'content.xml': '<a/>', 'Basic/script-lc.xml': 'x' }),
      'fileHasMacros',
    ],
    [
      'an encrypted OpenDocument',
      zip({ mimetype: odt, 'content.xml': 'x', 'META-INF/manifest.xml': manifest }),
      'fileEncrypted',
    ],
    [
      'a binary workbook',
      zip({ '[Content_Types].xml': type('application/vnd.ms-excel.sheet.binary.macroEnabled.main') }),
      'fileKindUnknown',
    ],
    [
      'a presentation',
      zip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': 'x' }),
      'fileKindUnknown',
    ],
    ['any other archive', zip({ 'brief.odt': 'x' }), 'fileKindUnknown'],
    ['an archive cut off', zip({ mimetype: odt, 'content.xml': 'x' }).subarray(0, 90), 'fileUnreadable'],
    ['types with a DTD', zip({ '[Content_Types].xml': `<!DOCTYPE a>${type(word)}` }), 'fileSuspicious'],
  ])('is refused by name: %s', (_, input, code) => {
    expect(kind(input)).toBe(code);
  });
});
