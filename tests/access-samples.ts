/**
 * What the access matrix needs to know of each address with a parameter: how to make such a thing in a company,
 * and a form that does something to it. A route that stands in no table here fails the matrix.
 */

import type { Sheet } from "#src/engine/diagnosis/index.ts";
import { invite } from "#src/features/accounts/service/invitations.ts";
import { createToken } from "#src/features/api/index.ts";
import { addContact } from "#src/features/contacts/service.ts";
import { waive } from "#src/features/controls/index.ts";
import {
  addDepartments,
  closeDiagnosis,
  fingerprint,
  saveByLink,
  startDiagnosis,
  submitByLink,
  untouched,
} from "#src/features/diagnosis/index.ts";
import { addEvidence, readEvidence } from "#src/features/evidence/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson, confirmImport, openDraft, previewDraft } from "#src/features/people/index.ts";
import { saveDraft } from "#src/features/review/index.ts";
import { addRecord } from "#src/features/security-action/service.ts";
import { addGoal, saveMinutes, signMinutes } from "#src/features/year/index.ts";
import { readMinutesDraft } from "#src/features/year/read-minutes.ts";
import { controls } from "#src/handbook/controls/index.ts";
import { type Actor, commandLineActor } from "#src/platform/access/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { receiveFile } from "#src/platform/files/index.ts";
import { queueMail } from "#src/platform/mail/index.ts";
import { addMonths } from "#src/text/dates.ts";
import { examineForms, examineKeys, examineThings } from "./access-examine.ts";
import { incidentForms, incidentThings } from "./access-incidents.ts";
import { registerForms, registerThings } from "./access-registers.ts";
import { riskForms, riskThings } from "./access-risk.ts";
import { answerDiagnosis, sheetWith } from "./helpers/diagnosis.ts";

/** Where a thing is made. */
export interface Place {
  readonly store: Store;
  readonly dataDir: string;
  readonly companyId: string;
  /** The person who acts: a thing of one person is theirs. */
  readonly userId: string;
  /** Stands in every name and note of the company, to find it where it must not be. */
  readonly word: string;
  /** The month of its review; each company has another. */
  readonly month: string;
  readonly now: Date;
}

/** Makes a thing, within those named earlier in the address, and returns its parameter. */
type Make = (place: Place, within: readonly string[]) => Promise<string>;

const today = (now: Date) => now.toISOString().slice(0, 10);
const actorIn = ({ companyId }: Place): Actor => commandLineActor(companyId);

