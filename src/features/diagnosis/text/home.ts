/** Words of the first page of the self-diagnosis and of closing it. */
import { words } from "#src/text/words.ts";

export const homeText = words({
  ja: {
    purpose:
      "25の質問に答えると、会社の守りの今の状態と、今週やることが分かります。15分ほどです。途中でやめても続きから始められます。",
    example:
      "結果の例：58点。まず「辞めた人のアカウントが止まっているか」を確かめ、今週は3つ、合わせて40分。",
    start: "はじめる",
    again: "もう一度診断する",
    withPrevious: "前回の答えを横に出して、1問ずつ確かめる",
    edition: "もとにするガイドラインの版",
    editionMore: "版を選ぶ",
    startedAlready: "すでに始まっている診断があります。その続きです。",
    underWay: (left: number) => `途中です。あと${left}問です。`,
    readyToClose: "25問すべてに答えがそろいました。締めると結果が確定します。",
    answered: "答えた数",
    resume: (number: number) => `続きから（問${number}）`,
    allQuestions: "25問を1ページで見る",
    toClosure: "内容を確かめて締める",
    provisional: "途中の結果を見る",
    departments: "部署に分けて答える",
    departmentsLead:
      "ログインなしのリンクか紙のQRコードで、部署ごとに答えてもらえます。最後に責任者がまとめます。",
    departmentsHandle: "部署の一覧",
    merge: "部署の答えをまとめる",
    latest: "いちばん新しい結果",
    seeResult: "結果と今週の3つを見る",
    history: "これまでの診断",
    closedOn: "締めた日",
    score: "点数",
    band: "段階",
    unknowns: "わからない",
    change: "前回から",
    none: "まだありません。",
    closureTitle: "診断を締める",
    closureReady:
      "25問すべてに答えがあります。締めると、この回の答えはあとから変えられません。次の診断はいつでも始められます。",
    closureMissing: (count: number) => `あと${count}問、答えが必要です。「わからない」も答えです。`,
    closureUnknown: (count: number) =>
      `「わからない」が${count}問あります。そのまま締めて、結果の最初で確かめ方を見られます。`,
    closureDepartments: (names: string) =>
      `まだ提出していない部署があります：${names}。待たずに締めることもできます。`,
    responsible: "責任者の名前",
    responsibleHint: "結果の報告書に載ります。",
    close: "締めて結果を見る",
    closed: "診断を締めました。今週の3つから始めましょう。",
    missingList: "答えがない質問",
  },
  en: {
    purpose:
      "Answer 25 questions to see where your company’s security stands and what to do this week. It takes about 15 minutes, and you can stop and go on at any time.",
    example:
      "A result, for example: 58 points. First find out whether leavers’ accounts are closed; three things this week, 40 minutes in all.",
    start: "Begin",
    again: "Diagnose again",
    withPrevious: "Show last time’s answers and confirm them one by one",
    edition: "Edition of the guideline to follow",
    editionMore: "Choose the edition",
    startedAlready: "A diagnosis is under way already; here is where it stands.",
    underWay: (left) =>
      left === 1 ? "Under way: one question to go." : `Under way: ${left} questions to go.`,
    readyToClose: "All 25 questions have an answer. Close it to settle the result.",
    answered: "Answered",
    resume: (number) => `Continue (Q${number})`,
    allQuestions: "All 25 on one page",
    toClosure: "Check and close",
    provisional: "See the result so far",
    departments: "Answer by department",
    departmentsLead:
      "Departments answer through a link or a QR code on paper, without signing in. The person responsible decides in the end.",
    departmentsHandle: "Departments",
    merge: "Merge the answers",
    latest: "The latest result",
    seeResult: "See the result and this week’s three",
    history: "Earlier diagnoses",
    closedOn: "Closed on",
    score: "Points",
    band: "Level",
    unknowns: "Unknown",
    change: "Change",
    none: "None yet.",
    closureTitle: "Close the diagnosis",
    closureReady:
      "All 25 questions have an answer. Once closed, these answers can no longer be changed; the next diagnosis can begin at any time.",
    closureMissing: (count) =>
      `${count === 1 ? "One question still needs" : `${count} questions still need`} an answer. “Don’t know” is an answer.`,
    closureUnknown: (count) =>
      `“Don’t know” was answered ${count === 1 ? "once" : `${count} times`}. You may close as it is: the result begins with how to find out.`,
    closureDepartments: (names) => `Not handed in yet: ${names}. You can close without waiting.`,
    responsible: "Name of the person responsible",
    responsibleHint: "It is printed on the report.",
    close: "Close and see the result",
    closed: "The diagnosis is closed. Begin with this week’s three.",
    missingList: "Questions without an answer",
  },
});
