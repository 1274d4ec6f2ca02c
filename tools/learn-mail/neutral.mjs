/**
 * Takes out of a mail what tells where and when it was collected rather than what it is: the collector's headers, the
 * anonymised recipient, the year, mailing-list headers, the way through servers. Works on latin1 text, so that no byte is lost.
 */

const dropped =
  /^(?:x-(?:ms|forefront|microsoft|sid|sender-ip|incoming|eop|message-flag|mozilla|pstn|spam|virus|bogosity|store-info|message-info|psf|message-delivery|exchange|originating|originalarrival|originator|tmn|ld|getmail|gm|received|google|proofpoint|barracuda|mailing-list|mailman|beenthere|list|loop|archive|egroups|yahoo|apparently|keywords|uid|status|evolution|priority|authentication|habeas|razor|rbl|envelope|original)[\w-]*|arc-[\w-]+|received|received-spf|authentication-results|delivered-to|status|errors-to|mailing-list|list-(?:id|post|help|subscribe|archive|owner)|precedence|sender|dkim-signature|domainkey-signature|old-return-path|content-length|lines|xref|thread-index|thread-topic)$/i;

/** @param {string} source latin1 @returns {{ headers: { name: string, text: string }[], body: string }} */
export function split(source) {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const body = end ? source.slice(end.index + end[0].length) : "";
  const headers = [];
  for (const line of head.split(/\r?\n/)) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += `\r\n${line}`;
    else if (/^[\w-]+[ \t]*:/.test(line))
      headers.push({ name: line.slice(0, line.indexOf(":")).trim(), text: line });
  }
  return { headers, body };
}

const recipients = ["taro.suzuki", "keiri", "hanako.sato", "info", "k.tanaka", "soumu", "yamamoto", "sales"];

/**
 * @param {string} source latin1
 * @param {{ list?: boolean, chance: () => number, receiver?: string }} options `list`: headers of mailing lists go too, List-Unsubscribe included
 */
export function neutral(source, { list = false, chance, receiver = "kawabe-kinzoku.co.jp" }) {
  const { headers, body } = split(source);
  const authentication = headers.find(({ name }) => /^authentication-results$/i.test(name))?.text ?? "";
  const from = /header\.from=([\w.-]+\.[a-z]{2,})/i.exec(authentication)?.[1];
  const local = recipients[Math.floor(chance() * recipients.length)];
  const address = `${local}@${receiver}`;
  const rename = (text) => text.replace(/phishing@pot\b/gi, address);
  const author =
    /[\w.+-]+@[\w.-]+/.exec(headers.find(({ name }) => /^from$/i.test(name))?.text ?? "")?.[0] ?? address;
  const kept = headers
    .filter(({ name }) => !dropped.test(name) && !(list && /^list-/i.test(name)))
    .map(({ name, text }) => {
      if (/^from$/i.test(name) && /phishing@pot\s*>?\s*$/.test(text))
        return {
          name,
          text: text.replace(/phishing@pot(\s*>?\s*)$/, `info@${from ?? "unknown-sender.example"}$1`),
        };
      // A list bounces to itself; the author's own mail would not.
      if (list && /^return-path$/i.test(name)) return { name, text: `Return-Path: <${author}>` };
      if (/^date$/i.test(name)) return { name, text: ofOneEra(text, chance) };
      return { name, text: rename(text) };
    });
  if (!kept.some(({ name }) => /^to$/i.test(name))) kept.push({ name: "To", text: `To: ${address}` });
  return { headers: kept, body: rename(body), authentication, address };
}

/** A date that can be read becomes one of the same two years; one that cannot stays the oddity it is. */
function ofOneEra(text, chance) {
  const written =
    /^date:\s*(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+[+-]\d{4}/i.exec(
      text.replace(/\r?\n[ \t]+/g, " "),
    );
  if (!written) return text;
  const at = new Date(
    Date.UTC(2024, 0, 1) + Math.floor(chance() * 730) * 86_400_000 + Math.floor(chance() * 86_400) * 1000,
  );
  return `Date: ${at.toUTCString().replace("GMT", "+0000")}`;
}

/** @returns {Uint8Array} the mail with given lines above all others */
export function join({ headers, body }, above = []) {
  const lines = [...above, ...headers.map(({ text }) => text)];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`, "latin1");
}
