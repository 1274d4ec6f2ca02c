/** Builds mails for the tests: lines to bytes, and a few that look like what arrives in an office. */

/** Text with CRLF line ends, as bytes of one character each; Japanese must already be encoded. */
export const raw = (...lines: readonly string[]): Uint8Array =>
  new Uint8Array(Buffer.from(lines.join("\r\n"), "latin1"));

export const utf8 = (...lines: readonly string[]): Uint8Array =>
  new Uint8Array(Buffer.from(lines.join("\r\n"), "utf8"));

export const join = (...pieces: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "utf8") : piece))),
  );

export const base64 = (bytes: Uint8Array | string): string =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

/** A genuine newsletter-like notice of a made-up parcel service, with both bodies. */
export const notice = utf8(
  "Return-Path: <bounce@haiso.example.co.jp>",
  "Received: from mx.haiso.example.co.jp (mx.haiso.example.co.jp [192.0.2.10])",
  "\tby mail.kaisha.example.jp with ESMTPS id ABC123 for <keiri@kaisha.example.jp>;",
  "\tTue, 4 Aug 2026 10:15:00 +0900 (JST)",
  "Authentication-Results: mail.kaisha.example.jp; spf=pass smtp.mailfrom=haiso.example.co.jp;",
  " dkim=pass (2048-bit key) header.d=haiso.example.co.jp; dmarc=pass (p=REJECT) header.from=haiso.example.co.jp",
  "DKIM-Signature: v=1; a=rsa-sha256; d=haiso.example.co.jp; s=s1; h=from:to:subject; l=120; t=1785805800; b=abc",
  `From: =?UTF-8?B?${base64("みほん配送")}?= <info@haiso.example.co.jp>`,
  "To: keiri@kaisha.example.jp",
  `Subject: =?UTF-8?B?${base64("お荷物のお届けについて")}?=`,
  "Date: Tue, 4 Aug 2026 10:14:58 +0900",
  "Message-ID: <20260804@haiso.example.co.jp>",
  "List-Unsubscribe: <https://haiso.example.co.jp/stop>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "お荷物をお届けします。https://haiso.example.co.jp/track?id=1 をご覧ください。",
  "--b1",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<html><body><p>お荷物をお届けします。</p><a href="https://haiso.example.co.jp/track?id=1">追跡する</a>',
  '<img src="https://haiso.example.co.jp/open.gif" width="1" height="1"></body></html>',
  "--b1--",
  "",
);
