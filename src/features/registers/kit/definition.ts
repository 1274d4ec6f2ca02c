/** What a register is: plain data about its fields and words, and the few functions that are its own. */

import type { Child } from "hono/jsx";
import type { FactName, FactValue, FactValues } from "#src/engine/control/index.ts";
import type { Freshness } from "#src/features/freshness/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import type { RouteList } from "#src/platform/http/index.ts";
import type { Both, Lang } from "#src/text/words.ts";

/** The part of the address after /registers/, and the name under which links refer to a register. */
export type RegisterId =
  | "devices"
  | "services"
  | "accounts"
  | "assets"
  | "backups"
  | "copies"
  | "restore-tests"
  | "keys"
  | "shares"
  | "rights"
  | "carry-outs"
  | "suppliers"
  | "connections"
  | "contracts"
  | "domains"
  | "roles"
  | "personal-data"
  | "data-records";

/**
 * `line` one line · `text` several · `choice` one of `choices` · `choices` several of them · `yes-no` yes, no or
 * not known · `person` somebody of the register of people · `link` an entry of another register.
 */
export type FieldKind =
  | "line"
  | "text"
  | "choice"
  | "choices"
  | "yes-no"
  | "day"
  | "number"
  | "person"
  | "link"
  | "url"
  | "mail"
  | "phone";

export interface RegisterField {
  /** The column's name and the form field's: lower case with underscores. */
  readonly key: string;
  readonly kind: FieldKind;
  /** The part of the form and of the page that it stands in; a key of `words.groups`. */
  readonly group: string;
  /** Values of `choice` and `choices`; their words stand in `words.choices`. */
  readonly choices?: readonly string[];
  /** The register that a `link` leads to. */
  readonly to?: RegisterId;
  readonly required?: boolean;
  /** Longest text; a usual one for the kind if left out. */
  readonly most?: number;
  /** A column of the list. */
  readonly list?: boolean;
  /** The list can be sorted by it: the table has an index for it. */
  readonly sort?: boolean;
  /** A choice or yes-no by which the list can be narrowed. */
  readonly filter?: boolean;
  /** Can be set for many entries at once. */
  readonly bulk?: boolean;
  /** Asked only of entries of these kinds (values of the register's `kind` field). */
  readonly only?: readonly string[];
  /** Belongs into the text by which entries are found; line, text, mail, phone and url do anyway. */
  readonly search?: boolean;
}

export interface FieldWords {
  readonly label: Both;
  readonly hint?: Both;
  /** Other headings under which spreadsheets carry it. */
  readonly also?: readonly string[];
}

export interface RegisterWords {
  readonly title: Both;
  /** One entry: "device". */
  readonly one: Both;
  /** One sentence: what this register is for. */
  readonly purpose: Both;
  /** One entry as an example, in a line. */
  readonly example: Both;
  readonly groups: Readonly<Record<string, Both>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** Field → value → word. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, Both>>>>;
  /** The sentences of the register's own problems, by key. */
  readonly problems?: Readonly<Record<string, Both>>;
}

/** Values by field; the empty text means "not known". Several choices are joined by commas. */
export type Values = Readonly<Record<string, string>>;

/** An entry of a register. */
export interface Entry {
  readonly id: string;
  /** 1 when added, one more with every change. */
  readonly version: number;
  /** The day from which on it is no longer in use; "" while it is. */
  readonly retired_on: string;
  readonly retired_why: string;
  /** ISO 8601, UTC. */
  readonly created_at: string;
  readonly updated_at: string;
  readonly values: Values;
}

/** What is odd about an entry, worst first; `alarm` wants something done, `look` wants a look. */
export interface Finding {
  readonly key: string;
  readonly weight: "alarm" | "look" | "note";
  readonly words: Both;
  /** A word or two for the list. */
  readonly brief: Both;
}

/** What a panel of an entry's page may use. */
export interface PanelContext {
  readonly db: Db;
  readonly actor: Actor;
  readonly lang: Lang;
  readonly today: string;
  readonly mayEdit: boolean;
}

/** What the judge of controls learns from the register. */
export interface RegisterFacts {
  /** The register's name in the scopes of controls; several of ours may feed one of theirs. */
  readonly register: string;
  /** Facts that this register answers. */
  readonly names: readonly FactName[];
  readonly kindOf?: (entry: Entry) => string | null;
  /** Only these entries are objects for the controls; all if left out. */
  readonly include?: (entry: Entry) => boolean;
  readonly factsOf: (entry: Entry, around: Around) => FactValues;
  /** Facts of entries that stand in other tables, by the entry's id. */
  readonly beside?: (
    db: Db,
    companyId: string,
    entries: readonly Entry[],
    moment: { readonly at: Date; readonly today: string },
  ) => Promise<ReadonlyMap<string, FactValues>>;
}

/** What the facts of an entry may also look at. */
export interface Around {
  readonly today: string;
  /** Entries of other registers, of those only that `needs` names. */
  readonly of: (register: RegisterId) => readonly Entry[];
  /** Whether a person is in the register of people and has not left; null for "" (nobody named). */
  readonly isHere: (personId: string) => boolean | null;
  /** Whether somebody's word stands that a register holds all there is. */
  readonly isComplete: (register: RegisterId) => boolean;
  /** The company's tables of lifecycles with its corrections; the program's own where left out. */
  readonly freshness?: Freshness;
}

export interface Register {
  readonly id: RegisterId;
  readonly table: string;
  /** The ledger speaks of `<subject>:<id>` and `<subject>.added`. */
  readonly subject: string;
  readonly words: RegisterWords;
  readonly fields: readonly RegisterField[];
  /** The field by which an entry is called. */
  readonly name: string;
  /** The choice that tells kinds of entries apart. */
  readonly kind?: string;
  /** The field that tells who answers for the entry. */
  readonly owner?: string;
  /** Entries shown on the page of the entry that this field links to, with a way to add one there. */
  readonly parent?: string;
  /** Fields that together tell an entry of a spreadsheet without ids; the name if left out. */
  readonly naturalKey?: readonly string[];
  /** How its list is sorted unless asked otherwise; by name if left out. */
  readonly usualSort?: { readonly key: string; readonly direction: "asc" | "desc" };
  /** What is wrong with the values taken together. */
  readonly check?: (values: Values) => Problems;
  readonly findings?: (entry: Entry, around: Around) => readonly Finding[];
  /** Registers whose entries `findings` and facts look at. */
  readonly needs?: readonly RegisterId[];
  /** The register's own part of an entry's page: a judgement, a drawing. */
  readonly panel?: (entry: Entry, context: PanelContext) => Promise<Child>;
  /** Columns of the list behind its fields, worked out from each entry. */
  readonly computed?: readonly {
    readonly key: string;
    readonly header: Both;
    readonly show: (entry: Entry) => string;
  }[];
  /** Further ways from the list: a drawing, a sheet of labels. */
  readonly links?: readonly { readonly href: string; readonly words: Both }[];
  /** Pages of its own, under the register's address. */
  readonly pages?: (list: RouteList, register: Register) => void;
  readonly facts?: RegisterFacts;
  /** Facts about the company as a whole. */
  readonly companyFacts?: {
    readonly names: readonly FactName[];
    readonly facts: (entries: readonly Entry[], around: Around) => Readonly<Record<string, FactValue | null>>;
  };
}
