/** What is done to the server while it is killed: people one by one, imports of many, answers of 25 at once. */
import { setTimeout as pause } from "node:timers/promises";
import { fingerprint, untouched } from "../../../src/features/diagnosis/rules/changes.ts";
import type { Visitor } from "../../helpers/visitor.ts";

/** Everything that the server said was done. */
export interface Acknowledged {
  readonly people: { readonly id: string; readonly name: string }[];
  readonly imports: { readonly id: string; readonly rows: number }[];
  /** The diagnosis, the number that the last acknowledged saving wrote into all 25 notes, how many there were. */
  answers: { readonly diagnosis: string; readonly number: number; readonly savings: number } | undefined;
}

/** Draws numbers from 0 to 1 from a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const IMPORTS = "/registers/people/imports";
const IMPORTED_ROWS = 30;

/** Writes until the server is gone. Each name is made from `tag`, and so occurs once. */
type Writer = (owner: Visitor, seen: Acknowledged, tag: string, random: () => number) => Promise<void>;

/** The place that a 303 leads to. @throws Error for any other answer: then the test itself is wrong */
function doneAt(answer: Response): string {
  const location = answer.headers.get("location");
  if (answer.status !== 303 || !location) throw new Error(`${answer.url} answered ${answer.status}`);
  return new URL(location, answer.url).pathname;
}

const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** The form of a person as a browser sends it: every field, most of them empty. */
const blank = Object.fromEntries(
  "given_name family_kana given_kana mail department title phone employment joined_on note"
    .split(" ")
    .map((field) => [field, ""]),
);

const addPeople: Writer = async (owner, seen, tag, random) => {
  for (let number = 1; ; number += 1) {
    const name = `${tag}-${number}`;
    const path = doneAt(await owner.post("/registers/people", { ...blank, family_name: name, number: name }));
    seen.people.push({ id: lastPart(path), name });
    // In bursts: between them an import finds the register as its preview showed it.
    await pause(random() ** 4 * 400);
  }
};

const importPeople: Writer = async (owner, seen, tag) => {
  for (let number = 1; ; number += 1) {
    const rows = Array.from(
      { length: IMPORTED_ROWS },
      (_, row) => `${tag}-${number}-${row}\t${tag}-${number}`,
    );
    const pasted = ["社員番号\t氏名", ...rows].join("\n");
    const draft = doneAt(await owner.post(IMPORTS, { pasted }));
    let preview = await owner.get(draft);
    for (;;) {
      const revision = /name="revision" value="(\d+)"/.exec(await preview.text())?.[1];
      if (revision === undefined) throw new Error(`${draft} offers nothing to confirm`);
      const answer = await owner.post(`${draft}/confirmation`, { revision });
      if (answer.status !== 409) {
        seen.imports.push({ id: lastPart(doneAt(answer)), rows: IMPORTED_ROWS });
        break;
      }
      // Somebody was added since the preview: the import shows it again as it would be now.
      preview = answer;
    }
  }
};

const answerQuestions: Writer = async (owner, seen, _tag, random) => {
  if (!seen.answers) {
    const path = doneAt(await owner.post("/diagnosis"));
    const diagnosis = /^\/diagnosis\/([^/]+)/.exec(path)?.[1];
    // A diagnosis that was begun but not acknowledged before a crash is there: the page leads to it.
    const known = diagnosis ?? /\/diagnosis\/([0-9a-f-]{36})/.exec(await (await owner.get(path)).text())?.[1];
    if (!known) throw new Error("there is no diagnosis to answer");
    seen.answers = { diagnosis: known, number: 0, savings: 0 };
  }
  const { diagnosis } = seen.answers;
  // Always above what an unacknowledged saving may have written, so that every saving changes all 25.
  for (let number = seen.answers.number + 1000; ; number += 1) {
    const fields = Array.from({ length: 25 }, (_, index) => [
      [`answer-${index + 1}`, "partly"],
      [`note-${index + 1}`, String(number)],
      [`seen-${index + 1}`, fingerprint(untouched)],
    ]);
    const form = { ...Object.fromEntries(fields.flat()), page: "crash-test" };
    doneAt(await owner.post(`/diagnosis/${diagnosis}/questions`, form));
    seen.answers = { diagnosis, number, savings: seen.answers.savings + 1 };
    await pause(random() * 40);
  }
};

const kinds = [addPeople, importPeople, answerQuestions, addPeople];

/** Lets several writers work until the server dies under them; any other failure is thrown. */
export async function writeUntilGone(
  owner: Visitor,
  seen: Acknowledged,
  round: { readonly number: number; readonly writers: number; readonly random: () => number },
): Promise<void> {
  const running = Array.from({ length: round.writers }, async (_, index) => {
    const write = kinds[index % kinds.length] ?? addPeople;
    try {
      await write(owner, seen, `R${round.number}W${index}`, round.random);
    } catch (error) {
      // fetch reports a connection that breaks, or is refused, as a TypeError; so does reading a cut answer.
      if (!(error instanceof TypeError)) throw error;
    }
  });
  await Promise.all(running);
}
