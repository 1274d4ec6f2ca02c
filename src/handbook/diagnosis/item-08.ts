// Question 8, sending secrets: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item08: Question = {
  number: 8,
  part: 2,
  principles: [],
  label: { ja: "情報の渡し方", en: "Sending secrets" },
  question: {
    ja: "大切な情報はメールの本文に書かず、保護したファイルや限定した共有で渡していますか?",
    en: "Is important information kept out of the mail text and passed on in protected files or restricted shares?",
  },
  examples: [
    { ja: "相手を指定したクラウド共有で渡している", en: "A cloud share limited to named people is used" },
    {
      ja: "ファイルにパスワードをかけ、パスワードは電話など別の手段で伝えている",
      en: "Files carry a password that is told by phone or another channel",
    },
    {
      ja: "口座番号やマイナンバーを本文に書かない",
      en: "Bank details and My Number are never written in the text",
    },
  ],
  why: {
    ja: "本文は転送や引用で思わぬ人に届き、取り消せません。分けておけば、送り間違えても中身までは開かれません。",
    en: "Text travels on through forwards and quotes and cannot be called back. Kept separate, a slip does not expose the content.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "経理・人事・設計の人に「顧客の名簿や図面は、いつもどうやって送りますか」と聞きます。",
      en: "Ask accounting, personnel and engineering how they usually send lists and drawings.",
    },
    look: {
      ja: "自分の送信済みメールを10通見て、本文にそのまま書いた大切な情報がないか数えます。",
      en: "Look through ten of your own sent mails for sensitive details in the text.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d08-rule",
      title: { ja: "本文に書かないものを5つ決める", en: "Name five things never written in mail" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "「重要な情報」だけでは人によって違います。5つの名前があれば、迷わず分けられます。",
        en: '"Important" means something different to each person. Five names leave no doubt.',
      },
      steps: [
        {
          ja: "顧客名簿・図面・見積の原価・口座・マイナンバーなど、自社の5つを選びます。",
          en: "Choose your five: customer lists, drawings, cost prices, bank details, My Number.",
        },
        {
          ja: "それぞれの渡し方を一つ決めます(限定共有、保護したファイル、手渡し)。",
          en: "Decide one way for each: restricted share, protected file, by hand.",
        },
        {
          ja: "パスワードは同じメールの続きで送らず、電話か事前の取り決めで伝えると書きます。",
          en: "Write down that passwords go by phone or prior agreement, never in a second mail.",
        },
        {
          ja: "A4一枚にして全員へ配り、経営者から理由を一言添えます。",
          en: "Hand it out on one page, with a word from the owner on why.",
        },
        {
          ja: "主な取引先に新しい渡し方を知らせ、相手の都合も聞きます。",
          en: "Tell the main partners about the new way and ask what suits them.",
        },
      ],
      minutes: 45,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d08-share",
      title: { ja: "相手を限定したファイル共有に切り替える", en: "Move to shares limited to named people" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "共有なら、送った後でも止められ、いつ誰が開いたかが残ります。圧縮ファイルのパスワードより確かです。",
        en: "A share can be withdrawn afterwards and shows who opened it; that beats a password on an archive.",
      },
      steps: [
        {
          ja: "今の契約(Microsoft 365、Google Workspaceなど)で、社外共有ができるかを調べます。",
          en: "See whether your current contract allows sharing with outsiders.",
        },
        {
          ja: "既定を「指定した人だけ・期限30日・ダウンロードの可否を選ぶ」に設定します。",
          en: "Set defaults: named people only, 30 days, download by choice.",
        },
        {
          ja: "取引先ごとのフォルダを作り、担当者と相手の名前を書きます。",
          en: "Make a folder per partner with the responsible person and the recipients.",
        },
        {
          ja: "よく送る3人に使い方を見せ、相手側で開けるかを試します。",
          en: "Show the three heaviest senders, and try it with a partner.",
        },
        {
          ja: "期限切れと不要な共有を月末に閉じる人を決めます。",
          en: "Name who closes expired and unneeded shares at month's end.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 1_500, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d08-sample",
      title: { ja: "四半期に一度、送り方を見本で確かめる", en: "Check a sample each quarter" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "決まりは忙しい月から崩れます。少しだけ見れば、続いているかがわかります。",
        en: "Rules break in busy months first. A small sample shows whether they hold.",
      },
      steps: [
        {
          ja: "部署ごとに本人が自分の送信済みを10通見る日を決めます。",
          en: "Fix a day on which people look at ten of their own sent mails.",
        },
        {
          ja: "5つの情報が本文にあった数だけを、名前なしで集めます。",
          en: "Collect only the number of hits, without names.",
        },
        {
          ja: "多い部署に、渡しにくい理由を聞きます。",
          en: "Ask the departments with most hits what makes the right way hard.",
        },
        {
          ja: "理由に合わせて共有の作り方や相手との取り決めを直します。",
          en: "Fix the share or the agreement accordingly.",
        },
        { ja: "数の変化を経営者に見せます。", en: "Show the trend to the owner." },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
