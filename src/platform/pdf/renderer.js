// The program of the rendering process: keeps one Typst compiler and answers one request at a time.
// It runs under `node -e` (so it needs no file of its own in the built product) with the IPC channel as its
// only connection, and leaves when the parent does.

const { readFileSync } = require("node:fs");

let compiler;
let workspace;

process.on("disconnect", () => process.exit(0));
process.on("message", (message) => {
  if (message.kind === "start") start(message);
  else answer(message);
});

function start({ compilerPath, fonts, directory }) {
  const { NodeCompiler } = require(compilerPath);
  workspace = directory;
  compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
  });
}

// A parent that left in the middle of a document is no error to print: "disconnect" follows.
const send = (message) => process.send(message, () => undefined);

function answer(request) {
  try {
    send({ id: request.id, rss: process.memoryUsage.rss(), ...render(request) });
  } catch (error) {
    send({ id: request.id, ok: false, reason: "template", detail: String(error?.message ?? error) });
  }
  // What a later document is unlikely to need again is dropped, so that memory does not grow with every page.
  compiler?.evictCache(5);
}

function render({ parts, main, data, selector, standard, maxPages }) {
  for (const [name, source] of Object.entries(parts)) compiler.addSource(`${workspace}/${name}`, source);
  const outcome = compiler.compile({ mainFileContent: main, inputs: { data } });
  const document = outcome.result;
  if (!document) return { ok: false, reason: "template", detail: explain(outcome.takeError()) };
  const pages = document.numOfPages;
  if (pages > maxPages) return { ok: false, reason: "too-large", detail: `${pages} pages` };
  if (selector) return { ok: true, pages, found: compiler.query(document, { selector }) };
  return { ok: true, pages, pdf: compiler.pdf(document, { pdfStandard: standard }) };
}

function explain(error) {
  if (!error) return "unknown error";
  return JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 4000);
}
