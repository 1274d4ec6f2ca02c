// Question 7, wrong recipients: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item07: Question = {
  number: 7,
  part: 2,
  principles: [],
  label: { ja: "誤送信", en: "Wrong recipients" },
  question: {
    ja: "メールやFAXを違う相手に送らないための確認を、決めて実行していますか?",
    en: "Is there a fixed check against sending mail and faxes to the wrong person, and is it done?",
  },
  examples: [
    {
      ja: "送信前に宛先と添付を声や指で確かめている",
      en: "Recipients and attachments are checked by eye and finger before sending",
    },
    { ja: "送信を1分ほど遅らせる設定を使っている", en: "Sending is delayed by about a minute" },
    {
      ja: "多数への案内はBCCではなく配信サービスで送っている",
      en: "Mailings go through a mailing service instead of BCC",
    },
    {
      ja: "FAXは短縮番号を使い、番号を二人で確かめている",
      en: "Faxes use stored numbers that two people have checked",
    },
  ],
  why: {
    ja: "漏えいの多くは攻撃ではなく送り間違いです。顧客名簿の一斉送信ミスは、お詫びと報告の対象になることがあります。",
    en: "Many leaks are slips, not attacks. A customer list sent to everybody can mean apologies and a report to the authority.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "営業・総務に「送り間違いは最近ありましたか、そのとき何をしましたか」と聞きます。",
      en: "Ask sales and administration about the last misdirected message and what was done.",
    },
    look: {
      ja: "よく使うメールソフトで、送信の遅延と宛先の自動補完の設定を見ます。",
      en: "In the usual mail program look at delayed sending and address completion.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d07-delay",
      title: { ja: "送信を1分遅らせる設定を全員に入れる", en: "Delay everyone's mail by a minute" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "間違いに気づくのは、送った直後です。1分あれば取り消せます。",
        en: "People notice the slip right after sending. A minute is enough to take it back.",
      },
      steps: [
        {
          ja: "使っているメール(Outlook・Gmailなど)の送信取り消し・遅延の設定方法を一枚にします。",
          en: "Write down where your mail program delays or undoes sending.",
        },
        {
          ja: "全員がその場で設定し、自分宛てに送って取り消しを試します。",
          en: "Everybody sets it at once and tries it on a mail to themselves.",
        },
        {
          ja: "宛先の自動補完から、似た名前の古い候補を消します。",
          en: "Remove old look-alike names from address completion.",
        },
        {
          ja: "「宛先→件名→添付」の順に見る3秒を、送信前の習慣にします。",
          en: "Make three seconds a habit: recipient, subject, attachment.",
        },
        {
          ja: "スマホからは急ぎの返信だけにし、添付は会社のパソコンから送ります。",
          en: "From phones send short replies only; attachments go from the office computer.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "everyone",
    },
    {
      id: "d07-bulk",
      title: { ja: "一斉送信とFAXのやり方を決め直す", en: "Settle how mailings and faxes are sent" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 4,
      why: {
        ja: "BCCの入れ間違いは、一度で全員分のアドレスを漏らします。仕組みで送れば起こりません。",
        en: "One wrong field leaks every address. A mailing service makes that slip impossible.",
      },
      steps: [
        {
          ja: "案内・請求・募集など、10人以上に送る用事を書き出します。",
          en: "List every occasion with ten or more recipients.",
        },
        {
          ja: "配信サービスか、宛先を一件ずつ差し込む方法に切り替えます。",
          en: "Move them to a mailing service or mail merge, one recipient at a time.",
        },
        {
          ja: "個人情報を含む添付は、宛先を二人で確かめてから送る決まりにします。",
          en: "For attachments with personal data, two people check the recipient.",
        },
        {
          ja: "FAXは登録番号からだけ送り、新しい番号は試し送りで確かめます。",
          en: "Fax only to stored numbers, testing each new one first.",
        },
        {
          ja: "間違えたときの順(相手に削除を頼む→上司と担当へ→記録)を電話のそばに貼ります。",
          en: "Post the order after a slip: ask for deletion, tell manager and person in charge, record.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 5_000, basis: "per-month" },
      who: "it",
    },
    {
      id: "d07-near-miss",
      title: { ja: "ヒヤリとした例を集めて、やり方を直す", en: "Collect near misses and adjust" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "一件の漏えいの前に、気づいて止めた例がいくつもあります。そこに直す場所が見えます。",
        en: "Before each leak there were several that were just caught. They show what to change.",
      },
      steps: [
        {
          ja: "匿名で出せる短い記入欄(日・何を・なぜ気づいたか)を作ります。",
          en: "Make a short anonymous form: day, what, how it was noticed.",
        },
        {
          ja: "月に一度、件数と多い型(宛先・添付・本文)を見ます。",
          en: "Look monthly at the number and the commonest kind.",
        },
        {
          ja: "一番多い型に、設定か手順の変更を一つだけ当てます。",
          en: "Answer the commonest kind with one change.",
        },
        {
          ja: "変えたことと理由を朝礼で伝え、出してくれた人に礼を言います。",
          en: "Tell everybody what changed and thank those who reported.",
        },
        {
          ja: "3か月後に同じ型が減ったかを見ます。",
          en: "After three months see whether that kind became rarer.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
