/**
 * Japanese phishing, invented after the known lures and the often-abused names. About a third carries the usual tells of a foreign writer; the rest is written well.
 */
import { compose, digits, letters, mailbox, page, pick, plain } from "./compose.mjs";
import { world } from "./world.mjs";

const t = (brand, subject, paragraphs, more = {}) => ({ brand, subject, paragraphs, ...more });

/** Name shown, address and page of the real one. */
const brands = {
  amazon: ["Amazon.co.jp", "amazon.co.jp"],
  smbc: ["三井住友カード", "smbc-card.com"],
  apple: ["Apple ID", "apple.com"],
  ekinet: ["えきねっと", "eki-net.com"],
  aeon: ["イオンカード", "aeon.co.jp"],
  au: ["au", "au.com"],
  saison: ["セゾンカード", "saisoncard.co.jp"],
  mercari: ["メルカリ", "mercari.com"],
  epos: ["エポスカード", "eposcard.co.jp"],
  etc: ["ETC利用照会サービス", "etc-meisai.jp"],
  nicos: ["三菱UFJニコス", "cr.mufg.jp"],
  rakuten: ["楽天カード", "rakuten-card.co.jp"],
  softbank: ["SoftBank", "softbank.jp"],
  jcb: ["JCB", "jcb.co.jp"],
  yamato: ["ヤマト運輸", "kuronekoyamato.co.jp"],
  tepco: ["東京電力", "tepco.co.jp"],
  nta: ["国税庁", "nta.go.jp"],
  docomo: ["NTTドコモ", "docomo.ne.jp"],
  mufg: ["三菱UFJ銀行", "bk.mufg.jp"],
  micard: ["MICARD", "micard.co.jp"],
  view: ["ビューカード", "jreast.co.jp"],
  microsoft: ["Microsoft", "microsoft.com"],
  smbcbank: ["三井住友銀行", "smbc.co.jp"],
  amex: ["アメリカン・エキスプレス", "americanexpress.com"],
  paypay: ["PayPay", "paypay.ne.jp"],
  nhk: ["NHK", "nhk.or.jp"],
  post: ["日本郵便", "post.japanpost.jp"],
  mizuho: ["みずほ銀行", "mizuhobank.co.jp"],
  netflix: ["Netflix", "netflix.com"],
  line: ["LINE", "line.me"],
  nenkin: ["日本年金機構", "nenkin.go.jp"],
  nomura: ["野村證券", "nomura.co.jp"],
  rsec: ["楽天証券", "rakuten-sec.co.jp"],
  sbi: ["SBI証券", "sbisec.co.jp"],
  sagawa: ["佐川急便", "sagawa-exp.co.jp"],
  soumu: ["総務省", "soumu.go.jp"],
  orico: ["オリコカード", "orico.co.jp"],
  jaccs: ["ジャックス", "jaccs.co.jp"],
  lifecard: ["ライフカード", "lifecard.co.jp"],
  yodobashi: ["ヨドバシカメラ", "yodobashi.com"],
  visa: ["VISAカード", "visa.co.jp"],
  jpbank: ["ゆうちょ銀行", "jp-bank.japanpost.jp"],
  xserver: ["エックスサーバー", "xserver.ne.jp"],
  mynumber: ["マイナポイント事務局", "mynumbercard.point.soumu.go.jp"],
  ana: ["ANAマイレージクラブ", "ana.co.jp"],
  waterworks: ["東京都水道局", "waterworks.metro.tokyo.lg.jp"],
};

