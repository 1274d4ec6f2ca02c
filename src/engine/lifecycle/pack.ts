/** The shape of what is known: products, their cycles, how they are called, and where to look. */

/** Words in both languages, as everywhere in the content. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A day (2026-10-13); "y": over, the day is not known; "n": no end announced; "": not said. */
export type End = string;

export interface Cycle {
  /** "10-22h2", "7.0", "2012-r2". */
  readonly id: string;
  /** How it is called where that differs from the id; "" otherwise. */
  readonly label: string;
  readonly released: string;
  /** End of new features and ordinary fixes. */
  readonly activeEnds: End;
  /** End of security fixes for everybody. */
  readonly ends: End;
  /** End of fixes for those who buy them in addition. */
  readonly extendedEnds: End;
  /** The newest version when the data was made; "" if not kept. */
  readonly latest: string;
  readonly longTerm: boolean;
}

export type ProductKind =
  | "os"
  | "device"
  | "app"
  | "server-app"
  | "database"
  | "lang"
  | "framework"
  | "service"
  | "appliance";

/** How sure we are of the days: `reported` comes from a kept public table, `unconfirmed` is general knowledge. */
export type Confidence = "confirmed" | "reported" | "unconfirmed";

export interface Product {
  readonly id: string;
  readonly title: Words;
  readonly vendor: string;
  readonly kind: ProductKind;
  readonly cycles: readonly Cycle[];
  readonly naming: Naming;
  /** The page on which the vendor says until when; "" if we know none. */
  readonly look: string;
  /** Where the days come from. */
  readonly source: string;
  /** The day on which the days were last compared with that source. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

/** How people and machines write a product's name. All of it is folded before it is compared. */
export interface Naming {
  /** Names; one that begins with ~ is an everyday word and counts only where nothing else is said. */
  readonly names: readonly string[];
  /** Regular expressions over the folded name, for model numbers. */
  readonly patterns?: readonly string[];
  readonly vendorWords?: readonly string[];
  /** Words that belong to the product: editions, parts that share its life. */
  readonly also?: readonly string[];
  /** Tried in this order on the folded name and version. */
  readonly cycleRules?: readonly CycleRule[];
  /** Editions that live longer or shorter: the first that is said and exists is taken. */
  readonly variants?: readonly Variant[];
  /** True if a number after the name is no version of the product. */
  readonly noNumbers?: boolean;
}

export interface CycleRule {
  readonly when: string;
  /** A cycle's id, or with a final * the beginning of several. */
  readonly cycle: string;
  /** True where the name leaves something open and the usual case was taken. */
  readonly assumed?: boolean;
}

export interface Variant {
  /** A regular expression; "" is the usual case, taken if no other is said. */
  readonly when: string;
  readonly suffix: string;
}

/** Words around names. */
export interface NameWords {
  /** Kana → what stands in its place; longer ones first. */
  readonly kana: readonly (readonly [string, string])[];
  /** What people write where they know no version. */
  readonly noVersion: readonly string[];
  /** Words that say nothing about which product it is. */
  readonly noise: readonly string[];
  /** Words that make a part, a tool or a book of what stands beside them. */
  readonly parts: readonly string[];
  /** Everyday words: a product of that name needs more than the word. */
  readonly everyday: readonly string[];
  /** Names too plain to stand for a product at all. */
  readonly tooPlain: readonly string[];
  /** Names of other things that begin like a product. */
  readonly others: readonly string[];
}

export interface LifecyclePack {
  /** The day of the newest data. */
  readonly checkedOn: string;
  readonly products: readonly Product[];
  readonly words: NameWords;
}
