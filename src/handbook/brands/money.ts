// Brands: securities firms, crypto currencies and insurers.
import { type Brand, brand } from "./brand.ts";

export const money: readonly Brand[] = [
  brand(
    "nomura",
    "securities",
    ["野村證券", "野村証券", "野村ホールディングス"],
    ["nomura.co.jp", "nomura.com", "nomuraholdings.com"],
    { words: ["nomurasec"] },
  ),
  brand("daiwa", "securities", ["大和証券"], ["daiwa.jp", "daiwa.co.jp", "daiwa-grp.jp"], {
    words: ["daiwasec", "daiwa-sec"],
  }),
  brand("sbi", "securities", ["SBI証券", "SBIホールディングス"], ["sbisec.co.jp", "sbigroup.co.jp"], {
    words: ["sbisec", "sbi-sec"],
  }),
  brand(
    "rakuten-sec",
    "securities",
    ["楽天証券", "マーケットスピード"],
    ["rakuten-sec.co.jp", "rakuten-sec.net"],
    {
      words: ["rakutensec"],
    },
  ),
  brand("monex", "securities", ["マネックス証券", "マネックス"], ["monex.co.jp", "monexgroup.jp"]),
  brand("matsui", "securities", ["松井証券"], ["matsui.co.jp"], { words: ["matsuisec", "matsui-sec"] }),
  brand("kabu", "securities", ["三菱UFJ eスマート証券", "auカブコム証券", "カブコム"], ["kabu.com"], {
    words: ["kabucom"],
  }),
  brand("mufg-sec", "securities", ["三菱UFJモルガン・スタンレー証券"], ["sc.mufg.jp"]),
  brand("smbc-nikko", "securities", ["SMBC日興証券", "日興イージートレード"], ["smbcnikko.co.jp"], {
    words: ["smbcnikko", "smbc-nikko"],
  }),
  brand("mizuho-sec", "securities", ["みずほ証券"], ["mizuho-sc.com"], {
    words: ["mizuho-sec", "mizuhosec"],
  }),
  brand("gmo-click", "securities", ["GMOクリック証券"], ["click-sec.com"], { words: ["gmoclick"] }),
  brand("okasan", "securities", ["岡三証券", "岡三オンライン"], ["okasan.co.jp", "okasan-online.co.jp"]),
  brand("iwaicosmo", "securities", ["岩井コスモ証券"], ["iwaicosmo.co.jp"]),
  brand("gaitame", "securities", ["外為どっとコム"], ["gaitame.com"]),
  brand("jsda", "securities", ["日本証券業協会"], ["jsda.or.jp"]),
  brand("bitflyer", "crypto", ["bitFlyer", "ビットフライヤー"], ["bitflyer.com", "bitflyer.jp"]),
  brand("coincheck", "crypto", ["Coincheck", "コインチェック"], ["coincheck.com"]),
  brand("gmo-coin", "crypto", ["GMOコイン"], ["coin.z.com"], { words: ["gmocoin", "gmo-coin"] }),
  brand("bitbank", "crypto", ["bitbank", "ビットバンク"], ["bitbank.cc"]),
  brand("bitpoint", "crypto", ["BITPOINT", "ビットポイントジャパン"], ["bitpoint.co.jp"]),
  brand(
    "binance",
    "crypto",
    ["Binance", "バイナンス"],
    ["binance.com", "binance.us", "bnbstatic.com", "binance.org", "binance.vision"],
  ),
  brand("coinbase", "crypto", ["Coinbase", "コインベース"], ["coinbase.com"]),
  brand("kraken", "crypto", ["Kraken"], ["kraken.com"]),
  brand("okx", "crypto", ["OKX", "OKEx"], ["okx.com", "okex.com"]),
  brand("bybit", "crypto", ["Bybit"], ["bybit.com"]),
  brand("metamask", "crypto", ["MetaMask", "メタマスク"], ["metamask.io"]),
  brand("trustwallet", "crypto", ["Trust Wallet"], ["trustwallet.com"]),
  brand("myetherwallet", "crypto", ["MyEtherWallet", "MEW"], ["myetherwallet.com"]),
  brand("ledger", "crypto", ["Ledger Wallet", "Ledger Live"], ["ledger.com"], {
    words: ["ledgerlive", "ledgerwallet"],
  }),
  brand("meijiyasuda", "insurance", ["明治安田生命", "明治安田"], ["meijiyasuda.co.jp"]),
  brand("nissay", "insurance", ["日本生命", "ニッセイ"], ["nissay.co.jp"]),
  brand("dai-ichi-life", "insurance", ["第一生命"], ["dai-ichi-life.co.jp"]),
  brand("sumitomolife", "insurance", ["住友生命"], ["sumitomolife.co.jp"]),
  brand("kampo", "insurance", ["かんぽ生命"], ["jp-life.japanpost.jp"]),
  brand(
    "tokiomarine",
    "insurance",
    ["東京海上日動", "東京海上"],
    ["tokiomarine-nichido.co.jp", "tokiomarinehd.com"],
    {
      words: ["tokiomarine"],
    },
  ),
  brand("sompo", "insurance", ["損保ジャパン", "SOMPO"], ["sompo-japan.co.jp", "sompo-hd.com"], {
    words: ["sompojapan"],
  }),
  brand(
    "aioi",
    "insurance",
    ["三井住友海上", "あいおいニッセイ同和損保"],
    ["ms-ins.com", "aioinissaydowa.co.jp"],
  ),
];
