import { proposalNode, proposalTitleNode } from '@fortschrift/documents/sheet';
import { isId } from '@fortschrift/domain/id';
import { type ProposalKind, proposalKinds } from '@fortschrift/domain/proposal';
import { type AnyExtension, type Editor, Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { newId } from '#lib/new-id.ts';

/** What stands on a proposal: what it is, and what its title should say. */
export type ProposalLabels = {
  readonly [kind in ProposalKind]: { readonly name: string; readonly hint: string };
};

/**
 * The two nodes of a proposal: its title, and the frame around title and text. Every proposal has an id of its own;
 * one that was pasted, or is there twice, gets a new one, because what becomes of it points back at the id.
 */
export function proposalExtensions(labels: ProposalLabels): AnyExtension[] {
  const title = Node.create({
    name: proposalTitleNode,
    content: 'text*',
    marks: '',
    defining: true,
    parseHTML: () => [{ tag: 'p[data-proposal-title]', priority: 60 }],
    renderHTML: () => ['p', { 'data-proposal-title': '', class: 'proposal-title' }, 0],
    addKeyboardShortcuts() {
      // From the title Enter leads into the text, it never makes a second title.
      return { Enter: ({ editor }) => intoText(editor) };
    },
  });

  const frame = Node.create({
    name: proposalNode,
    group: 'block',
    content: `${proposalTitleNode} (paragraph | heading | bulletList | orderedList | blockquote)+`,
    defining: true,
    addAttributes: () => ({
      id: { default: null, rendered: false },
      kind: {
        default: 'measure',
        parseHTML: (element: HTMLElement) =>
          proposalKinds.find((kind) => kind === element.dataset['proposal']) ?? 'measure',
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: 'section[data-proposal]' }],
    renderHTML: ({ node }) => {
      const kind = proposalKinds.find((known) => known === node.attrs['kind']) ?? 'measure';
      const { name, hint } = labels[kind];
      return [
        'section',
        {
          'data-proposal': kind,
          'data-name': name,
          'data-hint': hint,
          class: 'proposal',
          'aria-label': name,
        },
        0,
      ];
    },
    addProseMirrorPlugins: () => [freshIds()],
  });

  return [title, frame];
}

/** Hands the editor out as soon as it is there, and null when it goes. */
export function handsOut(give: (editor: Editor | null) => void): AnyExtension {
  return Extension.create({
    name: 'handsOut',
    onCreate() {
      give(this.editor);
    },
    onDestroy() {
      give(null);
    },
  });
}

/** Puts an empty proposal after the block the caret is in, and the caret into its title. */
export function insertProposal(editor: Editor, kind: ProposalKind): void {
  editor.view.focus();
  const { $to } = editor.state.selection;
  const at = $to.depth > 0 ? $to.after(1) : editor.state.doc.content.size;
  editor
    .chain()
    .insertContentAt(at, [
      {
        type: proposalNode,
        attrs: { id: newId(), kind },
        content: [{ type: proposalTitleNode }, { type: 'paragraph' }],
      },
      // Something to click on below it: people go on writing after a proposal.
      { type: 'paragraph' },
    ])
    .setTextSelection(at + 2)
    .scrollIntoView()
    .run();
}

function intoText(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  if ($from.parent.type.name !== proposalTitleNode) return false;
  return editor.commands.setTextSelection($from.after() + 1);
}

/** Gives an id to proposals of this device that have none of their own; those of others are theirs to mend. */
function freshIds(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, state) => {
      const own = transactions.some(
        (transaction) => transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined,
      );
      if (!own) return null;
      const seen = new Set<string>();
      const change = state.tr;
      state.doc.descendants((node, position) => {
        if (node.type.name !== proposalNode) return true;
        const id: unknown = node.attrs['id'];
        if (!isId(id) || seen.has(id)) change.setNodeAttribute(position, 'id', newId());
        else seen.add(id);
        return false;
      });
      return change.docChanged ? change : null;
    },
  });
}
