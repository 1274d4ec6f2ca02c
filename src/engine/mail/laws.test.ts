/** What must hold for every mail: the score follows the signs, the answer is the same each time, nothing makes it throw or hang. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailData, mailRules } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { readMessageNow } from "#src/platform/message/index.ts";
import { sampleCompany } from "#tests/mail/company.ts";
import { composeSample } from "#tests/mail/compose.ts";
import {
  examineMail,
  type MailKnowledge,
  type MailRule,
  type MailSample,
  noCompany,
  openKnowledge,
  probability,
  weightOf,
} from "./index.ts";

const knowledge = openKnowledge(mailData, splitHost);
const examine = (sample: MailSample, company = sampleCompany) =>
  examineMail(readMessageNow(composeSample(sample)), company, knowledge);

const anyRules = fc.uniqueArray(fc.constantFrom(...mailRules), { maxLength: 20 });
const anyRule = fc.constantFrom(...mailRules);

describe("the score", () => {
  test("one more bad sign never lowers it, one more good sign never raises it", () => {
    fc.assert(
      fc.property(anyRules, anyRule, (rules, more) => {
        const before = probability(rules, mailData.weights);
        const after = probability([...rules, more], mailData.weights);
        expect(more.severity === "trust" ? after <= before : after >= before).toBe(true);
      }),
    );
  });

  test("holds this even against weights of the wrong sign", () => {
    fc.assert(
      fc.property(anyRule, fc.double({ min: -50, max: 50, noNaN: true }), ({ id, severity }, weight) => {
        const weights = { ...mailData.weights, rules: { [id]: weight } };
        const counted = weightOf({ id, severity }, weights);
        expect(severity === "trust" ? counted <= 0 : counted >= 0).toBe(true);
      }),
    );
  });

  test("is a probability, and the verdict follows it", () => {
    for (const sample of mailRules.flatMap(({ samples }) => [...samples.match, ...samples.miss])) {
      const { score, verdict } = examine(sample);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(verdict === "nothing-odd").toBe(score < mailData.weights.suspicious);
    }
  });
});

const results = (said: string): NonNullable<MailSample["headers"]> => [
  ["Authentication-Results", `mx.example.co.jp; ${said}`],
];
const passes = (domain: string) =>
  results(`spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`);

describe("trust", () => {
  const partner = "丸北精機 経理 <keiri@marukita-seiki.example.jp>";
  const known: MailSample = { from: partner, text: "請求書の件でご連絡いたします。" };

  test("counts only for a sender who is proved", () => {
    const proved = examine({ ...known, headers: passes("marukita-seiki.example.jp") });
    const plain = examine(known);
    const failed = examine({
      ...known,
      headers: results("spf=fail smtp.mailfrom=marukita-seiki.example.jp; dkim=none; dmarc=fail"),
    });
    expect(proved.score).toBeLessThan(plain.score);
    expect(plain.score).toBeLessThan(failed.score);
    expect([proved.origin, plain.origin, failed.origin]).toEqual(["proved", "not-checked", "not-proved"]);
  });

  test("is not had by writing the results oneself below the hop that brought the mail in", () => {
    const hop: [string, string] = [
      "Received",
      "from mail.badhost.example (mail.badhost.example [203.0.113.7]) by mx.example.co.jp with ESMTP; Mon, 6 Apr 2026 09:00:00 +0900",
    ];
    const inner: [string, string] = [
      "Received",
      "from pc (pc.other.example [203.0.113.8]) by mail.badhost.example with ESMTP; Mon, 6 Apr 2026 08:59:00 +0900",
    ];
    const own = passes("marukita-seiki.example.jp");
    const forged = examine({ ...known, headers: [hop, inner, ...own] });
    expect(forged.origin).toBe("not-checked");
    expect(forged.score).toBeGreaterThanOrEqual(examine(known).score);
  });

  test("of a company that names its servers is given to no other", () => {
    const company = { ...sampleCompany, trustedServers: ["gate.example.co.jp"] };
    const judged = examine({ ...known, headers: passes("marukita-seiki.example.jp") }, company);
    expect(judged.origin).toBe("not-checked");
  });

  test("is taken from our own check before anybody's word", () => {
    const message = readMessageNow(composeSample({ ...known, headers: passes("marukita-seiki.example.jp") }));
    const dns = {
      spf: { result: "fail", domain: "marukita-seiki.example.jp" },
      dkim: [],
      dmarc: { result: "fail", policy: "reject" },
    };
    expect(examineMail(message, sampleCompany, knowledge, dns).origin).toBe("not-proved");
  });
});

describe("one judgement", () => {
  test("is the same each time", () => {
    const sample: MailSample = mailRules[0]?.samples.match[0] ?? {};
    expect(JSON.stringify(examine(sample))).toBe(JSON.stringify(examine(sample)));
  });

  test("of a mail that carries another is that of the worse one", () => {
    const bad = composeSample({
      from: "Amazon.co.jp <info@service-news.info>",
      html: '<p>アカウントを停止しました。ご本人確認をお願いいたします。</p><a href="https://amazon.co.jp.signin.service-news.info/">ログイン</a>',
    });
    const carried = Buffer.from(bad).toString("base64");
    const outer = examine({
      text: "これは大丈夫でしょうか?",
      attachments: [{ name: "mail.eml", type: "message/rfc822", base64: carried }],
    });
    expect(outer.verdict).not.toBe("nothing-odd");
  });

  test("names the official address of the firm the mail speaks of", () => {
    const judged = examine({
      from: "Amazon.co.jp <info@service-news.info>",
      html: '<p>アカウントを停止しました。</p><a href="https://page.service-news.info/">ログイン</a>',
    });
    expect(judged.officialUrl?.url).toBe("https://www.amazon.co.jp/");
    expect(judged.action).toBe("official-site");
  });
});

/** BANTO_FUZZ_RUNS=100000 for a long night; here as many as every change can wait for. */
const runs = Number(process.env.BANTO_FUZZ_RUNS ?? 300);
const patience = Math.max(60_000, runs * 20);

