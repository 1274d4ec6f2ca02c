/** All mails to learn from and to test on, each as the list of rules that fire, with and without Authentication-Results. */
import { findAll, noCompany, openKnowledge, viewOf } from "../../src/engine/mail/index.ts";
import { mailData } from "../../src/handbook/mail-rules/index.ts";
import { splitHost } from "../../src/platform/domain/index.ts";
import { readMessageNow } from "../../src/platform/message/read-message.ts";
import * as last from "../mail-samples/last.mjs";
import * as later from "../mail-samples/later.mjs";
import * as modern from "../mail-samples/modern.mjs";
import * as phishing from "../mail-samples/phishing-ja.mjs";
import { folders, readCorpus } from "./corpora.mjs";
import { seeded } from "./regression.mjs";

const knowledge = openKnowledge(mailData, splitHost);
const perTemplate = 12;

/** The phishing of the later year is never learned from; everything else is tested in folds. */
const forTest = new Set(["phish-dev"]);

const fired = (bytes) =>
  findAll(viewOf(readMessageNow(bytes), noCompany, knowledge, undefined)).map(({ rule }) => rule.id);

/**
 * @returns rows { set, bad, test, group, plain: string[], authenticated: string[] }; `plain` without Authentication-Results
 */
export async function examples(folder) {
  const rows = [];
  for (const set of Object.keys(folders))
    for (const mail of readCorpus(folder, set)) {
      const test = forTest.has(set);
      rows.push({
        set,
        name: mail.name,
        bad: mail.bad,
        test,
        group: mail.part,
        plain: fired(mail.bytes),
        authenticated: fired(mail.authenticated),
      });
    }
  for (const template of modern.templates)
    rows.push(
      ...own(template, modern.make, {
        set: template.language === "ja" ? "modern-ja" : "modern-en",
        bad: false,
      }),
    );
  for (const template of phishing.templates)
    rows.push(...own(template, phishing.make, { set: "phishing-ja", bad: true }));
  for (const template of later.templates)
    rows.push(
      ...own(template, later.make, {
        set: template.bad ? "phishing-later" : `legit-later-${template.language}`,
        bad: template.bad,
      }),
    );
  for (const template of last.templates)
    rows.push(
      ...own(template, later.make, {
        set: template.bad ? "phishing-last" : "legit-last",
        bad: template.bad,
        test: true,
      }),
    );
  return rows;
}

function own(template, make, { set, bad, test = false }) {
  const number =
    Number(template.id.replace(/\D+/g, "")) +
    (bad ? 5000 : 0) +
    (set.includes("later") ? 20_000 : 0) +
    (test ? 40_000 : 0);
  const chance = seeded(number * 7919 + 11);
  return Array.from({ length: perTemplate }, (_, at) => {
    const { source, authentication } = make(template, chance);
    const bytes = Buffer.from(source, "latin1");
    const header = Buffer.from(
      `Authentication-Results: mx.kawabe-kinzoku.co.jp; ${authentication}\r\n`,
      "latin1",
    );
    return {
      set,
      name: `${template.id}-${at}`,
      bad,
      test,
      group: number % 10,
      plain: fired(bytes),
      authenticated: fired(Buffer.concat([header, bytes])),
    };
  });
}
