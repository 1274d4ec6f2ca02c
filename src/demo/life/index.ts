/** The example's life beside its diagnoses: evidence of all ages, answers, goals, waivers, tasks in somebody's hands. */
import { knownFacts, waive } from "#src/features/controls/index.ts";
import { addOwnTask, fileRequest, recordAnswer } from "#src/features/tasks/index.ts";
import { addCheck, addGoal, readMinutesDraft, saveMinutes, signMinutes } from "#src/features/year/index.ts";
import { addDays, addMonths, dayIn, TOKYO } from "#src/text/dates.ts";
import { peopleIn, showEvidence } from "./evidence.ts";
import { checks, goals, inCharge, minutes, ownTasks, request, snoozed, waivers } from "./plans.ts";
import type { Scene } from "./scene.ts";

/** Everything, as of the scene's day: the same for the same day. */
export async function seedLife(given: Omit<Scene, "people" | "ago">, now: Date): Promise<void> {
  const today = dayIn(TOKYO, now);
  // Half past ten in the morning, whenever the example is made.
  const ago = (days: number) => (days <= 0 ? now : new Date(`${addDays(today, -days)}T01:30:00Z`));
  const scene = { ...given, ago, people: await peopleIn({ ...given, ago }) };
  await showEvidence(scene, (fact) => !knownFacts.has(fact));
  await planYear(scene);
  await putOff(scene);
  await handOut(scene);
}

async function planYear({ store, asIt, asOwner, ownerName, ago }: Scene): Promise<void> {
  const today = dayIn(TOKYO, ago(0));
  // The example's business year begins in April.
  const start = Number(today.slice(0, 4)) - (today.slice(5, 7) < "04" ? 1 : 0);
  const [first, last] = [`${start}-04`, `${start + 1}-03`];
  for (const { months, yen, ...goal } of goals) {
    const wished = addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7);
    const [, month = wished] = [first, wished, last].toSorted();
    const input = { ...goal, year: start, "due-month": month, "budget-yen": yen, measure: "", version: 0 };
    await addGoal(store.db, asIt, input, ago(150));
  }
  for (const { daysAgo, remark } of checks.toReversed()) {
    const month = dayIn(TOKYO, ago(daysAgo)).slice(0, 7);
    await addCheck(store.db, asIt, { month, remark, checker: "水野 彩" }, ago(daysAgo));
  }
  const heldOn = dayIn(TOKYO, ago(minutes.daysAgo));
  const days = { "held-on": heldOn, "next-on": addMonths(heldOn, 6) };
  const { attendees, decisions, daysAgo } = minutes;
  const draft = { year: start, ...days, attendees, decisions, version: 0 };
  await saveMinutes(store.db, asIt, draft, ago(daysAgo));
  const { fingerprint: seen } = await readMinutesDraft(store.db, asIt.companyId, ago(daysAgo));
  await signMinutes(store.db, asOwner, { seen, signer: ownerName }, ago(daysAgo));
}

async function putOff({ store, asOwner, ownerName, ago }: Scene): Promise<void> {
  for (const { control: controlId, reason, daysAgo, days } of waivers) {
    const until = addDays(dayIn(TOKYO, ago(daysAgo)), days);
    await waive(store.db, asOwner, { controlId, reason, approver: ownerName, until }, ago(daysAgo));
  }
}

async function handOut({ store, asIt, people, ago }: Scene): Promise<void> {
  const today = dayIn(TOKYO, ago(0));
  const refOf = (name: string) => {
    if (name === "") return "";
    if (name === "mizuno") return asIt.id;
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not in the example's register`);
    return `person:${person.id}`;
  };
  for (const { task, owner, deputy } of inCharge) {
    const named = { kind: "assigned" as const, task: [task], owner: refOf(owner), deputy: refOf(deputy) };
    await recordAnswer(store.db, asIt, named, ago(9));
  }
  const later = { kind: "snoozed" as const, task: [snoozed.task], until: addDays(today, snoozed.days) };
  await recordAnswer(store.db, asIt, later, ago(1));
  for (const { title, days, minutes } of ownTasks)
    await addOwnTask(store.db, asIt, { title, due: addDays(today, days), minutes }, ago(6));
  const cannot = { task: request.task, reason: request.reason, until: addDays(today, request.days) };
  await fileRequest(store.db, asIt, cannot, "水野 彩", ago(2));
}
