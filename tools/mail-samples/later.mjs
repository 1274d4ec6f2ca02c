/** Writes whole mails from the rows of `later-legit` and `later-phishing`, as the services and programs of today send them. */
import QRCode from "qrcode";
import { compose, digits, letters, mailbox, page, pdf, pick, plain } from "./compose.mjs";
import { laterLegit } from "./later-legit.mjs";
import { laterPhishing } from "./later-phishing.mjs";
import { world } from "./world.mjs";

export const templates = [...laterLegit, ...laterPhishing];

/** Mailing services, known and unknown: where bounces go, where clicks are counted. */
const services = [
  ["amazonses.com", "{t}.r.us-east-1.awstrack.me"],
  ["rsgsv.net", "minamo.us21.list-manage.com"],
  ["haihai-mailer.jp", "click.haihai-mailer.jp"],
  ["bounce.blast-post.jp", "r.blast-post.jp"],
  ["cmail20.com", "news.cmail20.com"],
  ["klaviyomail.com", "trk.klaviyomail.com"],
  ["fuwari-mail.net", "t.fuwari-mail.net"],
  ["e.customeriomail.com", "e.customeriomail.com"],
  // Not every service writes long tokens at a host called "click".
  ["hm-fuda.jp", "a12.hm-fuda.jp", "index.php?action=C1&a=7&b=5&c="],
  ["mgzn-post.net", "mgzn-post.net", "l/"],
  ["otegami-cloud.com", "ap.otegami-cloud.com", "m/"],
  ["bnc.sendhive.io", "wl.shmail.co", "r/"],
];

const code = await QRCode.toBuffer("https://login.example.net/", { width: 200 });
const loginPage =
  '<html><body><form action="https://collect.example.net/p.php" method="post"><input name="u"><input type="password" name="p"></form></body></html>';

