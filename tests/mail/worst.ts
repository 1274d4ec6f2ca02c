/** Mails of 25 MB, each heavy in another way: what a mailbox lets through at most. */

const size = 25_000_000;
const times = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));
const head =
  'From: "a" <a@one.example>\r\nTo: b@two.example\r\nSubject: x\r\nDate: Mon, 06 Apr 2026 09:00:00 +0900\r\n';
const make = (text: string) => Buffer.from(text, "latin1");
const file = (type: string, name: string, line: string) =>
  make(
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: ${type}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${times(line, size)}\r\n--b--\r\n`,
  );
const base64 = `${"QUJD".repeat(19)}\r\n`;
const html = (piece: string) => make(`${head}Content-Type: text/html\r\n\r\n${times(piece, size)}`);

export const worstMails: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["a PDF in base64", () => file("application/pdf", "a.pdf", base64)],
  ["a picture in base64", () => file("image/png", "a.png", base64)],
  ["plain text with links", () => make(`${head}\r\n${times("hello https://x.example/a world ", size)}`)],
  ["HTML tables", () => html('<tr><td style="color:red"><a href="https://x.example/">y</a></td></tr>')],
  ["HTML of hidden text", () => html('<p style="display:none">hidden words</p>')],
  ["open elements", () => html("<a>")],
  ["spaces", () => make(`${head}\r\n${times(" ", size)}x`)],
  ["one long word", () => make(`${head}\r\n${times("a", size)}`)],
  [
    "addresses",
    () => make(`From: a@one.example\r\nTo: ${times("a@b.example, ", size)}\r\nSubject: x\r\n\r\nx`),
  ],
  ["header lines", () => make(`${head}${times("X-A: b\r\n", size)}\r\nx`)],
  [
    "parts",
    () =>
      make(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\r\n\r\nx\r\n", size)}--b--\r\n`,
      ),
  ],
];
