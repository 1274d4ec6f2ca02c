/** A file's name and what is odd about it. */
import type { FileName } from "#src/engine/mail/message.ts";
import { isBidi } from "../text/invisible.ts";

/** Endings that run something on Windows, macOS or in a browser when opened. */
const running = new Set(
  (
    "exe com scr pif bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta msi msp msix mobileconfig appx appinstaller jar lnk url website " +
    "cpl dll reg chm iso img vhd vhdx one onepkg html htm shtml xhtml svg mht mhtml app command pkg dmg apk sh py rdp " +
    "library-ms search-ms settingcontent-ms scf inf gadget application docm xlsm xlam pptm dotm xltm xll ppam wll slk iqy"
  ).split(" "),
);
const documents = new Set(
  "pdf doc docx xls xlsx ppt pptx rtf txt csv jpg jpeg png gif bmp tif tiff mp3 mp4 wav zip odt ods eml msg".split(
    " ",
  ),
);

const LONGEST = 500;

/** Whether opening a file of that ending runs what is in it. */
export const isRunning = (extension: string): boolean => running.has(extension);

/** @param name decoded @param raw as written */
export function readFileName(name: string, raw = name): FileName {
  const shown = name.slice(0, LONGEST).replaceAll("\0", "").trim();
  const extensions = shown
    .split(".")
    .slice(1)
    .reverse()
    .slice(0, 4)
    .map((part) => visible(part).trim().toLowerCase())
    .filter((part) => part !== "" && part.length <= 20);
  const [last = "", ...before] = extensions;
  return {
    name: shown,
    raw: raw.slice(0, LONGEST),
    extensions,
    doubleExtension: running.has(last) && before.some((extension) => documents.has(extension)),
    reversed: [...shown].some((character) => isBidi(character.codePointAt(0) ?? 0)),
    padded: /[\s\u00a0\u2000-\u200b\u3000\u3164]{6,}/.test(shown) || /_{20,}/.test(shown),
    path: /^(?:[a-z]:)?[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(shown),
  };
}

function visible(text: string): string {
  return [...text].filter((character) => !isBidi(character.codePointAt(0) ?? 0)).join("");
}
