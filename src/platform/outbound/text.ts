import { words } from "#src/text/words.ts";

/** Why something could not be fetched, in words that say what to do. One key for each `OutboundReason`. */
export const outboundReasonText = words({
  ja: {
    "switched-off": "外への接続は止めてあります。使うには管理者が設定（BANTO_OUTBOUND）で許します。",
    "not-allowed": "この相手への接続は許されていません。",
    "bad-url": "このURLは開けません。http:// か https:// で始まる、ユーザー名のないURLにしてください。",
    "private-address": "社内や機器自身のアドレスを指しているため、接続しませんでした。",
    "too-many-requests": "短い時間に接続が多すぎました。1分ほど待ってください。",
    "no-such-host": "この名前のサーバーは見つかりませんでした。",
    "not-reached": "サーバーにつながりませんでした。",
    "untrusted-certificate": "サーバーの証明書を確かめられなかったため、接続をやめました。",
    "too-slow": "時間内に答えが終わりませんでした。",
    "too-large": "答えが大きすぎたため、途中でやめました。",
    "too-many-redirects": "転送が多すぎました。",
    "insecure-redirect": "暗号化のないページへ転送されたため、接続をやめました。",
    "http-status": "サーバーが、求めたものの代わりにエラーを返しました。",
    "unreadable-answer": "サーバーの答えが壊れていて読めませんでした。",
    cancelled: "取得を途中でやめました。",
  },
  en: {
    "switched-off":
      "Connections to the outside are switched off. An administrator can allow them (BANTO_OUTBOUND).",
    "not-allowed": "Connections to this host are not allowed.",
    "bad-url":
      "This URL cannot be opened. Use one that starts with http:// or https:// and has no user name in it.",
    "private-address": "The URL points into the company network or to this machine, so it was not opened.",
    "too-many-requests": "Too many connections in a short time. Wait about a minute.",
    "no-such-host": "No server of this name was found.",
    "not-reached": "The server could not be reached.",
    "untrusted-certificate": "The server's certificate could not be verified, so the connection was dropped.",
    "too-slow": "The answer did not arrive in time.",
    "too-large": "The answer was too large and was cut off.",
    "too-many-redirects": "The server redirected too many times.",
    "insecure-redirect": "The server redirected to a page without encryption, so the connection was dropped.",
    "http-status": "The server returned an error instead of what was asked for.",
    "unreadable-answer": "The server's answer was damaged and could not be read.",
    cancelled: "The download was stopped.",
  },
});
