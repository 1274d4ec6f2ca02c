// Names abused in mails from abroad that also reach Japanese mailboxes, beside the brand book of this country.
import type { MailBrand } from "#src/engine/mail/index.ts";

/** `name/other name: domain domain` */
const book = `
Walmart: walmart.com
Lowe's/Lowes: lowes.com
Home Depot: homedepot.com
Harbor Freight: harborfreight.com
CVS/CVS Pharmacy: cvs.com
Walgreens: walgreens.com
Dick's Sporting Goods/Dicks Sporting Goods: dickssportinggoods.com dcsg.com
Hilton: hilton.com
Marriott/Marriot: marriott.com
Best Buy/BestBuy: bestbuy.com
Kohl's/Kohls: kohls.com
Sam's Club/Sams Club: samsclub.com
Tractor Supply: tractorsupply.com
Ace Hardware: acehardware.com
Omaha Steaks: omahasteaks.com
Keurig: keurig.com
T-Mobile: t-mobile.com
Verizon: verizon.com verizonwireless.com vzw.com
AT&T: att.com att-mail.com
Xfinity/Comcast: xfinity.com comcast.com comcast.net
Peacock TV: peacocktv.com
Paramount+/Paramount Plus: paramountplus.com
Sirius XM/SiriusXM: siriusxm.com
Southwest Airlines: southwest.com
United Airlines: united.com
Delta Air Lines: delta.com
State Farm: statefarm.com
Geek Squad: geeksquad.com bestbuy.com
QuickBooks/Intuit: intuit.com quickbooks.com
Lidl: lidl.de lidl.com lidl.fr lidl.nl lidl.es lidl.co.uk
ALDI: aldi.de aldi.com aldi-sued.de aldi-nord.de aldi.nl aldi.us
Kaufland: kaufland.de kaufland.com
EDEKA: edeka.de
REWE: rewe.de
Decathlon: decathlon.com decathlon.de decathlon.fr decathlon.nl decathlon.es
Rossmann: rossmann.de
Fressnapf: fressnapf.de
MediaMarkt/Media Markt: mediamarkt.de mediamarkt.com mediamarkt.nl mediamarkt.es
Tchibo: tchibo.de
Deutsche Telekom/Telekom: telekom.de telekom.com t-online.de
Sparkasse: sparkasse.de sparkassen-mail.de
Volksbank: volksbank.de vr.de
Commerzbank: commerzbank.de commerzbank.com
Deutsche Bank: deutsche-bank.de db.com
Postbank: postbank.de
N26: n26.com
ADAC: adac.de
Parkside: lidl.de
Makita: makita.com makita.de makita.co.jp
Persil: persil.de
Knorr: knorr.de knorr.com
Rituals: rituals.com
Europa-Park/Europa Park: europapark.de
Leroy Merlin: leroymerlin.fr leroymerlin.es leroymerlin.com
Carrefour: carrefour.fr carrefour.com carrefour.es
E.Leclerc/Leclerc: e.leclerc e-leclerc.com
Auchan: auchan.fr
Nocibé/Nocibe: nocibe.fr
Sephora: sephora.com sephora.fr
La Poste/Colissimo/LaPoste: laposte.fr laposte.net laposte.info
Chronopost: chronopost.fr
Mondial Relay: mondialrelay.fr mondialrelay.com
Ameli/Assurance Maladie: ameli.fr assurance-maladie.fr
Crédit Agricole: credit-agricole.fr ca-mail.fr
BNP Paribas: bnpparibas bnpparibas.com mabanque.bnpparibas
Société Générale: societegenerale.fr socgen.com
SFR: sfr.fr sfr.com
PostNL: postnl.nl postnl.com
bpost: bpost.be
Rabobank: rabobank.nl rabobank.com
ABN AMRO: abnamro.nl abnamro.com
DigiD: digid.nl
KPN: kpn.com
Ziggo: ziggo.nl
bol.com: bol.com
Hallmark: hallmark.nl hallmark.com
Correios: correios.com.br
Bradesco/Bradesco Prime: bradesco.com.br bradesco bradescoprime.com.br
Itaú/Itau Personnalite/Itau: itau.com.br itau.com
Banco do Brasil: bb.com.br
Caixa Econômica: caixa.gov.br
Nubank: nubank.com.br
Mercado Pago: mercadopago.com mercadopago.com.br mercadolivre.com.br
Mercado Livre/Mercado Libre: mercadolivre.com.br mercadolibre.com
Magalu/Magazine Luiza: magazineluiza.com.br magalu.com
Serasa: serasa.com.br serasaexperian.com.br
Detran: gov.br
Receita Federal/Gov.br/GOV-BR: gov.br
Livelo: livelo.com.br
Correos: correos.es correos.com
CaixaBank: caixabank.es caixabank.com
Endesa: endesa.com endesaclientes.com
Movistar: movistar.es movistar.com
El Corte Inglés: elcorteingles.es
Mercadona: mercadona.es
Tupperware: tupperware.com tupperware.de
Poste Italiane: poste.it posteitaliane.it
Intesa Sanpaolo: intesasanpaolo.com
Evri: evri.com
Lloyds Bank: lloydsbank.com lloydsbank.co.uk
NatWest: natwest.com
Tesco: tesco.com
Argos: argos.co.uk
Commonwealth Bank: commbank.com.au cba.com.au
Australia Post/AusPost: auspost.com.au
myGov: my.gov.au
Telstra: telstra.com telstra.com.au
Proton Mail/ProtonMail: proton.me protonmail.com
SHEIN: shein.com
Temu: temu.com temuemail.com
Revolut: revolut.com
Exodus Wallet: exodus.com
Phantom Wallet: phantom.app phantom.com
Uniswap: uniswap.org
OpenSea: opensea.io
Crypto.com: crypto.com
Arbitrum: arbitrum.io arbitrum.foundation
Lido Finance: lido.fi
Ripple/XRP Ledger: ripple.com
Trezor: trezor.io
FTX: ftx.com ra.kroll.com kroll.com
Persil Box: persil.de
Dyson: dyson.com dyson.co.jp dyson.de
Samsung: samsung.com
Yeti: yeti.com
Milwaukee Tool: milwaukeetool.com
Dewalt: dewalt.com
LinkedIn Corporation: linkedin.com
Vivo Fixo: vivo.com.br
Claro: claro.com.br
UNICEF: unicef.org
`;

