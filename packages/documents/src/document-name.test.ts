import { describe, expect, it } from 'vitest';
import { documentName, parseDocumentName } from './document-name.ts';

const id = 'a'.repeat(26);

describe('document names', () => {
  it('are read as they are written', () => {
    expect(parseDocumentName(documentName('sheet', id))).toEqual({ kind: 'sheet', id });
  });

  it.each([
    '',
    'sheet',
    `sheet/${id}/x`,
    `wall/${id}`,
    'sheet/../x',
    `Sheet/${id}`,
    `sheet/${id.toUpperCase()}`,
    '../../etc/passwd',
    '..\\..\\x',
    '%2e%2e%5cx',
    `sheet/${id}\u0000`,
    `sheet:${id}`,
    `sheet/${'a'.repeat(10_000)}`,
  ])('E10: refuses %s', (name) => {
    expect(parseDocumentName(name)).toBeNull();
  });
});