export const templates = [
  t(
    "amazon",
    "【重要】Amazonアカウントの確認のお願い",
    [
      "Amazonお客様",
      "お客様のアカウントに異常なアクセスが検出されたため、アカウントを一時的に停止いたしました。",
      "24時間以内に情報の確認をお願いいたします。確認がない場合、アカウントは永久に停止されます。",
    ],
    { button: "Amazonにログイン" },
  ),
  t(
    "amazon",
    "Amazonプライムの自動更新設定を解除いたしました！番号：{n}",
    [
      "プライムをご利用いただきありがとうございます。会員資格の更新を試みましたが、登録されたお支払い方法に問題があり、更新できませんでした。",
      "お支払い方法を更新しない場合、プライム会員の特典をご利用いただけなくなります。",
    ],
    { button: "支払方法の情報を更新する" },
  ),
  t(
    "smbc",
    "【三井住友カード】ご利用確認のお願い",
    [
      "いつも三井住友カードをご利用いただきありがとうございます。",
      "弊社では、お客様に安心してカードをご利用いただくことを目的に、第三者による不正使用を防止するモニタリングを行っています。\n本人様のご利用かどうかを確認させていただきたいお取引がありましたので、誠に勝手ながら、カードのご利用を一部制限させていただき、ご連絡させていただきました。",
      "ご回答をいただけない場合、カードの利用制限が継続されることもございます。",
    ],
    { button: "ご利用確認はこちら" },
  ),
  t(
    "smbc",
    "カード年会費のお支払い方法に問題があります",
    [
      "日頃は三井住友カードをご利用いただき誠にありがとうございます。カード年会費のお支払いができませんでした。",
      "下記よりVpassにログインのうえ、お支払い情報の更新をお願いいたします。",
    ],
    { button: "Vpassログイン" },
  ),
  t(
    "apple",
    "お使いのApple IDのセキュリティ質問を再設定してください",
    [
      "お客様のApple IDに異常が見つかりました。第三者によるログインの可能性があります。",
      "お客様の安全のため、Apple IDがロックされました。48時間以内にアカウントの確認を完了してください。",
    ],
    { button: "今すぐ確認" },
  ),
  t(
    "ekinet",
    "【重要なお知らせ】えきねっとアカウントの自動退会処理について",
    [
      "えきねっとをご利用いただきありがとうございます。",
      "最終ログインから2年以上経過したアカウントは、自動退会処理をさせていただきます。引き続きご利用いただける場合は、本メール受信後24時間以内にログインをお願いいたします。",
    ],
    { button: "⇒ログインはこちら" },
  ),
  t(
    "ekinet",
    "えきねっと ご請求金額のお支払いが確認できません",
    [
      "お客様のお支払い方法が承認されませんでした。",
      "至急、クレジットカード情報の更新をお願いします。更新されない場合、予約は取り消されます。",
    ],
    { button: "カード情報を更新する" },
  ),
  t(
    "aeon",
    "【イオンカード】重要なお知らせ ご本人様確認のお願い",
    [
      "イオンカードご利用のお客様へ",
      "セキュリティシステムの更新に伴い、ご本人様の確認が必要となりました。",
      "期限までにお手続きがない場合、カードのご利用を停止いたします。",
    ],
    { button: "本人確認手続きへ" },
  ),
  t(
    "au",
    "【au】ご利用料金のお支払い確認が取れておりません",
    [
      "いつもauをご利用いただきありがとうございます。",
      "ご利用料金が未払いとなっております。本日中にお支払いが確認できない場合、通信サービスを停止させていただきます。",
    ],
    { button: "お支払いはこちら" },
  ),
  t(
    "saison",
    "セゾンカード ご利用内容の確認",
    [
      "セゾンカードをご利用いただきありがとうございます。お客様のカードが第三者に利用された恐れがあります。",
      "Netアンサーよりご利用内容をご確認ください。ご確認いただけない場合、カードを停止いたします。",
    ],
    { button: "Netアンサーにログイン" },
  ),
  t(
    "mercari",
    "【メルカリ】事務局からのお知らせ: アカウントの利用制限",
    [
      "メルカリをご利用いただきありがとうございます。",
      "規約違反の疑いがあるため、アカウントの利用を制限いたしました。解除には本人確認が必要です。",
    ],
    { button: "利用制限を解除する" },
  ),
  t(
    "epos",
    "【エポスカード】カード利用停止のお知らせ",
    [
      "エポスカード会員様",
      "異常な取引を検知したため、カードの利用を停止しました。エポスNetにログインし、情報を更新してください。",
    ],
    { button: "エポスNet" },
  ),
  t(
    "etc",
    "【ETC利用照会サービス】解約予告のお知らせ",
    [
      "ETC利用照会サービスをご利用のお客様",
      "このサービスは、450日間ログインがない場合、解約となります。お客様のユーザーIDは解約予定のため、継続をご希望の方は下記よりログインしてください。",
    ],
    { button: "ETC利用照会サービス（登録型）" },
  ),
  t(
    "etc",
    "ETCサービスは無効になりました {n}",
    [
      "ETCサービスをご利用のお客様:",
      "ETCサービスは無効になりました。引き続きサービスをご利用いただきたい場合は、下記リンクより詳細をご確認ください。",
    ],
    { button: "下記の接続から停止原因を確認してください" },
  ),
  t(
    "nicos",
    "MUFGカード 重要: 個人情報の確認のお願い",
    [
      "MUFGカードをご利用のお客様",
      "不正利用防止のため、個人情報の確認をお願いしております。確認手続きが完了するまで、一時的にカードのご利用を停止いたします。",
    ],
    { button: "WEBサービスにログイン" },
  ),
  t(
    "rakuten",
    "【楽天カード】緊急のご連絡: 第三者不正利用の疑い",
    [
      "楽天カード会員様",
      "お客様のアカウントが第三者に不正利用された可能性があります。楽天e-NAVIより、直ちにご確認ください。",
    ],
    { button: "楽天e-NAVIへ" },
  ),
  t(
    "softbank",
    "【SoftBank】料金未払いによる利用停止のご案内",
    [
      "ソフトバンクをご利用いただきありがとうございます。",
      "携帯電話料金のお支払いが確認できません。最終期限を過ぎると、電波停止および法的措置に移行します。",
    ],
    { button: "My SoftBankで支払う" },
  ),
  t(
    "jcb",
    "【JCB】MyJCBログインのご案内（セキュリティ強化）",
    [
      "JCBカードをご利用いただきありがとうございます。",
      "セキュリティ強化のため、再認証をお願いしております。お手続きされない場合、MyJCBをご利用いただけなくなります。",
    ],
    { button: "MyJCBで再認証する" },
  ),
  t(
    "yamato",
    "【ヤマト運輸】お届け先の住所に誤りがあります",
    [
      "お客様のお荷物をお届けできませんでした。住所情報の不備により、荷物が保管されています。",
      "2日以内に住所を更新しない場合、荷物は差出人に返送されます。再配達には手数料（150円）がかかります。",
    ],
    { button: "住所を更新する" },
  ),
  t(
    "sagawa",
    "宅配便ご不在の為お持ち帰りました。",
    ["お荷物のお届けにあがりましたが不在の為持ち帰りました。", "下記より再配達のお手続きをお願いします。"],
    { button: "再配達の依頼", short: true },
  ),
  t(
    "tepco",
    "【東京電力】未払い電気料金の最終通知",
    [
      "東京電力エナジーパートナーをご利用のお客様",
      "電気料金のお支払いが確認できておりません。本日中にお支払いいただけない場合、送電を停止いたします。",
    ],
    { button: "お支払いはこちら" },
  ),
  t(
    "nta",
    "【国税庁】差押最終通知 税金のお支払いについて",
    [
      "国税庁からのお知らせ",
      "あなたの所得税（または延滞金）について、これまで自主的に納付されるよう催促してきましたが、まだ納付されておりません。",
      "最終期限までに納付がない場合、不動産、自動車などの登記登録財産や給料の差押処分に着手いたします。",
    ],
    { button: "お支払いへ" },
  ),
  t(
    "nta",
    "e-Tax 税金還付のお知らせ",
    [
      "e-Taxをご利用いただきありがとうございます。",
      "所得税の還付金があります。受取手続きには、口座情報の登録が必要です。期限内にお手続きください。",
    ],
    { button: "還付金を受け取る" },
  ),
  t(
    "docomo",
    "【dアカウント】セキュリティ上の理由によるロックのお知らせ",
    [
      "ドコモをご利用のお客様",
      "お客様のdアカウントで不審なログインが確認されました。安全のためアカウントをロックしました。",
    ],
    { button: "ロックを解除する" },
  ),
  t(
    "mufg",
    "【三菱UFJ銀行】お取引目的等のご確認のお願い",
    [
      "三菱UFJ銀行をご利用のお客様",
      "金融庁のガイドラインに基づき、お客様の取引目的の確認をお願いしております。期限までにご回答がない場合、口座の取引を制限させていただきます。",
    ],
    { button: "確認手続きへ" },
  ),
  t(
    "micard",
    "エムアイカード 【重要】お客様のお支払い方法が承認されません",
    [
      "エムアイカードをご利用いただきありがとうございます。",
      "お支払い方法が承認されないため、カードのご利用を制限しております。情報の更新をお願いいたします。",
    ],
    { button: "WEBエムアイカード" },
  ),
  t(
    "view",
    "ビューカード VIEW's NET ご登録情報確認のお願い",
    [
      "ビューカードをご利用いただきありがとうございます。",
      "ご登録情報の確認が取れず、VIEW's NETのご利用を一時停止しました。",
    ],
    { button: "VIEW's NETログイン" },
  ),
  t(
    "microsoft",
    "Microsoft アカウントの不審なサインイン",
    [
      "Microsoft アカウント チーム",
      "お使いのアカウントへの通常と異なるサインインが検出されました。場所: ロシア/モスクワ",
      "心当たりがない場合は、直ちにパスワードを変更してください。",
    ],
    { button: "アクティビティを確認" },
  ),
  t(
    "smbcbank",
    "【三井住友銀行】ワンタイムパスワードの再設定",
    [
      "SMBCダイレクトをご利用のお客様",
      "ワンタイムパスワードの有効期限が切れます。インターネットバンキングを継続してご利用いただくには、再登録が必要です。",
    ],
    { button: "再登録する" },
  ),
  t(
    "amex",
    "アメリカン・エキスプレス: カードの使用が制限されました",
    [
      "カード会員様",
      "不正な取引が検出されたため、カードの使用を制限しました。ご本人様のご利用かどうか、ご確認をお願いいたします。",
    ],
    { button: "確認する" },
  ),
  t(
    "paypay",
    "PayPayポイント 受け取り期限のお知らせ",
    [
      "おめでとうございます!",
      "抽選の結果、PayPayポイント 30,000円相当に当選されました。本日中に受け取り手続きをお願いします。",
    ],
    { button: "ポイントを受け取る" },
  ),
  t(
    "nhk",
    "【NHK】放送受信料 お支払いのお願い",
    [
      "NHKからのお知らせ",
      "受信料の未払いが確認されました。支払期限を過ぎた場合、割増金と法的手続きの対象となります。",
    ],
    { button: "お支払い手続き" },
  ),
  t(
    "post",
    "日本郵便: 通関手数料のお支払いのお願い",
    [
      "お客様宛の国際郵便物が税関に保留されています。",
      "配送料および関税のお支払いが確認できしだい、配達いたします。",
    ],
    { button: "支払って受け取る" },
  ),
  t(
    "mizuho",
    "みずほダイレクト【緊急】取引停止のお知らせ",
    [
      "みずほ銀行をご利用のお客様",
      "お客様の口座が第三者に不正に利用されている疑いがあるため、取引を停止しました。下記より本人認証をお願いいたします。",
    ],
    { button: "本人認証へ進む" },
  ),
  t(
    "netflix",
    "Netflix お支払いに問題が発生しました",
    [
      "お客様各位",
      "お支払い情報を確認できませんでした。48時間以内に更新されない場合、アカウントは停止されます。",
    ],
    { button: "アカウントを再開する" },
  ),
  t(
    "line",
    "LINEアカウントの安全確認",
    [
      "LINEをご利用のユーザー様",
      "お客様のLINEアカウントに異常ログインがありました。ウェブページで検証してお願いします。",
    ],
    { button: "検証する", tell: true },
  ),
  t(
    "nenkin",
    "【日本年金機構】国民年金保険料の未納について",
    [
      "日本年金機構からの重要なお知らせ",
      "国民年金保険料の未納が確認されました。納付がない場合、財産の差押えを行うことがあります。",
    ],
    { button: "納付する" },
  ),
  t(
    "nomura",
    "【野村證券】口座の安全確認 電話番号認証の設定",
    [
      "野村證券オンラインサービスをご利用のお客様",
      "不正取引防止のため、追加認証の設定が必須となりました。設定されない場合、口座の出金を制限いたします。",
    ],
    { button: "ログインして設定する" },
  ),
  t(
    "rsec",
    "楽天証券: 不正取引被害の補償手続きについて",
    [
      "楽天証券をご利用のお客様",
      "不正アクセス被害に関する補償金の受取には、本人確認が必要です。下記より取引暗証番号を入力し、お手続きください。",
    ],
    { button: "補償手続きへ" },
  ),
  t(
    "sbi",
    "【SBI証券】配当金受取の手続きが完了していません",
    [
      "SBI証券をご利用いただきありがとうございます。",
      "未受領の配当金があります。期限までに受取手続きを行わない場合、失効いたします。",
    ],
    { button: "受取手続き" },
  ),
  t(
    "soumu",
    "総務省 給付金のお知らせ",
    [
      "総務省からのお知らせ",
      "特別定額給付金の二回目の受付を開始いたしました。下記のページより申請してください。",
    ],
    { button: "申請はこちら" },
  ),
  t(
    "orico",
    "オリコカード eオリコ ご利用再開手続きのご案内",
    [
      "eオリコサービスをご利用のお客様",
      "不正利用の疑いにより、カードのご利用を一時的に制限しております。再開手続きをお願いします。",
    ],
    { button: "eオリコへログイン" },
  ),
  t(
    "jaccs",
    "ジャックスカード 会員情報更新のお願い",
    [
      "ジャックスカード会員様",
      "会員情報の更新が必要です。更新手続きをされない場合、カードが無効になります。",
    ],
    { button: "インターコムクラブ" },
  ),
  t(
    "lifecard",
    "LIFE-Web Desk ご本人様確認",
    [
      "ライフカードご利用のお客様",
      "お客様のカードにおいて、通常と異なるご利用が確認されました。ご本人によるご利用かをご確認ください。",
    ],
    { button: "LIFE-Web Deskへ" },
  ),
  t(
    "yodobashi",
    "ヨドバシ・ドット・コム: カード情報更新のお知らせ",
    [
      "ヨドバシ・ドット・コムをご利用いただきありがとうございます。",
      "「クレジットカード情報の変更」をされないと、ご注文をキャンセルさせていただきます。",
    ],
    { button: "会員情報を変更する" },
  ),
  t(
    "visa",
    "VISAカード 重要なお知らせ",
    [
      "VISAカードをご利用のお客様",
      "当社の検査の結果、お客様のカードに不審な動きが検出されたため、カードの利用を停止しました。",
    ],
    { button: "VISAカード認証", tell: true },
  ),
  t(
    "jpbank",
    "【ゆうちょ銀行】ゆうちょ認証アプリの再登録",
    [
      "ゆうちょダイレクトをご利用のお客様",
      "セキュリティ向上のため、本人認証サービスの更新を行いました。再登録されない場合、送金機能が停止されます。",
    ],
    { button: "再登録はこちら" },
  ),
  t(
    "xserver",
    "【Xserver】メールボックスの容量が上限に達しました",
    [
      "サーバー管理者より",
      "メールボックスの容量が上限に達したため、受信メールが保留されています。保留中のメールを受信するには、メールアカウントの更新を行ってください。",
    ],
    { button: "ウェブメールにログイン" },
  ),
  t(
    "mynumber",
    "マイナポイント 2万円分 受付終了間近",
    [
      "マイナポイント事務局",
      "マイナポイントの申し込みが確認できていません。本日が最終受付です。下記より受け取り手続きをお願いします。",
    ],
    { button: "マイナポイントを申し込む" },
  ),
  t(
    "ana",
    "ANAマイレージクラブ マイル失効のお知らせ",
    [
      "ANAマイレージクラブ会員様",
      "お客様の保有マイルが失効します。ポイント交換の手続きを、本日までにお願いいたします。",
    ],
    { button: "マイルを確認する" },
  ),
  t(
    "waterworks",
    "【東京都水道局】水道料金の未納について",
    [
      "東京都水道局からのお知らせ",
      "水道料金の未納が確認されました。支払期限までにお支払いがない場合、給水を停止します。",
    ],
    { button: "支払い方法の確認" },
  ),
  t(
    null,
    "社長の高橋です",
    [
      "お疲れ様です。",
      "業務の都合により、LINEグループを作成していただけますか。作成が完了しましたら、グループのQRコードをこのメールに返信してください。他のメンバーはまだ招待しないでください。",
    ],
    { boss: true },
  ),
  t(
    null,
    "至急の件",
    [
      "今、会社にいますか？",
      "会議中で電話に出られません。極秘の買収案件で、本日中に海外送金をお願いしたいです。口座の残高を教えてください。",
    ],
    { boss: true },
  ),
  t(
    null,
    "お願い",
    [
      "お手すきですか。取引先への贈り物として、コンビニでAmazonギフトカードを5万円分購入して、番号の写真を送ってください。後で精算します。",
    ],
    { boss: true },
  ),
  t(
    null,
    "Re: 請求書の件 振込先変更のお願い",
    [
      "いつもお世話になっております。",
      "税務監査のため、現在の口座が使用できなくなりました。今月分より、下記の新しい口座へお振込をお願いいたします。\n○○銀行 普通 1234567 カ）トウヨウ",
      "至急、本日中にご対応いただけますと幸いです。振込明細をメールでお送りください。",
    ],
    { bec: true },
  ),
  t(
    null,
    "給与振込口座の変更",
    [
      "総務ご担当者様",
      "給与の振込先を変更したいのですが、次回の給与から新しい口座に切り替えできますか。必要な書類を教えてください。",
    ],
    { boss: true },
  ),
  t(
    null,
    "あなたのデバイスは侵害されました",
    [
      "こんにちは。残念なお知らせです。",
      "私は数ヶ月前、あなたのデバイスにアクセスし、オペレーティングシステムにマルウェアを仕込みました。アダルトサイトを閲覧するあなたをウェブカメラで録画しました。",
      "48時間以内に、1500ドル相当のビットコインを下記ウォレットに送金してください。",
    ],
    { extortion: true },
  ),
  t(
    null,
    "メールサーバー管理者からの通知: パスワードの有効期限",
    [
      "{me} 様",
      "お使いのメールアカウントのパスワードが本日失効します。現在のパスワードを引き続き使用するには、下記をクリックしてください。",
    ],
    { button: "同じパスワードを使用する", webmail: true },
  ),
  t(
    null,
    "共有された文書: 2025年度_発注書.pdf",
    [
      "{me} 様",
      "担当者があなたとファイルを共有しました。文書の閲覧にはメールアドレスの確認が必要です。リンクは24時間で無効になります。",
    ],
    { button: "文書を開く", webmail: true },
  ),
  t(
    null,
    "支払通知書の送付",
    ["お世話になっております。", "支払通知書を添付しましたので、ご確認ください。"],
    { page: true },
  ),
  t(
    null,
    "請求書送付のご案内",
    ["お世話になっております。請求書をお送りします。", "添付ファイルのパスワード: 5521"],
    { zip: true },
  ),
  t(
    null,
    "【緊急】津波避難所と安否登録のお知らせ（気象庁）",
    [
      "気象庁からの緊急のお知らせ",
      "津波警報が発表されました。下記のリンクより避難先の確認と安否登録を直ちに行ってください。",
    ],
    { button: "避難先を確認" },
  ),
  t(
    null,
    "おめでとうございます！ご当選のお知らせ",
    [
      "厳正なる抽選の結果、あなたはiPhoneの当選者に選ばれました。",
      "アンケートにお答えいただき、配送料のみで受け取れます。残り3名様です。",
    ],
    { button: "受け取る" },
  ),
  t(
    null,
    "副業のご案内: スマホだけで日給3万円",
    ["簡単作業で日給3万円。登録は無料です。在宅で稼ぐ方法を限定公開。今すぐLINEを追加してください。"],
    { button: "LINEで登録" },
  ),
].map((template, at) => ({ ...template, id: `phishing-ja-${at}` }));