/** @returns {{ source: string, authentication: string }} */
export function make(template, chance) {
  const w = world(chance);
  const values = {
    me: template.language === "ja" ? w.me.name : w.me.local,
    l: `${w.person.local}${chance() < 0.4 ? `.${pick(chance, ["t", "kenji", "mika", "h"])}` : ""}`,
    a: w.me.address,
    p: template.language === "ja" ? w.person.name : w.foreigner,
    n: digits(chance, 5),
    d: template.language === "ja" ? w.date : "12 May 2025",
    y: template.language === "ja" ? w.yen : w.dollars,
    t: letters(chance, 30),
  };
  const fill = (text) => text.replace(/\{(me|[a-z])\}/g, (_, key) => values[key]);
  const { more, way } = template;
  const [, name, address] = /^(.*?) ?<([^>]+)>$/.exec(fill(template.from));
  const host = address.split("@")[1];
  const own = host
    .split(".")
    .slice(host.split(".").at(-2).length <= 2 ? -3 : -2)
    .join(".");
  const [bounce, counter, short] = pick(chance, services);
  const mass = way === "news";
  // One in four has the service count under the firm's own name, most count under the service's.
  const clicks = chance() < 0.25 ? `click.${own}` : fill(counter);
  const path = () => (short ? `${short}${letters(chance, 7)}` : `c/${letters(chance, 44)}`);
  const counted = (href) => (mass ? `https://${clicks}/${path()}` : fill(href));
  const press = more.press && { text: fill(more.press[0]), href: counted(more.press[1]) };
  const away = mass ? `https://${clicks}/${path()}` : undefined;
  const links = [
    ...(more.links ?? []).map(([text, href]) => ({ text, href: counted(href) })),
    ...(away ? [{ text: template.language === "ja" ? "配信停止" : "Unsubscribe", href: away }] : []),
  ];
  const text = fill(template.text);
  const shape = {
    paragraphs: text.split("\n"),
    button: press?.text ? press : undefined,
    links,
    footer: fill(more.small ?? (mass ? name : "")),
    chance,
  };
  const large = more.picture
    ? `<a href="${press?.href ?? "#"}"><img src="https://${chance() < 0.5 ? clicks : `img.${own}`}/i/${letters(chance, 12)}.jpg" ${chance() < 0.7 ? 'width="600" height="900" ' : ""}alt="${chance() < 0.6 ? more.picture : ""}" style="display:block;width:100%"></a>`
    : "";
  const quoted = more.quoted
    ? `<hr><p>差出人: ${values.me} &lt;${w.me.address}&gt;<br>件名: ${template.subject}</p>`
    : "";
  const codePicture = more.code ? `<p><img src="cid:code@mail" width="200" height="200"></p>` : "";
  const html = more.plain
    ? undefined
    : page(shape)
        .replace(/(<div class="w"[^>]*>|<td>)/, `$1${large}`)
        .replace("</body>", `${codePicture}${quoted}</body>`);
  const headers = [...(more.headers ?? [])];
  if (mass) {
    headers.push(
      `List-Unsubscribe: <https://${chance() < 0.8 ? clicks : `www.${own}`}/u/${letters(chance, 20)}>, <mailto:u-${digits(chance, 8)}@${bounce}>`,
    );
    if (chance() < 0.8) headers.push("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    if (chance() < 0.4) headers.push(`Feedback-ID: ${digits(chance, 7)}:${letters(chance, 6)}`);
  }
  if (way === "list") headers.push("List-Id: <users.lists.openlathe.org>", "Precedence: list");
  if (more.thread)
    headers.push(
      `In-Reply-To: <${letters(chance, 20)}@${w.me.domain}>`,
      `References: <${letters(chance, 20)}@${w.me.domain}>`,
    );
  const attachments = [
    ...(more.files ?? []).map((file) => ({
      name: fill(file),
      type: file.endsWith("zip") ? "application/zip" : "application/pdf",
      data: file.endsWith("zip") ? Buffer.from("PK\x03\x04\x14\x00\x01\x00\x00\x00", "latin1") : pdf(),
    })),
    ...(more.page ? [{ name: "document.html", type: "text/html", data: loginPage }] : []),
    ...(more.code ? [{ name: "code.png", type: "image/png", data: code }] : []),
    ...(more.calendar
      ? [{ name: "invite.ics", type: "text/calendar; method=REQUEST", data: invitation(address, values) }]
      : []),
  ];
  const away2 = `${letters(chance, 8)}@${letters(chance, 8)}.com`;
  const source = compose(
    {
      from: mailbox(name, address),
      replyTo: more.replyTo && fill(more.replyTo),
      to: mailbox("", w.me.address),
      subject: fill(template.subject),
      text: more.plain || chance() < 0.6 ? plain(shape) : undefined,
      html,
      returnPath: mass
        ? `bounce-${digits(chance, 9)}@${chance() < 0.4 ? `em.${own}` : bounce}`
        : way === "list"
          ? `users-bounces@lists.openlathe.org`
          : way === "forged"
            ? away2
            : address,
      messageId: `${letters(chance, 22)}@${mass ? pick(chance, [bounce, `${letters(chance, 8)}.local`, host]) : host}`,
      headers,
      attachments: attachments.length ? attachments : undefined,
    },
    chance,
  );
  return { source, authentication: results({ way, host, own, bounce, chance }) };
}

/** Many small firms have no DMARC, some not even SPF; services sign for themselves or for the firm. */
function results({ way, host, own, bounce, chance }) {
  const luck = chance();
  if (way === "forged")
    return `spf=softfail smtp.mailfrom=${host}; dkim=none; dmarc=fail header.from=${host}`;
  if (way === "list")
    return `spf=pass smtp.mailfrom=lists.openlathe.org; dkim=${luck < 0.5 ? "fail" : "pass"} header.d=${host}; dmarc=${luck < 0.5 ? "fail" : "pass"} header.from=${host}`;
  if (way === "news")
    return luck < 0.75
      ? `spf=pass smtp.mailfrom=${bounce}; dkim=pass header.d=${own}; dmarc=pass header.from=${host}`
      : `spf=pass smtp.mailfrom=${bounce}; dkim=pass header.d=${bounce}; dmarc=none header.from=${host}`;
  if (way === "free" || luck < 0.55)
    return `spf=pass smtp.mailfrom=${host}; dkim=pass header.d=${own}; dmarc=pass header.from=${host}`;
  if (luck < 0.9) return `spf=pass smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`;
  return `spf=none smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`;
}

const invitation = (address, { p, n }) =>
  `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:${n}@example.org\r\nORGANIZER;CN=${p}:mailto:${address}\r\nDTSTART:20250512T010000Z\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
