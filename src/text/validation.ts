/** What is wrong with a field of a form, in words. Schemas and `platform/http/forms.ts` speak in these keys. */
import { type Lang, words } from "./words.ts";

const text = words({
  ja: {
    required: "入力してください。",
    invalid: "この内容では受け付けられません。書き方を見直してください。",
    "invalid-choice": "選択肢から選んでください。",
    "invalid-email": "メールアドレスの形になっていません。例：taro@example.co.jp",
    "invalid-url": "https:// で始まるアドレスを入力してください。",
    "invalid-date": "日付の形になっていません。例：2026-11-23",
    "invalid-number": "数字で入力してください。",
    "too-short": (least: number) => `${least}文字以上で入力してください。`,
    "too-long": (most: number) => `${most}文字以内で入力してください。`,
    "too-small": (least: number) => `${least}以上にしてください。`,
    "too-big": (most: number) => `${most}以下にしてください。`,
  },
  en: {
    required: "Please fill this in.",
    invalid: "This cannot be accepted as it is. Please check how it is written.",
    "invalid-choice": "Please choose one of the options.",
    "invalid-email": "This does not look like a mail address. Example: taro@example.co.jp",
    "invalid-url": "Please enter an address that starts with https://",
    "invalid-date": "This does not look like a date. Example: 2026-11-23",
    "invalid-number": "Please enter a number.",
    "too-short": (least: number) => `Please use at least ${least} characters.`,
    "too-long": (most: number) => `Please use at most ${most} characters.`,
    "too-small": (least: number) => `Please enter ${least} or more.`,
    "too-big": (most: number) => `Please enter ${most} or less.`,
  },
});

interface Problem {
  readonly key: string;
  readonly least?: number;
  readonly most?: number;
}

/**
 * The sentence for a problem. A feature's own keys (`own`) come before the common ones; a key that nobody
 * knows becomes the general sentence rather than a raw key on the page.
 */
export function problemWords(
  lang: Lang,
  problem: Problem,
  own: Readonly<Record<string, unknown>> = {},
): string {
  const mine = own[problem.key];
  if (typeof mine === "string") return mine;
  const common = text[lang];
  const word = Object.hasOwn(common, problem.key)
    ? common[problem.key as keyof typeof common]
    : common.invalid;
  return typeof word === "string" ? word : word(problem.least ?? problem.most ?? 0);
}

/** The sentences for all problems of a form, by field name: what a form shows at its top and its fields. */
export function problemsInWords(
  lang: Lang,
  problems: Readonly<Record<string, Problem>>,
  own: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, problemWords(lang, problem, own)]),
  );
}
