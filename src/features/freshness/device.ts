/** How fresh a device is, in four layers: firmware, system, main programs, security software (R8). Pure. */
import { judgeLifecycle, type LifecycleAnswer, lifeOfCycle } from "#src/engine/lifecycle/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import type { Freshness } from "./book.ts";

export const layers = ["firmware", "os", "software", "protection"] as const;
export type Layer = (typeof layers)[number];

/** `unknown` also where nobody has looked within the validity: green needs dated evidence. */
export type LayerState = "good" | "soon" | "bad" | "unknown";

/** The values of a device as its register keeps them; a missing one is not known. */
export type DeviceValues = Readonly<Record<string, string>>;

export interface Judged {
  readonly field: string;
  readonly name: string;
  readonly version: string;
  readonly answer: LifecycleAnswer;
  readonly state: LayerState;
}

export interface DeviceFreshness {
  /** The layers that this kind of device has: a router is its firmware, a phone its system. */
  readonly applies: readonly Layer[];
  readonly layers: Readonly<Record<Layer, { readonly state: LayerState; readonly items: readonly Judged[] }>>;
  /** Whether the machine and its system are looked after by their makers; null where it cannot be told. */
  readonly supported: boolean | null;
  /** The earliest end of the machine or its system that is sure. */
  readonly ends: { readonly day: string; readonly daysLeft: number; readonly item: Judged } | null;
  /** Whether the last look is within its validity. */
  readonly looked: boolean;
}

/** Fleets repeat the same few names; each is judged once a request. */
const judged = new WeakMap<Freshness, Map<string, LifecycleAnswer>>();

function judgeOnce(freshness: Freshness, name: string, version: string, today: string): LifecycleAnswer {
  const answers = judged.get(freshness) ?? new Map<string, LifecycleAnswer>();
  judged.set(freshness, answers);
  const key = `${today}\n${name}\n${version}`;
  const known = answers.get(key);
  if (known) return known;
  const answer = judgeLifecycle(freshness.book, { name, version }, today, freshness.overrides);
  if (answers.size >= MOST_NAMES) answers.clear();
  answers.set(key, answer);
  return answer;
}

const MOST_NAMES = 20_000;

/** A look at a machine counts for as long as this (R9). */
export const LOOK_DAYS = 35;

const personal = new Set(["pc", "server", "phone", "tablet"]);

function appliesTo(kind = ""): readonly Layer[] {
  if (kind === "phone" || kind === "tablet") return ["os"];
  return kind === "" || personal.has(kind) ? layers : ["firmware"];
}

/**
 * Judges the names in a device's fields on a day.
 * `values`: os, os_build, maker, model, firmware, office, reader, java, browsers, protection, checked_on, kind …
 */
export function lifecycleOf(values: DeviceValues, today: string, freshness: Freshness): DeviceFreshness {
  const looked = daysSince(values.checked_on, today) <= LOOK_DAYS;
  const judge = (field: string, name: string, version = ""): Judged[] => {
    if (name.trim() === "") return [];
    const answer = judgeOnce(freshness, name, version, today);
    return [{ field, name, version, answer, state: stateOf(answer, looked) }];
  };
  const machine = personal.has(values.kind ?? "") ? [] : judge("model", machineName(values), values.firmware);
  const os = judge("os", values.os ?? "", values.os_build);
  const software = ["office", "reader", "java", "browsers"].flatMap((field) =>
    namesIn(values[field]).flatMap((name) => judge(field, name)),
  );
  const protection = judge("protection", values.protection ?? "");
  const main = [...machine, ...os].filter(({ answer }) => isSure(answer, today));
  return {
    applies: appliesTo(values.kind),
    layers: {
      firmware: { items: machine, state: firmwareState(values, machine, looked) },
      os: { items: os, state: worstOf(os) },
      software: { items: software, state: worstOf(software) },
      protection: { items: protection, state: protectionState(values, protection, looked) },
    },
    supported: supportedBy([...machine, ...os], main),
    ends: earliest(main),
    looked,
  };
}

const machineName = ({ maker = "", model = "" }: DeviceValues) =>
  model === "" ? "" : `${maker} ${model}`.trim();

/** "Chrome 131, Edge 131" are two. */
export function namesIn(line = ""): string[] {
  return (
    line
      // Commas, semicolons and slashes of either width; the plain slash only between blanks ("Apache/2.4").
      .split(/[\u3001\uff0c,;\uff1b\n\uff0f]| \/ /)
      .map((name) => name.trim())
      .filter((name) => name !== "")
  );
}

function daysSince(day: string | undefined, today: string): number {
  return day ? daysBetween(day, today) : Number.POSITIVE_INFINITY;
}

function stateOf({ match, life, exploited }: LifecycleAnswer, looked: boolean): LayerState {
  if (!match.product) return "unknown";
  if (exploited.answer === "yes" || life.status === "ended") return "bad";
  if (life.status === "ending") return "soon";
  return (life.status === "supported" || life.status === "extended") && looked ? "good" : "unknown";
}

/** Sure enough to count without being asked: a confident name, and all editions in question say the same. */
export function isSure({ match, life }: LifecycleAnswer, today: string): boolean {
  const { product } = match;
  if (!product || match.band !== "high" || life.status === "cannot-tell") return false;
  if (!match.why.assumed) return true;
  const over = match.candidates.map(
    (cycle) => lifeOfCycle(cycle, today, product.checkedOn, match.why.extended).status === "ended",
  );
  return new Set(over).size === 1;
}

function supportedBy(all: readonly Judged[], sure: readonly Judged[]): boolean | null {
  if (sure.some(({ answer }) => answer.life.status === "ended")) return false;
  return sure.length > 0 && sure.length === all.length ? true : null;
}

function earliest(sure: readonly Judged[]): DeviceFreshness["ends"] {
  const days = sure.flatMap((item) => {
    const { counts, daysLeft } = item.answer.life;
    return counts !== null && daysLeft !== null ? [{ day: counts, daysLeft, item }] : [];
  });
  return days.toSorted((a, b) => a.daysLeft - b.daysLeft)[0] ?? null;
}

const order: readonly LayerState[] = ["bad", "soon", "unknown", "good"];

/** The worst of several; nothing at all is not known. */
export function worstOf(items: readonly { readonly state: LayerState }[]): LayerState {
  return order.find((state) => items.some((item) => item.state === state)) ?? "unknown";
}

/** The machine's own programs: by its lifecycle, and by what was found when somebody looked. */
function firmwareState(values: DeviceValues, machine: readonly Judged[], looked: boolean): LayerState {
  const life = worstOf(machine);
  if (life === "bad" || values.firmware_current === "no") return "bad";
  if (life === "soon") return "soon";
  const kept = values.firmware_current === "yes" || values.firmware_auto_update === "yes";
  return kept && looked ? "good" : "unknown";
}

function protectionState(values: DeviceValues, items: readonly Judged[], looked: boolean): LayerState {
  const said = [values.protection_on, values.definitions_current];
  if (worstOf(items) === "bad" || said.includes("no")) return "bad";
  return said.every((one) => one === "yes") && looked ? "good" : "unknown";
}

/** Whether a program on it has a hole known to be exploited; null where nothing says so. */
export function hasKnownHole(device: DeviceFreshness): true | null {
  const items = layers.flatMap((layer) => device.layers[layer].items);
  return items.some(({ answer }) => answer.exploited.answer === "yes") ? true : null;
}
