/** What stands in a page of HTML (a body or an attached page), walked by a tolerant parser; nothing is run or fetched. */
import type { InvisibleCharacters } from "./message-body.ts";

export interface HtmlFacts {
  /** What an eye sees, with line breaks at blocks. Cut at a limit. */
  readonly visibleText: string;
  readonly title: string;
  readonly hidden: readonly HiddenText[];
  readonly links: readonly Link[];
  readonly forms: readonly Form[];
  readonly images: readonly Image[];
  readonly scripts: readonly Script[];
  /** `onclick`, `onload` … with what they hold, shortened. */
  readonly eventHandlers: readonly { readonly event: string; readonly code: string }[];
  readonly metaRefresh: readonly { readonly seconds: number | undefined; readonly url: string }[];
  readonly frames: readonly { readonly kind: "iframe" | "frame"; readonly src: string }[];
  readonly objects: readonly { readonly kind: "object" | "embed" | "applet"; readonly src: string }[];
  readonly base: string | undefined;
  /** Addresses in style sheets: url(…) and @import, and `<link rel=stylesheet>`. */
  readonly styleUrls: readonly string[];
  /** Pieces of visible text smaller than 6 px but not zero, in characters. */
  readonly tinyText: number;
  readonly invisible: InvisibleCharacters;
  readonly smuggling: readonly SmugglingMark[];
  /** Elements walked. */
  readonly elements: number;
  /** Comments, conditional ones (`[if mso]`) included, in characters. */
  readonly commentCharacters: number;
  /** Stopped at a limit. */
  readonly cut: boolean;
}

export interface HiddenText {
  readonly reason: HiddenReason;
  readonly text: string;
}

export type HiddenReason =
  | "display-none"
  | "visibility-hidden"
  | "hidden-attribute"
  | "aria-hidden"
  | "font-size-zero"
  | "opacity-zero"
  | "same-colour"
  | "no-room"
  | "off-screen"
  | "comment";

export interface Link {
  /** As written, character references decoded. */
  readonly href: string;
  /** Against `<base>`, trimmed, without tabs and line breaks, as a browser would open it; empty when it cannot be. */
  readonly url: string;
  /** Scheme without the colon, lower case; empty for none. */
  readonly scheme: string;
  /** What is seen of it. */
  readonly text: string;
  readonly title: string;
  /** `alt` of the pictures in it. */
  readonly pictureText: string;
  /** Nothing but a picture. */
  readonly pictureOnly: boolean;
  /** Nobody sees it. */
  readonly hidden: boolean;
  readonly kind: "a" | "area" | "form" | "button" | "other";
  /** Place among the links of this page, from 0. */
  readonly position: number;
  /** Looks like a button: a background or a border of its own, or a cell with one around it. */
  readonly buttonLike: boolean;
  readonly download: string | undefined;
}

export interface Form {
  readonly action: string;
  /** Resolved as in a link. */
  readonly url: string;
  readonly method: string;
  readonly inputs: readonly { readonly type: string; readonly name: string; readonly placeholder: string }[];
  readonly password: boolean;
}

export interface Image {
  readonly src: string;
  readonly place: "cid" | "data" | "remote" | "relative" | "none";
  readonly alt: string;
  /** As declared, px. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** One pixel, or hidden, and fetched from outside. */
  readonly tracking: boolean;
  /** Place of the link it stands in. */
  readonly link: number | undefined;
}

export interface Script {
  /** Address of an outside script; empty for one in the page. */
  readonly src: string;
  /** Shortened. */
  readonly code: string;
  readonly length: number;
}

/** What a page does to make a file or another page out of itself. */
export type SmugglingMark =
  | "atob"
  | "blob"
  | "create-object-url"
  | "download-attribute"
  | "save-blob"
  | "data-url"
  | "javascript-url"
  | "document-write"
  | "eval"
  | "from-char-code"
  | "unescape"
  | "long-base64"
  | "location-change"
  | "svg-script";
