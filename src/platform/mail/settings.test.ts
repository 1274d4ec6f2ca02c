import { expect, test } from "vitest";
import { readMailSettings } from "./settings.ts";

const read = (smtpUrl?: string, mailFrom?: string) => readMailSettings({ smtpUrl, mailFrom });

test("without a server there is no SMTP, and nothing is wrong with that", () => {
  expect(read(undefined, "banto@example.jp")).toEqual({ smtp: undefined, problem: undefined });
});

test("with a server and a sender mail can leave", () => {
  expect(read("smtps://user:pass@mail.example.jp", "番頭 <banto@example.jp>").smtp).toEqual({
    url: "smtps://user:pass@mail.example.jp",
    from: { name: "番頭", address: "banto@example.jp" },
  });
});

test("says what is wrong", () => {
  expect(read("smtp://mail.example.jp", undefined).problem).toBe("no-sender");
  expect(read("smtp://mail.example.jp", "somebody").problem).toBe("bad-sender");
  expect(read("mail.example.jp", "banto@example.jp").problem).toBe("bad-url");
  expect(read("https://mail.example.jp", "banto@example.jp").problem).toBe("bad-url");
  expect(read("smtp:", "banto@example.jp").problem).toBe("bad-url");
});
