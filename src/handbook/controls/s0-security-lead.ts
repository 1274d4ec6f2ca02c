// はじめに: the owner has named who leads the work on security, and what that person may decide alone.
import type { Control } from "./control.ts";

export const securityLead: Control = {
  id: "s0-security-lead",
  section: "はじめに",
  principle: null,
  title: {
    ja: "対策を進める人と、その人が決めてよいことが決まっている",
    en: "Who leads on security, and what they may decide, is settled",
  },
  reason: {
    ja: "「誰かがやっているはず」のまま、更新もバックアップも止まっていることがあります。名前があっても、止める・買うの許しがなければ進みません。",
    en: "While everyone believes somebody else is doing it, updates and backups quietly stop. And a name without leave to stop or to buy moves nothing.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "roles.leadNamed", is: true },
      { fact: "roles.leadMayDecide", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "名前と決めてよい範囲が載り、社長の日付が入った1枚",
      en: "The page with names and what they may decide, dated by the owner",
    },
  },
  byHand: [
    {
      fact: "roles.leadNamed",
      question: {
        ja: "社長のもとで対策を進める責任者が、名前で決まっていますか?",
        en: "Is the person who leads the work on security for the owner settled by name?",
      },
      until: "people",
    },
    {
      fact: "roles.leadMayDecide",
      question: {
        ja: "責任者が自分の判断で止めてよいものと、使ってよい金額が書いてありますか?",
        en: "Is it written what the lead may stop, and how much they may spend, without asking?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "進める人と任せる範囲を決める", en: "Settle who leads and what they may decide" },
    steps: [
      {
        ja: "「台帳→人」を開き、責任者・担当者・社外の支援者に当たる人を選びます。兼ねても構いません。",
        en: "Open Registers, People, and choose lead, person in charge and outside supporter; one person may be several.",
      },
      {
        ja: "責任者が決めてよいこと(止める・外す・お金を使う上限)を一行ずつ書きます。",
        en: "Write line by line what the lead may decide: to stop, to disconnect, and how much to spend.",
      },
      {
        ja: "週に何時間をこの仕事に使ってよいかを決め、ほかの仕事を減らします。",
        en: "Settle how many hours a week this work may take, and take other work away.",
      },
      {
        ja: "朝礼か回覧で「困ったらこの人へ」と全員に伝えます。",
        en: "Tell everybody at the morning meeting or by circular whom to turn to.",
      },
      {
        ja: "社長が日付を入れた1枚を撮るか保存し、証拠として添えます。",
        en: "Have the owner date the page, take a photo or save it, and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24, 25],
    personalData: [3],
    scs: ["1-2-1-1", "1-2-1-3"],
    iso27001: ["5.3", "A.5.2"],
  },
};
