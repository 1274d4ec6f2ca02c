/** The words of the ledger in the API's reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    tag: "証拠台帳",
    list: "台帳の記録",
    note: "消えも変わりもしない記録です。hash は前の記録とつながり、tools/verify-ledger.mjs で確かめられます。",
    order: "asc は古い順、desc は新しい順",
    action: "この種類の記録だけ。例：person.added",
    subject: "このものの記録だけ。例：person:…",
    seq: "1から始まる通し番号",
    actor: "誰が。user:ID、token:ID、cli、job:名前、link:ID",
    data: "何が変わったか。ハッシュを計算したままのJSONの文字列",
  },
  en: {
    tag: "Ledger",
    list: "Entries of the ledger",
    note: "Entries are never changed or erased. Each hash is chained to the one before; tools/verify-ledger.mjs checks it.",
    order: "asc: the oldest first; desc: the newest first",
    action: "only entries of this kind; example: person.added",
    subject: "only entries about this; example: person:…",
    seq: "1, 2, 3 …",
    actor: "who: user:ID, token:ID, cli, job:name, link:ID",
    data: "what changed: JSON as text, exactly as it was hashed",
  },
});
