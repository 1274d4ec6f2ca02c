/**
 * A second lot of phishing, invented after the rules were learned and judged blind first: the boss by free mail, pay and bank accounts
 * changed, conversations taken over, pages of good name abused, codes in place of links, brands in few words.
 *
 * One row: [language, way, "Name <address>", subject, text, { press, files, replyTo, thread, headers, plain, picture }].
 * Way: `free` a free mailbox (it passes); `own` a domain of the criminal's own, which passes; `taken` somebody else's box or
 * service, which passes; `forged` another's address, which fails.
 */
const line = "業務の都合により、LINEの業務グループを新しく作成してください。作成後、グループのQRコードをこのメールに返信してください。";
const rows = [
  // The boss.
  ["ja", "free", "川辺 一郎 <president.office{n}@gmail.com>", "業務連絡", `お疲れ様です。\n${line}\n他の社員はまだ入れないでください。`, { plain: true }],
  ["ja", "free", "代表取締役 川辺 <kawabe{n}@outlook.com>", "お疲れ様です", "今、会社にいますか。手が空いていたら、LINEグループを作って、QRコードを送ってください。私が入ってから次の指示を出します。", { plain: true }],
  ["ja", "free", "川辺一郎 <ichiro.k{n}@outlook.jp>", "新プロジェクト", "新しいプロジェクトのため、私と会計担当者だけが入るグループを作ってもらえますか。参加用の二次元コードをこのアドレスに送付してください。ほかの人にはまだ声をかけないように。", { plain: true }],
  ["ja", "free", "高橋 <xx{n}@icloud.com>", "至急の件", "現在、会議中のため電話に出られません。本日中に取引先へ送金をお願いします。口座の残高を教えてください。この件は極秘で、他の社員には話さないでください。", { plain: true }],
  ["ja", "free", "社長 <ceo{n}@yahoo.co.jp>", "お願い", "取引先への贈り物として、Amazonギフトカードを5万円分、コンビニで購入してもらえますか。買えたら、裏面の番号の写真をこのメールに送ってください。", { plain: true }],
  ["ja", "free", "川辺 <{n}@hotmail.com>", "確認", "あなたの個人のLINE IDを教えてください。今後の業務はLINEで連絡します。このことはまだ社内で共有しないでください。", { plain: true }],
  ["ja", "own", "川辺 一郎 <ichiro@exec-mail-office.com>", "業務連絡", `${line}\n私が参加するまで、誰も招待しないようにしてください。`, { plain: true }],
  ["ja", "free", "川辺 <boss{n}@gmail.com>", "Re: 先日の件", "経理担当者に伝えてください。今日の15時までに、下記の口座へ4,800,000円を振り込む必要があります。M&Aの案件なので内密に進めてください。振込が済んだら控えを送ってください。", { plain: true }],
  ["en", "free", "Ichiro Kawabe <ceo.desk{n}@gmail.com>", "Quick request", "Are you at your desk? I need you to handle something for me right away. I'm in a meeting and can't take calls, just reply here.", { plain: true }],
  ["en", "free", "Ichiro Kawabe <ikawabe{n}@outlook.com>", "Hi", "Do you have a moment? I need you to run an errand discreetly. Let me have your cell number so I can text you the details.", { plain: true }],
  ["en", "free", "I. Kawabe <office{n}@aol.com>", "Surprise for the team", "I want to surprise the staff with gift cards today. Can you buy 5 Apple cards of $200 each, scratch the back and send me the pictures? Keep it between us for now.", { plain: true }],
  ["en", "free", "Kawabe Ichiro <kawabe.i{n}@gmail.com>", "Wire today", "We are closing an acquisition and I need a wire transfer sent before noon. Please tell me what our current balance is. This is strictly confidential, speak to nobody about it.", { plain: true }],
  ["en", "free", "Managing Director <md{n}@proton.me>", "WhatsApp", "Send me your WhatsApp number. I need an assignment completed urgently and will instruct you there.", { plain: true }],
  // Pay, bank accounts, invoices.
  ["ja", "free", "佐藤 健 <sato.ken{n}@gmail.com>", "給与振込口座の変更", "お疲れ様です。佐藤です。銀行を変えたので、今月の給与から新しい口座に振り込んでいただけますか。必要な書類があれば教えてください。", { plain: true }],
  ["en", "free", "Ken Sato <ken.sato{n}@gmail.com>", "Payroll", "I recently changed banks and would like my salary paid into my new account from this month. What details do you need?", { plain: true }],
  ["ja", "free", "丸北精機 経理部 <marukita.keiri{n}@gmail.com>", "お振込先変更のお知らせ", "平素より大変お世話になっております。このたび弊社の取引銀行の都合により、お振込先を変更いたします。今月分のお支払いより、下記口座へお願いいたします。\n銀行名 {n}\n口座名義 マルキタ", { plain: true, files: ["請求書.pdf"] }],
  ["ja", "own", "丸北精機 経理 <keiri@marukita-seikii.com>", "Re: 4月分ご請求書", "お世話になっております。先ほどお送りした請求書の口座が監査のため使えなくなりました。恐れ入りますが、下記の新しい口座へお振り込みください。\n\n> 4月分のご請求書をお送りします。\n> 丸北精機 経理", { plain: true, thread: true }],
  ["ja", "taken", "丸北精機 {p} <keiri@marukita-seiki.co.jp>", "Re: 4月分ご請求書", "お世話になっております。請求書に記載の振込先に誤りがございました。差し替えた請求書を添付いたしますので、新しい口座へお支払いください。お電話は席を外しておりますので、メールでご返信ください。\n\n> ご請求書を拝受しました。", { plain: true, thread: true, files: ["請求書_差替.pdf"], replyTo: "keiri.marukita{n}@gmail.com" }],
  ["en", "free", "Accounts, Harbor & Sons <harbor.accounts{n}@gmail.com>", "Change of remittance details", "Dear customer, our account at the bank is being audited and cannot receive payments. Please send all outstanding invoices to our new account below and confirm once done.", { plain: true, files: ["bank-letter.pdf"] }],
  ["en", "own", "Anna Novak <anna@novaktoools.com>", "RE: Invoice 4471", "Hello {me}, before you pay: we have moved to a different bank. Please use the attached details for invoice 4471 instead of the old ones. Let me know the date of payment.\n\n> Thank you, we will pay on Friday.\n> From: {me}\n> To: Anna Novak", { plain: true, thread: true, files: ["details.pdf"] }],
  // Conversations taken over, documents.
  ["ja", "taken", "{p} <{n}@ebina-koki.co.jp>", "Re: 見積書の件", "資料をお送りします。パスワードは 2580 です。ご確認ください。\n\n差出人: {me}\n件名: 見積書の件\n見積書をお願いします。", { files: ["資料.zip"], locked: true }],
  ["ja", "taken", "{p} <{n}@ebina-koki.co.jp>", "Re: 図面", "お世話になっております。\n更新した図面を共有しました。ご確認をお願いします。", { press: ["図面を開く", "https://zumen-{n}.workers.dev/open"], quoted: true }],
  ["en", "taken", "Grace Lee <grace@lumenworks.io>", "Lumenworks shared \"Contract 2025\" with you", "Grace Lee has shared a secure document with you. Sign in with your email password to view.", { press: ["Open document", "https://contract-{n}.pages.dev/view"] }],
  ["en", "own", "DocuSign <dse@docs-esign-center.com>", "Completed: please review and sign", "Your document is ready for signature. All parties have completed their part.", { press: ["REVIEW DOCUMENT", "https://docs-esign-center.com/s/{t}"] }],
  ["en", "taken", "Scanner <scan@fernhill-estates.com>", "Scanned document from Xerox", "You received a scanned document. Open the attachment to view it.", { page: true }],
  ["ja", "own", "複合機 <scanner@mfp-notice-jp.com>", "スキャン文書が届いています", "複合機からスキャン文書が届いています。添付のファイルを開いてご確認ください。", { page: true }],
  ["en", "taken", "Voicemail <vm@orchard-dental.com>", "New voice message (0:42) for {a}", "You have a new voice message.", { press: ["Listen", "https://storage.googleapis.com/vm{n}/play.html#{a}"] }],
  // Codes in place of links.
  ["ja", "own", "人事部 <jinji@hr-tetsuzuki.com>", "【要確認】年末調整の電子申請について", "年末調整の手続きのため、下記のQRコードをスマートフォンで読み取り、会社のメールアドレスとパスワードでログインしてください。期限は本日です。", { code: "https://nencho-{n}.hr-tetsuzuki.com/login" }],
  ["en", "own", "Microsoft 365 <mfa@secure-mfa-update.com>", "Your MFA expires today", "Your multi-factor authentication expires today. Scan the QR code with your phone to keep access.", { code: "https://secure-mfa-update.com/{t}" }],
  // Mailboxes and services.
  ["ja", "own", "メール管理者 <admin@mail-kanri-jp.net>", "【重要】メールボックスの容量が上限に達しました", "{a} のメールボックスは容量の98%を使用しています。24時間以内に再認証を行わない場合、送受信が停止されます。", { press: ["再認証する", "https://mail-kanri-jp.net/?u={a}"] }],
  ["en", "forged", "IT Support <it@kawabe-kinzoku.co.jp>", "Password expiry notice for {a}", "Your password expires today. Keep the same password using the button below.", { press: ["Keep my password", "https://kawabe-login.web.app/#{a}"] }],
  ["en", "own", "Mail Server <noreply@mx-relay-status.com>", "(5) undelivered messages", "Five incoming messages are pending on the server for {a}. Release them to your inbox now or they will be deleted.", { press: ["Release messages", "https://mx-relay-status.com/r?e={a}"] }],
  // Brands, briefly written.
  ["ja", "own", "国税庁 <info@e-tax-nofu.com>", "未納の所得税のお知らせ", "所得税の未納が確認されました。最終期限までに納付が確認できない場合、差押えの手続きに移行します。", { press: ["納付する", "https://e-tax-nofu.com/pay"] }],
  ["ja", "own", "楽天証券 <service@rakusec-auth.com>", "【要対応】お取引の制限について", "セキュリティ強化のため、ご本人確認が済んでいないお客さまのお取引を制限しております。", { press: ["本人確認を行う", "https://rakusec-auth.com/login"] }],
  ["ja", "own", "ETC利用照会サービス <mail@etc-riyo-info.cn>", "ETCサービス解約予告", "お客様のETCカードは450日間ご利用がないため、解約となります。継続される方はログインしてください。", { press: ["継続手続き", "https://etc-riyo-info.cn/"] }],
  ["ja", "own", "ヤマト運輸 <yamato@kuroneko-redelivery.top>", "お届けできませんでした", "住所不備のためお荷物をお届けできませんでした。住所の確認をお願いします。", { press: ["確認", "https://kuroneko-redelivery.top/i"] }],
  ["ja", "forged", "三井住友カード <info@smbc-card.com>", "カード利用確認のお願い", "ご本人様のご利用か確認させていただきたいお取引がありました。カードのご利用を一部制限しております。", { press: ["ご利用確認", "https://vpass-{n}.shop/"] }],
  ["ja", "own", "PayPay <campaign@pp-kyanpen.com>", "【当選】10,000円分のポイントを受け取れます", "おめでとうございます。本日中にお受け取りください。", { press: ["受け取る", "https://pp-kyanpen.com/get"] }],
  ["ja", "own", "東京電力エナジーパートナー <tepco@denki-shiharai.com>", "電気料金のお支払いが確認できません", "お支払いが確認できないため、送電を停止する場合がございます。", { press: ["お支払い", "https://denki-shiharai.com/p"] }],
  ["ja", "own", "マイナポータル <info@myna-kyufu.com>", "給付金の申請について", "物価高騰対策給付金の申請期限が近づいています。お早めに申請してください。", { press: ["オンライン申請", "https://myna-kyufu.com/a"] }],
  ["ja", "own", "気象庁 <alert@jma-tsunami.info>", "【緊急】津波警報 避難場所の確認", "津波警報が発表されました。お住まいの地域の避難場所を確認してください。", { press: ["避難場所を確認", "https://jma-tsunami.info/"] }],
  ["en", "own", "DHL Express <dhl@parcel-customs-fee.com>", "Your parcel is on hold", "A customs fee of 2.99 is due. Pay within 48 hours or the parcel will be returned.", { press: ["Pay fee", "https://parcel-customs-fee.com/x"] }],
  ["en", "own", "Netflix <info@nflx-billing-update.com>", "Your membership is on hold", "We could not process your payment. Update your details to keep watching.", { press: ["Update now", "https://nflx-billing-update.com/"] }],
  ["en", "free", "PayPal Billing <paypal.billing{n}@gmail.com>", "Invoice {n}", "Your account has been charged $499.99 for Norton 360. If you did not authorise this, call us at +1 888 555 {n} within 24 hours.", { plain: true }],
  ["en", "free", "Hacker <{n}@proton.me>", "I recorded you", "I hacked your device and recorded you through your webcam. Send $900 in bitcoin to the wallet below within 48 hours or your contacts see the video.", { plain: true }],
  ["en", "taken", "Apple Support <no-reply@greenfield-academy.edu>", "Your Apple ID has been locked", "Your Apple ID was locked for security reasons. Verify your account within 24 hours.", { press: ["Verify", "https://bit.ly/{n}ab"] }],
];

export const laterPhishing = rows.map(([language, way, from, subject, text, more], at) => ({
  id: `trap-${at}`,
  language,
  way,
  from,
  subject,
  text,
  more,
  bad: true,
}));
