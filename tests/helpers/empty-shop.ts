/** Banto before anybody has signed in: an empty database, the whole application, the set-up link, a clock. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "#src/app.ts";
import { createAuth, ensureSetupToken } from "#src/platform/auth/index.ts";
import type { Services } from "#src/platform/http/index.ts";
import { features } from "#src/server/features.ts";
import { type Answer, type Client, clientOf } from "./app.ts";
import { testPassword, testSecret } from "./auth.ts";
import { noOutbound } from "./outbound.ts";
import { testStore } from "./store.ts";

export const owner = { name: "大須 花子", email: "hanako@meihoku.example.jp", password: testPassword };

/** The set-up form as the first owner fills it in. */
export const setUpFields = {
  ...owner,
  company: "名北精機株式会社",
  industry: "E",
  people: "６０",
  prefecture: "23",
  "fiscal-month": "3",
  language: "ja",
};

export async function openEmptyShop(mail: Services["mail"] = { from: undefined, smtpUrl: undefined }) {
  const store = await testStore();
  const time = { moved: 0 };
  // Sessions are made by better-auth's own clock, so the shop's runs with it and is only ever moved forward.
  const clock = () => new Date(Date.now() + time.moved);
  const log: Record<string, unknown>[] = [];
  const services: Services = {
    store,
    auth: createAuth({ store, secret: testSecret, clock }),
    clock,
    timeZone: "Asia/Tokyo",
    version: "0.0.0-test",
    dataDir: mkdtempSync(join(tmpdir(), "banto-test-")),
    log: (line) => log.push(line),
    baseUrl: undefined,
    trustProxy: false,
    mail,
    outbound: noOutbound,
    navigation: features.flatMap((feature) => feature.nav ?? []),
  };
  const app = createApp(services, features);
  const browser = () => clientOf(app, "", undefined);
  /** The path of a fresh set-up link. */
  const setUpPath = async () => `/set-up/${await ensureSetupToken(store.db, clock())}`;
  return {
    app,
    store,
    services,
    log,
    time,
    browser,
    setUpPath,
    /** A browser in which the first owner has just finished set-up. */
    async setUp(): Promise<Client> {
      const client = browser();
      const answer = await client.post(await setUpPath(), setUpFields);
      if (answer.status !== 303) throw new Error(await answer.text());
      return client;
    },
    close: () => store.close(),
  };
}

/** Signs in by the form. */
export function signInBy(
  client: Client,
  fields: { email?: string; password?: string; next?: string } = {},
): Promise<Answer> {
  return client.post("/sign-in", { email: owner.email, password: owner.password, ...fields });
}
