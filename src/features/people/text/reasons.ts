/** Why a row was not taken, in words: what stands in the file, why that does not do, and what to do about it. */
import { problemWords } from "#src/text/validation.ts";
import { type Lang, words } from "#src/text/words.ts";
import type { Reason } from "../rules/read-row.ts";
import { fieldText, problemText } from "../text.ts";

const text = words({
  ja: {
    nobody: "社員番号・メールアドレス・氏名のどれも書かれていないので、誰のことかわかりません。",
    "new-without-name": "台帳にまだいない人ですが、氏名がありません。氏名を書き足してください。",
    "repeats-row": (rows: string) => `${rows}行目と同じ内容です。${rows}行目だけを扱います。`,
    "same-number": (rows: string) =>
      `社員番号が${rows}行目と同じですが、内容が違います。正しい行だけを残すか、社員番号を直してください。`,
    "same-mail": (rows: string) =>
      `メールアドレスが${rows}行目と同じですが、内容が違います。正しい行だけを残すか、別の人ならそれぞれの社員番号を書き足してください。`,
    "same-name": (rows: string) =>
      `${rows}行目と同じ人に見えますが、内容が違います。正しい行だけを残すか、別の人ならそれぞれの社員番号を書き足してください。`,
    "several-by-mail": (people: string) =>
      `このメールアドレスの人が台帳に複数います（${people}）。社員番号を書き足してください。`,
    "several-by-name": (people: string) =>
      `同じ氏名の人が台帳に複数います（${people}）。社員番号かメールアドレスを書き足してください。`,
    "namesake-other-mail": (people: string) =>
      `同じ氏名でメールアドレスの違う人が台帳にいます（${people}）。同じ人なら台帳のメールアドレスを先に直し、別の人なら画面から1人ずつ追加してください。`,
    "shared-person": (people: string, rows: string) =>
      `台帳の同じ人（${people}）を指す行がほかにもあり${rows && `（${rows}行目）`}、どの行が正しいか決められません。社員番号を書き足してください。`,
    cell: (field: string, value: string, problem: string) => `${field}「${value}」：${problem}`,
    separator: "、",
  },
  en: {
    nobody: "There is no employee number, mail address or name, so nobody can tell who is meant.",
    "new-without-name": "This person is not in the register yet, and there is no name. Please add the name.",
    "repeats-row": (rows) => `This repeats row ${rows} word for word. Only row ${rows} counts.`,
    "same-number": (rows) =>
      `The employee number is the same as in row ${rows}, but the rest is not. Keep the right row only, or correct the number.`,
    "same-mail": (rows) =>
      `The mail address is the same as in row ${rows}, but the rest is not. Keep the right row only, or give both an employee number if they are two people.`,
    "same-name": (rows) =>
      `This seems to be the same person as row ${rows}, but says something else. Keep the right row only, or give both an employee number if they are two people.`,
    "several-by-mail": (people) =>
      `Several people in the register have this mail address (${people}). Please add the employee number.`,
    "several-by-name": (people) =>
      `Several people in the register have this name (${people}). Please add the employee number or the mail address.`,
    "namesake-other-mail": (people) =>
      `Somebody in the register has this name and another mail address (${people}). If it is the same person, correct the address in the register first; if not, add this person by hand.`,
    "shared-person": (people, rows) =>
      `Other rows${rows && ` (${rows})`} mean the same person of the register (${people}), and it cannot be decided which is right. Please add the employee number.`,
    cell: (field, value, problem) => `${field} “${value}”: ${problem}`,
    separator: ", ",
  },
});

const SHOWN_LENGTH = 60;

/** The sentence for one reason. */
export function reasonWords(lang: Lang, reason: Reason): string {
  const t = text[lang];
  const rows = (reason.rows ?? []).join(t.separator);
  const people = (reason.people ?? []).join(t.separator);
  switch (reason.key) {
    case "nobody":
    case "new-without-name":
      return t[reason.key];
    case "repeats-row":
    case "same-number":
    case "same-mail":
    case "same-name":
      return t[reason.key](rows);
    case "several-by-mail":
    case "several-by-name":
    case "namesake-other-mail":
      return t[reason.key](people);
    case "shared-person":
      return t["shared-person"](people, rows);
  }
  const problem = problemWords(lang, reason, problemText[lang]);
  if (!reason.field) return problem;
  return t.cell(fieldText[lang][reason.field], shortened(reason.value ?? ""), problem);
}

function shortened(value: string): string {
  return value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
}
