/** The carry-out copy as one HTML file: a door, the sealed contents, and the program that opens them. */
import { createHash } from "node:crypto";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text/offline.ts";

import reader from "./reader.js?raw";
import { css } from "./reader-style.ts";
import type { Sealed } from "./seal.ts";

const hashOf = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** JSON inside a script element must not end it. */
const data = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The policy in the file lets nothing be loaded from anywhere: only this program and this style run. */
export function offlinePage(lang: Lang, company: string, sealed: Sealed): string {
  const t = text[lang];
  const policy = `default-src 'none'; script-src ${hashOf(reader)}; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'`;
  const words = {
    made: t.made,
    daysAgo: t.daysAgo,
    opening: t.opening,
    wrong: t.wrong,
    damaged: t.damaged,
    noCrypto: t.noCrypto,
  };
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escaped(t.fileTitle)}</title>
<style>${css}</style>
</head>
<body>
<h1>${escaped(t.fileTitle)}</h1>
<p>${escaped(company)}</p>
<form id="door">
<label for="passphrase">${escaped(t.passphrase)}</label>
<input id="passphrase" type="password" autocomplete="off" required>
<button>${escaped(t.openFile)}</button>
</form>
<p id="message" role="alert"></p>
<noscript><p>${escaped(t.noScript)}</p></noscript>
<main id="inside" hidden>
<p id="made"></p>
<p id="old" role="alert" hidden>${escaped(t.old)}</p>
<div id="contents"></div>
<h2>${escaped(t.notes)}</h2>
<p>${escaped(t.notesLead)}</p>
<p id="unkept" role="alert" hidden>${escaped(t.unkept)}</p>
<form id="note">
<label for="by">${escaped(t.by)}</label>
<input id="by" autocomplete="name" maxlength="100">
<label for="text">${escaped(t.noteText)}</label>
<textarea id="text" rows="3" maxlength="4000"></textarea>
<button>${escaped(t.addNote)}</button>
</form>
<ol id="log"></ol>
<label for="lines">${escaped(t.lines)}</label>
<textarea id="lines" rows="3" readonly></textarea>
</main>
<script type="application/json" id="words">${data(words)}</script>
<script type="application/json" id="sealed">${data(sealed)}</script>
<script>${reader}</script>
</body>
</html>
`;
}
