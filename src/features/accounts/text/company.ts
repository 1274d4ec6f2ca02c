/** The lists of a company's questions: divisions of the Japan Standard Industrial Classification, prefectures. */
import { industries, prefectures } from "#src/handbook/index.ts";
import { type Lang, words } from "#src/text/words.ts";

interface Option {
  readonly value: string;
  readonly label: string;
}

export const industryCodes = industries.map(({ id }) => id);
export const prefectureCodes = prefectures.map(({ id }) => id);

export function industryOptions(lang: Lang): Option[] {
  return industries.map(({ id, name }) => ({ value: id, label: name[lang] }));
}

export function prefectureOptions(lang: Lang): Option[] {
  return prefectures.map(({ id, name }) => ({ value: id, label: name[lang] }));
}

/** The twelve months in which a business year may end. */
export function monthOptions(lang: Lang): Option[] {
  const names = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: names.format(new Date(Date.UTC(2026, index, 1))),
  }));
}

export const companyText = words({
  ja: {
    title: "会社",
    settings: "設定",
    answer: "報告書の名前、費用の目安、月の区切りに使います。",
    save: "保存する",
    saved: "会社の情報を保存しました。",
  },
  en: {
    title: "Company",
    settings: "Settings",
    answer: "Used for the name on reports, for estimates of cost, and for when a month begins.",
    save: "Save",
    saved: "The company’s data was saved.",
  },
});
