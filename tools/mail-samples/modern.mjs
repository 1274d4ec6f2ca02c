/**
 * Modern legitimate mail, invented: what shops, banks, services, colleagues and partners send. The traps are in it on purpose: alarms of real firms, links by way of counters, two own
 * domains, alarming words in honest notices.
 */
import { compose, digits, letters, mailbox, page, pdf, pick, plain } from "./compose.mjs";
import { english } from "./modern-en.mjs";
import { japanese } from "./modern-ja.mjs";
import { firmsEn, firmsJa, world } from "./world.mjs";

export const templates = [...japanese, ...english].map((template, at) => ({
  ...template,
  id: `modern-${at}`,
}));

/** One mail of a template. @returns {{ source: string, authentication: string }} */
export function make(template, chance) {
  const w = world(chance);
  const mail = template.write(w);
  const host = mail.domain;
  const bulk = mail.bulk ?? false;
  // Firms everybody knows send through services everybody knows.
  const invented = [...firmsJa, ...firmsEn].some(
    ([, domain]) => host === domain || host.endsWith(`.${domain}`),
  );
  const [bounce, counter] = invented ? w.service : w.knownService;
  const way = chance();
  // How links are written: straight, by an own counter, by the service's counter.
  const counted = (href) => {
    if (!bulk || !/^https?:/.test(href)) return href;
    if (way < 0.45) return href;
    if (way < 0.65)
      return `https://click.${pick(chance, ["mail", "news", "e", "info"])}.${host}/?qs=${letters(chance, 40)}`;
    return `https://${counter}/ls/click?upn=${letters(chance, 60)}`;
  };
  const shape = {
    ...mail,
    chance,
    button: mail.button && { ...mail.button, href: counted(mail.button.href) },
    links: (mail.links ?? []).map((link) => ({ ...link, href: counted(link.href) })),
    pixel:
      bulk && chance() < 0.7
        ? `https://${way < 0.65 ? host : counter}/o/${letters(chance, 30)}.gif`
        : undefined,
    logo:
      mail.html !== false && chance() < 0.7
        ? `https://${pick(chance, ["www", "img", "cdn", "static"])}.${host}/logo.png`
        : undefined,
    colour: pick(chance, ["#0055aa", "#e60012", "#008844", "#ff9900", "#333333"]),
  };
  const ofService = bulk && chance() < 0.55;
  const headers = [...(mail.headers ?? [])];
  if (bulk && chance() < 0.85) {
    headers.push(`List-Unsubscribe: <https://${ofService ? counter : host}/u/${letters(chance, 24)}>`);
    if (chance() < 0.6) headers.push("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  }
  const source = compose(
    {
      from: mailbox(mail.name, mail.address),
      replyTo: mail.replyTo,
      to: chance() < 0.5 || bulk ? w.me.address : mailbox(`${w.me.name}様`, w.me.address),
      subject: mail.subject,
      text: mail.html === false || chance() < 0.75 ? plain(shape) : undefined,
      html: mail.html === false ? undefined : page(shape),
      returnPath: ofService
        ? `bounce+${digits(chance, 6)}-${w.me.local}=${w.me.domain}@${chance() < 0.4 ? `em.${host}` : bounce}`
        : chance() < 0.8
          ? mail.address
          : `bounces@${pick(chance, ["mail", "bounce", "em"])}.${host}`,
      messageId: `${letters(chance, 24)}@${ofService ? pick(chance, [bounce, `ip-10-0-${digits(chance, 2)}.ec2.internal`, host]) : pick(chance, [host, `mail.${host}`, `mta${digits(chance, 1)}.${host}`])}`,
      headers,
      attachments:
        mail.files?.map((name) => ({ name, type: "application/pdf", data: pdf() })) ??
        (mail.calendar
          ? [{ name: "invite.ics", type: "text/calendar; method=REQUEST", data: mail.calendar }]
          : undefined),
    },
    chance,
  );
  return { source, authentication: resultsFor(host, ofService ? bounce : host, chance) };
}

function resultsFor(host, bounce, chance) {
  const luck = chance();
  if (luck < 0.85)
    return `spf=pass smtp.mailfrom=${bounce}; dkim=pass header.d=${host}; dmarc=pass header.from=${host}`;
  if (luck < 0.92)
    return `spf=pass smtp.mailfrom=${bounce}; dkim=pass header.d=${bounce}; dmarc=none header.from=${host}`;
  if (luck < 0.97) return `spf=pass smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`;
  return `spf=softfail smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`;
}
