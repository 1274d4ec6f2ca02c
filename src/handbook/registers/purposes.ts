// Purposes of use as data (R151): how Japanese and English state them, what is too vague, and better examples.
import type { PurposePattern, PurposeRules } from "#src/engine/personal-data/index.ts";
import type { Both, Lang } from "#src/text/words.ts";

export type PurposePatternId =
  | "others"
  | "as-needed"
  | "no-object"
  | "business"
  | "improvement"
  | "provision"
  | "marketing"
  | "management"
  | "use"
  | "analysis"
  | "relationship";

/** Why a wording is too vague. */
export const purposePatterns: Readonly<Record<PurposePatternId, Both>> = {
  others: { ja: "「その他」は、何にでも使えてしまいます", en: "“Other purposes” would allow anything" },
  "as-needed": {
    ja: "「必要に応じて」では、いつ何に使うかわかりません",
    en: "“As needed” does not say when and for what",
  },
  "no-object": { ja: "何についての連絡や手続きかがありません", en: "It does not say about what" },
  business: { ja: "どの事業の何のためかがわかりません", en: "Business could mean anything" },
  improvement: {
    ja: "よくするために何をするのかがありません",
    en: "It does not say what is done to improve",
  },
  provision: {
    ja: "どんなサービスの何をするのかがありません",
    en: "It does not say which service, and what is done",
  },
  marketing: {
    ja: "誰に何を送る、または見せるのかがありません",
    en: "It does not say what is sent or shown to whom",
  },
  management: { ja: "管理して何をするのかがありません", en: "It does not say what is managed for what" },
  use: { ja: "「利用」だけでは、使い道がわかりません", en: "Use alone says nothing of the use" },
  analysis: {
    ja: "何を調べ、結果を何に使うのかがありません",
    en: "It does not say what is studied and what follows from it",
  },
  relationship: {
    ja: "お客様のために何をするのかがありません",
    en: "It does not say what is done for the people",
  },
};

export type PurposeExampleId =
  | "send-news"
  | "ship"
  | "reply"
  | "survey"
  | "invoice"
  | "appointment"
  | "choose-stock";

/** Better: to do what, for whom. */
export const purposeExamples: Readonly<Record<PurposeExampleId, Both>> = {
  "send-news": {
    ja: "購入された方へ、新商品の案内をメールで送るため",
    en: "To mail news of new products to people who bought from us",
  },
  ship: {
    ja: "ご注文の商品を発送し、届け日をお知らせするため",
    en: "To ship what was ordered and announce the day of delivery",
  },
  reply: { ja: "お問い合わせに電話かメールで回答するため", en: "To answer enquiries by telephone or mail" },
  survey: {
    ja: "使い心地のアンケートを送り、結果を集計するため",
    en: "To send a questionnaire on the product and count the answers",
  },
  invoice: { ja: "請求書を送り、入金を確かめるため", en: "To send invoices and check that they are paid" },
  appointment: {
    ja: "予約の受付と、変更があったときの連絡のため",
    en: "To take bookings and call when they change",
  },
  "choose-stock": {
    ja: "購入の履歴から、次に仕入れる商品を決めるため",
    en: "To decide from past purchases which goods to stock next",
  },
};

type Pattern = PurposePattern & { readonly id: PurposePatternId; readonly better: PurposeExampleId };
const pattern = (id: PurposePatternId, test: RegExp, better: PurposeExampleId): Pattern => ({
  id,
  test,
  better,
});

