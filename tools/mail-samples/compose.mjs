/** Builds whole mails out of a few words, in the styles in which firms and mailing services send them. For development only. */

const b64 = (text) => Buffer.from(text, "utf8").toString("base64");
const word = (text) => (/^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${b64(text)}?=`);
const lines = (text) => text.replace(/(.{76})/g, "$1\r\n");

/** `Name <a@b>` with the name encoded. */
export function mailbox(name, address) {
  if (!name) return address;
  return /^[\w .,'&-]*$/.test(name) ? `"${name}" <${address}>` : `${word(name)} <${address}>`;
}

export const pick = (chance, list) => list[Math.floor(chance() * list.length)];
export const letters = (chance, length, from = "abcdefghijklmnopqrstuvwxyz0123456789") =>
  Array.from({ length }, () => from[Math.floor(chance() * from.length)]).join("");
export const digits = (chance, length) => letters(chance, length, "0123456789");

const part = (type, text) =>
  `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(b64(text))}\r\n`;

/**
 * @param mail from, to, subject, text, html, returnPath, messageId, replyTo, headers (lines), attachments [{ name, type, data }]
 * @returns {string} latin1
 */
export function compose(mail, chance) {
  const at = new Date(
    Date.UTC(2024, 0, 1) + Math.floor(chance() * 730) * 86_400_000 + Math.floor(chance() * 86_400) * 1000,
  );
  const head = [
    mail.returnPath === undefined ? undefined : `Return-Path: <${mail.returnPath}>`,
    `From: ${mail.from}`,
    mail.replyTo && `Reply-To: ${mail.replyTo}`,
    `To: ${mail.to}`,
    `Subject: ${word(mail.subject)}`,
    `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
    mail.messageId && `Message-ID: <${mail.messageId}>`,
    ...(mail.headers ?? []),
    "MIME-Version: 1.0",
  ].filter((line) => line);
  const edge = `=_${letters(chance, 20)}`;
  const texts = [
    mail.text && part("text/plain", mail.text),
    mail.html && part("text/html", mail.html),
  ].filter(Boolean);
  const body =
    texts.length === 2 ? multipart("alternative", edge, texts) : (texts[0] ?? part("text/plain", ""));
  if (!mail.attachments?.length) return `${head.join("\r\n")}\r\n${body}`;
  const files = mail.attachments.map(
    ({ name, type, data }) =>
      `Content-Type: ${type}; name="${word(name)}"\r\nContent-Disposition: attachment; filename="${word(name)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(data).toString("base64"))}\r\n`,
  );
  return `${head.join("\r\n")}\r\n${multipart("mixed", `${edge}m`, [body, ...files])}`;
}

const multipart = (kind, edge, parts) =>
  `Content-Type: multipart/${kind}; boundary="${edge}"\r\n\r\n${parts.map((one) => `--${edge}\r\n${one}`).join("\r\n")}\r\n--${edge}--\r\n`;

export const pdf = (extra = "") =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R${extra}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

const inHtml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Paragraphs, a button, further links and a footer as HTML, in one of several looks. */
export function page({
  paragraphs,
  button,
  links = [],
  footer = "",
  preview = "",
  pixel,
  colour = "#0055aa",
  logo,
  chance,
}) {
  const look = Math.floor(chance() * 5);
  const hidden = preview
    ? `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${inHtml(preview)}${"&zwnj;&nbsp;".repeat(40)}</div>`
    : "";
  const text = paragraphs
    .map((one) =>
      look % 2
        ? `<p style="font-size:14px;line-height:1.7">${inHtml(one).replace(/\n/g, "<br>")}</p>`
        : `<tr><td style="padding:8px 24px;font-family:sans-serif">${inHtml(one).replace(/\n/g, "<br>")}</td></tr>`,
    )
    .join("\n");
  const press = button
    ? `<a href="${button.href}" style="background:${colour};color:#fff;padding:12px 24px;text-decoration:none;border-radius:4px">${inHtml(button.text)}</a>`
    : "";
  const more = links
    .map(({ href, text: shown }) => `<a href="${href}">${inHtml(shown)}</a>`)
    .join(look % 2 ? " | " : "<br>");
  const image = logo ? `<img src="${logo}" width="160" height="48" alt="logo">` : "";
  const dot = pixel ? `<img src="${pixel}" width="1" height="1" alt="">` : "";
  const style =
    look > 2 ? "<style>body{margin:0}@media(max-width:600px){.w{width:100%!important}}</style>" : "";
  const inner =
    look % 2
      ? `<div class="w" style="max-width:600px;margin:auto">${image}${text}<p>${press}</p>${more}<hr><p style="font-size:11px;color:#777">${inHtml(footer).replace(/\n/g, "<br>")}</p></div>`
      : `<table class="w" width="600" align="center" cellpadding="0"><tr><td>${image}</td></tr>${text}<tr><td align="center">${press}</td></tr><tr><td>${more}</td></tr><tr><td style="font-size:11px;color:#888">${inHtml(footer).replace(/\n/g, "<br>")}</td></tr></table>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${style}</head><body>${hidden}${inner}${dot}</body></html>`;
}

/** The same as plain text. */
export const plain = ({ paragraphs, button, links = [], footer = "" }) =>
  [
    ...paragraphs,
    button && `${button.text}\r\n${button.href}`,
    ...links.map(({ href, text }) => `${text}: ${href}`),
    "-- ",
    footer,
  ]
    .filter(Boolean)
    .join("\r\n\r\n");
