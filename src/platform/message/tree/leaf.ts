/** The leaves of the tree of parts. */
import type { Part } from "#src/engine/mail/message.ts";

/** A part that holds content, transfer encoding undone. */
export interface Leaf {
  readonly path: string;
  readonly type: string;
  readonly charset: string;
  readonly flowed: boolean;
  readonly deleteSpaces: boolean;
  readonly encoding: string;
  readonly disposition: Part["disposition"];
  readonly name: { readonly value: string; readonly raw: string };
  readonly contentId: string | undefined;
  /** `method=` of a calendar part. */
  readonly method: string;
  readonly bytes: Uint8Array;
}

/** A leaf that no header describes. */
export const plainLeaf = {
  charset: "",
  flowed: false,
  deleteSpaces: false,
  encoding: "",
  disposition: undefined,
  name: { value: "", raw: "" },
  contentId: undefined,
  method: "",
};
