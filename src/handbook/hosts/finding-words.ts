// What each finding about an address or a message means, for the one who received it.
import type { LookalikeKind } from "#src/engine/lookalike/index.ts";
import type { TextFindingId, UrlFindingId } from "#src/engine/url/index.ts";
import type { Both } from "#src/text/words.ts";

/** One sentence each; the evidence is shown beside it. */
export const urlFindingWords: Readonly<Record<UrlFindingId, Both>> = {
  lookalike: { ja: "知っている名前に似せたアドレスです。", en: "The address imitates a name you know." },
  "mixed-scripts": {
    ja: "ちがう国の文字が一つの名前に混ざっています。よく似た文字で名前をまねる手口です。",
    en: "One name mixes letters of several alphabets, which is how names are imitated.",
  },
  "foreign-letters": {
    ja: "見慣れない文字を使った名前です。",
    en: "The name is written in unfamiliar letters.",
  },
  "script-address": { ja: "開くとプログラムが動きます。", en: "Opening it runs a program." },
  "page-in-address": {
    ja: "アドレスの中にページそのものが入っています。どこのサイトでもありません。",
    en: "The address itself contains the page; it belongs to no site.",
  },
  "file-address": {
    ja: "ファイルや社外の共有を開かせます。",
    en: "It opens a file or a share outside the company.",
  },
  "app-address": { ja: "アプリやプログラムを動かすアドレスです。", en: "It starts an app or a program." },
  "name-before-at": {
    ja: "「@」より前は行き先ではありません。本当の行き先は「@」の後ろです。",
    en: "What stands before @ is not where it leads; the real host comes after it.",
  },
  "number-host": {
    ja: "名前ではなく番号のサーバーに行きます。",
    en: "It leads to a number instead of a name.",
  },
  "disguised-number": {
    ja: "番号のサーバーであることを隠した書き方です。",
    en: "It is written so as to hide that it leads to a number.",
  },
  "odd-port": {
    ja: "ふつうのサイトが使わない入口を使います。",
    en: "It uses a port that ordinary sites do not use.",
  },
  backslashes: {
    ja: "区切りの書き方で行き先を見誤らせます。",
    en: "Its slashes are written to mislead about the host.",
  },
  "line-breaks": { ja: "途中に改行やタブが隠れています。", en: "Line breaks or tabs are hidden in it." },
  "encoded-host": {
    ja: "サイトの名前が記号に置き換えて隠されています。",
    en: "The site's name is hidden in codes.",
  },
  "wide-characters": {
    ja: "全角や飾り文字で書かれ、見張りをすり抜けようとしています。",
    en: "It is written in full-width or ornamental letters to slip past filters.",
  },
  "invisible-characters": {
    ja: "目に見えない文字が入っています。",
    en: "It contains characters that cannot be seen.",
  },
  "short-link": {
    ja: "短縮されたリンクで、行き先が見えません。",
    en: "A short link: where it leads cannot be seen.",
  },
  redirect: {
    ja: "別のサイトへ送られます。見えている名前は行き先ではありません。",
    en: "It forwards to another site than the one it shows.",
  },
  "free-hosting": {
    ja: "誰でも無料で開ける場所のページです。",
    en: "A page on a service that anybody can use free of charge.",
  },
  "site-builder": {
    ja: "誰でもすぐ作れるサイトのページです。",
    en: "A page made with a site builder that anybody can use.",
  },
  form: {
    ja: "入力した内容は、フォームを作った人に渡ります。",
    en: "What you type goes to whoever made this form.",
  },
  "dynamic-dns": {
    ja: "名前をすぐ替えられる仕組みの上にあります。",
    en: "It stands on names that can be changed at any moment.",
  },
  "file-host": { ja: "誰でもファイルを置ける場所です。", en: "Anybody can put files there." },
  "abused-ending": { ja: "偽サイトによく使われる末尾です。", en: "An ending that fake sites often use." },
  "random-name": { ja: "でたらめに並べたような名前です。", en: "The name looks thrown together at random." },
  "long-chain": {
    ja: "名前が何段も続いています。行き先は右端です。",
    en: "A long chain of names; only its right end counts.",
  },
  "long-name": {
    ja: "名前がとても長く、右端が見えにくくなっています。",
    en: "The name is so long that its end is hard to see.",
  },
  "many-hyphens": { ja: "ハイフンがたくさん入った名前です。", en: "The name has many hyphens." },
  "recipient-inside": {
    ja: "メールアドレスが入っています。開くと誰が開いたか分かり、偽の入力画面に名前が出ます。",
    en: "It contains a mail address: opening it tells who did, and fills in a fake page.",
  },
  "dangerous-file": { ja: "開くと動くファイルです。", en: "A file that runs when opened." },
  "double-ending": {
    ja: "書類に見せかけた、開くと動くファイルです。",
    en: "A file that runs, dressed up as a document.",
  },
  archive: { ja: "中身が見えない圧縮ファイルです。", en: "An archive whose content cannot be seen." },
  "login-words": { ja: "ログインさせようとする言葉が入っています。", en: "It has words of a log-in page." },
  "misspelt-word": {
    ja: "英語のつづりが一文字ちがいます。",
    en: "A common word in it is misspelt by a letter.",
  },
  "ending-inside": {
    ja: "途中に「co.jp」や「com」がありますが、行き先は右端です。",
    en: "“co.jp” or “com” stands in the middle, but only the right end counts.",
  },
  "brand-in-path": {
    ja: "知られた名前が、行き先ではない所に書かれています。",
    en: "A well-known name stands where it means nothing.",
  },
  "no-encryption": { ja: "通信が暗号化されません。", en: "The connection is not encrypted." },
};

/** How a name is imitated. */
export const lookalikeWords: Readonly<Record<LookalikeKind, Both>> = {
  confusable: { ja: "形の似た文字に置き換えています", en: "letters replaced by ones that look alike" },
  japanese: {
    ja: "形の似たかな・漢字に置き換えています",
    en: "kana or kanji replaced by ones that look alike",
  },
  disguised: {
    ja: "本物ですが、ふつうは使わない文字で書かれています",
    en: "the real one, but in letters nobody uses for it",
  },
  "near-edit": { ja: "一、二文字だけちがいます", en: "one or two letters differ" },
  "tld-swap": { ja: "末尾だけがちがいます", en: "only the ending differs" },
  "suffix-in-name": {
    ja: "本物の末尾まで名前の中に書き込んでいます",
    en: "the real ending is written into the name",
  },
  "added-word": { ja: "本物の名前に言葉を足しています", en: "words added to the real name" },
  inside: { ja: "本物の名前が一部に入っています", en: "the real name is part of it" },
  subdomain: {
    ja: "本物の名前を、他人のサイトの前に付けています",
    en: "the real name put in front of somebody else's",
  },
};

export const textFindingWords: Readonly<Record<TextFindingId, Both>> = {
  address: { ja: "おかしなアドレスが入っています。", en: "It contains an odd address." },
  "named-elsewhere": {
    ja: "名乗っている相手のものではないアドレスに行かせようとしています。",
    en: "It leads to an address that does not belong to the one it names.",
  },
  lure: { ja: "だますときによく使われる言い方です。", en: "Words that frauds often use." },
  "foreign-number": { ja: "海外の電話番号です。", en: "A telephone number abroad." },
  "number-and-lure": {
    ja: "書いてある番号にかけず、自分で調べた番号にかけてください。",
    en: "Do not call the number given; look it up yourself.",
  },
};
