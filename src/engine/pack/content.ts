// What a content pack is about: kinds of items, each with an id, of whose fields some may be changed.

/** One thing of a kind; `id` is stable for ever. */
export type ContentItem<T = unknown> = { readonly id: string; readonly value: T };

/** A list of things of the same shape. */
export type ContentKind<T = unknown> = {
  /** In front of the ids: `control/p1-1-os-updates`. */
  readonly kind: string;
  readonly items: readonly ContentItem<T>[];
  /** Keys of an item that hold a text in one language only: the word of a glossary's term. */
  readonly texts?: readonly string[];
  /** Fields that an item may lack and a pack may add, from the item down: `source.note`, `task.minutesEach`. */
  readonly optional?: readonly string[];
  /**
   * Fields that count days, outermost first: none may be above the one before it, the last stays below it, and
   * the first is never above what the program has, so that a pack cannot let evidence count for longer.
   */
  readonly days?: readonly string[];
};

/** A day is written YYYY-MM-DD. */
export type PackHead = {
  /** The edition of the content: `2026.11`. */
  readonly version: string;
  /** The day on which somebody last compared the content with its sources. */
  readonly checkedOn: string;
  /** The edition that replaces this one; null while it is the newest its author knows. */
  readonly supersededBy: string | null;
};

export type FieldValue = string | number;

/** Path → value, as `task.steps.0.ja`. Elements of lists stand under their id or number if they have one. */
export type Fields = Readonly<Record<string, FieldValue>>;

export type Pack = {
  readonly format: "banto-content-pack";
  readonly formatVersion: 1;
  readonly content: PackHead;
  /** `kind/id` → its fields. What a pack leaves out stays as the program has it. */
  readonly entries: Readonly<Record<string, Fields>>;
};
