/** Every rule finds what its samples say it must, and leaves alone what it must not find. */
import QRCode from "qrcode";
import { describe, expect, test } from "vitest";
import {
  findAll,
  type MailRule,
  type MailSample,
  openKnowledge,
  signals,
  viewOf,
} from "#src/engine/mail/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { readCodes, readMessage } from "#src/platform/message/index.ts";

import { sampleCompany } from "#tests/mail/company.ts";
import { composeSample } from "#tests/mail/compose.ts";
import { actions, mailData, mailRules } from "./index.ts";

const knowledge = openKnowledge(mailData, splitHost);

/** `base64: "QR"` in a sample stands for a picture with a code, drawn here. */
async function drawn(sample: MailSample): Promise<MailSample> {
  if (!sample.attachments?.some(({ base64 }) => base64 === "QR")) return sample;
  const picture = await QRCode.toBuffer("https://page.example.net/login", { width: 240 });
  return {
    ...sample,
    attachments: sample.attachments.map((file) => ({ ...file, base64: picture.toString("base64") })),
  };
}

async function findings(sample: MailSample) {
  const message = await readMessage(composeSample(await drawn(sample)), { readCodes });
  return findAll(viewOf(message, sampleCompany, knowledge, undefined));
}

describe.each(mailRules.map((rule): [string, MailRule] => [rule.id, rule]))("%s", (id, rule) => {
  test.each(rule.samples.match.map((sample) => [sample]))(
    "finds it in its sample, and shows where",
    async (sample) => {
      const found = (await findings(sample)).find((one) => one.rule.id === id);
      expect(found?.evidence.length).toBeGreaterThan(0);
    },
  );

  test.each(rule.samples.miss.map((sample) => [sample]))(
    "finds nothing in the mail beside it",
    async (sample) => {
      expect((await findings(sample)).map((one) => one.rule.id)).not.toContain(id);
    },
  );
});

test("each rule has an id of its own, words in both languages and samples for both ways", () => {
  expect(new Set(mailRules.map(({ id }) => id)).size).toBe(mailRules.length);
  for (const { id, title, explanation, samples, action } of mailRules) {
    expect(
      [title.ja, title.en, explanation.ja, explanation.en].every((words) => words.length > 5),
      id,
    ).toBe(true);
    expect(samples.match.length > 0 && samples.miss.length > 0, id).toBe(true);
    expect(actions[action].ja.length).toBeGreaterThan(0);
  }
});

test("rules and signals belong to each other", () => {
  const asked = mailRules.filter(({ match }) => match.kind === "signal").map(({ id }) => id);
  expect(asked.sort()).toEqual(Object.keys(signals).sort());
  const known = new Set(mailRules.map(({ id }) => id));
  const parts = mailRules.flatMap(({ match }) => (match.kind === "together" ? match.groups.flat() : []));
  expect(parts.filter((id) => !known.has(id))).toEqual([]);
});

test("no text of the examiner calls a mail safe", () => {
  const words = [
    ...mailRules.flatMap(({ title, explanation }) => [title, explanation]),
    ...Object.values(actions),
  ];
  for (const { ja, en } of words) {
    expect(ja).not.toMatch(/安全です|問題ありません/);
    expect(en).not.toMatch(/\bis safe\b|\bno problem\b/i);
  }
});
