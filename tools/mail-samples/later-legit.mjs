/**
 * A second lot of honest mail, invented after the rules were learned, so that it could be judged blind first: newsletters that are one
 * picture, receipts, notices of banks, parcels, services, town halls, mailing lists, forwarded threads. Senders nobody has in a book.
 *
 * One row: [language, way, "Name <address>", subject, text, { press, links, picture, files, calendar, replyTo, headers, plain }].
 * Way: `news` by a mailing service; `auto` by the firm's own system; `person` by hand; `list` through a mailing list.
 * {me} the reader, {n} a number, {d} a date, {y} an amount, {p} a person, {t} a token.
 */
const rows = [
  // Newsletters and sales, many of them one large picture.
  ["ja", "news", "ミナモ公式ストア <news@minamo-store.jp>", "【本日23:59まで】全品20%OFFクーポン", "", { picture: "夏のセール 本日23:59まで お急ぎください", press: ["", "https://minamo-store.jp/sale"], small: "※このメールは会員の方にお送りしています。\n配信停止はこちら" }],
  ["ja", "news", "キッチン雑貨リネア <info@linea-zakka.com>", "残りわずか!お急ぎください|最大70%OFF", "", { picture: "FINAL SALE 最大70%OFF", press: ["", "https://linea-zakka.com/final"], small: "株式会社リネア 大阪市北区" }],
  ["ja", "news", "北の菓匠 つき路 <mailmag@tsukiji-kasho.co.jp>", "お中元早割は本日まで", "いつもご利用ありがとうございます。\nお中元の早割は本日23:59まで。人気の詰め合わせは数に限りがございますので、お急ぎください。", { picture: "お中元ギフト", press: ["ギフトを選ぶ", "https://www.tsukiji-kasho.co.jp/gift"] }],
  ["ja", "news", "アウトドア専門店TRAMONE <mag@tramone.jp>", "\u26fa週末限定!ポイント10倍\u2728", "{me}様の保有ポイント：{n}pt\n期間限定ポイントの有効期限は{d}です。", { picture: "ポイント10倍", press: ["今すぐチェック", "https://shop.tramone.jp/"] }],
  ["ja", "news", "スギノ眼鏡 <coupon@sugino-megane.co.jp>", "{me}様へ お誕生月クーポンをお届けします", "お誕生日おめでとうございます。レンズ代3,000円引きのクーポンをお送りします。有効期限は今月末です。", { press: ["クーポンを表示する", "https://sugino-megane.co.jp/c/{t}"] }],
  ["ja", "news", "旅のしおりトラベル <deal@tabi-shiori.com>", "【48時間限定】沖縄3日間が29,800円～", "", { picture: "48時間タイムセール 沖縄3日間", press: ["", "https://www.tabi-shiori.com/okinawa"], small: "観光庁長官登録旅行業" }],
  ["ja", "news", "ほんのいえ書房 <letter@honnoie.jp>", "新刊のご案内と、店主のひとこと", "今月の新刊をご案内します。店主のおすすめは、町工場の記録を集めた一冊です。\n取り置きはメールかお電話でどうぞ。", { press: ["新刊一覧を見る", "https://honnoie.jp/new"] }],
  ["ja", "news", "業務用資材ドットネット <sale@shizai-dot.net>", "【最終日】決算セール、17時で終了します", "梱包資材の決算セールは本日17時で終了します。17時以降は通常価格に戻ります。お早めにご注文ください。", { press: ["セール会場へ", "https://www.shizai-dot.net/sale"], links: [["LINEで友だち追加", "https://lin.ee/xYz123A"]] }],
  ["en", "news", "Alder & Finch <hello@alderandfinch.com>", "Ends tonight: 30% off everything", "", { picture: "30% off ends tonight", press: ["", "https://alderandfinch.com/sale"], small: "No longer want these emails? Unsubscribe." }],
  ["en", "news", "Pocket Garden <team@pocketgarden.co>", "Last chance \u23f0 your bundle expires at midnight", "Hurry, only a few bundles are left. Add one to your basket before midnight and shipping is on us.", { picture: "Spring bundle", press: ["Shop now", "https://pocketgarden.co/bundle"] }],
  ["en", "news", "The Ferment Weekly <letters@fermentweekly.com>", "Issue 112: koji at scale", "Good morning. This week: a brewery in Niigata, three papers on koji, and a reader's question about salt.", { press: ["Read online", "https://fermentweekly.com/112"], links: [["An interview", "https://brewmagazine.example.org/interview"], ["The paper", "https://journal.example.edu/koji"]] }],
  ["en", "news", "Vantor Cameras <offers@mail.vantorcameras.com>", "You left something behind", "The lens in your cart is still waiting. Complete your order within 24 hours and we will hold the price.", { picture: "35 mm lens", press: ["Complete your order", "https://vantorcameras.com/cart"] }],
  // Receipts and orders.
  ["ja", "auto", "ミナモ公式ストア <order@minamo-store.jp>", "ご注文を承りました（注文番号 {n}）", "{me} 様\nご注文ありがとうございます。\n合計 {y}円（税込）\nお支払い方法 クレジットカード\n発送後に改めてご連絡いたします。", { press: ["注文の詳細", "https://minamo-store.jp/orders/{n}"] }],
  ["ja", "auto", "みちくさ駐車場 <noreply@michikusa-p.jp>", "領収書発行のお知らせ", "ご利用ありがとうございました。下記のとおり領収いたしました。\n利用日 {d}\n金額 {y}円", { press: ["領収書をダウンロード", "https://app.michikusa-p.jp/receipt/{t}"], files: ["ryoshusho.pdf"] }],
  ["ja", "news", "請求書サービス リンク便 <no-reply@linkbin-invoice.jp>", "【東雲印刷】請求書が発行されました", "株式会社かわべ様\n東雲印刷株式会社様から請求書が届いています。\n請求金額 {y}円\nお支払期限 {d}\n下記URLよりご確認ください。", { press: ["請求書を確認する", "https://app.linkbin-invoice.jp/r/{t}"] }],
  ["en", "news", "Quillbase <receipts@quillbase.io>", "Your receipt from Quillbase #{n}", "Receipt from Quillbase, Inc.\nAmount paid ${y}\nPayment method: card ending 4242\nQuestions? Reply to this email.", { press: ["View receipt", "https://pay.quillbase.io/receipts/{t}"], files: ["Receipt.pdf"] }],
  ["en", "auto", "Mossfield Hardware <billing@mossfield-hardware.co.uk>", "Payment failed: please update your card", "Hi {me},\nWe could not take your payment of {y}. We will try again in three days. You can update your card in your account.", { press: ["Update payment method", "https://account.mossfield-hardware.co.uk/billing"] }],
  ["en", "auto", "Domaincellar <renewals@domaincellar.net>", "Final reminder: kawabe-kinzoku.com expires in 3 days", "Your domain kawabe-kinzoku.com expires on {d}. Renew now to avoid interruption. If auto-renew is on, you need do nothing.", { press: ["Renew domain", "https://my.domaincellar.net/renew/{n}"] }],
  // Banks, cards, insurance, securities that no book has.
  ["ja", "auto", "みずほの郷信用金庫 <info@mizuhonosato-shinkin.jp>", "【重要】インターネットバンキングをご利用のお客さまへ", "平素より格別のお引き立てを賜り厚く御礼申し上げます。\n当金庫を装った不審なメールが確認されています。当金庫からメールでパスワードやワンタイムパスワードをお尋ねすることはありません。\n詳しくは当金庫ホームページをご覧ください。", { press: ["当金庫ホームページ", "https://www.mizuhonosato-shinkin.jp/"], plain: true }],
  ["ja", "auto", "湊銀行 <direct@minato-bank-direct.co.jp>", "振込受付完了のお知らせ", "{me} 様\n{d} 10:15 に振込を受け付けました。\n金額 {y}円\nお心当たりのない場合は、お取引店または下記ダイヤルまでご連絡ください。\n湊ダイレクトヘルプデスク 0120-000-{n}", { plain: true }],
  ["ja", "auto", "峰カード <statement@mine-card.co.jp>", "ご請求金額確定のお知らせ", "{me} 様\n{d}お支払い分のご請求金額が確定しました。明細は会員専用サイトでご確認ください。\n本メールにはリンクを記載しておりません。ブックマーク等からアクセスしてください。", { plain: true }],
  ["ja", "news", "峰カード <campaign@mail.mine-card.co.jp>", "【要エントリー】最大5,000円キャッシュバック", "エントリーのうえ、期間中に合計3万円以上のご利用で最大5,000円をキャッシュバック。エントリー期限は{d}です。", { picture: "キャッシュバックキャンペーン", press: ["エントリーする", "https://www.mine-card.co.jp/cp/{n}"] }],
  ["ja", "auto", "あかね共済 <tetsuzuki@akane-kyosai.or.jp>", "ご契約内容の確認のお願い（年1回）", "ご契約内容のお知らせをマイページに掲載しました。ご住所、受取人にお変わりがないかご確認をお願いいたします。", { press: ["マイページ", "https://my.akane-kyosai.or.jp/"] }],
  ["ja", "auto", "ハレノ証券 <info@hareno-sec.co.jp>", "【重要】ログイン時の追加認証の必須化について", "お客さまの資産をお守りするため、{d}よりパスキー認証を必須とさせていただきます。設定がお済みでない場合、ログインできなくなりますので、お早めに設定をお願いいたします。設定は当社ウェブサイトにログイン後に行えます。", { press: ["設定方法を見る", "https://www.hareno-sec.co.jp/support/passkey"] }],
  ["en", "auto", "Tamar Valley Bank <alerts@tamarvalleybank.com>", "A new device signed in to your account", "We noticed a sign-in from a new device on {d}. If this was you, there is nothing to do. If not, call the number on the back of your card.", { press: ["Review activity", "https://online.tamarvalleybank.com/activity"] }],
  ["en", "auto", "Northpine Credit Union <service@northpinecu.org>", "Your monthly statement is ready", "Your statement for account ending {n} is available in online banking.", { press: ["Sign in to view", "https://www.northpinecu.org/login"] }],
  // Parcels.
  ["ja", "auto", "トビウオ急便 <notice@tobiuo-express.jp>", "お荷物をお預かりしております（不在連絡）", "お届けに伺いましたが、ご不在でしたので営業所に持ち帰りました。保管期限は7日間です。\n送り状番号 {n}\n再配達はサイトまたは自動音声で承ります。", { press: ["再配達を申し込む", "https://www.tobiuo-express.jp/redelivery?no={n}"] }],
  ["ja", "news", "つくる通販サポート <shipping@tsukuru-ec.jp>", "商品を発送しました（お届け予定 {d}）", "ご注文の商品を発送いたしました。\n配送業者 ヤマト運輸\nお問い合わせ番号 {n}", { press: ["配送状況を確認", "https://toi.kuronekoyamato.co.jp/cgi-bin/tneko?no={n}"], links: [["ショップへ", "https://tsukuru-ec.jp/"]] }],
  ["en", "auto", "Swiftlane <tracking@swiftlane-delivery.com>", "Your parcel arrives today between 10:00 and 12:00", "Parcel {n} from Mossfield Hardware is out for delivery. Not at home? Choose a safe place or another day.", { press: ["Manage delivery", "https://track.swiftlane-delivery.com/{t}"] }],
  ["en", "auto", "Harborline Freight <customs@harborline-freight.com>", "Import duty invoice for shipment {n}", "Customs has assessed duty and VAT of {y} for your shipment. Please pay before {d} so that delivery is not delayed. The customs document is attached.", { press: ["Pay duty", "https://pay.harborline-freight.com/{n}"], files: ["duty-{n}.pdf"] }],
  // Software services.
  ["ja", "auto", "勤怠ノート <no-reply@kintai-note.jp>", "打刻漏れがあります（{d}）", "{me}さん\n{d}の退勤打刻がありません。本日中に修正申請をお願いします。", { press: ["修正申請する", "https://app.kintai-note.jp/requests/new"] }],
  ["ja", "auto", "クラウド名簿メイボン <support@meibon.cloud>", "パスワード再設定のご案内", "パスワード再設定のお申し込みを受け付けました。下記URLから24時間以内に再設定してください。お心当たりがない場合は、このメールを破棄してください。", { press: ["パスワードを再設定する", "https://app.meibon.cloud/password/{t}"] }],
  ["ja", "auto", "レンサバ翔 <info@rensaba-sho.ne.jp>", "【重要】サーバーご利用期限のお知らせ（残り7日）", "ご利用中のサーバーの期限が近づいています。期限までに更新のお手続きがない場合、サービスが停止し、データが削除されます。\nサーバーID: {n}\nご利用期限: {d}", { press: ["会員ページで更新する", "https://secure.rensaba-sho.ne.jp/"], plain: true }],
  ["ja", "news", "タスク管理モリス <notification@moris-app.com>", "{p}さんがあなたをプロジェクトに招待しました", "{p}さんが「新工場レイアウト」にあなたを招待しています。招待の有効期限は7日間です。", { press: ["招待を承認する", "https://app.moris-app.com/invites/{t}"] }],
  ["ja", "auto", "電子契約サイネル <sign@cynel-sign.jp>", "{p}様から契約書の確認依頼が届いています", "丸北精機株式会社 {p}様から、「業務委託契約書」への署名依頼が届いています。\n内容をご確認のうえ、署名をお願いいたします。\n署名期限 {d}", { press: ["書類を確認する", "https://cynel-sign.jp/d/{t}"] }],
  ["en", "news", "Plinth <notifications@plinth.work>", "{p} mentioned you in Q3 planning", "{p} mentioned you in a comment: \"Can you check the numbers by tomorrow?\"", { press: ["View comment", "https://app.plinth.work/c/{t}"] }],
  ["en", "auto", "Cairn Sign <no-reply@cairnsign.com>", "Signature requested: Mutual NDA", "{p} has sent you a document to review and sign. This link is for you only; do not share it. It expires in 14 days.", { press: ["Review document", "https://eu.cairnsign.com/s/{t}"], replyTo: "legal@bluebird-analytics.io" }],
  ["en", "auto", "Loftbase <security@loftbase.dev>", "Reset your Loftbase password", "Someone asked to reset the password for {me}'s account. If it was you, press the button within 60 minutes. If not, ignore this email; your password stays as it is.", { press: ["Reset password", "https://loftbase.dev/reset/{t}"] }],
  ["en", "auto", "Loftbase <no-reply@loftbase.dev>", "Verify your email address", "Welcome! Please verify your email address to activate your account.", { press: ["Verify email", "https://loftbase.dev/verify/{t}"] }],
  ["en", "auto", "Granary Backup <alerts@granarybackup.com>", "Action required: your storage is 95% full", "Your plan's storage is almost full. New backups will stop when it reaches 100%. Delete old backups or upgrade your plan.", { press: ["Manage storage", "https://console.granarybackup.com/"] }],
  ["en", "news", "Orrery API <billing@orrery-api.com>", "Your trial ends in 3 days", "Your trial ends on {d}. Unless you cancel, your card will be charged {y} per month.", { press: ["Manage plan", "https://dash.orrery-api.com/billing"] }],
  ["en", "auto", "Statuspost <no-reply@statuspost.net>", "[Resolved] Elevated error rates", "The incident is resolved. Between 09:10 and 09:42 UTC some requests failed. A report follows within five days.", { press: ["View incident", "https://status.loftbase.dev/incidents/{n}"] }],
  ["ja", "auto", "認証コード <auth@kintai-note.jp>", "ログイン用の確認コード", "確認コード: {n}\n10分以内に入力してください。このコードを他の人に教えないでください。", {}],
  // Invitations to meetings.
  ["ja", "person", "{p} <p.{n}@marukita-works.co.jp>", "打ち合わせ（オンライン）のご案内", "川辺金属 {me}様\n来週の打ち合わせの予定をお送りします。下記よりご参加ください。", { calendar: true, press: ["会議に参加", "https://us02web.zoom.us/j/{n}?pwd={t}"] }],
  ["en", "person", "{p} <{n}@lumenworks.io>", "Invitation: Kick-off @ Mon 10:00", "Kick-off call. Agenda: scope, dates, contacts. Join with the link.", { calendar: true, press: ["Join", "https://meet.google.com/abc-defg-hij"] }],
  // Public offices and associations.
  ["ja", "auto", "山根市 電子申請窓口 <shinsei@city.yamane.lg.jp>", "申請を受け付けました（受付番号 {n}）", "電子申請サービスをご利用いただきありがとうございます。申請を受け付けました。審査の状況は申請状況照会からご確認ください。", { press: ["申請状況を照会する", "https://apply.e-shinsei-service.jp/city-yamane/{n}"], plain: true }],
  ["ja", "auto", "山根市納税課 <nozei@city.yamane.lg.jp>", "口座振替のお知らせ", "{d}に固定資産税（第2期）を口座振替いたします。前日までに残高をご確認ください。\n山根市役所 納税課 電話 0000-00-{n}", { plain: true }],
  ["ja", "news", "山根商工会議所 <info@yamane-cci.or.jp>", "【会員限定】小規模事業者持続化補助金 締切間近", "締切は{d}です。申請書の書き方相談会を開催します。席に限りがありますので、お早めにお申し込みください。", { press: ["申し込みフォーム", "https://forms.gle/AbCdEfGh12"], links: [["商工会議所", "https://www.yamane-cci.or.jp/"]] }],
  ["ja", "news", "中小企業支援ネット <mailmag@shien-net.or.jp>", "メールマガジン第{n}号 補助金・セミナー情報", "■補助金\nものづくり補助金の公募が始まりました。\nhttps://portal.monodukuri-hojo.jp/\n■セミナー\n電子帳簿保存法の実務\nhttps://www.shien-net.or.jp/seminar/{n}\n■配信停止\nhttps://www.shien-net.or.jp/stop", { plain: true }],
  ["ja", "news", "県防災メール <bousai@mail.pref-bousai-mail.jp>", "【津波注意報】解除のお知らせ", "{d} 14時20分、津波注意報は解除されました。避難指示は継続している地域があります。自治体の情報を確認してください。", { plain: true }],
  ["ja", "auto", "ねんきん相談室（東雲社労士事務所） <office@shinonome-sr.jp>", "算定基礎届の資料ご提出のお願い", "いつもお世話になっております。算定基礎届の作成にあたり、4月から6月の賃金台帳を{d}までにお送りください。", { files: ["チェックリスト.pdf"], plain: true }],
  ["ja", "auto", "つばき税理士法人 <kanri@tsubaki-zei.co.jp>", "【ご確認ください】消費税の納付期限について", "{me}様\n消費税の納付期限は{d}です。納付額は{y}円となります。ダイレクト納付の場合、残高のご確認をお願いいたします。", { plain: true, files: ["納付書控え.pdf"] }],
  // People.
  ["ja", "person", "{p} <{n}@ebina-koki.co.jp>", "Re: 見積書の件", "川辺金属 {me}様\nお世話になっております。海老名工機の{p}です。\n修正した見積書を添付いたします。至急ご確認いただけますと助かります。\n\n> いつもお世話になっております。\n> 見積書の数量を50に直していただけますか。", { plain: true, files: ["見積書.pdf"], thread: true }],
  ["ja", "person", "{p} <{n}@ebina-koki.co.jp>", "振込先のご確認", "お世話になっております。ご質問の弊社振込先は従来どおり、湊銀行本店 普通 {n} です。変更はございません。", { plain: true, thread: true }],
  ["ja", "person", "{p} <{n}@gmail.com>", "明日の面接の件", "川辺金属株式会社 採用ご担当者様\nお世話になっております。明日14時の面接について、予定どおり伺います。履歴書を添付いたします。", { plain: true, files: ["履歴書.pdf"] }],
  ["ja", "person", "{p} <{n}@yahoo.co.jp>", "町内会の連絡", "町内会の皆さま\n夏祭りの準備の日程が決まりました。連絡用にLINEグループを作りましたので、参加できる方は返信ください。QRコードは回覧板に載せます。", { plain: true }],
  ["ja", "person", "{p} <{n}@icloud.com>", "同窓会の幹事です", "ご無沙汰しています。同窓会の件、会費を{d}までに振り込んでもらえると助かります。ギフトカードは先生への記念品として買っておきました。", { plain: true }],
  ["ja", "person", "{p} <{n}@gmail.com>", "今週の納品について", "川辺さん、お世話になっています。個人事業の{p}です。今、手が空いているので今週中に納品できます。請求書はいつもの口座でお願いします。", { plain: true, files: ["請求書.pdf"] }],
  ["en", "person", "{p} <{n}@gmail.com>", "Are you available next week?", "Hi {me},\nIt was good to meet you at the fair. Are you available next week for a call about the brackets? My number is on the card.\nBest,\n{p}", { plain: true }],
  ["en", "person", "{p} <{n}@harborandsons.com>", "Fwd: Drawings for the bracket", "FYI, see below.\n\n---------- Forwarded message ---------\nFrom: Anna Novak <anna@novaktools.cz>\nDate: Mon, 3 Mar 2025\nSubject: Drawings\n\nPlease find the drawings here:\nhttps://drive.google.com/file/d/{t}/view", { plain: true }],
  ["ja", "person", "{p} <{n}@kawabe-kinzoku.co.jp>", "Fw: 【お知らせ】システムメンテナンス", "総務の{p}です。下記の連絡が来ていますので共有します。\n\n-----Original Message-----\nFrom: 勤怠ノート\nSent: {d}\nSubject: 【お知らせ】システムメンテナンス\n\n以下の時間はご利用いただけません。\nhttps://status.kintai-note.jp/", { plain: true }],
  ["ja", "person", "社長 川辺 <kawabe@kawabe-kinzoku.co.jp>", "来週の会議", "皆さん\n来週の会議は月曜に変更します。資料は金曜までに経理に送ってください。よろしく。", { plain: true }],
  // Lists.
  ["en", "list", "{p} <{n}@gmail.com>", "[lathe-users] Spindle firmware 2.1 crashes", "Hi all,\nthe new firmware crashes on start for me. Log: https://pastebin.com/{n}\nDoes anybody see the same?", { plain: true }],
  ["ja", "list", "{p} <{n}@yahoo.co.jp>", "[kikai-ml:{n}] 治具の材質について", "皆さま\n治具の材質について教えてください。写真を置きました。\nhttps://photos.example.net/{n}\nよろしくお願いします。", { plain: true }],
  ["en", "list", "{p} via builders <builders@lists.openlathe.org>", "[builders] Re: Call for reviewers", "I can take two papers. The form is at https://forms.gle/{n}. Please answer before Friday.", { plain: true }],
  ["ja", "news", "ウェビナー事務局 <seminar@kojo-webinar.com>", "【明日開催】ご視聴URLのご案内", "お申し込みありがとうございます。ご視聴は下記URLからお願いいたします。\n開始5分前からご入室いただけます。", { press: ["視聴ページ", "https://zoom.us/w/{n}?tk={t}"] }],
  ["ja", "news", "採用ナビ ヒトツナ <scout@hitotsuna.jp>", "新しい応募が1件あります", "貴社の求人に応募がありました。48時間以内の返信が採用率を高めます。", { press: ["応募者を確認する", "https://client.hitotsuna.jp/applicants/{n}"] }],
  ["en", "news", "Bright Survey Co <panel@brightsurvey.co>", "How did we do? Tell us and enter the draw", "Thank you for your visit. Answer three questions and enter the draw for a $50 gift card.", { press: ["Start the survey", "https://s.brightsurvey.co/{t}"] }],
];

export const laterLegit = rows.map(([language, way, from, subject, text, more], at) => ({
  id: `later-${at}`,
  language,
  way,
  from,
  subject,
  text,
  more,
  bad: false,
}));
