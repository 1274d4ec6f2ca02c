/** The examinations for programs: the same judges as the pages; nothing is kept and nobody is asked. */
import { z } from "zod";
import { type ApiRoute, apiRoute, described, inBoth } from "#src/platform/api/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Lang } from "#src/text/words.ts";
import { mailCompanyOf } from "./company.ts";
import { examine } from "./examine.ts";
import { type Examined, examinedActions, verdicts } from "./examined.ts";
import { findingWords } from "./finding-words.ts";
import { checkPasted } from "./recipients.ts";
import { MOST_BYTES, MOST_CHARACTERS, readShown, type Shown } from "./shown.ts";
import { apiText } from "./text/api.ts";
import { recipientText } from "./text/recipients.ts";

const shared = { permission: "examine.use", tag: inBoth(apiText, "tag"), words: apiText } as const;

const examination = z.object({
  verdict: described(z.enum(verdicts), inBoth(apiText, "verdict")),
  score: described(z.number(), inBoth(apiText, "score")),
  action: described(z.enum(examinedActions), inBoth(apiText, "action")),
  official_url: z.string().nullable(),
  findings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(["high", "medium", "low", "trust"]),
      title: z.string(),
      evidence: described(z.array(z.string()), inBoth(apiText, "quote")),
    }),
  ),
});

function answer(examined: Examined, lang: Lang): z.input<typeof examination> {
  const { verdict, score, action, officialUrl, findings } = examined;
  return {
    verdict,
    score,
    action,
    official_url: officialUrl?.url ?? null,
    findings: findings.map((one) => ({
      id: one.id,
      severity: one.severity,
      title: findingWords(lang, one).title,
      evidence: one.quotes.map(({ where, quote }) => `${where}: ${quote}`),
    })),
  };
}

async function judged(db: Db, companyId: string, shown: Shown, lang: Lang, now: Date) {
  return { body: answer(examine(shown, await mailCompanyOf(db, companyId, now)), lang) };
}

const mail = apiRoute({
  ...shared,
  method: "post",
  path: "/api/v1/examinations/mail",
  summary: inBoth(apiText, "mail"),
  description: inBoth(apiText, "mailNote"),
  status: 200,
  // A third more than the mail itself, and the braces around it.
  bodyLimit: Math.ceil((MOST_BYTES * 4) / 3) + 1_024,
  body: z.object({ source: described(z.base64().min(1), inBoth(apiText, "source")) }),
  response: examination,
  handler: async ({ db, actor, body, lang, now }) => {
    const shown = await readShown({ file: new Uint8Array(Buffer.from(body.source, "base64")), text: "" });
    if (typeof shown === "string" || shown.kind !== "mail")
      return { problems: { source: { key: "not-a-mail" } } };
    return judged(db, actor.companyId, shown, lang, now);
  },
});

const url = apiRoute({
  ...shared,
  method: "post",
  path: "/api/v1/examinations/url",
  summary: inBoth(apiText, "url"),
  status: 200,
  body: z.object({ url: described(z.string().min(1).max(8_000), inBoth(apiText, "address")) }),
  response: examination,
  handler: ({ db, actor, body, lang, now }) =>
    judged(db, actor.companyId, { kind: "url", url: body.url, fromPicture: false }, lang, now),
});

const text = apiRoute({
  ...shared,
  method: "post",
  path: "/api/v1/examinations/text",
  summary: inBoth(apiText, "text"),
  status: 200,
  body: z.object({ text: described(z.string().min(1).max(MOST_CHARACTERS), inBoth(apiText, "words")) }),
  response: examination,
  handler: ({ db, actor, body, lang, now }) =>
    judged(db, actor.companyId, { kind: "text", text: body.text, fromPicture: false }, lang, now),
});

const line = described(z.string().max(200_000).default(""), inBoth(apiText, "line"));

const recipients = apiRoute({
  ...shared,
  method: "post",
  path: "/api/v1/examinations/recipients",
  summary: inBoth(apiText, "recipients"),
  status: 200,
  body: z.object({ to: line, cc: line, bcc: line }),
  response: z.object({
    recipients: z.int(),
    outside: z.int(),
    visible: z.int(),
    findings: z.array(
      z.object({
        id: z.string(),
        level: z.enum(["stop", "look"]),
        title: z.string(),
        addresses: z.array(z.string()),
        meant: z.string().nullable(),
      }),
    ),
  }),
  handler: async ({ db, actor, body, lang, now }) => {
    const checked = checkPasted(body, await mailCompanyOf(db, actor.companyId, now));
    if (!checked) return { problems: { to: { key: "no-recipients" } } };
    const { count, check } = checked;
    const findings = check.findings.map(({ id, level, addresses, meant = null }) => {
      return { id, level, title: recipientText[lang][id], addresses: [...addresses], meant };
    });
    return { body: { recipients: count, outside: check.outside, visible: check.visible, findings } };
  },
});

export const api: readonly ApiRoute[] = [mail, url, text, recipients];
