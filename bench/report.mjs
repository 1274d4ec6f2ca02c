/** The benchmark's results as a table to read; the same numbers go out as JSON. */

/** @param {readonly number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const mark = (good) => (good === undefined ? " " : good ? "✓" : "✗");
const fixed = (value, digits = 0) => (value === undefined ? "not known" : value.toFixed(digits));

/** Columns as wide as their longest cell; the first to the left, the others to the right. */
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ");
  return all.map(line).join("\n");
}

/** @returns {string} the whole report, with its aims */
export function reportText(result) {
  const { machine, settings, pages, start, memory, weight, imports, costs } = result;
  const compared = pages.map((page) => [
    page.name,
    fixed(page.banto.perSecond),
    fixed(page.bare.perSecond),
    `${fixed(page.ratio, 2)} ${mark(page.ratio >= 0.5)}`,
    fixed(page.banto.p95, 1),
    fixed(page.bare.p95, 1),
    page.sameMarkup === undefined ? "" : page.sameMarkup ? "same" : "DIFFERENT",
  ]);
  const weights = weight.pages.map((page) => [
    page.name,
    fixed(page.html / 1024, 1),
    fixed(page.all / 1024, 1),
    mark(page.all < 100 * 1024),
  ]);
  const times = imports.map((one) => [
    one.name,
    fixed(one.preview, 2),
    fixed(one.confirm, 2),
    fixed(one.report, 2),
    fixed(one.preview + one.confirm + one.report, 2),
  ]);
  return [
    `Banto ${result.version} on Node ${process.versions.node}, ${machine.cpus} × ${machine.cpu}, load ${fixed(machine.load, 1)}`,
    "",
    `Pages: requests a second and p95 in ms, ${settings.connections} connections, median of ${settings.rounds} alternated rounds`,
    `Baseline: ${result.baseline}`,
    `Aim: at least half of the baseline's throughput. ${settings.people} people in the register.`,
    table(["page", "Banto/s", "bare/s", "ratio", "Banto p95", "bare p95", "markup"], compared),
    "",
    "Start on an existing data folder: ms from starting the process to the first answer (aim < 1000)",
    table(
      ["", "median", "best", "worst", ""],
      [
        ["/healthz", ...start.healthz.map((ms) => fixed(ms)), mark(start.healthz[0] < 1000)],
        ["/sign-in", ...start.signIn.map((ms) => fixed(ms)), mark(start.signIn[0] < 1000)],
      ],
    ),
    `first start on an empty folder, with all migrations: ${fixed(start.first)} ms`,
    "",
    `Memory, resident: ${fixed(memory.idle)} MB idle after start ${mark(memory.idle < 150)} (aim < 150), ${fixed(memory.loaded)} MB after load`,
    "",
    `Page weight in KB, gzip: script ${fixed(weight.script / 1024, 1)} ${mark(weight.script < 30 * 1024)} (aim < 30), style ${fixed(weight.style / 1024, 1)}; aim < 100 in all`,
    table(["page", "HTML", "in all", ""], weights),
    "",
    "Import of people through the pages, seconds",
    table(["file", "to preview", "confirm", "report", "in all"], times),
    "",
    "Costs within the process, µs",
    table(
      ["", "Banto", "bare SQLite", "times"],
      [
        ["reading a session", ...pair(costs.sessionRead, costs.sessionReadBare)],
        ["a change with its ledger entry, durable", ...pair(costs.ledgerAppend, costs.ledgerAppendBare)],
      ],
    ),
  ].join("\n");
}

function pair(own, bare) {
  return [fixed(own), fixed(bare), fixed(own / bare, 1)];
}
