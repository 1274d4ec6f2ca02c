/** Templates of honest Japanese mail. `bulk`: sent by a mailing system, with counters and a way out. */
import { digits } from "./compose.mjs";

const t = (write) => ({ language: "ja", write });
const sns = [
  { href: "https://www.instagram.com/officialshop", text: "Instagram" },
  { href: "https://lin.ee/AbCdEf1", text: "LINE公式アカウント" },
  { href: "https://x.com/officialshop", text: "X" },
];
const firmFooter = ([name, host]) =>
  `${name}\nhttps://www.${host}/\n配信停止はこちらからお手続きいただけます。\n※本メールは送信専用です。`;
const bulk = (name, address, subject, paragraphs, more = {}) => ({
  name,
  address,
  domain: more.domain ?? address.split("@")[1],
  subject,
  paragraphs,
  bulk: true,
  ...more,
});
const person = (w, subject, paragraphs, more = {}) => ({
  name: `${w.person.name}（${w.firm[0]}）`,
  address: `${w.person.local}@${w.firm[1]}`,
  domain: w.firm[1],
  subject,
  paragraphs,
  html: w.chance() < 0.4,
  footer: `${w.firm[0]} ${w.person.name}\nTEL 03-1234-56${digits(w.chance, 2)}\nhttps://www.${w.firm[1]}/`,
  ...more,
});