export const moreBrands: readonly MailBrand[] = book
  .trim()
  .split("\n")
  .map((line) => {
    const at = line.lastIndexOf(": ");
    const names = line.slice(0, at).split("/");
    return { id: `abroad:${names[0]}`, names, domains: line.slice(at + 2).split(" ") };
  });

/** Names of the brand book that every newsletter may mention: they count where a sender calls himself so. */
export const quietNames: readonly string[] =
  "LINE|NHK|JAL|ANA|PayPay|ペイペイ|Apple Pay|LINE Pay|Amazon Pay|Ponta|ポンタ|dポイント|d払い|dカード|WAON|nanaco|ナナコ|楽天|Rakuten|楽天市場|Google|YouTube|Instagram|Facebook|Twitter|TikTok|Suica|メルカリ|コストコ|Costco|ローソン|LAWSON|ファミリーマート|FamilyMart|セブン-イレブン|セブンイレブン|ニトリ|IKEA|UNIQLO|ユニクロ|Nintendo|任天堂|GitHub|Shopify|Salesforce|Confluence|Atlassian|Trello|Jira|Cloudflare|Samsung|Dyson|Makita|OCN|nifty|BIGLOBE|WhatsApp|マスターカード|Mastercard|American Express|AMEX|Visa|JCB|Microsoft|マイクロソフト|Gmail|Outlook|Teams|OneDrive|SharePoint|Zoom|Slack|Dropbox|Adobe|DocuSign|ドコモ|KDDI|ソフトバンク|SoftBank|NTT|NTT東日本|NTT西日本|フレッツ光|JR東日本|JR東海|JR西日本|リクルート|じゃらん|ホットペッパー|Android|iTunes|App Store|Apple|総務省|厚生労働省|経済産業省|金融庁|警察庁|警視庁|デジタル庁|IPA|商工会議所|日本商工会議所|信用金庫|日本銀行|日銀|税務署|マイナンバーカード|郵便局|日本郵便|ヤマト運輸|佐川急便|ゆうパック|西濃運輸|福山通運|三井住友海上|東京海上|インターネットバンキング|サイボウズ|kintone|freee|マネーフォワード|弥生会計|Chatwork|チャットワーク|クラウドサイン|Sansan|LinkedIn|Discord|Steam|Telegram|Stripe|PayPal|DHL|FedEx|UPS|USPS|eBay|Uber|OpenAI|ChatGPT|Shell|Telekom|Detran|Sparkasse|Volksbank|Persil|Knorr|Rituals|Hilton|ETCカード|Olive|三菱UFJフィナンシャルグループ|MUFG|SMBC|Mizuho|ENEOS|Wi-Fi|NURO|Bitcoin|Xserver|エックスサーバー|さくらインターネット".split(
    "|",
  );

/** Ordinary words and initials: they count only as the whole name of a sender. */
export const wholeNames: readonly string[] =
  "X|Box|Wise|Zoom|Slack|au|Teams|Windows|Meta|Messenger|Eight|Chase|ETC|IPA|Citi|ライン|農協|税関|ストライプ|ズーム|レイク|フリル|弥生|ニコニコ|EPOS|Outlook|Discord|Steam|Telegram|Stripe|Okta|Kraken|MEW|DBS|DTI|DPD|GDO|UCS|Hulu|アコム|プロミス|ディズニー|大丸|三越|IRS|Yeti|Claro|Parkside|FTX|WESTER|NEOBANK|Argos|Caixa|Olive|Visa|Riot Games|ソネット|ピカラ|マイゲート|ナビ|JA|Uber|ラクテン|Ledger|Shell|Persil|Knorr|Leclerc|SFR|KPN|N26|ALDI|オムニ7|ワオン|NTT|OCN|ANA|JAL|ジャックス|レイク".split(
    "|",
  );
