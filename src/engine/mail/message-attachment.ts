/** A file that came with a mail: what it is called, what it says it is, what it is, and what is inside. */

import type { Message } from "./message.ts";
import type { HtmlFacts } from "./message-html.ts";

export interface Attachment {
  /** Place in the MIME tree; a picture written into a page as a data: address has `1.2#0`. */
  readonly path: string;
  readonly name: FileName;
  /** Lower case, as declared; empty where nothing is. */
  readonly declaredType: string;
  /** By its content. */
  readonly kind: FileKind;
  /** Decoded bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  readonly inline: boolean;
  /** Content-ID without brackets. */
  readonly contentId: string | undefined;
  /** The extension promises another kind than the content is. */
  readonly mismatch: boolean;
  /** A password is needed to open it. */
  readonly encrypted: boolean;

  readonly archive: Archive | undefined;
  readonly office: Office | undefined;
  readonly pdf: Pdf | undefined;
  readonly html: HtmlFacts | undefined;
  readonly shortcut: Shortcut | undefined;
  readonly notebook: { readonly files: readonly FileName[] } | undefined;
  readonly calendar: Calendar | undefined;
  readonly picture: Picture | undefined;
  readonly message: Message | undefined;
  /** First characters of a script or a text. */
  readonly text: string | undefined;
}

/** A file name and what is odd about it. */
export interface FileName {
  /** Decoded; empty where there is none. */
  readonly name: string;
  readonly raw: string;
  /** From the last to the first, lower case, without dots: `a.pdf.exe` gives exe, pdf. At most four. */
  readonly extensions: readonly string[];
  /** An ending that opens a program stands behind one of a document. */
  readonly doubleExtension: boolean;
  /** Characters that turn the direction of writing. */
  readonly reversed: boolean;
  /** A run of spaces or invisible characters before the ending. */
  readonly padded: boolean;
  /** A path (`../`, `C:\`) in the name. */
  readonly path: boolean;
}

export type FileKind =
  | "empty"
  | "text"
  | "html"
  | "xhtml"
  | "svg"
  | "xml"
  | "pdf"
  | "rtf"
  | "png"
  | "jpeg"
  | "gif"
  | "webp"
  | "bmp"
  | "tiff"
  | "heic"
  | "ico"
  | "docx"
  | "xlsx"
  | "pptx"
  | "xlsb"
  | "open-document"
  | "old-office"
  | "old-word"
  | "old-excel"
  | "old-powerpoint"
  | "encrypted-office"
  | "outlook-message"
  | "mail"
  | "tnef"
  | "zip"
  | "rar"
  | "7z"
  | "gzip"
  | "bzip2"
  | "xz"
  | "tar"
  | "cab"
  | "ace"
  | "arj"
  | "lzh"
  | "zstd"
  | "iso"
  | "disk-image"
  | "vhd"
  | "vhdx"
  | "dmg"
  | "program"
  | "installer"
  | "java"
  | "android"
  | "script"
  | "shortcut"
  | "internet-shortcut"
  | "onenote"
  | "help"
  | "library-search"
  | "remote-desktop"
  | "calendar"
  | "contact"
  | "font"
  | "audio"
  | "video"
  | "signature"
  /** Apple's configuration profile: installs accounts, certificates and restrictions. */
  | "profile"
  | "delivery-status"
  | "unknown";

/** A list of what is inside, without unpacking more than is needed to list it. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** As the archive says, listed or not. */
  readonly entryCount: number;
  readonly encrypted: boolean;
  /** Even the names cannot be read without the password. */
  readonly namesEncrypted: boolean;
  /** Bytes it unfolds to, by its own account; undefined where it does not say. */
  readonly unpackedSize: number | undefined;
  /** Unpacked by packed, where known. */
  readonly ratio: number | undefined;
  /** Archives within archives: 1 for an archive of plain files. */
  readonly nesting: number;
  /** Some entries were not listed, or an inner archive not opened. */
  readonly cut: boolean;
  readonly damaged: boolean;
}

export interface ArchiveEntry {
  readonly name: FileName;
  /** Names of the archives around it, outermost first. */
  readonly inside: readonly string[];
  readonly size: number | undefined;
  readonly encrypted: boolean;
  readonly folder: boolean;
  /** By content, where it could be looked at within the limits. */
  readonly kind: FileKind | undefined;
  /** What is known of an inner document, shortcut or page. */
  readonly office: Office | undefined;
  readonly shortcut: Shortcut | undefined;
  readonly html: HtmlFacts | undefined;
}

export interface Office {
  /** A VBA project. */
  readonly macros: boolean;
  /** A macro that starts by itself is named in it (AutoOpen, Document_Open, Workbook_Open …). */
  readonly autoMacros: readonly string[];
  /** Sheets with the old macro language (XLM, Excel 4). */
  readonly oldMacros: boolean;
  readonly hiddenSheets: number;
  /** Template, frame or object fetched from outside when it is opened. */
  readonly remoteParts: readonly string[];
  /** Addresses of links for people. */
  readonly links: readonly string[];
  /** DDE commands, shortened. */
  readonly dde: readonly string[];
  /** Names or kinds of embedded objects (OLE, packages, ActiveX). */
  readonly embedded: readonly string[];
  /** The Equation Editor, by name or class. */
  readonly equationEditor: boolean;
  /** First characters of the text in it. */
  readonly text: string;
}

export interface Pdf {
  readonly pages: number | undefined;
  readonly links: readonly string[];
  readonly phoneNumbers: readonly string[];
  readonly javascript: boolean;
  /** /Launch. */
  readonly launch: boolean;
  /** /OpenAction or /AA. */
  readonly openAction: boolean;
  readonly submitForm: boolean;
  readonly embeddedFiles: boolean;
  readonly encrypted: boolean;
  /** Text, as far as it stands in the file in a plain way. */
  readonly text: string;
  readonly pictures: number;
}

/** A Windows or internet shortcut. */
export interface Shortcut {
  readonly target: string;
  readonly arguments: string;
  readonly icon: string;
  readonly workingFolder: string;
  /** Of an internet shortcut. */
  readonly url: string;
}

export interface Calendar {
  /** REQUEST, PUBLISH, CANCEL … upper case. */
  readonly method: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Address without mailto:. */
  readonly organizer: string;
  readonly attendees: readonly string[];
  readonly links: readonly string[];
}

export interface Picture {
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Contents of QR codes found in it. Undefined where nobody looked (limits, or looking is switched off). */
  readonly codes: readonly string[] | undefined;
}
