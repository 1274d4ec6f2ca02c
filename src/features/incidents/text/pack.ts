/** Words inside the evidence pack. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    readme: (company: string, number: number) =>
      `${company} 事故の記録 第${number}号

timeline.txt     経過（読むためのもの）
timeline.jsonl   経過（受け取った順。1行ごとに前の行のハッシュを含みます）
files/           受け取ったファイルそのもの
drafts/          受け取った下書き
manifest.json    すべてのファイルの大きさとSHA-256
verify-incident.mjs  書き換えがないかを確かめるプログラム

確かめ方（Node.js 18以上。ネットにはつながりません）
  node verify-incident.mjs
番頭の証拠台帳にある manifest の値とも比べるとき
  node verify-incident.mjs . --manifest 値

Node.jsがないときは、Windowsの certutil -hashfile ファイル名 SHA256 で1つずつ確かめられます。
中には個人情報や社外秘の内容があります。扱いに気をつけてください。
`,
  },
  en: {
    readme: (company: string, number: number) =>
      `${company}: incident No. ${number}

timeline.txt     the timeline, to be read
timeline.jsonl   the timeline in the order of receipt; every line holds the hash of the one before
files/           the files as received
drafts/          drafts as taken out
manifest.json    size and SHA-256 of every file
verify-incident.mjs  the program that checks for alterations

To check (Node.js 18 or later; it does not use the network)
  node verify-incident.mjs
To compare with the value in Banto's ledger as well
  node verify-incident.mjs . --manifest VALUE

Without Node.js, Windows checks one file with: certutil -hashfile FILE SHA256
The pack holds personal and confidential matter. Handle it with care.
`,
  },
});
