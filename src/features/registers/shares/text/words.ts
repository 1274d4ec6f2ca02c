/** The words of the register of shares. */
import type { RegisterWords } from "../../kit/definition.ts";

const scopeWords = {
  self: { ja: "本人だけ", en: "Only its owner" },
  company: { ja: "社内の人", en: "The company" },
  named: { ja: "名指しした人", en: "Named people" },
  "anyone-with-link": { ja: "リンクを知る全員", en: "Anyone with the link" },
  public: { ja: "一般公開", en: "Public" },
};

export const registerWords: RegisterWords = {
  title: { ja: "共有", en: "Shares" },
  one: { ja: "共有", en: "share" },
  purpose: {
    ja: "共有フォルダ・共有リンク・みんなで使う機器。誰に、何のために、いつまで開いているか。",
    en: "Shared folders, share links and shared devices: open to whom, what for, and until when.",
  },
  example: {
    ja: "見積用リンク／名指しした人／A社に図面を渡すため／12月末まで",
    en: "Link for a quotation / named people / drawings for a customer / until the end of December",
  },
  groups: {
    what: { ja: "何の共有か", en: "What is shared" },
    scope: { ja: "誰に、何のために、いつまで", en: "To whom, what for, until when" },
    review: { ja: "見直し", en: "Review" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "呼び名", en: "Name" }, also: ["共有名", "フォルダ名", "リンク名", "name"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["区分", "type"] },
    owner: { label: { ja: "持ち主", en: "Owner" }, also: ["所有者", "作成者", "管理者", "owner"] },
    service: {
      label: { ja: "サービス・機器", en: "Service or device" },
      hint: { ja: "例：共有NAS、Google ドライブ", en: "For example the NAS, or the name of the cloud." },
      also: ["サービス", "保存先", "service"],
    },
    place: {
      label: { ja: "その中の場所", en: "Where in it" },
      hint: {
        ja: "フォルダの場所。誰でも開けるリンクの文字列は書かないでください。",
        en: "The path. Do not paste a link that opens for anybody.",
      },
      also: ["パス", "フォルダパス", "path"],
    },
    scope: { label: { ja: "開ける人", en: "Who can open it" }, also: ["公開範囲", "共有範囲", "visibility"] },
    default_scope: {
      label: { ja: "そのサービスの初めの設定", en: "The service’s own setting for new shares" },
      hint: { ja: "新しく共有すると、最初は誰に開くか。", en: "To whom a new share is open at first." },
    },
    shared_with: { label: { ja: "相手", en: "Shared with" }, also: ["共有先", "共有相手", "shared with"] },
    purpose: { label: { ja: "目的", en: "Purpose" }, also: ["用途", "理由", "purpose"] },
    end_on: { label: { ja: "閉じる日", en: "Ends on" }, also: ["有効期限", "期限", "終了日", "expires"] },
    meant_public: {
      label: { ja: "誰に見られてもよいと決めた", en: "Decided: anybody may see it" },
    },
    approved_by: { label: { ja: "認めた人", en: "Allowed by" }, also: ["承認者"] },
    reviewed_on: { label: { ja: "見直した日", en: "Reviewed on" }, also: ["確認日", "棚卸日"] },
    only_needed: {
      label: { ja: "使えるのは、仕事で要る人だけ", en: "Only those who need it for their work" },
    },
    daily_admin: {
      label: { ja: "ふだんの仕事を管理者の権限でしている", en: "Used every day with administrator rights" },
    },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
  },
  choices: {
    kind: {
      folder: { ja: "フォルダ", en: "Folder" },
      link: { ja: "共有リンク", en: "Share link" },
      device: { ja: "みんなで使う機器", en: "Shared device" },
    },
    scope: scopeWords,
    default_scope: scopeWords,
  },
};