export const japanese = [
  t((w) =>
    bulk(
      w.firm[0],
      `shop@${w.firm[1]}`,
      "ご注文ありがとうございます",
      [
        `${w.me.name}様`,
        `このたびは${w.firm[0]}オンラインショップをご利用いただき、誠にありがとうございます。\n下記の内容でご注文を承りました。`,
        `ご注文番号: ${w.number}\nお支払い金額: ${w.yen}円\nお支払い方法: クレジットカード\nお届け予定日: ${w.date}`,
      ],
      {
        button: {
          href: `https://www.${w.firm[1]}/mypage/order/${digits(w.chance, 6)}`,
          text: "ご注文内容を確認する",
        },
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((w) =>
    bulk(
      "Amazon.co.jp",
      "auto-confirm@amazon.co.jp",
      `Amazon.co.jpでのご注文 ${w.number}`,
      [
        `${w.me.name} 様`,
        "Amazon.co.jpをご利用いただき、ありがとうございます。ご注文を承りました。商品が発送されましたら、Eメールにてお知らせいたします。",
        `注文合計: ￥${w.yen}`,
      ],
      {
        button: {
          href: "https://www.amazon.co.jp/gp/css/order-details?orderId=1",
          text: "注文内容を表示する",
        },
        links: [{ href: "https://www.amazon.co.jp/help", text: "ヘルプ" }],
        footer: "© 2025 Amazon.com, Inc. or its affiliates.",
      },
    ),
  ),
  t((w) =>
    bulk(
      "三井住友カード",
      "mail@contact.vpass.ne.jp",
      "ご利用のお知らせ【三井住友カード】",
      [
        `${w.me.name} 様`,
        "いつも三井住友カードをご利用頂きありがとうございます。お客様のカードご利用内容をお知らせいたします。",
        `ご利用日時: ${w.date} 12:34\nご利用先: スーパーマーケット\nご利用金額: ${w.yen}円`,
        "ご利用内容について心当たりがない場合は、Vpassアプリまたは会員サイトからご確認ください。第三者による不正利用が疑われる場合は、カード裏面の電話番号までご連絡ください。",
      ],
      {
        domain: "contact.vpass.ne.jp",
        button: { href: "https://www.smbc-card.com/mem/index.jsp", text: "ご利用内容を確認する" },
        links: [
          { href: "https://www.smbc-card.com/mem/cardinfo/index.jsp", text: "会員サイト" },
          { href: "https://www.vpass.ne.jp/", text: "Vpass" },
        ],
        footer: "発行者 三井住友カード株式会社\n東京都江東区豊洲2-2-31",
      },
    ),
  ),
  t((w) =>
    bulk(
      "楽天市場",
      "order@rakuten.co.jp",
      "【楽天市場】注文内容ご確認（自動配信メール）",
      [
        `${w.me.name} 様`,
        "この度は楽天市場内のショップをご利用いただきまして、誠にありがとうございます。",
        `[受注番号] ${w.number}\n[合計] ${w.yen}円`,
        "※このメールに返信されても、お問い合わせにはお答えできません。",
      ],
      {
        button: { href: "https://order.my.rakuten.co.jp/?l-id=pc_header", text: "購入履歴を見る" },
        footer: "楽天グループ株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "ヤマト運輸",
      "mail@kuronekoyamato.co.jp",
      "お荷物お届けのお知らせ【宅急便】",
      [
        `${w.me.name} 様`,
        `${w.date}に、お荷物をお届けする予定です。ご不在の場合や、お届け日時を変更されたい場合は、下記よりお手続きください。`,
        `送り状番号: ${digits(w.chance, 12)}\n品名: 機械部品`,
      ],
      {
        domain: "kuronekoyamato.co.jp",
        button: {
          href: "https://member.kms.kuronekoyamato.co.jp/parcel/detail?pno=1",
          text: "受け取り日時・場所を変更する",
        },
        footer: "ヤマト運輸株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "佐川急便",
      "no-reply@sagawa-exp.co.jp",
      "【佐川急便】不在通知のお知らせ",
      [
        `${w.me.name} 様`,
        "お荷物をお届けに伺いましたが、ご不在のため持ち帰りました。再配達のご依頼は、スマートクラブ会員サイトまたは営業所までお電話ください。",
        `お問い合わせ送り状No. ${digits(w.chance, 12)}`,
      ],
      {
        button: { href: "https://www.e-service.sagawa-exp.co.jp/e/", text: "再配達を依頼する" },
        footer: "佐川急便株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "えきねっと",
      "info@eki-net.com",
      "【えきねっと】お申込み完了のお知らせ",
      [
        `${w.me.name} 様`,
        "えきねっとをご利用いただきありがとうございます。お申込み内容は以下のとおりです。",
        `予約番号: E${digits(w.chance, 5)}\n列車名: はやぶさ${digits(w.chance, 2)}号\n合計金額: ${w.yen}円`,
        "乗車日までにきっぷをお受け取りください。",
      ],
      {
        button: { href: "https://www.eki-net.com/personal/top/index", text: "えきねっとトップページ" },
        footer: "株式会社JR東日本ネットステーション",
      },
    ),
  ),
  t((w) =>
    bulk(
      "ETC利用照会サービス事務局",
      "etc-meisai-info@etc-meisai.jp",
      "ETC利用照会サービス ご登録内容の確認",
      [
        `${w.me.name} 様`,
        "ETC利用照会サービスをご利用いただきありがとうございます。長期間ログインがない場合、登録が解約となることがあります。引き続きご利用になる場合は、公式サイトからログインしてください。",
      ],
      {
        button: { href: "https://www.etc-meisai.jp/", text: "ETC利用照会サービス" },
        footer: "ETC利用照会サービス事務局",
      },
    ),
  ),
  t((_w) =>
    bulk(
      "国税庁 e-Tax",
      "info@e-tax.nta.go.jp",
      "税務署からのお知らせ【e-Tax】",
      [
        "e-Taxをご利用いただきありがとうございます。",
        "メッセージボックスにお知らせを格納しましたので、e-Taxホームページからログインしてご確認ください。",
        "なお、国税庁では、税金の納付を求めるメールや、差押えのメールを送ることはありません。不審なメールにご注意ください。",
      ],
      {
        domain: "e-tax.nta.go.jp",
        html: false,
        links: [{ href: "https://www.e-tax.nta.go.jp/", text: "e-Taxホームページ" }],
        footer: "国税庁",
      },
    ),
  ),
  t((w) =>
    bulk(
      "楽天証券",
      "service@rakuten-sec.co.jp",
      "【楽天証券】ログイン追加認証の必須化について（重要）",
      [
        `${w.me.name} 様`,
        "平素より楽天証券をご利用いただき、誠にありがとうございます。",
        "証券口座への不正アクセス・不正取引の被害を防ぐため、ログイン追加認証を必須といたします。お手続きは、必ずブックマークまたは公式アプリからログインのうえ行ってください。",
        "当社からのメールにログイン画面へのリンクを記載することはありません。",
      ],
      {
        domain: "rakuten-sec.co.jp",
        links: [{ href: "https://www.rakuten-sec.co.jp/", text: "楽天証券" }],
        footer: "楽天証券株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "三菱UFJ銀行",
      "mail@bk.mufg.jp",
      "【三菱UFJ銀行】振込受付のお知らせ",
      [
        `${w.me.name} 様`,
        `${w.date}、インターネットバンキング（三菱UFJダイレクト）でお振込のお手続きを受け付けました。`,
        `金額: ${w.yen}円`,
        "お心当たりがない場合は、ただちにインターネットバンキングヘルプデスクまでご連絡ください。",
      ],
      {
        domain: "bk.mufg.jp",
        html: false,
        links: [{ href: "https://direct.bk.mufg.jp/", text: "三菱UFJダイレクト" }],
        footer: "株式会社三菱UFJ銀行",
      },
    ),
  ),
  t((w) =>
    bulk(
      "PayPayカード",
      "info@mail.paypay-card.co.jp",
      "PayPayカード ご請求金額確定のお知らせ",
      [
        `${w.me.name} 様`,
        "今月のご請求金額が確定しましたのでお知らせします。お支払日までに口座残高をご確認ください。",
        `ご請求金額 ${w.yen}円`,
      ],
      {
        domain: "mail.paypay-card.co.jp",
        button: { href: "https://www.paypay-card.co.jp/member/statement", text: "利用明細を確認する" },
        links: sns,
        footer: "PayPayカード株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Apple",
      "no_reply@email.apple.com",
      "Appleからの領収書です",
      [
        `Apple Account: ${w.me.address}`,
        `ご請求日: ${w.date}\niCloud+ 50GB ストレージプラン（毎月）¥150`,
        "ご購入に心当たりがない場合は、問題を報告してください。",
      ],
      {
        domain: "email.apple.com",
        button: { href: "https://reportaproblem.apple.com/", text: "問題を報告" },
        links: [{ href: "https://support.apple.com/ja-jp/HT204247", text: "サポート" }],
        footer: "Copyright © 2025 iTunes K.K.",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Google",
      "no-reply@accounts.google.com",
      "セキュリティ通知",
      [
        `${w.me.address}`,
        "お使いの Google アカウントへの新しいログインがありました。新しいデバイスからのログインに心当たりがない場合は、アクティビティを確認してください。",
      ],
      {
        domain: "accounts.google.com",
        button: {
          href: "https://accounts.google.com/AccountChooser?continue=https://myaccount.google.com/alert/nt/1",
          text: "アクティビティを確認",
        },
        footer: "© 2025 Google LLC, 1600 Amphitheatre Parkway",
      },
    ),
  ),
  t((w) =>
    bulk(
      "メルカリ",
      "no-reply@mercari.jp",
      "【メルカリ】本人確認のお願い",
      [
        `${w.me.name} さん`,
        "メルカリをご利用いただきありがとうございます。売上金の振込申請には本人確認が必要です。アプリの「マイページ」からお手続きください。",
      ],
      {
        links: [{ href: "https://help.jp.mercari.com/guide/articles/1/", text: "メルカリガイド" }],
        footer: "株式会社メルカリ",
      },
    ),
  ),
  t((w) =>
    bulk(
      "エックスサーバー",
      "support@xserver.ne.jp",
      "【Xserver】■重要■サーバー契約の更新のご案内",
      [
        `${w.me.name} 様`,
        "平素は当サービスをご利用いただき、誠にありがとうございます。ご契約中のサーバーの利用期限が近づいております。期限までにお支払いが確認できない場合、サーバーが凍結されますのでご注意ください。",
        `サーバーID: xs${digits(w.chance, 6)}\n利用期限: ${w.date}`,
      ],
      {
        domain: "xserver.ne.jp",
        html: false,
        links: [{ href: "https://secure.xserver.ne.jp/xapanel/login/xserver/", text: "Xserverアカウント" }],
        footer: "エックスサーバー株式会社",
      },
    ),
  ),
  t((w) =>
    person(
      w,
      `お見積書送付の件（${w.firm[0]}）`,
      [
        `${w.me.name}様`,
        `いつもお世話になっております。${w.firm[0]}の${w.person.name}です。\n先日お打ち合わせいただきました件、お見積書を添付にてお送りいたします。`,
        "ご不明な点がございましたら、お気軽にご連絡ください。\n何卒よろしくお願い申し上げます。",
      ],
      { files: ["お見積書.pdf"] },
    ),
  ),
  t((w) =>
    person(
      w,
      "【請求書】10月分ご請求書送付のご案内",
      [
        `株式会社河辺金属\n${w.me.name}様`,
        `平素より大変お世話になっております。\n10月分の請求書を添付いたしましたので、ご確認をお願いいたします。\nお支払期限は${w.date}となっております。`,
        "行き違いにお手続きいただいておりましたら、ご容赦ください。",
      ],
      { files: ["請求書_202510.pdf"] },
    ),
  ),
  t((w) =>
    person(
      w,
      "Re: 納期のご相談",
      [
        `${w.me.name}様`,
        "お世話になっております。\n納期の件、承知いたしました。来週火曜日の10時にお電話いたします。至急の場合は携帯までお願いいたします。",
        "> いつもお世話になっております。\n> 標記の件、いかがでしょうか。",
      ],
      { headers: ["In-Reply-To: <abc@kawabe-kinzoku.co.jp>", "References: <abc@kawabe-kinzoku.co.jp>"] },
    ),
  ),
  t((w) =>
    person(
      w,
      "振込先口座変更のお知らせ",
      [
        `お取引先各位`,
        `拝啓 時下ますますご清栄のこととお慶び申し上げます。\nさて、弊社では取引銀行の統合に伴い、振込先口座を変更させていただくこととなりました。`,
        "詳細は、別途郵送いたします書面（社印押印）をご確認ください。ご不明な点は、いつもの担当者までお電話でお問い合わせください。\n敬具",
      ],
      { files: ["振込先変更のご案内.pdf"] },
    ),
  ),
  t((w) =>
    person(
      w,
      "打合せ資料の共有",
      [
        `${w.me.name}様`,
        `お世話になっております。明日の打合せ資料を共有フォルダに置きましたので、下記のリンクよりダウンロードをお願いいたします。`,
      ],
      {
        links: [
          {
            href: `https://${w.chance() < 0.5 ? "drive.google.com/file/d/1AbCdEf/view" : "1234.gigafile.nu/0101-abc"}`,
            text: "資料",
          },
        ],
      },
    ),
  ),
  t((w) => ({
    name: `${w.person.name.split(" ")[0]}工務店`,
    address: `${w.person.local}.koumuten@gmail.com`,
    domain: "gmail.com",
    subject: "工事日程のご連絡",
    paragraphs: [
      "お世話になります。",
      "来週の工事ですが、雨のため木曜日に変更をお願いできますでしょうか。見積もりの件もその際にお持ちします。",
    ],
    html: false,
    footer: `${w.person.name.split(" ")[0]}工務店`,
  })),
  t((w) =>
    bulk(
      `${w.firm[0]} メールマガジン`,
      `news@${w.firm[1]}`,
      "🌸春の新商品フェア開催！本日20時スタート✨",
      [
        "お客様各位",
        "いつもご愛顧いただきありがとうございます。人気商品が最大50%OFF！ポイント10倍キャンペーンも実施中です。在庫限り、お早めに。",
        "今すぐエントリーして、抽選で100名様にプレゼント！当選者の発表は商品の発送をもって代えさせていただきます。",
      ],
      {
        button: { href: `https://www.${w.firm[1]}/campaign/spring`, text: "詳細はこちら" },
        links: [
          ...sns,
          { href: `https://www.${w.firm[1]}/unsubscribe?email=${w.me.address}`, text: "配信停止" },
        ],
        footer: firmFooter(w.firm),
        preview: "最大50%OFFの春フェア",
      },
    ),
  ),
  t((w) =>
    bulk(
      `${w.firm[0]}セミナー事務局`,
      `seminar@${w.firm[1]}`,
      "【無料ウェビナー】インボイス制度 実務対応セミナーのご案内",
      [
        `${w.me.name} 様`,
        "お世話になっております。実務担当者様向けの無料オンラインセミナーのご案内です。",
        "お申し込みは下記フォームよりお願いいたします。定員になり次第締め切らせていただきます。",
      ],
      {
        button: {
          href: w.chance() < 0.5 ? `https://go.${w.firm[1]}/l/form` : "https://forms.gle/AbCdEfGhIj",
          text: "お申し込みはこちら",
        },
        footer: firmFooter(w.firm),
        replyTo: `info@${w.firm[1]}`,
      },
    ),
  ),
  t((w) =>
    bulk(
      "freee株式会社",
      "noreply@freee.co.jp",
      "【freee】請求書が届きました",
      [
        `${w.me.name} 様`,
        `${w.firm[0]}より請求書が届いています。内容を確認のうえ、お支払いの手続きをお願いします。`,
        `金額: ${w.yen}円`,
      ],
      {
        domain: "freee.co.jp",
        button: { href: "https://secure.freee.co.jp/invoices/1", text: "請求書を確認する" },
        footer: "freee株式会社 東京都品川区",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Sansan Bill One",
      "no-reply@bill-one.com",
      `${w.firm[0]}から請求書が送付されました`,
      [
        "請求書のご確認をお願いいたします。",
        `送付元: ${w.firm[0]}\n請求金額: ${w.yen}円`,
        "有効期限を過ぎるとダウンロードできなくなります。",
      ],
      {
        domain: "bill-one.com",
        button: { href: "https://app.bill-one.com/invoice/1", text: "請求書をダウンロード" },
        footer: "Sansan株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "クラウドサイン",
      "support@cloudsign.jp",
      `${w.firm[0]}様から「業務委託契約書」の確認依頼が届いています`,
      [
        `${w.me.name} 様`,
        `${w.firm[0]} ${w.person.name}様から、書類の確認依頼が届いています。内容を確認のうえ、電子署名のお願いです。`,
      ],
      {
        domain: "cloudsign.jp",
        button: { href: "https://www.cloudsign.jp/documents/1/summary", text: "書類を確認する" },
        footer: "弁護士ドットコム株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "kintone",
      "no-reply@cybozu.com",
      "[通知] 案件管理: コメントが追加されました",
      [`${w.person.name}さんがあなた宛にコメントしました。`, "「納品日を確認してください」"],
      {
        domain: "cybozu.com",
        button: { href: "https://kawabe.cybozu.com/k/12/show#record=34", text: "レコードを開く" },
        footer: "サイボウズ",
      },
    ),
  ),
  t((w) => ({
    name: "情報システム担当",
    address: `it@${w.me.domain}`,
    domain: w.me.domain,
    subject: "【重要】パスワードの有効期限について",
    paragraphs: [
      "社員各位",
      "情報システム担当です。来週、社内システムのパスワード有効期限を迎える方がいます。Windowsの画面から Ctrl+Alt+Del を押して変更してください。メールのリンクから変更することはありません。",
    ],
    html: false,
    footer: "管理部 内線 120",
  })),
  t((w) => ({
    name: w.person.name,
    address: `${w.person.local}@${w.me.domain}`,
    domain: w.me.domain,
    subject: "明日の定例",
    paragraphs: [
      "お疲れ様です。",
      "明日の定例ですが、会議室Bに変更になりました。至急、議題があれば今日中に返信ください。",
    ],
    html: w.chance() < 0.5,
    footer: "",
  })),
  t((w) =>
    bulk(
      "フィッシング対策 注意喚起",
      `security@${w.firm[1]}`,
      "【注意】当社を装った不審なメールにご注意ください",
      [
        `${w.me.name} 様`,
        "現在、当社を装い「アカウントが停止されました」「ご本人様確認が必要です」などと書いて、偽のサイトに誘導する不審なメールが確認されています。",
        "リンクをクリックしたり、カード情報を入力したりしないでください。当社がメールでパスワードや暗証番号をお聞きすることはありません。",
      ],
      {
        button: { href: `https://www.${w.firm[1]}/security/notice`, text: "詳しくは当社ホームページへ" },
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((w) =>
    bulk(
      "東京電力エナジーパートナー",
      "noreply@tepco.co.jp",
      "【くらしTEPCO web】電気料金のお知らせ",
      [
        `${w.me.name} 様`,
        "いつも東京電力エナジーパートナーをご利用いただきありがとうございます。今月の電気料金が確定しました。",
        `ご請求金額: ${w.yen}円`,
      ],
      {
        button: {
          href: "https://www.kurashi.tepco.co.jp/pf/ja/pc/mypage/top/index.page",
          text: "くらしTEPCO webを開く",
        },
        footer: "東京電力エナジーパートナー株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "お客様サポート",
      `support@${w.firm[1]}`,
      "パスワード再設定のご案内",
      [
        `${w.me.address} 様`,
        "パスワード再設定のお申し込みを受け付けました。下記のURLから24時間以内にお手続きください。お心当たりがない場合は、このメールを破棄してください。",
      ],
      {
        button: { href: `https://id.${w.firm[1]}/reset?token=${w.token}`, text: "パスワードを再設定する" },
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((w) =>
    bulk(
      w.firm[0],
      `info@${w.firm[1]}`,
      "会員登録の確認（メールアドレス認証）",
      ["会員登録ありがとうございます。", "以下のURLをクリックして、登録を完了してください。"],
      {
        html: w.chance() < 0.5,
        links: [{ href: `https://www.${w.firm[1]}/activate/${w.token}`, text: "本登録" }],
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((w) =>
    bulk(
      "NTTドコモ",
      "info@dmail.docomo.ne.jp",
      "【ドコモ】ご利用料金のお知らせ",
      [
        `${w.me.name} 様`,
        `今月のご利用料金は ${w.yen}円です。My docomoでご確認いただけます。dアカウントでログインしてください。`,
      ],
      {
        domain: "dmail.docomo.ne.jp",
        button: { href: "https://www.docomo.ne.jp/mydocomo/charge/", text: "My docomoで確認" },
        footer: "株式会社NTTドコモ",
      },
    ),
  ),
  t((_w) =>
    bulk(
      "日本商工会議所",
      "info@jcci.or.jp",
      "【日商】中小企業向け補助金のご案内",
      [
        "会員各位",
        "持続化補助金の公募が始まりました。申請受付は電子申請システムのみです。gBizIDプライムの取得に2週間ほどかかりますので、お早めにご準備ください。",
      ],
      {
        domain: "jcci.or.jp",
        html: false,
        links: [{ href: "https://www.jizokukahojokin.info/", text: "補助金事務局" }],
        footer: "日本商工会議所",
      },
    ),
  ),
  t((w) =>
    bulk(
      "求人ボックスだより",
      `mail@${w.firm[1]}`,
      "あなたにおすすめの求人 12件",
      [`${w.me.name}さんの検索条件に合う求人が見つかりました。`, "月給28万円〜 / 土日祝休み / 在宅勤務可"],
      {
        button: { href: `https://www.${w.firm[1]}/jobs?uid=${digits(w.chance, 8)}`, text: "求人を見る" },
        links: [1, 2, 3, 4].map((n) => ({ href: `https://www.${w.firm[1]}/job/${n}`, text: `求人 ${n}` })),
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((w) =>
    bulk(
      "セコム安否確認",
      `anpi@${w.firm[1]}`,
      "【訓練】安否確認メール 地震を想定した訓練です",
      [
        `${w.me.name} 様`,
        "これは訓練です。震度6弱の地震が発生した想定で、安否の回答をお願いします。下記URLから、本日中に回答してください。",
      ],
      {
        html: false,
        links: [{ href: `https://anpi.${w.firm[1]}/a?k=${w.token}`, text: "回答する" }],
        footer: "",
      },
    ),
  ),
  t((w) =>
    bulk(
      "じゃらんnet",
      "jalan@jalan.net",
      "【じゃらんnet】予約確認通知",
      [
        `${w.me.name} 様`,
        "ご予約ありがとうございます。ご宿泊日が近づいてまいりました。キャンセルの場合は、期限までにお手続きください。",
        `料金合計 ${w.yen}円`,
      ],
      {
        domain: "jalan.net",
        button: { href: "https://www.jalan.net/uw/uwp7100/", text: "予約内容を確認" },
        footer: "株式会社リクルート",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Netflix",
      "info@account.netflix.com",
      "お支払い方法の更新をお願いします",
      [
        `${w.me.name} 様`,
        "お支払い情報に問題があるため、次回のお支払いができませんでした。引き続きご利用いただくには、お支払い方法を更新してください。",
      ],
      {
        domain: "account.netflix.com",
        button: { href: "https://www.netflix.com/YourAccountPayment", text: "アカウントを更新する" },
        footer: "Netflix合同会社",
      },
    ),
  ),
  t((w) =>
    person(
      w,
      "年末年始休業のお知らせ",
      [
        "お取引先各位",
        `平素は格別のご高配を賜り、厚く御礼申し上げます。\n誠に勝手ながら、下記の期間を休業とさせていただきます。\n緊急のご連絡は、担当者の携帯電話までお願いいたします。`,
      ],
      { html: false },
    ),
  ),
  t((w) =>
    bulk(
      w.firm[0],
      `noreply@mail.${w.firm[1]}`,
      "ポイント失効のお知らせ",
      [
        `${w.me.name} 様`,
        `いつもご利用ありがとうございます。お客様の保有ポイント ${digits(w.chance, 3)}pt の有効期限が近づいています。失効前にぜひご利用ください。`,
      ],
      {
        domain: `mail.${w.firm[1]}`,
        button: { href: `https://shop.${w.firm[1]}/point`, text: "ポイントを使う" },
        links: sns,
        footer: firmFooter(w.firm),
      },
    ),
  ),
  t((_w) =>
    bulk(
      "イオンカード",
      "info@mail.aeon.co.jp",
      "【イオンカード】会員規約改定のお知らせ",
      [
        "イオンカード会員さま",
        "平素よりイオンカードをご利用いただき、誠にありがとうございます。会員規約を一部改定いたします。内容は暮らしのマネーサイトでご確認ください。",
      ],
      {
        domain: "mail.aeon.co.jp",
        button: { href: "https://www.aeon.co.jp/information/detail/1/", text: "改定内容を確認する" },
        footer: "イオンフィナンシャルサービス株式会社",
      },
    ),
  ),
  t((w) =>
    bulk(
      "セミナーレポート編集部",
      `letter@${w.firm[1]}`,
      "今週のITニュース: 不正アクセス被害が過去最多に",
      [
        "編集部がお届けする今週のニュースです。",
        "・証券口座の不正取引、被害額が拡大\n・国税庁をかたるメールに注意\n・Microsoft、月例更新を公開\n・暗号資産を要求するランサムウェアの手口",
      ],
      {
        button: { href: `https://news.${w.firm[1]}/articles/1`, text: "続きを読む" },
        links: [2, 3, 4].map((n) => ({ href: `https://news.${w.firm[1]}/articles/${n}`, text: `記事 ${n}` })),
        footer: firmFooter(w.firm),
      },
    ),
  ),
];
