// What happened, and which windows help, in order and with the reason.
import type { Both } from "#src/text/words.ts";
import type { OwnKind } from "./kinds.ts";

export type SymptomStop = { readonly because: Both } & (
  | { readonly window: string }
  | { readonly own: OwnKind }
);

export type Symptom = { readonly id: string; readonly name: Both; readonly stops: readonly SymptomStop[] };

const own = (kind: OwnKind, ja: string, en: string): SymptomStop => ({ own: kind, because: { ja, en } });
const to = (window: string, ja: string, en: string): SymptomStop => ({ window, because: { ja, en } });

const contracted = own(
  "vendor",
  "機器を知っている会社が、いちばん早く動けます。",
  "Those who know your devices can act soonest.",
);
const ipa = to(
  "ipa-company",
  "契約先がないとき、初動の助言を受けられます。",
  "Without a contract, it advises on the first steps.",
);
const ipaPerson = to(
  "ipa-person",
  "個人の機器や利用について相談できます。",
  "Takes questions about private devices and use.",
);
const prefectural = own(
  "prefectural-police",
  "被害があるか、ありそうなら、地元の警察のサイバー担当へ。",
  "If there is or may be damage: your own police’s cyber desk.",
);
const tokyo = to(
  "police-tokyo",
  "都内の会社は、ここへ直接相談できます。",
  "In Tokyo you can ask here directly.",
);
const police = to(
  "police-online",
  "地元の番号が手元になければ、ここから通報・相談できます。",
  "Without the local number at hand, report or ask here.",
);
const station = own(
  "police-station",
  "被害届は、最寄りの警察署で出します。",
  "The formal report of damage is made at the nearest station.",
);
const commission = to(
  "ppc-report",
  "個人データが関係すれば、速報の期限は3〜5日が目安です。",
  "If personal data is concerned, the first report is due in about 3 to 5 days.",
);
const investigator = own(
  "investigator",
  "原因と範囲を調べるのは、有料の専門の会社です。",
  "Finding cause and extent is the work of paid experts.",
);
const jnsa = to(
  "jnsa",
  "調べる会社がなければ、この一覧から選びます。",
  "Without such a firm, choose one from this list.",
);
const insurer = own(
  "insurer",
  "先に知らせないと、費用が出ないことがあります。",
  "Some costs are covered only if told beforehand.",
);
const lawyer = own("lawyer", "相手への通知や責任のことを相談します。", "On notices and liability.");
const notification = to(
  "ipa-notification",
  "落ち着いてからの、任意の届出です。",
  "A voluntary notification, once things are calm.",
);
const jpcert = to(
  "jpcert",
  "攻撃元や偽サイトへの連絡を助けてくれます。",
  "Helps to reach the source or a fake site.",
);
const policeAll = [prefectural, tokyo, police];

