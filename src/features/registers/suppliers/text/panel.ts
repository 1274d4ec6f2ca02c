/** The words of the four points, of the clauses and of the duty that comes with handing over personal data. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    fourTitle: "委託先の4つの点",
    reached: (n: number) => `4つのうち${n}つがそろっています。`,
    next: (how: string) => `次にすること：${how}`,
    nothing: "することは残っていません。年に1度、見直してください。",
    point: "点",
    state: "状態",
    how: "どうするか",
    clausesTitle: "契約書に入れること",
    clausesDone: "要る条項がそろっています。",
    clausesLead:
      "契約の更新か覚書で足せます（約1時間）。まだ確かめていない条項は、契約書を開いて見てください（約15分）。",
    passedOn: "承諾していない再委託があります。先にこれを止めてください。",
    notSeen: (n: number) => `まだ確かめていない条項 ${n}`,
    clause: "条項",
    when: "要るとき",
    dutyTitle: "個人情報を渡すときの決まり",
    entrustment:
      "「委託」です。本人の同意と提供の記録は要りませんが、相手を監督する務めがあります。上の4つの点がその内容です。",
    provision:
      "「提供」です。前もって本人の同意を得て、いつ・誰に・何を渡したかを記録します。記録は「提供と求めの記録」に書けます。",
    joint:
      "「共同利用」です。項目・範囲・目的・責任者を、前もって本人に知らせるか、すぐ見られるようにしておきます。",
    law: "法令で決まった渡し方です。同意は要りません。どの法令かをメモに書いておいてください。",
    undecided:
      "「委託」「提供」「共同利用」のどれかが決まっていません。頼んだ仕事のためだけに使うなら「委託」です。",
    group: "グループ会社でも、決まりはほかの会社と同じです。",
    abroad: "国外の相手に渡すときは、国と守り方を本人に知らせることなど、別の決まりが加わります。",
  },
  en: {
    fourTitle: "Four points on a processor",
    reached: (n: number) => `${n} of four are known to be reached.`,
    next: (how: string) => `To do next: ${how}`,
    nothing: "Nothing is left to do. Look again once a year.",
    point: "Point",
    state: "State",
    how: "How",
    clausesTitle: "What the contract should say",
    clausesDone: "All clauses that are needed are there.",
    clausesLead:
      "Add them at renewal or by a memorandum: about an hour. Those not known yet take a look into the contract: about 15 minutes.",
    passedOn: "Work is passed on without consent. Have that stopped first.",
    notSeen: (n: number) => `Clauses not looked for yet: ${n}`,
    clause: "Clause",
    when: "Needed",
    dutyTitle: "Duties of handing over personal data",
    entrustment:
      "Contract work: neither consent nor records of provision are needed, but we must supervise. The four points above are how.",
    provision:
      "Provision: consent comes first, and each time a record of when, to whom and what. The register of records has room for it.",
    joint:
      "Joint use: items, range, purpose and who answers are told to the people beforehand, or easy for them to find.",
    law: "Required by law: no consent is needed. Note which law.",
    undecided:
      "Not settled: contract work, provision or joint use. If it is used only for our work, it is contract work.",
    group: "Within a group the duties are the same as with any other company.",
    abroad:
      "Handing data to somebody abroad adds duties, such as telling people the country and its protection.",
  },
});
