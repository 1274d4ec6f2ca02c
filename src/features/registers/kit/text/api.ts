/** The words of the registers' part of the API reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    q: "どれかの欄に含まれる言葉。空白で区切るとすべてを含むもの",
    presence: "current＝使用中、retired＝使用終了、all＝すべて",
    sort: "name＝名前の順、added＝加えた順",
    version: "加えたときに1、変わるたびに1つ増える数",
    retiredOn: "使用終了の日。使っている間は空",
    retiredWhy: "使用終了のわけ",
    changeNote: "送った欄だけが変わります。If-Match に、読んだときの ETag を入れてください。",
    retireNote: "on を空で送ると、使用中に戻ります。",
    yesNo: "yes、no、または空（わからない）",
    several: "コンマで区切った値",
    person: "人のid。書くときは社員番号か氏名でもよい",
    link: "つながる先のid。書くときは名前でもよい",
    day: "日付 YYYY-MM-DD。書くときは和暦でもよい",
  },
  en: {
    q: "Words in any of its fields; separated by spaces, all must occur",
    presence: "current, retired (out of use) or all",
    sort: "name, or added: in the order in which they were entered",
    version: "1 when added, one more with every change",
    retiredOn: "The day it went out of use; empty while in use",
    retiredWhy: "Why it went out of use",
    changeNote: "Only the fields sent are changed. Put the ETag that you read into If-Match.",
    retireNote: "An empty `on` puts it back into use.",
    yesNo: "yes, no, or empty (not known)",
    several: "Values separated by commas",
    person: "The id of a person; when writing, also an employee number or a full name",
    link: "The id of the entry it points at; when writing, also its name",
    day: "A day, YYYY-MM-DD; when writing, also a Japanese era date",
  },
});

/** What a route does, for the reference. */
export const summaries = {
  list: (title: { readonly ja: string; readonly en: string }) => ({
    ja: `${title.ja}の一覧`,
    en: `List: ${title.en.toLowerCase()}`,
  }),
  one: (one: { readonly ja: string; readonly en: string }) => ({
    ja: `${one.ja}を1件読む`,
    en: `Read one ${one.en}`,
  }),
  add: (one: { readonly ja: string; readonly en: string }) => ({
    ja: `${one.ja}を加える`,
    en: `Add a ${one.en}`,
  }),
  change: (one: { readonly ja: string; readonly en: string }) => ({
    ja: `${one.ja}を直す`,
    en: `Change a ${one.en}`,
  }),
  retire: (one: { readonly ja: string; readonly en: string }) => ({
    ja: `${one.ja}を使用終了にする`,
    en: `Take a ${one.en} out of use`,
  }),
} as const;

/** A field's label with what its value looks like. */
export const withNote = (label: Pair, note: Pair): Pair => ({
  ja: `${label.ja}（${note.ja}）`,
  en: `${label.en} (${note.en})`,
});

type Pair = { readonly ja: string; readonly en: string };