/** Things of a company or a person, by their address; a whole route, where it needs another state, goes first. */
export const things: Readonly<Record<string, Make>> = {
  "/evidence/:id": evidenceWithFile,
  "/evidence/files/:id": async (place) => {
    const details = await readEvidence(place.store.db, place.companyId, await evidenceWithFile(place));
    return details?.files[0]?.id ?? "";
  },
  "/waivers/:id": async (place) => {
    const { store, companyId, word, now } = place;
    const made = await store.db
      .selectFrom("waiver")
      .select("id")
      .where("company_id", "=", companyId)
      .execute();
    // Each waives another control, for one waiver at a time stands; the last ones are used by no other sample.
    const control = controls.at(-1 - made.length);
    const input = { controlId: control?.id ?? "", reason: word, approver: word, until: today(now) };
    return waive(store.db, actorIn(place), input, now);
  },
  ...registerThings,
  ...examineThings,
  ...riskThings,
  ...incidentThings,
  "/registers/people/:id": (place) => person(place, ""),
  "/registers/people/:id/departure/withdrawal": (place) => person(place, "2026-11-01"),
  "/registers/people/imports/:id": importDraft,
  "/registers/people/imports/:id/refused.xlsx": async (place) => {
    const id = await importDraft(place);
    const { revision } = await previewDraft(place.store.db, place.companyId, id, today(place.now), place.now);
    const shown = { revision, today: today(place.now) };
    await confirmImport(place.store.db, actorIn(place), id, shown, place.now);
    return id;
  },
  "/diagnosis/:id": (place) => openDiagnosis(place, sheetWith("partly")),
  "/diagnosis/:id/agreement": agreedDiagnosis,
  "/diagnosis/:id/departments/:sheet": async (place, [diagnosisId = ""]) => {
    const departments = [`${place.word} ${newId()}`];
    const input = { diagnosisId, departments };
    const { handedOut } = await addDepartments(place.store.db, actorIn(place), input, place.now);
    return handedOut[0]?.sheetId ?? "";
  },
  "/review/months/:month": async (place) => {
    const { month, word, store } = place;
    const decisions = [{ item: 1, choice: "other" as const, note: word }];
    const draft = { month, page: newId(), seen: "", decisions };
    await saveDraft(store.db, actorIn(place), draft, new Date(`${month}-15T00:00:00Z`));
    return month;
  },
  "/year/goals/:id": (place) => goal(place),
  "/year/reviews/:id": managementReview,
  "/bad-day/contacts/:id": ({ store, companyId, word, now }) =>
    addContact(store.db, commandLineActor(companyId), { ...contact, name: word }, now),
  "/security-action/records/:id": (place) => {
    const record = { kind: "policy-set" as const, on: "2026-11-01", note: place.word };
    return addRecord(place.store.db, actorIn(place), record, place.now);
  },
  "/settings/outbox/:id": async (place) => {
    const { word, companyId, store, now } = place;
    const message = { companyId, to: "who@example.co.jp", subject: word, text: word, kind: "test.sent" };
    const id = await queueMail(store.db, message, now);
    await store.db
      .updateTable("mail")
      .set({ state: "held" })
      .where("company_id", "=", companyId)
      .where("id", "=", id)
      .execute();
    return id;
  },
  "/settings/members/:id": async ({ store, companyId, word, now }) => {
    const at = now.toISOString();
    const id = newId();
    const times = { created_at: at, updated_at: at };
    const user = { id, name: word, email: `${id}@example.co.jp`, image: null, language: null };
    const flags = { email_verified: 1, two_factor_enabled: 0 } as const;
    await store.db
      .insertInto("auth_user")
      .values({ ...user, ...flags, ...times })
      .execute();
    const role = { role: "supporter", role_since: at } as const;
    await store.db
      .insertInto("member")
      .values({ company_id: companyId, id, user_id: id, ...role, created_at: at })
      .execute();
    return id;
  },
  "/settings/api/tokens/:id": async ({ store, companyId, userId, word, now }) => {
    const actor = commandLineActor(companyId);
    const owner = await store.db
      .selectFrom("member")
      .select("user_id")
      .where("company_id", "=", companyId)
      .where("role", "=", "owner")
      .executeTakeFirst();
    const input = { name: word, role: "employee", days: 90 } as const;
    return (await createToken(store.db, actor, owner?.user_id ?? userId, input, now)).id;
  },
  "/settings/members/invitations/:id": async (place) => {
    const email = `${newId()}@example.co.jp`;
    const invited = { email, role: "employee" as const };
    await invite(place.store, actorIn(place), place.userId, invited, place.now);
    const { id } = await place.store.db
      .selectFrom("invitation")
      .select("id")
      .where("company_id", "=", place.companyId)
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    return id;
  },
  "/account/companies/:id": async ({ companyId }) => companyId,
  "/account/sessions/:id": async ({ store, userId, now }) => {
    const at = now.toISOString();
    const id = newId();
    const where = { active_company_id: null, ip_address: null, user_agent: null };
    const times = { expires_at: "2999-01-01T00:00:00.000Z", created_at: at, updated_at: at };
    await store.db
      .insertInto("auth_session")
      .values({ id, token: newId(), user_id: userId, ...where, ...times })
      .execute();
    return id;
  },
  "/account/passkeys/:id": async ({ store, userId, word }) => {
    const id = newId();
    const device = { backed_up: 0, transports: null, aaguid: null, created_at: null } as const;
    const key = { public_key: "", credential_id: id, counter: 0, device_type: "singleDevice" };
    await store.db
      .insertInto("auth_passkey")
      .values({ id, user_id: userId, name: word, ...key, ...device })
      .execute();
    return id;
  },
};

const contact = {
  kind: "vendor",
  phone: "052-123-4567",
  mail: "",
  url: "",
  "contract-number": "",
  hours: "unknown",
  opens: "",
  closes: "",
  note: "",
  "checked-on": "",
  version: 0,
} as const;

