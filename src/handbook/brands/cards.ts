// Brands: cards, points, payment and consumer credit.
import { type Brand, brand } from "./brand.ts";

export const cards: readonly Brand[] = [
  brand(
    "smbc-card",
    "card",
    ["三井住友カード", "Vpass", "SMBC Card", "三井住友VISAカード", "Ｖポイント", "Vポイント", "SMBCカード"],
    ["smbc-card.com", "vpass.ne.jp", "smbc-gp.co.jp"],
    { words: ["vpass", "smbccard", "smbc"] },
  ),
  brand("jcb", "card", ["JCB", "JCBカード", "MyJCB", "ジェーシービー"], ["jcb.co.jp", "global.jcb"], {
    words: ["myjcb", "jcbcard"],
  }),
  brand(
    "aeon-card",
    "card",
    ["イオンカード", "イオンフィナンシャルサービス", "AEON CARD", "暮らしのマネーサイト"],
    ["aeon.co.jp", "aeonfinancial.co.jp", "aeon.info", "aeon.com"],
    { words: ["aeoncard", "aeonbank"] },
  ),
  brand(
    "saison",
    "card",
    ["セゾンカード", "SAISON CARD", "クレディセゾン", "Netアンサー"],
    ["saisoncard.co.jp", "a-q-f.com"],
    { words: ["saison", "saisoncard", "netanswer"] },
  ),
  brand("epos", "card", ["エポスカード", "エポスNet", "EPOS"], ["eposcard.co.jp", "01epos.jp"], {
    words: ["eposcard", "eposnet"],
  }),
  brand(
    "mufg-card",
    "card",
    ["三菱UFJニコス", "MUFGカード", "NICOSカード", "DCカード", "MUFG CARD"],
    ["cr.mufg.jp", "nicos.co.jp", "dccard.co.jp"],
    { words: ["mufgcard", "nicos"] },
  ),
  brand("rakuten-card", "card", ["楽天カード", "楽天e-NAVI"], ["rakuten-card.co.jp"], {
    words: ["rakutencard", "rakuten-card"],
  }),
  brand(
    "viewcard",
    "card",
    ["ビューカード", "VIEW's NET", "VIEWカード", "Viewcard"],
    ["viewsnet.jp", "jreast.co.jp"],
    {
      words: ["viewcard", "viewsnet"],
    },
  ),
  brand(
    "ts-cubic",
    "card",
    ["TS CUBIC CARD", "トヨタファイナンス", "MY TS3"],
    ["tscubic.com", "ts3card.com", "toyota-finance.co.jp"],
    { words: ["tscubic", "myts3"] },
  ),
  brand("micard", "card", ["エムアイカード", "MICARD", "エムアイ友の会"], ["micard.co.jp"]),
  brand("jaccs", "card", ["ジャックス", "JACCS", "ジャックスカード"], ["jaccs.co.jp"]),
  brand(
    "orico",
    "card",
    ["オリコ", "Orico", "オリエントコーポレーション", "eオリコ"],
    ["orico.co.jp", "orico.tv"],
  ),
  brand("aplus", "card", ["アプラス", "APLUS", "新生アプラス"], ["aplus.co.jp"]),
  brand("pocketcard", "card", ["ポケットカード", "P-oneカード"], ["pocketcard.co.jp"]),
  brand("lifecard", "card", ["ライフカード", "LIFE CARD", "LIFE-Web Desk"], ["lifecard.co.jp"]),
  brand("uc-card", "card", ["UCカード", "UC Card", "アットユーネット"], ["uccard.co.jp"], {
    words: ["uccard"],
  }),
  brand("ucs", "card", ["UCSカード", "UCS"], ["ucscard.co.jp"], { words: ["ucscard"] }),
  brand(
    "amex",
    "card",
    ["American Express", "アメリカン・エキスプレス", "アメックス", "AMEX"],
    ["americanexpress.com", "aexp.com", "aexp-static.com", "americanexpress.co.jp", "amex.com"],
    { words: ["americanexpress"], worldwide: true },
  ),
  brand(
    "diners",
    "card",
    ["ダイナースクラブ", "三井住友トラストクラブ", "Diners Club"],
    ["diners.co.jp", "sumitclub.jp", "dinersclub.com"],
    { words: ["dinersclub"] },
  ),
  brand(
    "mastercard",
    "card",
    ["Mastercard", "マスターカード"],
    ["mastercard.com", "mastercard.co.jp", "mastercard.us", "mastercard.int", "mastercard.jp"],
    { worldwide: true },
  ),
  brand("visa", "card", ["Visa", "VISAカード", "ビザカード"], ["visa.com", "visa.co.jp"], {
    words: ["visacard"],
    worldwide: true,
  }),
  brand("oc-card", "card", ["OCカード", "小田急カード"], ["odakyu-card.jp"]),
  brand("daimaru-card", "card", ["大丸松坂屋カード", "JFRカード"], ["jfr-card.co.jp"], {
    words: ["jfrcard"],
  }),
  brand("resona-card", "card", ["りそなカード"], ["resonacard.co.jp"], { words: ["resonacard"] }),
  brand(
    "cedyna",
    "card",
    ["セディナ", "Cedyna", "OMCカード", "SMBCファイナンスサービス"],
    ["cedyna.co.jp", "smbc-fs.co.jp"],
  ),
  brand("toyota-wallet", "payment", ["TOYOTA Wallet"], ["toyota.jp", "toyota.co.jp", "toyota.com"], {
    worldwide: true,
  }),
  brand(
    "paypay",
    "payment",
    ["PayPay", "ペイペイ", "PayPayカード"],
    ["paypay.ne.jp", "paypay-card.co.jp", "paypay-bank.co.jp", "paypay-sec.co.jp"],
    { words: ["paypaycard"] },
  ),
  brand(
    "paypal",
    "payment",
    ["PayPal", "ペイパル"],
    [
      "paypal.com",
      "paypalobjects.com",
      "paypal.me",
      "paypal-mktg.com",
      "paypalcorp.com",
      "paypal.jp",
      "paypalcredit.com",
    ],
    { worldwide: true },
  ),
  brand(
    "stripe",
    "payment",
    ["Stripe", "ストライプ"],
    ["stripe.com", "stripe.network", "stripecdn.com", "stripe.dev"],
  ),
  brand("paidy", "payment", ["Paidy", "ペイディ", "あと払いペイディ"], ["paidy.com"]),
  brand("merpay", "payment", ["メルペイ"], ["merpay.com"]),
  brand("linepay", "payment", ["LINE Pay"], ["pay.line.me"], { words: ["linepay"] }),
  brand("wise", "payment", ["Wise", "TransferWise"], ["wise.com", "transferwise.com"], {
    words: ["transferwise"],
  }),
  brand("westernunion", "payment", ["Western Union", "ウエスタンユニオン"], ["westernunion.com"], {
    worldwide: true,
  }),
  brand("acom", "loan", ["アコム", "ACOM"], ["acom.co.jp"]),
  brand("aiful", "loan", ["アイフル", "AIFUL"], ["aiful.co.jp"]),
  brand(
    "promise",
    "loan",
    ["プロミス", "SMBCコンシューマーファイナンス"],
    ["promise.co.jp", "cyber.promise.co.jp"],
  ),
  brand(
    "lakealsa",
    "loan",
    ["レイク", "レイクALSA", "新生フィナンシャル"],
    ["lakealsa.com", "shinseifinancial.co.jp"],
    {
      words: ["lakealsa"],
    },
  ),
  brand(
    "ponta",
    "payment",
    ["Ponta", "ポンタ", "ロイヤリティ マーケティング"],
    ["ponta.jp", "loyalty.co.jp"],
  ),
  brand("dpoint", "payment", ["dポイント", "d払い", "dカード"], ["d-card.jp", "dpoint.jp"], {
    words: ["dcard-docomo", "dpoint"],
  }),
  brand("waon", "payment", ["WAON", "ワオン", "iAEON"], ["waon.net", "waon.com"], { words: ["iaeon"] }),
  brand("nanaco", "payment", ["nanaco", "ナナコ"], ["nanaco-net.jp"], { words: ["nanaco"] }),
];
