/** Tells Office documents from other ZIP containers. */
import type { ZipList } from "./zip.ts";

/** The kind of an OOXML or OpenDocument container by the names in it; undefined for any other archive. */
export function officeKind({
  entries,
}: ZipList): "docx" | "xlsx" | "pptx" | "xlsb" | "open-document" | undefined {
  const has = (name: string) => entries.some((entry) => entry.name.toLowerCase() === name);
  const under = (folder: string) => entries.some((entry) => entry.name.toLowerCase().startsWith(folder));
  if (has("[content_types].xml")) {
    if (has("xl/workbook.bin")) return "xlsb";
    if (under("word/")) return "docx";
    if (under("xl/")) return "xlsx";
    if (under("ppt/")) return "pptx";
  }
  return has("mimetype") && has("content.xml") ? "open-document" : undefined;
}
