/** The result of a look at one's own device: browser and system against the tables, and what the person saw (R9). */
import {
  judgeLifecycle,
  type LifecycleAnswer,
  type LifecycleBook,
  type Override,
} from "../lifecycle/index.ts";
import type { Seen, SeenPart } from "./seen.ts";

/** The questions; which of them are asked depends on the system. */
export const checkQuestions = [
  "updated",
  "screen-lock",
  "encrypted",
  "unknown-apps",
  "notifications",
] as const;
export type CheckQuestion = (typeof checkQuestions)[number];
export type CheckAnswer = "yes" | "no" | "unknown";

export type Light = "green" | "amber" | "red";

/** How long a look counts, in days (R9). */
export const CHECK_DAYS = 35;

export interface CheckPart {
  readonly part: "browser" | "system" | CheckQuestion;
  readonly light: Light;
  /** `ended`, `exploited`, `ending`, `not-told`, `newer`, `current`; for questions the answer. */
  readonly why: "ended" | "exploited" | "ending" | "not-told" | "newer" | "current" | CheckAnswer;
  readonly answer: LifecycleAnswer | null;
}

export interface DeviceCheck {
  readonly light: Light;
  readonly parts: readonly CheckPart[];
  /** E3 where a machine told the versions and they were judged, E2 where only a person spoke. */
  readonly grade: "E2" | "E3";
}

/** Phones are encrypted by themselves; only computers are asked. Unknown apps are a matter of Android. */
export function questionsFor(system: string): readonly CheckQuestion[] {
  const isPhone = /^(?:iOS|iPadOS|Android)/.test(system);
  return checkQuestions.filter((question) => {
    if (question === "encrypted") return !isPhone;
    if (question === "unknown-apps") return !/^(?:iOS|iPadOS)/.test(system);
    return question !== "notifications" || isPhone;
  });
}

/**
 * Judges what was seen and answered on a day. What cannot be told is amber, never green;
 * a system whose version is hidden leans on the person's look at its update page.
 */
export function checkDevice(
  book: LifecycleBook,
  seen: Seen,
  answers: Readonly<Partial<Record<CheckQuestion, CheckAnswer>>>,
  on: string,
  overrides: readonly Override[] = [],
): DeviceCheck {
  const judge = (part: SeenPart | null) =>
    part ? judgeLifecycle(book, { name: part.name, version: part.version }, on, overrides) : null;
  const machine = [partOf("browser", judge(seen.browser)), partOf("system", judge(seen.system))];
  const asked = questionsFor(seen.system?.name ?? "").map((question) =>
    questionPart(question, answers[question]),
  );
  const looked = answers.updated === "yes";
  // The person has read on the update page what the browser hides.
  const counted = machine.map((part) =>
    part.part === "system" && part.why === "not-told" && looked ? { ...part, light: "green" as const } : part,
  );
  const parts = [...counted, ...asked];
  const told = machine.every(({ why }) => why !== "not-told");
  return { parts, light: worst(parts), grade: told ? "E3" : "E2" };
}

function partOf(part: "browser" | "system", answer: LifecycleAnswer | null): CheckPart {
  const say = (light: Light, why: CheckPart["why"]): CheckPart => ({ part, light, why, answer });
  if (!answer?.match.product) return say("amber", "not-told");
  if (answer.exploited.answer === "yes") return say("red", "exploited");
  const { status } = answer.life;
  if (status === "ended") return say("red", "ended");
  if (status === "ending") return say("amber", "ending");
  if (status === "supported" || status === "extended") return say("green", "current");
  return answer.match.why.outside === "newer" ? say("green", "newer") : say("amber", "not-told");
}

function questionPart(part: CheckQuestion, given: CheckAnswer | undefined): CheckPart {
  const why = given ?? "unknown";
  return { part, why, answer: null, light: why === "yes" ? "green" : why === "no" ? "red" : "amber" };
}

function worst(parts: readonly CheckPart[]): Light {
  const lights = parts.map(({ light }) => light);
  return lights.includes("red") ? "red" : lights.includes("amber") ? "amber" : "green";
}
