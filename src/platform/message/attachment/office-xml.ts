/** What the XML parts of Office documents say: links, commands, words. Searched, not parsed. */

const TEXT = 20_000;

export function externalTargets(xml: string): { target: string; link: boolean }[] {
  const found: { target: string; link: boolean }[] = [];
  for (const piece of xml.split("<Relationship").slice(1, 2_000)) {
    const tag = piece.slice(0, 4_000);
    if (!/TargetMode\s{0,5}=\s{0,5}["']External/i.test(tag)) continue;
    const target = /\bTarget\s{0,5}=\s{0,5}["']([^"']{0,2000})/i.exec(tag)?.[1] ?? "";
    found.push({ target: unescapeXml(target), link: /relationships\/hyperlink/i.test(tag) });
  }
  return found;
}

export function ddeIn(xml: string): string[] {
  const found = [...xml.matchAll(/ddeService="([^"]{0,200})"\s{1,5}ddeTopic="([^"]{0,300})/gi)].map(
    ([, service, topic]) => `${service}|${topic}`,
  );
  const fields = instructions(xml);
  const at = fields.search(/\bDDE(AUTO)?\b/i);
  return at < 0 ? found : [...found, fields.slice(at, at + 300)];
}

/** Field codes are often cut into many pieces to hide what they say. */
function instructions(xml: string): string {
  return xml
    .split("<w:instrText")
    .slice(1, 2_000)
    .map((piece) => piece.slice(piece.indexOf(">") + 1, Math.max(0, piece.indexOf("</w:instrText"))))
    .join("");
}

/** Text between tags; paragraphs and cells apart. */
export function plainText(xml: string): string {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of xml.split("<")) {
    const end = piece.indexOf(">");
    if (end < 0 || length > TEXT) continue;
    if (/^\/(w:p|a:p|si|row)\b/.test(piece)) pieces.push("\n");
    const text = unescapeXml(piece.slice(end + 1));
    pieces.push(text);
    length += text.length;
  }
  return pieces.join("").trim();
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
