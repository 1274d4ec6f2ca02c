// Question 19, confidentiality: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item19: Question = {
  number: 19,
  part: 3,
  principles: [],
  label: { ja: "守秘義務", en: "Confidentiality" },
  question: {
    ja: "仕事で知った情報を外に漏らさないことを、全員が理解し、約束していますか?",
    en: "Has everybody understood and promised not to pass on what they learn at work?",
  },
  examples: [
    {
      ja: "入社のときに説明し、書面で約束している",
      en: "It is explained at joining and promised in writing",
    },
    {
      ja: "派遣・アルバイト・出向の人にも説明している",
      en: "Temporary, part-time and seconded staff are told too",
    },
    { ja: "何が秘密かを自社の例で示している", en: "What is secret is shown with the company's own examples" },
    { ja: "辞めた後の義務も伝えている", en: "Duties after leaving are explained as well" },
  ],
  why: {
    ja: "悪気のない世間話や、転職先への「手土産」から漏れます。約束がないと、会社は営業秘密として守りにくくなります。",
    en: "Things leak through small talk, or as a gift to the next employer. Without a promise, a trade secret is hard to defend.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "人事・総務に「守秘の書面は、誰の分が揃っていますか」と聞きます。",
      en: "Ask personnel whose confidentiality papers are on file.",
    },
    look: {
      ja: "就業規則の秘密保持の条文と、直近の入社3人の書面を見ます。",
      en: "Read the confidentiality clause in the work rules and the papers of the last three joiners.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d19-explain",
      title: { ja: "「うちの秘密」を10個挙げて全員に話す", en: "Name ten of our secrets and tell everybody" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "「秘密を守る」だけでは伝わりません。自社の言葉で挙げると、話してよいことも明確になります。",
        en: '"Keep secrets" tells nobody much. Named in your own words, it also becomes clear what may be said.',
      },
      steps: [
        {
          ja: "部門長に、外に出ると困るものを3つずつ出してもらいます。",
          en: "Ask department heads for three things each that must not get out.",
        },
        { ja: "10個に絞り、理由を一言ずつ添えます。", en: "Cut to ten and add a reason for each." },
        {
          ja: "外で話してよいこと(公開した製品、求人など)も並べて書きます。",
          en: "List beside it what may be told, such as published products.",
        },
        {
          ja: "朝礼で経営者が話し、家族・SNS・前の同僚との会話の例を出します。",
          en: "The owner speaks about family talk, social media and former colleagues.",
        },
        {
          ja: "質問を受け、答えを紙に書き足して掲示します。",
          en: "Take questions, add the answers and post the page.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d19-pledge",
      title: {
        ja: "入社・在職・退職の約束を書面にそろえる",
        en: "Put promises for joining, working and leaving in writing",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 4,
      why: {
        ja: "就業規則と誓約書は、守る人の盾にもなります。派遣や業務委託の人が抜けやすいので注意します。",
        en: "Rules and pledges protect staff too. Temporary and contract workers are the ones usually missed.",
      },
      steps: [
        {
          ja: "全員の名簿に、書面の有無と日付の列を足します。",
          en: "Add columns for paper and date to the staff list.",
        },
        {
          ja: "就業規則の条文とひな形を、社会保険労務士か弁護士に一度見てもらいます。",
          en: "Have the clause and the template looked at by a labour consultant or lawyer.",
        },
        {
          ja: "派遣は派遣元との契約、業務委託は契約書で約束があるかを見ます。",
          en: "For temps look at the agency contract, for contractors at theirs.",
        },
        {
          ja: "足りない人に説明し、書面を交わします。強いず、質問に答えます。",
          en: "Explain and sign with those missing, answering questions without pressure.",
        },
        {
          ja: "退職時の確認(返却物・データ・約束の再確認)を一枚にします。",
          en: "Make one page for leaving: returns, data, reminder of the promise.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 50_000, basis: "once" },
      who: "owner",
    },
    {
      id: "d19-refresh",
      title: { ja: "年に一度、約束を思い出す機会をつくる", en: "Recall the promise yearly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "入社の日の説明は数年で忘れます。新しい取引や製品が増えれば、秘密も変わります。",
        en: "A first-day talk fades in a few years, and new deals bring new secrets.",
      },
      steps: [
        { ja: "10個の一覧を見直し、増減を決めます。", en: "Revise the list of ten." },
        { ja: "全員に一枚で送り、読んだ印をもらいます。", en: "Send it to all and collect read marks." },
        {
          ja: "新しい人と部署が変わった人に、直接話します。",
          en: "Speak in person with new and moved people.",
        },
        { ja: "書面の抜けをもう一度名簿で見ます。", en: "Look again for missing papers." },
        { ja: "実施日を記録します。", en: "Keep the date." },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
  ],
};
