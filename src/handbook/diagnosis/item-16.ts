// Question 16, locking devices: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item16: Question = {
  number: 16,
  part: 2,
  principles: [],
  label: { ja: "機器の施錠", en: "Locking devices" },
  question: {
    ja: "退社するとき、ノートパソコンや備品をしまって鍵をかけるなど、盗難を防いでいますか?",
    en: "At the end of the day, are laptops and equipment locked away or secured against theft?",
  },
  examples: [
    { ja: "ノートパソコンを鍵付きの棚にしまっている", en: "Laptops go into a locked cabinet" },
    { ja: "据え置きの機械をワイヤーで固定している", en: "Desktop machines are secured with cables" },
    { ja: "台数を数える日が決まっている", en: "There is a day on which devices are counted" },
  ],
  why: {
    ja: "夜の事務所荒らしでは、金庫より持ち運べる機械が狙われます。台数を数えていないと、無くなったことも言えません。",
    en: "Burglars prefer what can be carried. If nobody counts, nobody can say what is missing.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "最後に帰る人に「ノートパソコンは、夜どこにありますか」と聞きます。",
      en: "Ask whoever leaves last where the laptops are at night.",
    },
    look: {
      ja: "終業後に、机の上に残っているノートパソコン・スマホ・USB媒体を数えます。",
      en: "After hours count laptops, phones and USB media left on desks.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d16-lockup",
      title: { ja: "夜のしまい場所と鍵当番を決める", en: "Give devices a place for the night" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "しまう場所がなければ、決まりだけでは続きません。場所と当番を同時に決めます。",
        en: "Rules fail without a place. Decide place and duty together.",
      },
      steps: [
        {
          ja: "持ち運べる機器の台数と、夜の置き場所を書き出します。",
          en: "List portable devices and where they spend the night.",
        },
        {
          ja: "鍵付きの棚か充電保管庫に場所を割り当て、番号を貼ります。",
          en: "Assign numbered places in a lockable cabinet or charging locker.",
        },
        {
          ja: "当番が数を見て鍵をかけ、表に印をつけます。",
          en: "Whoever is on duty counts, locks and ticks.",
        },
        { ja: "しまえない大きな機械はワイヤーで固定します。", en: "Secure what does not fit with a cable." },
        { ja: "鍵は持ち帰らず、番号付きの鍵箱に入れます。", en: "Keys stay in a coded key box." },
      ],
      minutes: 60,
      cost: { min: 0, max: 30_000, basis: "once" },
      who: "it",
    },
    {
      id: "d16-inventory",
      title: { ja: "機器に番号をつけ、一覧と結びつける", en: "Number devices and link them to a list" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "番号があれば、盗難届・保険・遠隔消去がその日にできます。",
        en: "With numbers, police report, insurance and erasing happen the same day.",
      },
      steps: [
        {
          ja: "パソコン・スマホ・タブレット・外付け媒体に連番のラベルを貼ります。",
          en: "Put numbered labels on computers, phones, tablets and external media.",
        },
        {
          ja: "番号・機種・製造番号・使う人・場所を一覧にします。",
          en: "List number, model, serial, user and place.",
        },
        {
          ja: "使っていない機械を一か所に集め、廃棄か再利用を決めます。",
          en: "Collect unused machines and decide to discard or reuse.",
        },
        {
          ja: "貸し借りは一覧の名前を書き替えるだけの決まりにします。",
          en: "Lending means changing the name in the list, nothing more.",
        },
        {
          ja: "入退社の手続きに「渡す・返す」を入れます。",
          en: "Make handing out and returning part of joining and leaving.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d16-count",
      title: { ja: "四半期に一度、現物を数える", en: "Count quarterly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "一覧は、現物と合わせて初めて役に立ちます。無い一台に早く気づけます。",
        en: "A list is only useful if it matches reality, and the missing one is noticed early.",
      },
      steps: [
        {
          ja: "部署ごとに一覧を渡し、持ち主が番号を読み上げます。",
          en: "Give each department its list; users read out their numbers.",
        },
        {
          ja: "合わないものをその場で探し、行き先を一覧に書きます。",
          en: "Look for mismatches at once and write down where they went.",
        },
        {
          ja: "見つからないものは「無くした」の手順に入れます。",
          en: "What is not found goes into the lost-device procedure.",
        },
        { ja: "増えた機械に番号をつけます。", en: "Number new devices." },
        { ja: "数えた日と差を記録します。", en: "Keep date and difference." },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