const ending = [
  "top",
  "cn",
  "xyz",
  "shop",
  "icu",
  "com",
  "com",
  "net",
  "cfd",
  "click",
  "org",
  "info",
  "ru",
  "com.cn",
  "asia",
];
const simplify = [
  ["確認", "确认"],
  ["認証", "认证"],
  ["情報", "情报"],
  ["異常", "异常"],
  ["請求", "请求"],
  ["時間", "时间"],
  ["継続", "继续"],
  ["変更", "变更"],
];

function tell(text, chance) {
  const luck = chance();
  if (luck < 0.3)
    return text
      .replaceAll("カード", "カ一ド")
      .replaceAll("サービス", "サ一ビス")
      .replaceAll("ログイン", "口グイン")
      .replaceAll("アカウント", "アカウン卜");
  if (luck < 0.55) return simplify.reduce((out, [from, to]) => out.replaceAll(from, to), text);
  if (luck < 0.75)
    return text
      .replace(/お客様/g, "お客 様")
      .replace(/当社/g, "当 社")
      .replace(/ご利用/g, "ご利 用");
  return text
    .replace(/^お客様/, "尊敬なるお客様")
    .replace("ご確認ください", "ご確認してください")
    .replaceAll("お客様の", "あなたの");
}

/** Where it comes from and where it leads. */
function origin(template, chance, w) {
  const [shown, real] = brands[template.brand] ?? [
    template.webmail
      ? `${w.me.domain} 管理者`
      : pick(chance, ["お客様サポート", "重要なお知らせ", "カスタマーセンター", "総合案内"]),
    `${letters(chance, 8)}.com`,
  ];
  const made = () =>
    `${letters(chance, 5 + Math.floor(chance() * 7), chance() < 0.5 ? undefined : "bcdfghjklmnprstvwyzaeiou")}.${pick(chance, ending)}`;
  const bare = real.split(".")[0].replace(/-/g, "");
  const luck = chance();
  const from =
    luck < 0.3
      ? made()
      : luck < 0.45
        ? `${bare}-${pick(chance, ["info", "security", "account", "support"])}.${pick(chance, ending)}`
        : luck < 0.6
          ? w.firm[1]
          : luck < 0.72
            ? pick(chance, ["gmail.com", "outlook.jp", "hotmail.com"])
            : luck < 0.9
              ? real
              : `mail${digits(chance, 2)}.${made()}`;
  const way = chance();
  const host =
    way < 0.35
      ? made()
      : way < 0.5
        ? `${bare}.co.jp.${made()}`
        : way < 0.6
          ? `${bare}-${pick(chance, ["login", "update", "jp"])}.${pick(chance, ending)}`
          : way < 0.68
            ? `www.${pick(chance, ["bit.ly", "t.co", "is.gd", "x.gd"])}`.replace("www.", "")
            : way < 0.76
              ? `${letters(chance, 9)}.${pick(chance, ["pages.dev", "web.app", "duckdns.org", "vercel.app", "workers.dev", "firebaseapp.com"])}`
              : way < 0.82
                ? `203.0.113.${digits(chance, 2)}`
                : way < 0.92
                  ? `${letters(chance, 6)}.${w.firmEn[1]}`
                  : made();
  return {
    shown,
    real,
    from,
    href: `http${chance() < 0.75 ? "s" : ""}://${host}/${letters(chance, 3 + Math.floor(chance() * 8))}${chance() < 0.15 ? `?email=${w.me.address}` : ""}`,
    spoofed: from === real,
  };
}

