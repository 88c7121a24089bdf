import { isId } from '@fortschrift/domain/id';
import { type Proposal, proposalKinds } from '@fortschrift/domain/proposal';
import { type Block, plainText, type RichText } from '@fortschrift/domain/rich-text';
import { cleanRichText } from '@fortschrift/domain/rich-text-clean';
import type * as Y from 'yjs';
import { type JsonNode, readXml, replaceXml } from './xml-json.ts';

/**
 * The sheet of a table: running text, and between it proposals. A proposal is a node with an id and a kind; its
 * first block is its title, the rest its text.
 */
export type SheetContent = { readonly text: RichText; readonly proposals: readonly Proposal[] };

/** Name of the editor node a proposal stands in, and of its first block. */
export const proposalNode = 'proposal';
export const proposalTitleNode = 'proposalTitle';

/** Reads a sheet: the whole text in order (a proposal's title as a heading), and the proposals by themselves. */
export function readSheet(doc: Y.Doc): SheetContent {
  const nodes = readXml(doc.getXmlFragment('sheet'));
  const proposals = nodes.flatMap(readProposal);
  const content = nodes.flatMap((node): readonly Block[] =>
    node.type === proposalNode ? proposalBlocks(node) : cleanRichText({ content: [node] }).content,
  );
  return { text: { type: 'doc', content }, proposals };
}

function readProposal(node: JsonNode): Proposal[] {
  const id = node.attrs?.['id'];
  const kind = proposalKinds.find((known) => known === node.attrs?.['kind']);
  if (node.type !== proposalNode || !isId(id) || !kind) return [];
  const title = titleOf(node);
  const text = cleanRichText({ content: bodyOf(node) });
  return title === '' && plainText(text) === '' ? [] : [{ id, kind, title, text }];
}

function proposalBlocks(node: JsonNode): readonly Block[] {
  const title = titleOf(node);
  const heading: Block[] = title
    ? [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: title }] }]
    : [];
  return [...heading, ...cleanRichText({ content: bodyOf(node) }).content];
}

function titleOf(node: JsonNode): string {
  const first = node.content?.[0];
  return first?.type === proposalTitleNode
    ? (first.content ?? [])
        .map((run) => run.text ?? '')
        .join('')
        .trim()
    : '';
}

function bodyOf(node: JsonNode): readonly JsonNode[] {
  return node.content?.[0]?.type === proposalTitleNode ? node.content.slice(1) : (node.content ?? []);
}

/** Replaces what stands in a sheet: the text first, then the proposals. */
export function writeSheet(doc: Y.Doc, content: SheetContent): void {
  doc.transact(() => {
    replaceXml(doc.getXmlFragment('sheet'), [
      ...(content.text.content as readonly JsonNode[]),
      ...content.proposals.map(
        (proposal): JsonNode => ({
          type: proposalNode,
          attrs: { id: proposal.id, kind: proposal.kind },
          content: [
            {
              type: proposalTitleNode,
              content: proposal.title ? [{ type: 'text', text: proposal.title }] : [],
            },
            ...(proposal.text.content.length > 0
              ? (proposal.text.content as readonly JsonNode[])
              : [{ type: 'paragraph' }]),
          ],
        }),
      ),
    ]);
  });
}
