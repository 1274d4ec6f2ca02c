/** Fills an empty database with the example company, through the same services as its users: a year and a half. */
import {
  addDepartments,
  closeDiagnosis,
  fingerprint,
  saveAnswers,
  saveByLink,
  startDiagnosis,
  submitByLink,
  untouched,
} from "#src/features/diagnosis/index.ts";
import { confirmImport, openDraft, previewDraft } from "#src/features/people/index.ts";
import { saveDraft, signReview, unsignedFingerprint } from "#src/features/review/index.ts";
import { questions } from "#src/handbook/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { addPerson, createAuth, ensureSetupToken, hashPassword, setUp } from "#src/platform/auth/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { dayIn, TOKYO } from "#src/text/dates.ts";
import { type DemoAnswer, departments, diagnoses, notes } from "./answers.ts";
import { seedBadDay } from "./bad-day.ts";
import { accounts, company, staffList } from "./company.ts";
import { seedLife } from "./life/index.ts";
import { seedRegisters } from "./registers/index.ts";
import { reviews } from "./reviews.ts";
import { seedRisks } from "./risks.ts";

const DAY = 86_400_000;

/** An example owner's way in; the password is made anew for each example. */
export interface Seeded {
  readonly companyId: string;
  readonly name: string;
  readonly email: string;
}

/** Seeds the example as of `now`; the oldest events are a year and a half earlier. */
export async function seedExample(
  store: Store,
  options: {
    readonly secret: string;
    readonly password: string;
    readonly now: Date;
    /** Where files are kept. */
    readonly dataDir: string;
  },
): Promise<Seeded> {
  const ago = (days: number) => new Date(options.now.getTime() - days * DAY);
  let moment = ago(560);
  const auth = createAuth({ store, secret: options.secret, clock: () => moment });
  const token = await ensureSetupToken(store.db, moment);
  const [owner, ...others] = accounts;
  if (!token || !owner) throw new Error("the database has an owner already");
  const { companyId, userId } = await setUp(
    auth,
    token,
    { name: owner.name, email: owner.email, password: options.password },
    { ...company, language: "ja", timeZone: TOKYO },
  );
  const asOwner: Actor = { companyId, id: `user:${userId}`, role: "owner" };
  const byRole = new Map<string, Actor>([["owner", asOwner]]);
  for (const account of others) {
    const passwordHash = await hashPassword(auth, options.password);
    const { name, email, role } = account;
    const id = await auth.transaction.run((trx) => {
      const person = addPerson(auth, { name, email, passwordHash, language: "ja" });
      return person.then(async (userId) => {
        const memberId = newId(moment);
        const at = moment.toISOString();
        await trx
          .insertInto("member")
          .values({
            company_id: companyId,
            id: memberId,
            user_id: userId,
            role,
            role_since: at,
            created_at: at,
          })
          .execute();
        const entry = { action: "member.added", subject: `member:${memberId}`, data: { user: userId, role } };
        await appendEntry(trx, asOwner, entry, moment);
        return userId;
      });
    });
    byRole.set(role, { companyId, id: `user:${id}`, role });
  }
  const asIt = byRole.get("it") ?? asOwner;
  await importStaff(store, asIt, moment);
  await seedRegisters(store, asIt, ago(300), options.now);
  await seedRisks(store, asIt, options.now);
  await seedBadDay(store, asIt, ago(40));
  for (const { daysAgo, version, answers } of diagnoses) {
    moment = ago(daysAgo + 3);
    const isNewest = daysAgo === diagnoses.at(-1)?.daysAgo;
    const input = { contentVersion: version, withPrevious: true, responsible: accounts[1].name } as const;
    const { id } = await startDiagnosis(store.db, asIt, input, moment);
    if (isNewest) await askDepartments(store, asIt, id, ago(daysAgo + 2));
    await saveAnswers(store.db, asIt, { diagnosisId: id, ...entriesOf(answers, isNewest) }, ago(daysAgo + 1));
    await closeDiagnosis(store.db, asIt, { diagnosisId: id, responsible: accounts[1].name }, ago(daysAgo));
  }
  for (const { daysAgo, decisions } of reviews) {
    moment = ago(daysAgo);
    const month = dayIn(TOKYO, moment).slice(0, 7);
    const draft = { month, page: "example", seen: unsignedFingerprint([]), decisions };
    await saveDraft(store.db, asOwner, draft, moment);
    const seen = unsignedFingerprint(decisions);
    await signReview(store.db, asOwner, { month, seen, signer: owner.name }, moment);
  }
  const asSupporter = byRole.get("supporter") ?? asOwner;
  const { dataDir, now } = options;
  await seedLife({ store, dataDir, asOwner, asIt, asSupporter, ownerName: owner.name }, now);
  // The example begins today for whoever looks at it: a day to set up the second factor, as after a real set-up.
  await store.db
    .updateTable("member")
    .set({ role_since: options.now.toISOString() })
    .where("company_id", "=", companyId)
    .execute();
  return { companyId, name: company.name, email: owner.email };
}

async function importStaff(store: Store, actor: Actor, now: Date): Promise<void> {
  const pasted = staffList()
    .map((row) => row.join("\t"))
    .join("\n");
  const opened = await openDraft(store.db, actor, { pasted }, { forSetup: true }, now);
  if (!opened.ok) throw new Error("the example's staff list could not be read");
  const today = dayIn(TOKYO, now);
  const { revision } = await previewDraft(store.db, actor.companyId, opened.id, today, now);
  await confirmImport(store.db, actor, opened.id, { revision, today }, now);
}

const seen = fingerprint(untouched);

function entriesOf(answers: readonly DemoAnswer[], withNotes: boolean) {
  const entries = questions.map(({ number }, index) => ({
    item: number,
    answer: answers[index] ?? null,
    note: withNotes ? (notes[number] ?? "") : "",
    seen,
  }));
  return { page: "example", entries };
}

/** Three departments answer by their links; they do not agree on everything. */
async function askDepartments(store: Store, actor: Actor, diagnosisId: string, now: Date): Promise<void> {
  const names = departments.map(({ name }) => name);
  const { handedOut } = await addDepartments(store.db, actor, { diagnosisId, departments: names }, now);
  for (const { department, token } of handedOut) {
    const sheet = departments.find(({ name }) => name === department);
    if (!sheet) continue;
    const way = { key: token, address: "example" };
    await saveByLink(store.db, way, entriesOf(sheet.answers, false), now);
    await submitByLink(store.db, way, sheet.respondent, now);
  }
}
