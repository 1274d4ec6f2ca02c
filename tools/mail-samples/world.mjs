/** The people, firms and services of the invented mails. */
import { digits, letters, pick } from "./compose.mjs";

const surnames = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 松本 井上 木村".split(" ");
const roman =
  "sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada matsumoto inoue kimura".split(
    " ",
  );
const english =
  "Emily Carter|James Wilson|Olivia Brown|Liam Davies|Sofia Rossi|Noah Meyer|Grace Lee|Daniel Novak|Hannah Fischer|Oliver Smith".split(
    "|",
  );

export const firmsJa = [
  ["丸北精機株式会社", "marukita-seiki.co.jp"],
  ["東雲印刷株式会社", "shinonome-print.co.jp"],
  ["株式会社みなと商会", "minato-shokai.jp"],
  ["青葉電設工業", "aoba-densetsu.com"],
  ["株式会社ハルカゼ", "harukaze-inc.jp"],
  ["大和田運送", "owada-unso.co.jp"],
  ["株式会社ノースリンク", "northlink.ne.jp"],
  ["花森文具店", "hanamori-bungu.com"],
  ["さくら社会保険労務士事務所", "sakura-sr.or.jp"],
  ["株式会社クロスフィールド", "crossfield.co.jp"],
  ["三善化学工業株式会社", "miyoshi-chem.co.jp"],
  ["株式会社オフィスベース", "officebase.tokyo"],
  ["海老名食品", "ebina-foods.jp"],
  ["スタジオ木曜", "studio-mokuyo.com"],
  ["株式会社テクノブリッジ", "techno-bridge.co.jp"],
  ["有限会社山口製作所", "yamaguchi-ss.co.jp"],
  ["信濃測量設計", "shinano-survey.com"],
  ["つばめ税理士法人", "tsubame-tax.jp"],
];
export const firmsEn = [
  ["Northwind Tools", "northwindtools.com"],
  ["Harbor & Pine", "harborandpine.com"],
  ["Bluebird Analytics", "bluebird-analytics.io"],
  ["Fernhill Books", "fernhillbooks.co.uk"],
  ["Tessellate", "tessellate.app"],
  ["Kestrel Logistics", "kestrel-logistics.com"],
  ["Maple Street Coffee", "maplestreetcoffee.ca"],
  ["Orchard Hosting", "orchardhosting.net"],
  ["Lumen Design Studio", "lumen-studio.de"],
  ["Cobalt Payroll", "cobaltpayroll.com"],
  ["Greenway Cycling", "greenwaycycling.nl"],
  ["Atlas Conference", "atlasconf.org"],
];

/** Mailing services: those everybody knows, and some that no list has. */
const services = [
  ["amazonses.com", "r.ap-northeast-1.awstrack.me"],
  ["sendgrid.net", "u1234567.ct.sendgrid.net"],
  ["mcsv.net", "list-manage.com"],
  ["mailgun.org", "email.mailgun.org"],
  ["sparkpostmail.com", "sparkpostmail.com"],
  ["cuenote.jp", "c.cuenote.jp"],
  ["bme.jp", "s.bme.jp"],
  ["mktomail.com", "go.mktoweb.com"],
  ["hubspotemail.net", "hubspotlinks.com"],
  ["exacttarget.com", "click.exacttarget.com"],
  ["rentpost-mailer.jp", "clk.rentpost-mailer.jp"],
  ["letterflow.example.net", "t.letterflow.example.net"],
  ["mail-hikyaku.com", "r.mail-hikyaku.com"],
  ["pigeonmail.io", "click.pigeonmail.io"],
];

export function world(chance) {
  const at = Math.floor(chance() * surnames.length);
  const me = { name: surnames[at], local: roman[at], domain: "kawabe-kinzoku.co.jp" };
  me.address = `${me.local}@${me.domain}`;
  const other = Math.floor(chance() * surnames.length);
  return {
    chance,
    me,
    person: {
      name: `${surnames[other]} ${pick(chance, "太郎 花子 一郎 美咲 健 由美 翔 恵".split(" "))}`,
      local: roman[other],
    },
    foreigner: pick(chance, english),
    firm: pick(chance, firmsJa),
    firmEn: pick(chance, firmsEn),
    service: pick(chance, services),
    knownService: pick(chance, services.slice(0, 10)),
    yen: `${(1 + Math.floor(chance() * 980)).toLocaleString("en")},${digits(chance, 3)}`,
    dollars: `${1 + Math.floor(chance() * 480)}.${digits(chance, 2)}`,
    number: `${digits(chance, 3)}-${digits(chance, 7)}-${digits(chance, 7)}`,
    date: `2025年${1 + Math.floor(chance() * 12)}月${1 + Math.floor(chance() * 28)}日`,
    token: letters(chance, 28, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"),
  };
}