describe("whatever comes", () => {
  const seeds = mailRules.flatMap(({ samples }) => samples.match).map((sample) => composeSample(sample));

  test(
    "is answered, mutated mails too",
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...seeds),
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }),
          (seed, changes) => {
            const bytes = Uint8Array.from(seed);
            for (const [at, value] of changes) bytes[at % bytes.length] = value;
            const { verdict, score } = examineMail(readMessageNow(bytes), sampleCompany, knowledge);
            expect(["dangerous", "suspicious", "nothing-odd"]).toContain(verdict);
            expect(Number.isFinite(score)).toBe(true);
          },
        ),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    "is answered, bytes of any kind too",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
          expect(Number.isFinite(examineMail(readMessageNow(bytes), noCompany, knowledge).score)).toBe(true);
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  test.each([
    ["a", "a"],
    ["spaces", " "],
    ["letters apart", "a "],
    ["at signs", "a@"],
    ["dots", "a."],
    ["katakana", "カ一"],
    ["dates", "1月"],
    ["links", "https://a.b.c.example.com/?u=http:// "],
    ["capital I", "aI"],
    ["brackets", "<a href=x>"],
  ])("is answered within a second when it repeats %s half a million times", (_name, piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const messages = [
      { text },
      { html: `<p>${text}</p>` },
      { subject: text.slice(0, 50_000) },
      { from: `${text.slice(0, 5_000)} <a@example.com>` },
    ].map((sample) => readMessageNow(composeSample(sample)));
    for (const message of messages) {
      // The best of three: what is measured is the work, not how busy the machine is.
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        examineMail(message, sampleCompany, knowledge);
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(1_000);
    }
  });
});

test("a rule that nobody gave a weight counts nothing", () => {
  const stranger: MailRule = { ...(mailRules[0] as MailRule), id: "unknown-rule", severity: "high" };
  const empty: MailKnowledge["weights"] = { ...mailData.weights, rules: {} };
  expect(probability([stranger], empty)).toBe(probability([], empty));
});
