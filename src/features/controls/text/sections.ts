/** The names of the handbook's sections as pages show them: numbers, or a word where there is no number. */
import type { SectionId } from "#src/handbook/controls/index.ts";
import type { Lang } from "#src/text/words.ts";

const english: Partial<Record<SectionId, string>> = {
  はじめに: "Intro",
  "コラム.1": "Column 1",
  "コラム.2": "Column 2",
  付録01: "Appendix 01",
  付録02: "Appendix 02",
  付録03: "Appendix 03",
  付録04: "Appendix 04",
  NISC一覧: "Back list",
};

/** ①.1 · コラム.1 · Column 1 */
export function sectionWord(lang: Lang, id: SectionId): string {
  return lang === "ja" ? id : (english[id] ?? id);
}
