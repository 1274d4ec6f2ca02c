/** Gives the example its evidence: through the services, as people and programs would have given it. */
import { createHash } from "node:crypto";
import { answerByHand, assessCompany } from "#src/features/controls/index.ts";
import {
  addEvidence,
  attest,
  countersign,
  recordMachineCheck,
  withdraw,
} from "#src/features/evidence/index.ts";
import { fullName, listPeople } from "#src/features/people/index.ts";
import { type Control, controls } from "#src/handbook/controls/index.ts";
import { receiveFile } from "#src/platform/files/index.ts";
import { addDays, dayIn, TOKYO } from "#src/text/dates.ts";
import { drawnScreen, plainPdf } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { answered, type How, shown, withdrawn } from "./shown.ts";

const byId: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.id, control]));

function controlOf(id: string): Control {
  const control = byId.get(id);
  if (!control) throw new Error(`the example speaks of ${id}, which is no control`);
  return control;
}

/** Everything that was shown and answered. @param askedByHand facts that no feature knows */
export async function showEvidence(scene: Scene, askedByHand: (fact: string) => boolean): Promise<void> {
  const oldestFirst = shown.toSorted((a, b) => b[2] - a[2]);
  for (const [index, [id, how, daysAgo, answeredDaysAgo]] of oldestFirst.entries()) {
    const control = controlOf(id);
    const facts = control.byHand.map(({ fact }) => fact).filter(askedByHand);
    const values = Object.fromEntries(facts.map((fact) => [fact, "yes" as const]));
    await answer(scene, id, values, answeredDaysAgo ?? daysAgo + 1);
    await show(scene, control, how, daysAgo, index);
  }
  for (const [id, values, daysAgo] of answered.toSorted((a, b) => b[2] - a[2])) {
    const own = Object.entries(values).filter(([fact]) => askedByHand(fact));
    await answer(scene, controlOf(id).id, Object.fromEntries(own), daysAgo);
  }
  await takeBack(scene);
}

/** Versions of answers count from 1; the example answers each fact once. */
async function answer(
  { store, asIt, ago }: Scene,
  controlId: string,
  values: Readonly<Record<string, "yes" | "no" | "unknown">>,
  daysAgo: number,
): Promise<void> {
  const answers = Object.entries(values).map(([fact, value]) => ({ fact, value, seen: 0 }));
  if (answers.length > 0) await answerByHand(store.db, asIt, { controlId, answers }, ago(daysAgo));
}

function inputOf({ ago }: Scene, control: Control, daysAgo: number) {
  const happenedOn = dayIn(TOKYO, ago(daysAgo));
  return {
    controlId: control.id,
    object: null,
    statement: `${control.evidence.what.ja}を残しました。`,
    happenedOn,
    validUntil: addDays(happenedOn, control.evidence.days),
  };
}

async function show(scene: Scene, control: Control, how: How, daysAgo: number, index: number): Promise<void> {
  const { store, asIt, asSupporter, ago } = scene;
  const input = inputOf(scene, control, daysAgo);
  const now = ago(daysAgo);
  if (how === "people" || how === "most") return everyone(scene, control, how, daysAgo);
  if (how === "each") return everyObject(scene, control, daysAgo);
  if (how === "machine") {
    const inputsHash = createHash("sha256").update(`${control.id} ${daysAgo}`).digest("hex");
    const check = { name: "backup.hash", result: "sha256 equal, 312 files", inputsHash };
    const machine = { companyId: asIt.companyId, id: "job:example" };
    await store.db.transaction().execute((trx) => recordMachineCheck(trx, machine, { ...input, check }, now));
    return;
  }
  const files = how === "said" ? [] : [await fileOf(scene, how, control, index, now)];
  const id = await addEvidence(store.db, asIt, { ...input, files }, now);
  if (how === "signed")
    await countersign(
      store.db,
      asSupporter,
      { id, note: "画面と紙を一緒に確かめました。" },
      ago(daysAgo - 1),
    );
}

async function fileOf({ dataDir, ago }: Scene, how: How, control: Control, index: number, now: Date) {
  const report = [
    "Owari Press Kogyo",
    `Record: ${control.id}`,
    `Day: ${dayIn(TOKYO, now)}`,
    "Present: Mizuno, Kato, Ozeki",
    "Result: done as written; two points noted for next time.",
  ];
  const upload =
    how === "report"
      ? { name: `${control.id}.pdf`, bytes: plainPdf(report) }
      : { name: `${control.id}.png`, bytes: drawnScreen(index) };
  const received = await receiveFile(dataDir, upload, ago(0));
  if (!received.ok) throw new Error(`${upload.name}: ${received.reason}`);
  return received.file;
}

/** Not all on the same day. */
const SPREAD = 8;

/** Every seventh person is still missing where most have attested. */
async function everyone(scene: Scene, control: Control, how: How, daysAgo: number): Promise<void> {
  const { store, asIt, ago, people } = scene;
  const by = people.filter((_, index) => how === "people" || index % 7 !== 6);
  await store.db.transaction().execute(async (trx) => {
    for (const [index, { id: personId, name }] of by.entries()) {
      const day = daysAgo + ((index * 5) % SPREAD);
      const object = { register: "people", id: personId };
      const input = {
        ...inputOf(scene, control, day),
        object,
        personId,
        statement: `${name}が確認しました。`,
      };
      await attest(trx, { companyId: asIt.companyId, id: `link:${personId}` }, input, ago(day));
    }
  });
}

/** A note for every object in the control's scope, as the judge lists them on that day. */
async function everyObject(scene: Scene, control: Control, daysAgo: number): Promise<void> {
  const { store, asIt, dataDir, ago } = scene;
  const { results } = await assessCompany(store.db, asIt.companyId, ago(daysAgo));
  const objects = results.find(({ id }) => id === control.id)?.objects ?? [];
  const register = control.scope === "company" ? "" : control.scope.register;
  for (const { objectId } of objects) {
    if (objectId === null) continue;
    const upload = {
      name: `${control.id}.txt`,
      bytes: new TextEncoder().encode(`確認した日と設定: ${objectId}\n`),
    };
    const received = await receiveFile(dataDir, upload, ago(0));
    if (!received.ok) throw new Error(received.reason);
    const input = { ...inputOf(scene, control, daysAgo), object: { register, id: objectId } };
    await addEvidence(store.db, asIt, { ...input, files: [received.file] }, ago(daysAgo));
  }
}

async function takeBack(scene: Scene): Promise<void> {
  const { store, asIt, ago } = scene;
  const { daysAgo, withdrawnDaysAgo, reason } = withdrawn;
  const control = controlOf(withdrawn.control);
  const file = await fileOf(scene, "picture", control, 99, ago(daysAgo));
  const input = { ...inputOf(scene, control, daysAgo), files: [file] };
  const id = await addEvidence(store.db, asIt, input, ago(daysAgo));
  await withdraw(store.db, asIt, { id, reason }, ago(withdrawnDaysAgo));
}

/** The people in the register today, in its order. */
export async function peopleIn(scene: Omit<Scene, "people">): Promise<Scene["people"]> {
  const everybody = {
    q: "",
    department: "",
    presence: "present",
    sort: { key: "name", direction: "asc" },
  } as const;
  const { store, asIt, ago } = scene;
  const people = await listPeople(store.db, asIt.companyId, everybody, dayIn(TOKYO, ago(0)), 1, 300);
  return people.map((person) => ({ id: person.id, name: fullName(person) }));
}