export const symptoms: readonly Symptom[] = [
  {
    id: "ransomware",
    name: { ja: "ファイルが開けない・身代金を求められた", en: "Files do not open, or a ransom is demanded" },
    stops: [
      contracted,
      insurer,
      ipa,
      ipaPerson,
      ...policeAll,
      station,
      commission,
      investigator,
      jnsa,
      jpcert,
      lawyer,
      notification,
    ],
  },
  {
    id: "mail",
    name: { ja: "あやしいメールを開いた・IDを入れた", en: "Opened a strange mail, or typed an ID" },
    stops: [
      contracted,
      own(
        "bank",
        "銀行の番号を入れたなら、最初に銀行です。",
        "If you typed banking details, the bank comes first.",
      ),
      own(
        "card",
        "カードの番号を入れたなら、すぐ止めます。",
        "If you typed card numbers, stop the card at once.",
      ),
      ipa,
      ipaPerson,
      ...policeAll,
      to(
        "antiphishing",
        "偽のページを知らせると、閉じる助けになります。",
        "Reporting the page helps to close it.",
      ),
      jpcert,
      commission,
    ],
  },
  {
    id: "lost",
    name: { ja: "機器をなくした・盗まれた", en: "A device is lost or stolen" },
    stops: [
      contracted,
      own("mobile", "回線を止めます。", "Stops the line."),
      station,
      to("police-consultation", "遺失届・盗難届の相談ができます。", "On reporting a loss or theft."),
      to("emergency", "今まさに盗まれたときは110番です。", "If it is being stolen right now."),
      commission,
      insurer,
    ],
  },
  {
    id: "push",
    name: { ja: "覚えのない認証の通知が来る", en: "Strange sign-in prompts arrive" },
    stops: [
      contracted,
      own("provider", "サービスの会社に不正なログインを伝えます。", "Tell the provider of the service."),
      ipa,
      ipaPerson,
      ...policeAll,
    ],
  },
  {
    id: "defaced",
    name: { ja: "ホームページが書き換えられた", en: "The site was defaced" },
    stops: [
      contracted,
      own("provider", "公開を止めてもらいます。", "Has the page taken off."),
      ipa,
      ...policeAll,
      jpcert,
      investigator,
      jnsa,
      commission,
      notification,
    ],
  },
  {
    id: "money",
    name: { ja: "お金を送ってしまった・不正に送られた", en: "Money was sent by deceit" },
    stops: [
      own("bank", "すぐ電話すれば、止められることがあります。", "Calling at once may stop it."),
      own("card", "カードの不正利用を止めます。", "Stops the card."),
      ...policeAll,
      station,
      to("police-consultation", "送った先の口座のことを相談できます。", "On the account it went to."),
      insurer,
      lawyer,
      to("consumer-188", "個人の買い物の契約のときに。", "For private purchases."),
    ],
  },
  {
    id: "slow",
    name: { ja: "パソコンが遅い・様子がおかしい", en: "A PC is slow or strange" },
    stops: [
      contracted,
      ipa,
      ipaPerson,
      to("tokyo-sme", "都内の中小企業の相談先です。", "For small companies in Tokyo."),
      to("otasuketai", "見守りと駆け付けの契約を考えられます。", "A contract for watching and on-site help."),
    ],
  },
  {
    id: "leak",
    name: { ja: "情報が漏れた・送り先をまちがえた", en: "Data leaked or went astray" },
    stops: [
      commission,
      to("ppc-dial", "報告が要るかを電話で聞けます。", "Asks by phone whether a report is required."),
      contracted,
      lawyer,
      insurer,
      ...policeAll,
      investigator,
      jnsa,
    ],
  },
  {
    id: "insider",
    name: { ja: "社内の人が持ち出したかもしれない", en: "Somebody inside may have taken data" },
    stops: [lawyer, ...policeAll, station, commission, investigator, jnsa],
  },
  {
    id: "down",
    name: { ja: "システムやネットが止まった", en: "A system or the network is down" },
    stops: [
      contracted,
      own("provider", "回線・クラウドの障害かを聞きます。", "Is it their outage?"),
      ipa,
      ...policeAll,
    ],
  },
  {
    id: "partner",
    name: { ja: "取引先が攻撃された", en: "A business partner was attacked" },
    stops: [contracted, ipa, ...policeAll, commission, lawyer],
  },
  {
    id: "bot",
    name: { ja: "うちが攻撃元になっていると言われた", en: "We are said to be attacking others" },
    stops: [
      contracted,
      own("provider", "どの回線のいつの通信かを聞きます。", "Which line, and when?"),
      ipa,
      jpcert,
      ...policeAll,
      investigator,
      jnsa,
      notification,
    ],
  },
  {
    id: "phishing-site",
    name: { ja: "うちをまねた偽サイトがある", en: "A fake site imitates us" },
    stops: [
      jpcert,
      to("antiphishing", "偽サイトの報告を受けています。", "Takes reports of fake sites."),
      ...policeAll,
      lawyer,
    ],
  },
  {
    id: "slander",
    name: { ja: "悪口や社内の情報を書き込まれた", en: "Slander or inside information was posted" },
    stops: [
      to("harmful", "削除の頼み方を教えてくれます。", "Tells how to have it removed."),
      to("hotline", "違法な内容の通報先です。", "For illegal content."),
      lawyer,
      to("houterasu", "弁護士がいないとき。", "Without a lawyer."),
      to("police-consultation", "脅しを受けたときは警察へ。", "If you are threatened."),
    ],
  },
  {
    id: "spam",
    name: { ja: "迷惑メールが毎日届く", en: "Spam every day" },
    stops: [
      to("spam", "迷惑メールを知らせ、相談できます。", "Takes reports and questions about spam."),
      own("provider", "受信の拒否を設定してもらえます。", "Can set up filters."),
      contracted,
    ],
  },
  {
    id: "piracy",
    name: { ja: "うちの製品が不正にコピーされている", en: "Our product is being pirated" },
    stops: [to("accs", "不正コピーの情報を受けています。", "Takes reports of piracy."), lawyer, ...policeAll],
  },
  {
    id: "contract",
    name: { ja: "契約・支払い・返金でもめている", en: "A dispute on contract, payment or refund" },
    stops: [
      to("consumer-188", "個人の買い物や契約の相談先です。", "For private purchases and contracts."),
      to("kokusen", "個人の消費のトラブルの情報があります。", "On trouble of consumers."),
      lawyer,
      to("houterasu", "会社どうしのもめごとは、法律の窓口へ。", "Between companies it is a legal matter."),
    ],
  },
  {
    id: "law",
    name: { ja: "法律のことを聞きたい", en: "A legal question" },
    stops: [
      to("ppc-dial", "個人情報保護法のことはここへ。", "On the privacy Act."),
      lawyer,
      to("houterasu", "弁護士がいないとき。", "Without a lawyer."),
    ],
  },
  {
    id: "examine",
    name: { ja: "機器やウイルスを調べてほしい", en: "Wanting a device or malware examined" },
    stops: [contracted, investigator, jnsa, insurer],
  },
  {
    id: "danger",
    name: { ja: "人の命や身体が危ない・脅されている", en: "Danger to life or limb, or threats" },
    stops: [to("emergency", "迷わず110番です。", "Call 110 without hesitation."), station],
  },
];