/** With a picture, so that every address of its file answers; signed by nobody yet. */
async function evidenceWithFile(place: Place): Promise<string> {
  const upload = { name: `${place.word}.png`, bytes: new Uint8Array(picture) };
  const received = await receiveFile(place.dataDir, upload, place.now);
  if (!received.ok) throw new Error(received.reason);
  const days = { happenedOn: today(place.now), validUntil: "2026-12-31" };
  const input = { controlId: "p9-responder", object: null, statement: place.word, ...days };
  return addEvidence(place.store.db, actorIn(place), { ...input, files: [received.file] }, place.now);
}

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function importDraft(place: Place): Promise<string> {
  const pasted = `氏名\t部署\n${place.word} ${newId().slice(-6)}\t${place.word}`;
  const opened = await openDraft(place.store.db, actorIn(place), { pasted }, { forSetup: false }, place.now);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.id;
}

async function person(place: Place, leftOn: string): Promise<string> {
  const values = { ...noValues, family_name: place.word, note: place.word, left_on: leftOn };
  const saved = await addPerson(place.store.db, actorIn(place), values, place.now);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.id;
}

/** A new diagnosis under way; one that was under way already is finished and closed. */
async function openDiagnosis(place: Place, sheet: Sheet): Promise<string> {
  const { store, companyId, now } = place;
  const start = { contentVersion: "ipa-sme-4.0", withPrevious: false, responsible: place.word } as const;
  const { id, started } = await startDiagnosis(store.db, actorIn(place), start, now);
  await answerDiagnosis(store, companyId, started ? sheet : sheetWith("partly"), now);
  if (started) return id;
  await closeDiagnosis(store.db, actorIn(place), { diagnosisId: id, responsible: place.word }, now);
  return openDiagnosis(place, sheet);
}

const goalFields = (word: string) => ({
  year: 2026,
  title: word,
  target: word,
  owner: word,
  "due-month": "2026-12",
  "budget-yen": null,
  measure: "",
  state: "open" as const,
  result: "",
  version: 0,
});

async function goal(place: Place): Promise<string> {
  const added = await addGoal(place.store.db, actorIn(place), goalFields(place.word), place.now);
  return typeof added === "string" ? "" : added.id;
}

/** A draft of minutes that can be signed. */
export async function draftMinutes({ store, companyId, word, now }: Place): Promise<void> {
  const { row } = await readMinutesDraft(store.db, companyId, now);
  const days = { "held-on": today(now), "next-on": addMonths(today(now), 6) };
  const minutes = { year: 2026, ...days, attendees: word, decisions: word, version: row?.version ?? 0 };
  await saveMinutes(store.db, commandLineActor(companyId), minutes, now);
}

/** Signed minutes of a management review. */
async function managementReview(place: Place): Promise<string> {
  const { store, companyId, word, now } = place;
  await draftMinutes(place);
  const { fingerprint: seen } = await readMinutesDraft(store.db, companyId, now);
  const signed = await signMinutes(store.db, actorIn(place), { seen, signer: word }, now);
  return typeof signed === "string" ? "" : signed.id;
}

/** A diagnosis that only a department has answered. */
async function agreedDiagnosis(place: Place): Promise<string> {
  const { store, word, now } = place;
  const diagnosisId = await openDiagnosis(place, {});
  const departments = { diagnosisId, departments: [word] };
  const { handedOut } = await addDepartments(store.db, actorIn(place), departments, now);
  const way = { key: handedOut[0]?.token ?? "", address: "192.0.2.1" };
  const entry = { item: 1, answer: "no", note: "", seen: fingerprint(untouched) } as const;
  await saveByLink(store.db, way, { page: "test", entries: [entry] }, now);
  await submitByLink(store.db, way, word, now);
  return diagnosisId;
}

/** Parameters that are the same for every company. */
export const common: Readonly<Record<string, string>> = {
  "/bad-day/incidents/:id/drafts/:draft": "insurer",
  "/glossary/:id": "phishing",
  "/principles/:number": "2",
  "/year/months/:month": "2026-11",
  "/tasks/:id": "p9-responder:show",
  "/controls/:id": "p9-responder",
  "/bad-day/contacts/windows/:window": "jpcert",
  "/registers/:register": "devices",
  "/diagnosis/:id/questions/:number": "1",
  "/answer/:key/questions/:number": "1",
  "/help/:key/:situation": "ransomware",
};

