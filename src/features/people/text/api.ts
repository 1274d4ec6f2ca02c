/** The words of the register of people in the API's reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    tag: "人",
    list: "人の一覧",
    one: "1人",
    add: "人を加える",
    change: "人の項目を変える",
    changeNote: "送った項目だけを変えます。ほかはそのままです。",
    q: "名前・カナ・番号・メールなどに含まれる語",
    department: "この部署だけ",
    presence: "在籍している人（present）、離れた人（left）、全員（all）",
    sort: "name は読みの順、added は台帳に入った順",
    version: "変えるたびに1増えます。ETagと同じです。",
  },
  en: {
    tag: "People",
    list: "The list of people",
    one: "One person",
    add: "Add a person",
    change: "Change fields of a person",
    changeNote: "Only the fields that are sent change; the others stay as they are.",
    q: "words in name, kana, number, mail address and so on",
    department: "only this department",
    presence: "those present, those who left, or all",
    sort: "name: by reading; added: in the order in which they were added",
    version: "grows by 1 with each change; the same as the ETag",
  },
});
