/** What is odd about a device: support that ends, nobody who answers for it, first passwords. */
import { type DeviceFreshness, lifecycleOf, shippedFreshness } from "#src/features/freshness/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { supported } from "./facts.ts";
import { endsWords, exploitedWords, findingWords, overWords } from "./text.ts";

/** Days before the end of support: plan the replacement, and do it (R10). */
const SOON = 180;
const NOW = 30;

export function findings({ values }: Entry, { today, isHere, freshness }: Around): Finding[] {
  const found: Finding[] = [];
  const life = lifecycleOf(values, today, freshness ?? shippedFreshness());
  const ends = values.support_ends
    ? { day: values.support_ends, name: "" }
    : { day: life.ends?.day ?? "", name: life.ends?.item.name ?? "" };
  const excepted = (values.exception_until ?? "") >= today && values.exception_why !== "";
  if (supported(values, today, life.supported) === false)
    found.push({
      key: "past-support",
      weight: excepted ? "look" : "alarm",
      ...(excepted ? findingWords.excepted : findingWords.pastSupport),
    });
  else if (ends.day && daysBetween(today, ends.day) <= SOON) {
    const left = daysBetween(today, ends.day);
    found.push({
      key: "support-ends",
      weight: left <= NOW ? "alarm" : "look",
      ...endsWords(ends.name, left),
    });
  }
  found.push(...programs(life));
  if (isHere(values.owner ?? "") === false)
    found.push({ key: "owner-left", weight: "alarm", ...findingWords.ownerLeft });
  if (isHere(values.used_by ?? "") === false)
    found.push({ key: "user-left", weight: "look", ...findingWords.userLeft });
  if (yesNo(values, "initial_changed") === false)
    found.push({ key: "first-password", weight: "alarm", ...findingWords.firstPassword });
  if (values.wifi_cipher === "wep" || values.wifi_cipher === "open" || values.wifi_cipher === "wpa-tkip")
    found.push({ key: "weak-wifi", weight: "alarm", ...findingWords.weakWifi });
  if (values.belongs === "private" && !((values.byod_until ?? "") >= today))
    found.push({ key: "byod", weight: "look", ...findingWords.byod });
  return found;
}

/** Holes that are being exploited, and programs past their end. */
function programs({ layers }: DeviceFreshness): Finding[] {
  const items = Object.values(layers).flatMap((layer) => layer.items);
  const holes = items.filter(({ answer }) => answer.exploited.answer === "yes");
  const over = layers.software.items.filter(({ answer }) => answer.life.status === "ended");
  return [
    ...holes.slice(0, 1).map(
      ({ name, answer }): Finding => ({
        key: "known-exploited",
        weight: "alarm",
        ...exploitedWords(name, answer.exploited.cves[0] ?? ""),
      }),
    ),
    ...over
      .slice(0, 1)
      .map(({ name }): Finding => ({ key: "program-over", weight: "look", ...overWords(name) })),
  ];
}
