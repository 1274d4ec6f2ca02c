/** Addresses of a mail, as written and as understood. */

/** One header that holds addresses. */
export interface AddressField {
  /** Place among the message's headers. */
  readonly header: number;
  readonly raw: string;
  readonly decoded: string;
  readonly addresses: readonly Address[];
  /** What is left when the addresses are taken out, or the whole of it when none was found. */
  readonly rest: string;
  readonly malformed: boolean;
}

export interface Address {
  /** As written, before decoding. */
  readonly raw: string;
  /** The display name, decoded; empty where there is none. */
  readonly name: string;
  /** `local@domain` as written, without brackets; empty where there is none (a name alone). */
  readonly address: string;
  readonly local: string;
  /** Lower case, without a dot at the end; as written in Unicode or punycode. Empty where there is none. */
  readonly domain: string;
  /** Name of the group it stands in, such as `undisclosed-recipients`. */
  readonly group: string | undefined;
  /** RFC 5322 comments, decoded. */
  readonly comments: readonly string[];
  /** Addresses that stand inside the display name: a reader that shows the name shows them. */
  readonly addressesInName: readonly string[];
  readonly problems: readonly AddressProblem[];
}

export type AddressProblem =
  /** No `@`, or nothing on one side of it. */
  | "incomplete"
  /** More than one `@` outside quotes, or spaces inside. */
  | "odd-characters"
  /** The address itself stood inside an encoded word. */
  | "encoded-address"
  /** Brackets or quotes that are not closed. */
  | "unclosed"
  /** Two addresses in a row without a comma. */
  | "several-in-one"
  /** The display name holds a comma without quotes: readers show what stands before it as a sender of its own, or not. */
  | "unquoted-comma"
  /** The old route form `<@a,@b:c@d>`. */
  | "route";
