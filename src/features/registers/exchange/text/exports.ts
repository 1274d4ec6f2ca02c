// The words of exported files.
import { words } from "#src/text/words.ts";

export const exportText = words({
  ja: {
    sheetTitle: (title: string, day: string) => `${title}（${day} 番頭から書き出し）`,
    template: "空の台帳",
    retiredOn: "使用終了の日（見るだけ）",
    retiredWhy: "使用終了のわけ（見るだけ）",
  },
  en: {
    sheetTitle: (title, day) => `${title} (written by Banto on ${day})`,
    template: "empty",
    retiredOn: "Out of use since (read only)",
    retiredWhy: "Why out of use (read only)",
  },
});
