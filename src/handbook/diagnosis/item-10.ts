// Question 10, web and social media: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item10: Question = {
  number: 10,
  part: 2,
  principles: [4],
  label: { ja: "WebとSNS", en: "Web and social media" },
  question: {
    ja: "ウェブの閲覧での感染や、SNSへの書き込みによるトラブルを防ぐ決まりと設定がありますか?",
    en: "Are there rules and settings against infection while browsing and against trouble from social media posts?",
  },
  examples: [
    {
      ja: "「ウイルスに感染した」と出る偽警告を閉じる方法を知っている",
      en: "People know how to close fake virus warnings",
    },
    { ja: "ソフトは公式の配布元だけから入れている", en: "Software is downloaded from its makers only" },
    {
      ja: "取引先や社内の写真を投稿する前の決まりがある",
      en: "There is a rule before posting photos of customers or the office",
    },
    {
      ja: "会社の公式アカウントの管理者とパスワードを把握している",
      en: "It is known who runs the company's accounts and how they are protected",
    },
  ],
  why: {
    ja: "偽警告の電話番号にかけて操作を任せたり、何気ない投稿から取引がわかったりします。悪気のない行動が信用を損ねます。",
    en: "People phone a fake support line and hand over the computer, or an innocent post reveals a deal. No ill will is needed to lose trust.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "広報や若手の社員に「会社のことを投稿する決まりを知っていますか」と聞きます。",
      en: "Ask somebody in public relations and a younger employee whether they know the rule for posts about the company.",
    },
    look: {
      ja: "会社名でSNSを検索し、公式以外の投稿と、公式アカウントの管理者一覧を見ます。",
      en: "Search social media for the company's name, and look at who administers the official accounts.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d10-fake-warning",
      title: { ja: "偽の警告と広告の見分け方を全員で試す", en: "Practise closing fake warnings" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "音と画面で慌てさせる手口は、一度体験しておくと電話をかけずに済みます。",
        en: "Noise and full screens are made to cause panic. Having seen it once keeps people from calling.",
      },
      steps: [
        {
          ja: "IPAなどが公開している偽警告の体験ページを探し、担当者が先に試します。",
          en: "Find a public demonstration page for fake warnings, such as IPA's, and try it first.",
        },
        {
          ja: "閉じ方(Escキーの長押し、ブラウザの終了、再起動)を一枚にします。",
          en: "Write down the ways out: hold Esc, end the browser, restart.",
        },
        {
          ja: "全員が一度体験し、「電話しない・入れない・払わない」を声に出します。",
          en: "Let everybody try it once: do not call, do not install, do not pay.",
        },
        {
          ja: "ブラウザの通知の許可を開き、心当たりのない許可を消します。",
          en: "Open the browser's notification permissions and remove unknown ones.",
        },
        {
          ja: "出たら誰に言うかを決め、番号を画面の下に貼ります。",
          en: "Decide whom to tell and put the number below the screen.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d10-sns-rule",
      title: { ja: "SNSの決まりを一枚にして全員と交わす", en: "Agree on one page of social media rules" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "禁止の長い表より、「写る・わかる・怒らせる」の三つを止まって見るほうが守れます。",
        en: "Three questions before posting are kept better than a long list of bans.",
      },
      steps: [
        {
          ja: "投稿してはいけないもの(取引先名、図面、制服と場所、人の顔)を現場と挙げます。",
          en: "Collect with staff what must not appear: customer names, drawings, uniform plus place, faces.",
        },
        {
          ja: "公式アカウントは、管理者2名・多要素認証・退職時の変更を決めます。",
          en: "For official accounts set two admins, a second factor and a change when one leaves.",
        },
        {
          ja: "私的な投稿で会社の立場を名乗る場合の決まりを一文で書きます。",
          en: "Write one sentence on private posts that name the company.",
        },
        {
          ja: "炎上や誤投稿のときの順(消す前に画面を残す、上司へ、会社として返事)を書きます。",
          en: "Write the order for a bad post: keep a picture, tell the manager, answer as a company.",
        },
        {
          ja: "全員が読んだ印を残し、入社のときの説明に入れます。",
          en: "Collect read marks and make it part of joining.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d10-web-filter",
      title: { ja: "危ないサイトへの接続を仕組みで減らす", en: "Let settings block bad sites" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "見分けられない偽サイトは増え続けます。名前解決やブラウザの保護で、着く前に止められます。",
        en: "Fakes that cannot be told apart keep growing. Filtering names and browser protection stop many before arrival.",
      },
      steps: [
        {
          ja: "全台のブラウザの保護機能(SmartScreenや保護強化機能)を有効にします。",
          en: "Switch on the browser's protection on all machines.",
        },
        {
          ja: "ルータか回線契約の、危険サイトを遮断する機能を調べて入れます。",
          en: "Find and enable blocking of malicious sites in the router or line contract.",
        },
        {
          ja: "使ってよい拡張機能を決め、それ以外を消します。",
          en: "Decide which extensions are allowed and remove the rest.",
        },
        {
          ja: "業務に要るサイトが止まったときの解除の頼み方を決めます。",
          en: "Settle how to ask for a site that work needs.",
        },
        {
          ja: "半年に一度、止まった件数と解除した理由を見ます。",
          en: "Twice a year look at blocks and releases.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 500, basis: "per-person-month" },
      who: "it",
    },
  ],
};