/** Parameters that are the key themselves: whoever has it may enter, and nobody finds it by trying. */
export const keys: ReadonlySet<string> = new Set([
  "/set-up/:token",
  "/invitations/:token",
  "/password-resets/:token",
  "/answer/:key",
  "/calendar/:token",
  "/help/:key",
  ...examineKeys,
]);

/** The password of everybody whose confirmation a form asks for. */
export const password = "kiiroi-densha de kaeru 47";

const changedAnswer = {
  page: "another page",
  "answer-1": "yes",
  "note-1": "changed",
  "seen-1": fingerprint({ answer: "partly", note: "" }),
};

const goal2026 = { year: "2026", title: "変更", target: "変更", owner: "変更", "due-month": "2026-12" };

type Fields = Readonly<Record<string, string>>;
type Form = Fields | ((place: Place, parameters: readonly string[]) => Promise<Fields | FormData>);

/** Forms with which a POST to an address with a parameter changes something. */
export const forms: Readonly<Record<string, Form>> = {
  "/evidence/:id/countersignature": { note: "変更" },
  "/evidence/:id/withdrawal": { reason: "変更" },
  "/controls/:id/answers": {
    "fact-response.responderNamed": "yes",
    "seen-response.responderNamed": "0",
    "seen-response.deputyNamed": "0",
  },
  "/controls/:id/waivers": { reason: "変更", approver: "変更", until: "2026-12-31" },
  "/waivers/:id/withdrawal": {},
  ...registerForms,
  ...examineForms,
  ...riskForms,
  ...incidentForms,
  "/registers/people/:id": { ...noValues, family_name: "変更", version: "1" },
  "/registers/people/:id/departure": { left_on: "2026-11-01" },
  "/registers/people/:id/departure/withdrawal": {},
  "/registers/people/imports/:id/columns": { heading: "0", "column-0": "full_name", "column-1": "title" },
  "/registers/people/imports/:id/confirmation": async ({ store, companyId, now }, [id = ""]) => {
    const preview = await previewDraft(store.db, companyId, id, today(now), now);
    return { revision: String(preview.revision) };
  },
  "/registers/people/imports/:id/removal": {},
  "/diagnosis/:id/closure": { responsible: "変更" },
  "/diagnosis/:id/questions/:number": changedAnswer,
  "/diagnosis/:id/questions": changedAnswer,
  "/diagnosis/:id/merge": changedAnswer,
  "/diagnosis/:id/agreement": {},
  "/diagnosis/:id/imports": changedAnswer,
  "/diagnosis/:id/departments": { departments: "製造部" },
  "/diagnosis/:id/departments/:sheet/link": {},
  "/diagnosis/:id/departments/:sheet/reopening": {},
  "/diagnosis/:id/departments/:sheet/withdrawal": {},
  "/year/goals/:id": { ...goal2026, version: "1" },
  "/year/months/:month": { remark: "変更" },
  "/security-action/records/:id/withdrawals": { reason: "変更" },
  "/settings/outbox/:id/hand-overs": {},
  "/settings/outbox/:id/resends": {},
  "/settings/api/tokens/:id/revocations": {},
  "/settings/members/:id/role": { role: "employee" },
  "/settings/members/:id/removals": {},
  "/settings/members/invitations/:id/cancellations": {},
  "/account/companies/:id/choices": {},
  "/account/sessions/:id/revocations": {},
  "/account/passkeys/:id/removals": { "current-password": password },
  "/bad-day/contacts/windows/:window": { name: "変更", phone: "03-1111-2222" },
  "/bad-day/contacts/:id": { name: "変更", phone: "03-1111-2222", version: "1" },
  "/bad-day/contacts/:id/checks": { version: "1" },
  "/bad-day/contacts/:id/removal": {},
  "/help/:key/log": { situation: "general", step: "unplug", act: "done" },
  "/set-up/:token": {},
  "/invitations/:token": {},
  "/password-resets/:token": {},
  "/answer/:key/submission": { respondent: "変更" },
  "/answer/:key/reopening": {},
  "/answer/:key/questions": changedAnswer,
  "/answer/:key/questions/:number": changedAnswer,
};
