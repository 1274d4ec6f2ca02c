// The owner's part: the 3 principles and the 7 actions of IPA's guideline, with a one-minute decision for each.
import type { Both } from "#src/text/words.ts";

/** One of the three principles; the name is the guideline's, the explanation ours. */
export type OwnerPrinciple = { readonly number: 1 | 2 | 3; readonly name: Both; readonly explanation: Both };

/** One of the seven actions, with what the owner can decide now. */
export type OwnerAction = {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly name: Both;
  readonly explanation: Both;
  /** A question that can be answered in a minute, and the choices to tap. */
  readonly decision: Both;
  readonly choices: readonly [Both, Both, Both];
  /** Questions of the diagnosis that show how far it has come. */
  readonly questions: readonly number[];
};

export const ownerPrinciples: readonly OwnerPrinciple[] = [
  {
    number: 1,
    name: { ja: "経営者のリーダーシップで進める", en: "Lead it yourself" },
    explanation: {
      ja: "お金・人・優先順位を決められるのは経営者だけです。詳しい社員に任せても、決めることは手放さないでください。",
      en: "Only the owner can decide on money, people and priorities. Let experts do the work, but keep the decisions.",
    },
  },
  {
    number: 2,
    name: { ja: "委託先の対策まで考慮する", en: "Include those you outsource to" },
    explanation: {
      ja: "預けた情報が委託先で漏れても、お客様に頭を下げるのは自社です。頼む前に守り方を話し合います。",
      en: "If a contractor loses what you entrusted, you are the one who apologises. Talk about protection before handing over.",
    },
  },
  {
    number: 3,
    name: { ja: "関係者とは常にコミュニケーションをとる", en: "Keep talking with everybody concerned" },
    explanation: {
      ja: "ふだん話している相手には、事故の日にも早く正直に伝えられます。社員・取引先・お客様に、何をしているかを知らせておきます。",
      en: "With people you talk to anyway, honest news travels fast on a bad day. Tell staff, partners and customers what you do.",
    },
  },
];

export const ownerActions: readonly OwnerAction[] = [
  {
    number: 1,
    name: { ja: "組織全体の対応方針を定める", en: "Set the policy for the whole company" },
    explanation: {
      ja: "何を、なぜ守るのかを、経営者の名前で一枚にします。社員が迷ったときの拠り所になります。",
      en: "One page in your name on what to protect and why; staff turn to it when in doubt.",
    },
    decision: {
      ja: "基本方針を、いつまでに社内と社外へ出しますか?",
      en: "By when will the policy be out, inside and outside the company?",
    },
    choices: [
      { ja: "今月中に出す", en: "This month" },
      { ja: "3か月以内に出す", en: "Within three months" },
      { ja: "すでに出している(見直す月を決める)", en: "It is out; set the month of revision" },
    ],
    questions: [25],
  },
  {
    number: 2,
    name: { ja: "予算・人材などを確保する", en: "Provide money and people" },
    explanation: {
      ja: "担当者の「空いた時間」は来ません。週に何時間と年にいくらを、先に約束します。",
      en: "Spare time never comes. Promise hours a week and yen a year beforehand.",
    },
    decision: {
      ja: "担当者が毎週使ってよい時間を何時間にしますか?",
      en: "How many hours a week may the person in charge spend on this?",
    },
    choices: [
      { ja: "週1時間", en: "One hour" },
      { ja: "週半日", en: "Half a day" },
      { ja: "外部に頼む予算を決める", en: "Set a budget for outside help" },
    ],
    questions: [20, 24],
  },
  {
    number: 3,
    name: { ja: "必要な対策を検討させ、実行を指示する", en: "Have measures worked out, and order them done" },
    explanation: {
      ja: "弱い項目から、誰が・いつまでに・いくらで行うかを担当者に出させ、経営者が決めます。",
      en: "Let the person in charge propose who, when and how much for each weak item; then decide.",
    },
    decision: {
      ja: "今週の3つを、このまま進めてよいですか?",
      en: "Shall this week's three tasks go ahead?",
    },
    choices: [
      { ja: "3つとも進める", en: "All three" },
      { ja: "一つだけ先に進める", en: "One of them first" },
      { ja: "担当者と話してから決める", en: "Talk first" },
    ],
    questions: [1, 2, 3, 4, 11],
  },
  {
    number: 4,
    name: { ja: "対策を適宜見直すよう指示する", en: "Have measures reviewed" },
    explanation: {
      ja: "人も機械も手口も変わります。見直す日が決まっていない対策は、少しずつ古くなります。",
      en: "People, machines and tricks change. A measure without a review date quietly grows old.",
    },
    decision: {
      ja: "次にこの25問に答える月を決めますか?",
      en: "When will you answer these 25 questions again?",
    },
    choices: [
      { ja: "3か月後", en: "In three months" },
      { ja: "半年後", en: "In six months" },
      { ja: "決算の月", en: "When closing the books" },
    ],
    questions: [25],
  },
  {
    number: 5,
    name: { ja: "緊急時の対応・復旧の体制を整備する", en: "Prepare for emergency and recovery" },
    explanation: {
      ja: "止める・知らせる・再開するを決める人が要ります。自分が電話に出られない日のことも決めておきます。",
      en: "Somebody must decide to stop, to tell and to resume, also on the day you cannot be reached.",
    },
    decision: {
      ja: "自分と連絡がつかないとき、業務を止める判断を誰に任せますか?",
      en: "If you cannot be reached, who may decide to stop work?",
    },
    choices: [
      { ja: "名前を今決める", en: "Name somebody now" },
      { ja: "今週、本人と話して決める", en: "Talk to them this week" },
      { ja: "すでに決めて紙に書いてある", en: "Settled and on paper" },
    ],
    questions: [11, 24],
  },
  {
    number: 6,
    name: {
      ja: "委託や外部サービス利用の際にセキュリティ責任を明確にする",
      en: "Make responsibilities clear with contractors and services",
    },
    explanation: {
      ja: "どこまでが相手の役目で、どこからが自社かを契約書に書きます。クラウドの設定は多くの場合、自社の役目です。",
      en: "Write in the contract where their duty ends and yours begins. Cloud settings are mostly yours.",
    },
    decision: {
      ja: "情報を預けている先のうち、最初に契約を見直すのはどこですか?",
      en: "Of those who hold your information, whose contract is looked at first?",
    },
    choices: [
      { ja: "個人情報を預けている先", en: "Who holds personal data" },
      { ja: "止まると仕事が止まる先", en: "Who would stop our work" },
      { ja: "まず一覧を作らせる", en: "Have a list made first" },
    ],
    questions: [22, 23],
  },
  {
    number: 7,
    name: { ja: "最新動向を収集する", en: "Keep up with what happens" },
    explanation: {
      ja: "同じ業種で起きた事故は、自社の予告です。月に一度、一件だけ聞いて「うちならどうなるか」を考えます。",
      en: "An incident in your industry is a preview of yours. Hear one case a month and ask what would happen here.",
    },
    decision: {
      ja: "毎月の会議で、誰に一件報告してもらいますか?",
      en: "Who will report one case at the monthly meeting?",
    },
    choices: [
      { ja: "担当者", en: "The person in charge" },
      { ja: "部署の持ち回り", en: "Departments in turn" },
      { ja: "支援者や保守会社", en: "A supporter or the maintenance firm" },
    ],
    questions: [5],
  },
];