const japanese: PurposeRules = {
  separators:
    /[、。,.;]|及び|および|ならびに|並びに|または|又は|かつ|そして|・|\/|(?<=[ァ-ヶー])と(?=[ァ-ヶー一-龠])/,
  frames: [
    /^[「『"【(]+|[」』"】)]+$/g,
    /^(?:お客様|皆様|皆さま|応募者|会員|従業員|取引先)?の?(?:個人情報|個人データ|(?:ご?記入|お預かり|取得|ご?提供|ご?登録|収集)[^はを]*?情報|お客様の情報)(?:は|を|について(?:は)?|につきましては)/,
    /(?:以下の目的|次の目的)[^。]*$/,
    /(?:のみ|だけ)?に?(?:利用|使用|活用|取り?扱い?|用い)(?:させていただき|いたし|致し|し)?ます(?:。)?$/,
    /(?:利用|使用)(?:する|いたします|します|させていただきます|)$/,
    /(?:を?目的(?:に|で|として|とし|とする)?|の?(?:ため|為)(?:に|の)?(?:のみ)?)$/,
    /(?:を?行う|をする|する|を実施する|を図る)$/,
    /(?:など|等)$/,
    /の$/,
  ],
  fillers:
    /^(?:当社|弊社|当店|弊店|当会|当院|当法人|当組合|当グループ|当園|自社|本会|わが社|我が社|私ども|私たち|お客様|お客さま|顧客|会員|皆様|皆さま|利用者|ユーザー|取引先|各種|様々な|さまざまな|いろいろな|円滑な|適切な|適正な|より良い|よりよい|より一層の|一層の|更なる|さらなる|一般的な|通常の|今後の|全ての|すべての|関連する|幅広い|良質な|最適な|(?:が|の|へ|に|で|と)(?:行う|行なう|おける|関する|関わる|対する|向けた|応じた|して)?(?:の)?)/,
  openEnded: [
    pattern(
      "others",
      /その他|それら?に(?:付随|附随|関連)|上記に(?:付随|附帯|附随|関連|準ずる)|これらに(?:付随|附帯|関連)/,
      "appointment",
    ),
    pattern(
      "as-needed",
      /必要に応じ|(?:必要|適当|適切|妥当)と(?:認め|判断|思わ|考え)|必要が(?:生じ|ある)|(?:上|として)の?必要|必要な(?:ため|場合|範囲|目的|業務|事項|とき)|^必要$|上必要/,
      "reply",
    ),
    pattern(
      "no-object",
      /^(?:ご|お)?(?:案内|連絡|お?知らせ|通知|対応|手続き?|サポート|支援|情報提供|情報の提供|やり取り|やりとり|コミュニケーション|ご?提案|フォロー|アフターフォロー)$/,
      "appointment",
    ),
  ],
  acts: /送付|発送|配送|配達|郵送|届け|送(?:る|り)|案内|知らせ|通知|返信|回答|返答|返送|答え|請求|支払|払い|払う|振込|入金|決済|予約|見積|契約の?(?:締結|更新|履行|手続)|契約書|本人確認|年齢(?:の|を)?確認|資格の?確認|確かめる|採用|選考|面接|合否|給与|賃金|社会保険|雇用保険|労災|源泉徴収|年末調整|健康診断|通勤|緊急時?の?連絡|緊急連絡|の連絡|連絡する|[をへに]連絡|返却|載せる|掲載する|を記録|の記録|用意する|修理|点検|訪問|工事|施工|保証|返品|交換|返金|当選|抽選|懸賞|賞品|景品|アンケート|集計|会員証|会員登録|登録証|発行|配信|申込|申し込み|受付|問い?合わ?せ|相談に|診療|投薬|処方|検査結果|受講|修了|名簿|名札|入退室|入館|防犯|録画|シフト|出退勤|勤怠|納品|引き?渡し|ポイント|クーポン|メールマガジン|メルマガ|ダイレクトメール|カタログ|年賀状|ログイン|パスワードの|不正|表示する|お?すすめ(?:する|を表示)|連絡網|座席|宿泊者|送迎|回収|取り?付け|仕入れ|設置|査定|申告|届出|納税|申請|貸し?出し|教材|成績|採寸|作成/,
  vague: [
    pattern(
      "improvement",
      /(?:サービス|品質|商品|製品|満足度?|利便性|業務|体制|質|内容|環境|体験|向け)の?.{0,8}(?:向上|改善|充実|拡充|改良|強化|発展|効率化|最適化|開発)|(?:向上|改善|充実|改良|効率化)$/,
      "survey",
    ),
    pattern(
      "marketing",
      /マーケティング|販売促進|販促|営業|広告|宣伝|プロモーション|広報|^pr|ブランディング/,
      "send-news",
    ),
    pattern(
      "analysis",
      /分析|市場調査|統計|調査|研究|企画|商品開発|データの?活用|プロファイリング/,
      "choose-stock",
    ),
    pattern("management", /管理/, "invoice"),
    pattern(
      "provision",
      /^(?:本)?(?:サービス|商品|製品|情報|価値|商品サービス)(?:の|を)?(?:ご|お)?(?:提供|運営|利用|販売|実施)|^提供/,
      "ship",
    ),
    pattern(
      "business",
      /事業|業務|営業|経営|ビジネス|企業活動|社業|商売|商取引|^お?取引|商談|会社|運営|活動|目的の?達成|遂行|仕事/,
      "ship",
    ),
    pattern(
      "relationship",
      /関係の?(?:構築|維持|強化)|サポート|社会貢献|有益|利益|貢献|発展|のために?$|安心|信頼|おもてなし|満足|期待に/,
      "reply",
    ),
    pattern("use", /利用|活用|使用|利活用|有効に|参考|共有|検討|データベース化/, "ship"),
  ],
};

