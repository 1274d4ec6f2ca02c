/** What the attached files are, by their content rather than by their names. */
import { type Evidence, quote } from "../evidence.ts";
import type { Archive, Attachment, FileKind, FileName, Office } from "../message.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";

const programs: ReadonlySet<FileKind> = new Set([
  "program",
  "installer",
  "java",
  "android",
  "script",
  "help",
  "library-search",
]);
const disks: ReadonlySet<FileKind> = new Set(["iso", "disk-image", "vhd", "vhdx", "dmg"]);
const shortcuts: ReadonlySet<FileKind> = new Set(["shortcut", "internet-shortcut", "remote-desktop"]);
const pages: ReadonlySet<FileKind> = new Set(["html", "xhtml"]);

/** Endings that run something when pressed, whatever the content says. */
const runs =
  /^(?:exe|scr|com|pif|cpl|msi|msp|js|jse|vbs|vbe|wsf|wsh|hta|bat|cmd|ps1|psm1|reg|jar|apk|lnk|url|scf|chm|iqy|slk|xll|wll|appx|msix|appinstaller|application|gadget|inf|sct|library-ms|search-ms|settingcontent-ms|rdp)$/;

const ends = ({ extensions }: FileName, pattern: RegExp) => pattern.test(extensions[0] ?? "");

const files = ({ message }: View) => message.attachments;

const those = (view: View, odd: (file: Attachment) => boolean): Evidence[] =>
  files(view)
    .filter(odd)
    .slice(0, 3)
    .map(({ name, kind }) => quote("attachment", `${name.name || "-"} (${kind})`));

const inside = (file: Attachment) => file.archive?.entries ?? [];

const offices = (file: Attachment): Office[] =>
  [file.office, ...inside(file).map(({ office }) => office)].filter((one) => one !== undefined);

const isBomb = ({ unpackedSize, ratio, nesting }: Archive) =>
  (unpackedSize ?? 0) > 2_000_000_000 ||
  ((ratio ?? 0) > 200 && (unpackedSize ?? 0) > 100_000_000) ||
  nesting > 4;

const isEncrypted = (file: Attachment) => file.encrypted || file.archive?.encrypted === true;

export const attachment: Signals = {
  "file-program": (view) =>
    those(
      view,
      (file) =>
        programs.has(file.kind) ||
        (ends(file.name, runs) && !shortcuts.has(file.kind) && file.kind !== "calendar"),
    ),
  "file-shortcut": (view) => those(view, ({ kind }) => shortcuts.has(kind)),
  "file-program-inside": (view) =>
    those(view, (file) =>
      inside(file).some(
        ({ kind, name, folder }) =>
          !folder && ((kind && (programs.has(kind) || shortcuts.has(kind))) || ends(name, runs)),
      ),
    ),
  "file-double-ending": (view) =>
    those(view, (file) => file.name.doubleExtension || inside(file).some(({ name }) => name.doubleExtension)),
  "file-turned-name": (view) =>
    those(view, (file) => file.name.reversed || inside(file).some(({ name }) => name.reversed)),
  "file-padded-name": (view) => those(view, ({ name }) => name.padded || name.path),
  "file-macro": (view) =>
    those(view, (file) => offices(file).some(({ macros, oldMacros }) => macros || oldMacros)),
  "file-macro-starts": (view) =>
    those(view, (file) => offices(file).some(({ autoMacros }) => autoMacros.length > 0)),
  "file-remote-template": (view) =>
    those(view, (file) =>
      offices(file).some(
        ({ remoteParts, dde, equationEditor }) => remoteParts.length > 0 || dde.length > 0 || equationEditor,
      ),
    ),
  "file-disk-image": (view) =>
    those(
      view,
      (file) =>
        disks.has(file.kind) || inside(file).some(({ kind }) => kind !== undefined && disks.has(kind)),
    ),
  "file-notebook": (view) =>
    those(view, (file) => file.kind === "onenote" || inside(file).some(({ kind }) => kind === "onenote")),
  "file-page": (view) =>
    those(view, (file) => pages.has(file.kind) && !file.inline && file.message === undefined),
  "file-page-asks": (view) =>
    those(
      view,
      ({ html, inline }) =>
        !inline &&
        html !== undefined &&
        html.forms.some(({ password, inputs }) => password || inputs.length > 0),
    ),
  "file-smuggles": (view) =>
    those(view, (file) => {
      const marks = new Set(
        [file.html, ...inside(file).map(({ html }) => html)].flatMap((facts) => facts?.smuggling ?? []),
      );
      return (
        marks.has("svg-script") ||
        marks.size >= 2 ||
        (marks.has("location-change") && file.html !== undefined)
      );
    }),
  "file-encrypted": (view) => those(view, isEncrypted),
  "file-encrypted-password-told": (view) =>
    /(?:password|passcode|pass\s?code|\u30d1\u30b9\u30ef\u30fc\u30c9|\u89e3\u51cd)/.test(view.foldedText)
      ? those(view, isEncrypted)
      : [],
  "file-kind-differs": (view) => those(view, ({ mismatch, inline }) => mismatch && !inline),
  "file-bomb": (view) => those(view, ({ archive }) => archive !== undefined && isBomb(archive)),
  "file-archive-in-archive": (view) => those(view, ({ archive }) => (archive?.nesting ?? 0) >= 2),
  "file-pdf-acts": (view) =>
    those(
      view,
      ({ pdf }) => pdf !== undefined && (pdf.javascript || pdf.launch || pdf.submitForm || pdf.embeddedFiles),
    ),
  "file-pdf-one-link": (view) =>
    those(
      view,
      ({ pdf }) =>
        pdf !== undefined && pdf.links.length === 1 && (pdf.pages ?? 1) <= 2 && pdf.text.length < 600,
    ),
  "file-pdf-call": (view) =>
    those(
      view,
      ({ pdf }) =>
        pdf !== undefined && pdf.phoneNumbers.length > 0 && pdf.links.length === 0 && (pdf.pages ?? 1) <= 1,
    ),
  "code-in-picture": (view) =>
    files(view)
      .flatMap(({ picture }) => picture?.codes ?? [])
      .filter((code) => /^https?:/i.test(code))
      .slice(0, 2)
      .map((code) => quote("picture", code)),
  "invitation-link": (view) =>
    files(view)
      .filter(({ calendar }) => calendar?.links.some((link) => strange(view, link)))
      .slice(0, 1)
      .map(({ calendar }) => quote("attachment", calendar?.links[0] ?? "")),
};

function strange({ homes, knowledge }: View, link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { hostname } = new URL(link);
  const meeting =
    /(?:^|\.)(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|aka\.ms|microsoft\.com|google\.com|goo\.gl|tel\.meet|whereby\.com|gotomeet\.me)$/;
  return !meeting.test(hostname) && !homes.has(knowledge.registrable(hostname));
}
