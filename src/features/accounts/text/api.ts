/** The words of the company in the API's reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    tag: "会社",
    one: "トークンの会社",
    timeZone: "日付に使うタイムゾーン（IANAの名前）",
  },
  en: {
    tag: "Company",
    one: "The token’s company",
    timeZone: "the zone of its days (IANA name)",
  },
});
