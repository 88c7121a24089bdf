import { type IdeaKind, ideaKinds } from '@fortschrift/domain/idea';

/** What a person is writing or wrote and could not send. */
export interface CardText {
  readonly kind: IdeaKind;
  readonly text: string;
  readonly detail: string;
}

type Stored = { readonly draft: CardText; readonly refused: readonly CardText[] };

const blank: CardText = { kind: 'proposal', text: '', detail: '' };

/**
 * The unsent card of somebody at an event, kept in session storage: a reload or a locked phone loses nothing, a closed
 * tab leaves nothing behind. It goes along when its writer changes tables: a round that begins ends no sentence. What the server refused is kept here too until its writer decides.
 */
export class Draft {
  kind = $state<IdeaKind>(blank.kind);
  text = $state('');
  detail = $state('');
  refused = $state.raw<readonly CardText[]>([]);
  readonly #key: string;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

  constructor(workshopId: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#key = `fortschrift:draft:${workshopId}`;
    this.#storage = storage;
    const stored = readStored(storage, this.#key);
    if (stored) {
      this.#put(stored.draft);
      this.refused = stored.refused;
    }
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && this.detail.trim() === '';
  }

  /** Writes down what stands here now. */
  keep(): void {
    const { kind, text, detail, refused } = this;
    const stored: Stored = { draft: { kind, text, detail }, refused };
    try {
      if (this.isEmpty && refused.length === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify(stored));
    } catch {
      // A full or forbidden storage: the page itself still holds the text.
    }
  }

  /** Begins the next card; its kind stays, people often write several of one kind. */
  clear(): void {
    this.#put({ ...blank, kind: this.kind });
    this.keep();
  }

  /** Keeps a card the server did not take. */
  addRefused(card: CardText): void {
    this.refused = [...this.refused, card];
    this.keep();
  }

  /** Throws a refused card away. */
  discard(card: CardText): void {
    this.refused = this.refused.filter((other) => other !== card);
    this.keep();
  }

  /** Brings a refused card back into the field; what stood there takes its place among the refused. */
  takeBack(card: CardText): void {
    const { kind, text, detail } = this;
    const rest = this.refused.filter((other) => other !== card);
    this.refused = this.isEmpty ? rest : [...rest, { kind, text, detail }];
    this.#put(card);
    this.keep();
  }

  #put({ kind, text, detail }: CardText): void {
    this.kind = kind;
    this.text = text;
    this.detail = detail;
  }
}

function readStored(storage: Pick<Storage, 'getItem'>, key: string): Stored | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const draft = 'draft' in stored && isCardText(stored.draft) ? stored.draft : blank;
    const refused = 'refused' in stored && Array.isArray(stored.refused) ? stored.refused : [];
    return { draft, refused: refused.filter(isCardText) };
  } catch {
    return null;
  }
}

function isCardText(value: unknown): value is CardText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    ideaKinds.some((kind) => kind === value.kind) &&
    'text' in value &&
    typeof value.text === 'string' &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}