export function make(template, chance) {
  const w = world(chance);
  const { shown, real, from, href, spoofed } = origin(template, chance, w);
  const wrong = template.tell || chance() < 0.3;
  const fill = (text) => text.replace("{n}", digits(chance, 9)).replace("{me}", w.me.address);
  const write = (text) => (wrong ? tell(fill(text), chance) : fill(text));
  const paragraphs = [
    ...(chance() < 0.3 && !template.boss ? [`${w.me.address} 様`] : []),
    ...template.paragraphs.map(write),
  ];
  const name = template.boss
    ? pick(chance, ["高橋 一郎", "代表取締役 高橋一郎", "社長"])
    : template.bec
      ? `${w.firm[0]} 経理部`
      : template.extortion
        ? pick(chance, ["", "Anonymous"])
        : wrong && chance() < 0.5
          ? tell(shown, chance)
          : shown;
  const person = template.boss || template.bec;
  const host = person
    ? pick(chance, ["gmail.com", "outlook.jp", "outlook.com", "163.com", `${letters(chance, 7)}.com`])
    : from;
  const local = person
    ? `${pick(chance, ["ceo", "president", "info", "office"])}${digits(chance, 4)}`
    : pick(chance, [
        "info",
        "no-reply",
        "support",
        "account-update",
        letters(chance, 9),
        `mail${digits(chance, 6)}`,
        "admin",
      ]);
  const address = template.extortion && chance() < 0.5 ? w.me.address : `${local}@${host}`;
  const footer = template.brand ? `${shown}\n© 2025 ${shown} All Rights Reserved.` : "";
  const seen = chance() < 0.25 && template.brand ? `https://www.${real}/` : undefined;
  const shape = {
    paragraphs,
    footer,
    chance,
    button: template.button ? { href, text: seen ?? write(template.button) } : undefined,
    links:
      template.button && chance() < 0.4
        ? [{ href: chance() < 0.5 ? href : `https://www.${real}/`, text: "お問い合わせ" }]
        : [],
    logo: template.brand && chance() < 0.4 ? `https://www.${real}/images/logo.png` : undefined,
  };
  const asText = person || template.extortion || template.page || template.zip || chance() < 0.12;
  const files = template.page
    ? [
        {
          name: "支払通知書.html",
          type: "text/html",
          data: `<html><body><form action="${href}"><input type="email"><input type="password"></form></body></html>`,
        },
      ]
    : template.zip
      ? [{ name: "請求書.zip", type: "application/zip", data: lockedZip() }]
      : undefined;
  const source = compose(
    {
      from: mailbox(name, address),
      replyTo: person && chance() < 0.4 ? `${letters(chance, 8)}@gmail.com` : undefined,
      to: chance() < 0.1 ? "undisclosed-recipients:;" : w.me.address,
      subject: write(template.subject),
      text: asText ? plain(shape) : chance() < 0.3 ? plain(shape) : undefined,
      html: asText ? undefined : page(shape),
      returnPath: spoofed
        ? `${letters(chance, 8)}@${letters(chance, 9)}.${pick(chance, ending)}`
        : chance() < 0.8
          ? address
          : `root@${letters(chance, 8)}.vps.example.net`,
      messageId:
        chance() < 0.15
          ? undefined
          : `${letters(chance, 20)}@${chance() < 0.4 ? "localhost" : chance() < 0.6 ? host : `${letters(chance, 10)}.com`}`,
      headers: chance() < 0.3 ? ["X-Mailer: Foxmail 6, 13, 102, 15 [cn]"] : [],
      attachments: files,
    },
    chance,
  );
  return {
    source,
    authentication: spoofed
      ? `spf=${pick(chance, ["fail", "softfail", "none"])} smtp.mailfrom=${host}; dkim=none; dmarc=fail header.from=${host}`
      : chance() < 0.4
        ? `spf=pass smtp.mailfrom=${host}; dkim=${pick(chance, ["pass", "none"])} header.d=${host}; dmarc=pass header.from=${host}`
        : `spf=${pick(chance, ["none", "softfail", "pass", "fail"])} smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`,
  };
}

/** A zip whose one entry is marked as encrypted. */
function lockedZip() {
  const name = Buffer.from("invoice.js");
  const local = Buffer.alloc(30);
  local.write("PK\x03\x04", 0, "latin1");
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(1, 6);
  local.writeUInt32LE(12, 18);
  local.writeUInt32LE(5, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write("PK\x01\x02", 0, "latin1");
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(1, 8);
  central.writeUInt32LE(12, 20);
  central.writeUInt32LE(5, 24);
  central.writeUInt16LE(name.length, 28);
  const data = Buffer.alloc(12, 7);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + 12, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}
