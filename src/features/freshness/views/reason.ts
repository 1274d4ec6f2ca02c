/** Why a device stands where it stands, and what to do: the worst thing first. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { type DeviceFreshness, type Judged, LOOK_DAYS, layers } from "../device.ts";
import { text } from "../text.ts";

/** At most `most` sentences. */
export function reasonsOf(lang: Lang, device: DeviceFreshness, most = 3): string[] {
  const t = text[lang];
  const items = layers.flatMap((layer) => device.layers[layer].items);
  const reasons = [...items]
    .sort((a, b) => weight(a) - weight(b))
    .flatMap((item) => sentence(lang, item))
    .concat(device.applies.some((layer) => isSaid(device, layer)) ? [t.said] : []);
  if (items.length === 0) reasons.push(t.nothing);
  else if (items.some(({ answer: { match, life } }) => !match.cycle && life.status !== "ended"))
    reasons.push(t.unread);
  const open = items.find(({ answer: { match, life } }) => match.cycle && life.status === "cannot-tell");
  if (open) reasons.push(t.noDay(open.name));
  if (!device.looked) reasons.push(t.notLooked(LOOK_DAYS));
  return [...new Set(reasons)].slice(0, most);
}

/** Bad without any product that is: somebody said so in the register. */
function isSaid(device: DeviceFreshness, layer: (typeof layers)[number]): boolean {
  const { state, items } = device.layers[layer];
  return state === "bad" && items.every((item) => item.state !== "bad");
}

const weight = ({ answer }: Judged) =>
  answer.exploited.answer === "yes"
    ? -1_000_000
    : (answer.life.daysLeft ?? (answer.life.status === "ended" ? -1 : 9_999));

function sentence(lang: Lang, { name, answer }: Judged): string[] {
  const t = text[lang];
  const { life, exploited } = answer;
  if (exploited.answer === "yes") return [t.exploited(name, exploited.cves.slice(0, 2).join(" "))];
  const day = life.counts ? formatDate(life.counts, { lang, weekday: false }) : "";
  if (life.status === "ended") return [day === "" ? t.over(name) : t.ended(name, day)];
  if (life.status === "ending") return [t.ending(name, day, life.daysLeft ?? 0)];
  return life.status === "extended" ? [t.extended(name, day)] : [];
}
