/** The example company on a running server, with something of everything in it: for tests that look at each page. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#src/config.ts";
import { seedExample } from "#src/demo/seed.ts";
import { invite } from "#src/features/accounts/service/invitations.ts";
import { addDepartments } from "#src/features/diagnosis/index.ts";
import { helpPageOf, saveResponders } from "#src/features/first-steps/index.ts";
import { saveDraft } from "#src/features/review/index.ts";
import { commandLineActor, type Role } from "#src/platform/access/index.ts";
import {
  addCompany,
  addPerson,
  type BantoAuth,
  createAuth,
  hashPassword,
  newResetToken,
} from "#src/platform/auth/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { openMigratedStore } from "#src/server/open.ts";
import { sessionSecret } from "#src/server/secret.ts";
import { dayIn, TOKYO } from "#src/text/dates.ts";
import { openExaminePage } from "../access-examine.ts";
import { draftMinutes, type Place, password } from "../access-samples.ts";
import { addressOf, parametersIn } from "./addresses.ts";
import { testCompany } from "./auth.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

export interface Example {
  readonly companyId: string;
  readonly server: ServerProcess;
  /** The address to sign in with, `password` of the access samples; there is an employee for each language. */
  readonly emailOf: (role: "owner" | "employee" | "supporter", lang: "ja" | "en") => string;
  /** Addresses of a route; its parameters are real. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
}

const DAY = 86_400_000;

/** Seeds the example, adds what it lacks, and starts a server on it. `paths` are those of all GET routes. */
export async function startExample(paths: readonly string[]): Promise<Example> {
  const dataDir = mkdtempSync(join(tmpdir(), "banto-example-"));
  const { config } = readConfig({ BANTO_DATA: dataDir });
  const now = new Date();
  const store = await openMigratedStore(config, now);
  const secret = sessionSecret(dataDir, undefined);
  const { companyId, email } = await seedExample(store, { secret, password, now, dataDir });
  const auth = createAuth({ store, secret });
  const { id: userId } = await store.db
    .selectFrom("auth_user")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  const signedMonth = new Date(now.getTime() - 34 * DAY).toISOString().slice(0, 7);
  const place: Place = { store, dataDir, companyId, userId, word: "見本", month: "2024-01", now };
  for (const lang of ["ja", "en"])
    await addMember(auth, companyId, "employee", `${lang}@owari-press.example`);
  await joinAnotherCompany(place);
  await decideThisMonth(place);
  const closed = await closedDiagnosis(place);
  const addresses = new Map<string, string[]>();
  const made = new Map<string, string>();
  for (const path of paths) addresses.set(path, [addressOf(path, await parametersIn(path, place, made))]);
  await draftMinutes(place);
  const keys = await freshKeys(auth, place);
  for (const [path, values] of Object.entries(keys)) addresses.set(path, [addressOf(path, values)]);
  addresses.get("/diagnosis/:id/result")?.push(`/diagnosis/${closed}/result`);
  addresses.get("/review/months/:month")?.push(`/review/months/${signedMonth}`);
  addresses.set("/security-action/records/new", ["/security-action/records/new?kind=policy-published"]);
  await store.close();
  return {
    companyId,
    server: await startServer({ dataDir }),
    emailOf: (role, lang) =>
      ({ owner: email, employee: `${lang}@owari-press.example`, supporter: "ito@chamber.example" })[role],
    addresses,
  };
}

async function addMember(auth: BantoAuth, companyId: string, role: Role, email: string): Promise<void> {
  const passwordHash = await hashPassword(auth, password);
  await auth.transaction.run(async (trx) => {
    const userId = await addPerson(auth, { name: "青山 淳", email, passwordHash, language: "ja" });
    const at = auth.clock().toISOString();
    const member = { company_id: companyId, id: newId(), user_id: userId, role, role_since: at };
    await trx
      .insertInto("member")
      .values({ ...member, created_at: at })
      .execute();
  });
}

/** The owner belongs to a second company, so that there is something to choose. */
async function joinAnotherCompany({ store, userId, now }: Place): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const companyId = await addCompany(trx, testCompany, now);
    const at = now.toISOString();
    const member = {
      company_id: companyId,
      id: newId(),
      user_id: userId,
      role: "owner",
      role_since: at,
    } as const;
    await trx
      .insertInto("member")
      .values({ ...member, created_at: at })
      .execute();
  });
}

/** All seven of this month's decisions, so that there is something to sign. */
async function decideThisMonth({ store, companyId, now }: Place): Promise<void> {
  const month = dayIn(TOKYO, now).slice(0, 7);
  const decisions = [1, 2, 3, 4, 5, 6, 7].map((item) => ({ item, choice: "1" as const, note: "" }));
  await saveDraft(store.db, commandLineActor(companyId), { month, page: "test", seen: "", decisions }, now);
}

async function closedDiagnosis({ store, companyId }: Place): Promise<string> {
  const { id } = await store.db
    .selectFrom("diagnosis")
    .select("id")
    .where("company_id", "=", companyId)
    .where("closed_at", "is not", null)
    .orderBy("closed_at", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

/** Routes whose parameter is a key, with keys that open. */
async function freshKeys(auth: BantoAuth, place: Place): Promise<Record<string, string[]>> {
  const { store, companyId, userId, now } = place;
  const actor = commandLineActor(companyId);
  const invited = { email: "new@owari-press.example", role: "it" } as const;
  const invitation = await invite(store, actor, userId, invited, now);
  const { id: diagnosisId } = await store.db
    .selectFrom("diagnosis")
    .select("id")
    .where("company_id", "=", companyId)
    .where("closed_at", "is", null)
    .executeTakeFirstOrThrow();
  const input = { diagnosisId, departments: ["出荷課"] };
  const { handedOut } = await addDepartments(store.db, actor, input, now);
  const key = handedOut[0]?.token ?? "";
  const responder = { name: "青山 淳", role: "", phone: "090-1111-2222", onHelp: true, place: 1 as const };
  await saveResponders(store.db, actor, [responder], now);
  const help = (await helpPageOf(store.db, companyId))?.page_key ?? "";
  const examine = await openExaminePage(place);
  return {
    "/invitations/:token": [invitation ?? ""],
    "/password-resets/:token": [await newResetToken(auth, userId)],
    "/answer/:key": [key],
    "/answer/:key/questions": [key],
    "/answer/:key/questions/:number": [key, "1"],
    "/help/:key": [help],
    "/examine/:key": [examine.key],
    "/examine/:key/reports/:receipt": [examine.key, examine.receipt],
    "/examine/:key/first-steps": [examine.key],
    "/examine/:key/official-urls": [examine.key],
    "/help/:key/manifest.json": [help],
    "/help/:key/:situation": [help, "ransomware"],
  };
}
