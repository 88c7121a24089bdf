import type {
  Block,
  Inline,
  ListItem,
  Mark,
  RichText,
  TableCell,
  TableRow,
} from '@fortschrift/domain/rich-text';
import * as v from 'valibot';

const mark: v.GenericSchema<unknown, Mark> = v.variant('type', [
  v.object({ type: v.picklist(['bold', 'italic', 'underline', 'strike']) }),
  v.object({ type: v.literal('link'), attrs: v.object({ href: v.string() }) }),
  v.object({ type: v.literal('language'), attrs: v.object({ lang: v.string() }) }),
]);

const inline: v.GenericSchema<unknown, Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.string(), marks: v.exactOptional(v.array(mark)) }),
  v.object({ type: v.literal('hardBreak') }),
  v.object({ type: v.literal('footnote'), attrs: v.object({ text: v.string() }) }),
]);

const inlines = v.exactOptional(v.array(inline));

const block: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), content: inlines }),
  v.object({
    type: v.literal('heading'),
    attrs: v.object({ level: v.picklist([3, 4]) }),
    content: inlines,
  }),
  v.object({
    type: v.picklist(['bulletList', 'orderedList']),
    content: v.array(v.lazy((): v.GenericSchema<unknown, ListItem> => listItem)),
  }),
  v.object({
    type: v.literal('blockquote'),
    content: v.array(v.lazy((): v.GenericSchema<unknown, Block> => block)),
  }),
  v.object({
    type: v.literal('table'),
    content: v.array(v.lazy((): v.GenericSchema<unknown, TableRow> => tableRow)),
  }),
]);

const tableCell: v.GenericSchema<unknown, TableCell> = v.object({
  type: v.picklist(['tableHeader', 'tableCell']),
  content: v.array(v.lazy((): v.GenericSchema<unknown, Block> => block)),
});

const tableRow: v.GenericSchema<unknown, TableRow> = v.object({
  type: v.literal('tableRow'),
  content: v.array(tableCell),
});

const listItem: v.GenericSchema<unknown, ListItem> = v.object({
  type: v.literal('listItem'),
  content: v.array(v.lazy((): v.GenericSchema<unknown, Block> => block)),
});

/** A rich text as the domain keeps it. */
export const richText: v.GenericSchema<unknown, RichText> = v.object({
  type: v.literal('doc'),
  content: v.array(block),
});
