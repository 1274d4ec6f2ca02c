/** Reads the labelled mails from a folder given on the command line; nothing of them is kept in the repository. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join as path } from "node:path";
import { join, neutral, split } from "./neutral.mjs";
import { seeded } from "./regression.mjs";

/** Folder names and what they hold. */
export const folders = {
  "phish-train": { bad: true, list: false },
  "phish-dev": { bad: true, list: false },
  "ham-easy": { bad: false, list: true },
  "ham-hard": { bad: false, list: false },
  "ham-list": { bad: false, list: true },
};

const numberOf = (text) => createHash("sha256").update(text).digest().readUInt32BE(0);

/** @returns {{ set: string, bad: boolean, bytes: Uint8Array, authenticated: Uint8Array, part: number }[]} `part` 0–9 by content */
export function readCorpus(root, set) {
  const { bad, list } = folders[set];
  return readdirSync(path(root, set))
    .sort()
    .map((name) => {
      const source = readFileSync(path(root, set, name)).toString("latin1");
      return { set, name, ...prepare(source, { bad, list }) };
    });
}

/** The mail without and with Authentication-Results, cleaned of what gives away its collection. */
export function prepare(source, { bad, list = false }) {
  const number = numberOf(source);
  const chance = seeded(number);
  const mail = neutral(source, { list, chance });
  const above = bad ? badResults(mail, chance) : goodResults(mail, chance);
  return { bad, bytes: join(mail), authenticated: join(mail, above), part: number % 10 };
}

const boundary = "mx.kawabe-kinzoku.co.jp";
const hop = (from) =>
  `Received: from ${from} (${from} [203.0.113.${17}])\r\n\tby ${boundary} with ESMTPS; Mon, 6 Apr 2026 09:00:00 +0900`;

/** The real outcome under the boundary's name; some carry a forged pass below the hop, as a sender could write it. */
function badResults({ authentication }, chance) {
  const text = authentication.replace(/\r?\n[ \t]+/g, " ").replace(/^[^:]+:\s*/, "");
  const said = text.replace(/;?\s*compauth=[^;]*/i, "").replace(/^(?!spf|dkim|dmarc)[\w.-]+;\s*/i, "");
  const real = `Authentication-Results: ${boundary}; ${said || "spf=none; dkim=none; dmarc=none"}`;
  const forged = `Authentication-Results: ${boundary}; spf=pass; dkim=pass; dmarc=pass`;
  return chance() < 0.1 ? [real, hop("mail.sender.example"), forged] : [real, hop("mail.sender.example")];
}

/** What a receiving server would have written: nearly always a pass, sometimes what forwarding leaves. */
function goodResults(mail, chance) {
  const from =
    /@([\w.-]+)/.exec(mail.headers.find(({ name }) => /^from$/i.test(name))?.text ?? "")?.[1] ??
    "example.com";
  const luck = chance();
  const said =
    luck < 0.78
      ? `spf=pass smtp.mailfrom=${from}; dkim=pass header.d=${from}; dmarc=pass header.from=${from}`
      : luck < 0.88
        ? `spf=pass smtp.mailfrom=${from}; dkim=none; dmarc=none header.from=${from}`
        : luck < 0.94
          ? `spf=pass smtp.mailfrom=bounce.mailer.example.net; dkim=pass header.d=mailer.example.net; dmarc=none header.from=${from}`
          : luck < 0.97
            ? `spf=softfail smtp.mailfrom=${from}; dkim=pass header.d=${from}; dmarc=pass header.from=${from}`
            : `spf=none smtp.mailfrom=${from}; dkim=none; dmarc=none header.from=${from}`;
  return [`Authentication-Results: ${boundary}; ${said}`, hop(`mail.${from}`)];
}

export { split };
