import type { LongEditorWords } from '@fortschrift/i18n/de/long-editor';
import type { AnyExtension, Editor } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { newId } from '#lib/new-id.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { endlessSuggestions } from './endless.ts';
import { longTextSchema } from './schema.ts';
import { accept, reject } from './settle.ts';
import { asSettled, suggesting } from './suggesting.ts';
import { type Suggestion, suggestionsIn } from './suggestion-list.ts';
import type { Author } from './suggestion-marks.ts';

/** What one person does in one long field: whether they suggest, which dialog is open, where the suggestions are. */
export class LongField {
  /** Changes are suggestions. */
  suggests = $state(false);
  dialog = $state<'footnote' | 'language' | null>(null);
  /** Why the last change was not carried out; empty when it was. */
  refusal = $state('');
  readonly words: LongEditorWords;
  readonly #author: Author;
  #editor: Editor | null = null;

  constructor(words: LongEditorWords, author: Author) {
    this.words = words;
    this.#author = author;
  }

  extensions(): AnyExtension[] {
    const { words } = this;
    const note = { said: words.footnoteSaid, open: () => this.ask('footnote') };
    return [
      ...longTextSchema(note, words.suggestion),
      endlessSuggestions,
      suggesting({
        isOn: () => this.suggests,
        stamp: () => ({ author: this.#author, id: newId(), at: Date.now() }),
        refused: () => this.#refuse(),
        go: (step) => this.go(step),
        settle: (how) => this.settleHere(how),
      }),
    ];
  }

  /** The editor is there, or gone. */
  opened(editor: Editor | null): void {
    this.#editor = editor;
  }

  /** Opens one of the dialogs. */
  ask(dialog: 'footnote' | 'language'): void {
    this.dialog = dialog;
  }

  /** Switches suggesting on or off. */
  toggle(): void {
    this.suggests = !this.suggests;
    this.refusal = '';
    announcer.say(this.suggests ? this.words.suggestsNow : this.words.writesNow);
  }

  /** Runs a command on the text; whether it was possible. */
  run(command: Command): boolean {
    const editor = this.#editor;
    if (!editor) return false;
    return this.#alone(() => command(editor.state, editor.view.dispatch.bind(editor.view), editor.view));
  }

  get suggestions(): readonly Suggestion[] {
    return this.#editor ? suggestionsIn(this.#editor.state.doc) : [];
  }

  /** The suggestion the caret is in or touches; the innermost of several. */
  here(): Suggestion | undefined {
    const head = this.#editor?.state.selection.head ?? -1;
    const around = this.suggestions.flatMap((suggestion) =>
      suggestion.passages
        .filter(({ from, until }) => from <= head && head <= until)
        .map(({ from, until }) => ({
          suggestion,
          isInside: from < head && head < until,
          size: until - from,
        })),
    );
    return around.toSorted((a, b) => Number(b.isInside) - Number(a.isInside) || a.size - b.size)[0]
      ?.suggestion;
  }

  go(step: 1 | -1): boolean {
    const all = this.suggestions;
    const editor = this.#editor;
    if (!editor || all.length === 0) return false;
    const { from, empty } = editor.state.selection;
    const start = ({ passages }: Suggestion) => passages[0]?.from ?? 0;
    const isAhead = (one: Suggestion) => (empty ? start(one) >= from : start(one) > from);
    const found =
      step === 1 ? (all.find(isAhead) ?? all[0]) : (all.findLast((one) => start(one) < from) ?? all.at(-1));
    if (found) this.show(found);
    return true;
  }

  /** Selects what a suggestion is about and says what it is. */
  show(suggestion: Suggestion): void {
    const [first] = suggestion.passages;
    if (!this.#editor || !first) return;
    const { state, view } = this.#editor;
    view.dispatch(
      state.tr
        .setSelection(TextSelection.between(state.doc.resolve(first.from), state.doc.resolve(first.until)))
        .scrollIntoView(),
    );
    view.focus();
    announcer.say(this.words.say(suggestion));
  }

  settleHere(how: 'accept' | 'reject'): boolean {
    const suggestion = this.here();
    if (!suggestion) return false;
    this.settle(how, [suggestion]);
    return true;
  }

  settle(how: 'accept' | 'reject', suggestions: readonly Suggestion[]): void {
    const editor = this.#editor;
    if (!editor) return;
    // Another may have settled or changed it since the list was drawn.
    const ids = new Set(suggestions.map(({ id }) => id));
    const open = this.suggestions.filter(({ id }) => ids.has(id));
    this.#alone(() =>
      editor.view.dispatch(asSettled((how === 'accept' ? accept : reject)(editor.state.tr, open))),
    );
    announcer.say(this.words.settled(how, open.length, this.suggestions.length));
  }

  /** Carries out an act that is taken back by itself, not together with what was typed around it. */
  #alone<Result>(act: () => Result): Result {
    const state = this.#editor?.state;
    const undo: { undoManager?: UndoManager } | undefined = state && yUndoPluginKey.getState(state);
    undo?.undoManager?.stopCapturing();
    const result = act();
    undo?.undoManager?.stopCapturing();
    return result;
  }

  #refuse(): void {
    this.refusal = this.words.refused;
    announcer.say(this.words.refused);
  }
}