const english: PurposeRules = {
  separators: /[,;.]|\band\b|\bor\b|&|\bas well as\b/,
  frames: [
    /^["“(]+|["”)]+$/g,
    /^(?:we|our company|the company|the shop)?\s*(?:will |may |only )?(?:use[sd]?|process(?:es)?|collect(?:s)?|handle[sd]?)?\s*(?:your|the|this|customers'?|personal|collected)*\s*(?:personal )?(?:data|information|details)?\s*(?:only )?(?:is |are )?(?:used )?(?:only )?(?:for the purposes? of|for|in order to|so that we can|to)\s+/,
    /\s+(?:purposes?|reasons?)$/,
  ],
  fillers:
    /^(?:our|your|the|a|an|any|all|various|better|smooth|general|appropriate|further|future|company|company's|customers?'?|of|in|with|for|to|more|carry out|conduct|conducting|perform|performing|do|doing|run|running|support|supporting|help|continue|legitimate|internal|ordinary|normal|other people's)\s+/,
  openEnded: [
    pattern(
      "others",
      /\bothers?\b|\bamong other things\b|\betc\b|\band so on\b|related purposes|incidental/,
      "appointment",
    ),
    pattern(
      "as-needed",
      /as (?:needed|necessary|required|we see fit|appropriate)|when(?:ever)? (?:needed|necessary)|deem(?:ed)? (?:necessary|fit)|if necessary|necessary for/,
      "reply",
    ),
    pattern(
      "no-object",
      /^(?:contact(?:ing)? (?:you|customers|people)|contact|communicat\w*(?: with (?:you|customers))?|notif\w+|notices|inform(?:ing)? (?:you|customers)|information|correspondence|support|assistance)$/,
      "appointment",
    ),
  ],
  acts: /\b(?:send\w*|mail(?:ing)? |ship\w*|deliver\w*|post(?:ing)? |invoic\w*|bill(?:s|ing)?|charg\w+ (?:the |your )?card|pay(?:ing|ment|roll|s)?\b|refund\w*|repl(?:y|ies|ying)|answer\w*|respond\w*|repair\w*|book\w*|appointment\w*|reserv\w+|quot(?:e|es|ation)|newsletter\w*|catalogue\w*|verif\w+|check(?:ing)? (?:the |your )?(?:age|identity)|salar\w+|wages?|tax|insurance|job applic\w+|interview\w*|recruit\w*|hir(?:e|ing)|emergenc\w+|warrant\w+|return(?:s|ed)? goods|exchang\w+|prize\w*|draw\b|survey\w*|questionnaire\w*|certificate\w*|reset\w*|log(?:ging)? (?:you )?in|fraud|visitor\w*|badge\w*|install\w*|enrol\w*|register\w* (?:you|members|participants)|remind\w*|call(?:ing)? (?:you |customers |people )?(?:about|when|if|back)|inspect\w*|treat(?:ment|ing)|prescri\w+|coupon\w*|points|membership card\w*|issue\w*|decid\w+ (?:from|which)|recommend\w*|show(?:ing)? you|timetable\w*|schedul\w+|tell(?:ing)? (?:you|them|customers|people) (?:when|about|the|your|whether|if)|giv(?:e|ing) you your|calculat\w+|shifts?|attendance|seat\w*)\b/,
  vague: [
    pattern(
      "improvement",
      /improv\w+|enhanc\w+|optimi[sz]\w+|better experience|user experience|customer experience|quality/,
      "survey",
    ),
    pattern("marketing", /marketing|promotion\w*|advertis\w+|sales|publicity/, "send-news"),
    pattern(
      "analysis",
      /analy\w+|research|statistic\w*|profil\w+|insights?|planning|develop\w*/,
      "choose-stock",
    ),
    pattern("management", /manag\w+|administrat\w+|maintain\w+ records|record keeping/, "invoice"),
    pattern(
      "provision",
      /(?:provid\w+|provision|offer\w*|operat\w+|deliver\w*) (?:of )?(?:you with )?(?:our |the |its )?(?:\w+ )?(?:services?|products?)|services?$/,
      "ship",
    ),
    pattern(
      "business",
      /business|^security$|policy|grow\w*|operations?|commercial|corporate|trade|activit(?:y|ies)|company|work/,
      "ship",
    ),
    pattern(
      "relationship",
      /relationship\w*|interests?$|serv(?:e|ing) you|personali[sz]\w+|trust|satisfaction|benefit|loyalty|society/,
      "reply",
    ),
    pattern("use", /\bus(?:e|es|ed|age|ing)\b|utili[sz]\w+/, "ship"),
  ],
};

/** The rules for each language. */
export const purposeRules: Readonly<Record<Lang, PurposeRules>> = { ja: japanese, en: english };
