/** The words of `banto deadline`. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    badMoment: (value: string) =>
      `「${value}」を日時として読めません。例: 2026-12-28T17:00+09:00（2007年から2099年9月まで）`,
    badOption: (name: string, value: string) => `--${name} に「${value}」は使えません。`,
    unknownOption: (word: string) => `「${word}」という指定はありません。`,
    noKnown:
      "知った日時を --known で指定してください。例: banto deadline --known 2026-12-28T17:00+09:00 --kind 3",
    known: "知った日（日本）",
    preliminary: "速報の目安",
    final: "確報の期限",
    finalIfWrongful: "不正の目的とわかった場合の確報の期限",
    to: "知らせる先",
    commission: "個人情報保護委員会（業種によっては事業所管大臣）",
    entruster: "委託元の会社",
    open: "先に確かめること",
    nth: (day: number) => `${day}日目`,
    closed: (rule: string, why: string) => `${rule.replace(/。$/, "")}（${why}）。`,
    guide: "（目安）",
    sources: (day: string) =>
      `${day}時点の決まりで計算した目安です。法律の判断は専門家や個人情報保護委員会に確かめてください。`,
    amendment: "2026年7月に公布された改正法は、まだ施行されていません。",
  },
  en: {
    badMoment: (value) =>
      `“${value}” cannot be read as a moment. Example: 2026-12-28T17:00+09:00 (from 2007 to September 2099)`,
    badOption: (name, value) => `--${name} does not take “${value}”.`,
    unknownOption: (word) => `There is no option “${word}”.`,
    noKnown:
      "Say with --known when it became known. Example: banto deadline --known 2026-12-28T17:00+09:00 --kind 3",
    known: "Known on (in Japan)",
    preliminary: "First report, guide",
    final: "Full report, deadline",
    finalIfWrongful: "Full report, should a wrongful purpose turn out",
    to: "Tell",
    commission: "the Personal Information Protection Commission (in some industries the minister in charge)",
    entruster: "the company that entrusted the data",
    open: "Find out first",
    nth: (day) => `day ${day}`,
    closed: (rule, why) => `${rule.replace(/\.$/, "")}: ${why}.`,
    guide: " (a guide)",
    sources: (day) =>
      `A guide by the rules as of ${day}; for legal judgement ask a professional or the Commission.`,
    amendment: "The amendment promulgated in July 2026 is not in force yet.",
  },
});
