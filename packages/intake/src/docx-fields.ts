import type { Mark } from '@fortschrift/domain/rich-text';
import { linkTo } from './links.ts';
import type { NoteTaker } from './outline.ts';

/** Fields of a Word document while it is read: they begin in one run and may end paragraphs later. */
export type WordFields = {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** Whether text belongs to a field's code, or to a table of contents, and not to the document. */
  readonly silent: boolean;
  /** The link the innermost field makes of its words, if it makes one. */
  readonly link: Mark | null;
};

type Field = { code: string; showing: boolean };

/**
 * Follows the fields (ECMA-376 part 1, 17.16): their codes are never carried out and never text; what they showed when the
 * file was saved is kept, except tables of contents and indexes. DDE and INCLUDE fields are just words here.
 */
export function createWordFields(notes: NoteTaker): WordFields {
  const open: Field[] = [];
  const isContents = ({ code, showing }: Field): boolean => showing && /^\s*(TOC|INDEX|TOA)\b/i.test(code);
  return {
    begin() {
      if (open.length < 50) open.push({ code: '', showing: false });
    },
    instruction(text) {
      const field = open.at(-1);
      if (field && !field.showing && field.code.length < 4000) field.code += text;
    },
    separate() {
      const field = open.at(-1);
      if (!field) return;
      field.showing = true;
      if (isContents(field)) notes.add('contents');
      else if (!/^\s*(HYPERLINK|PAGEREF|REF)\b/i.test(field.code) && !open.some(isContents))
        notes.add('fields');
    },
    end() {
      open.pop();
    },
    get silent() {
      return open.some((field) => !field.showing || isContents(field));
    },
    get link() {
      const field = open.findLast(({ code, showing }) => showing && /^\s*HYPERLINK\b/i.test(code));
      return field ? linkTo(/"([^"]*)"/.exec(field.code)?.[1] ?? '', notes) : null;
    },
  };
}
