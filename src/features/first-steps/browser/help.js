// Makes the page of the bad day remember what was done, offline too, and sends it once there is a connection.
const page = document.documentElement;
const { key = "-" } = page.dataset;
const isLocal = page.dataset.local !== undefined;
const DAY = 86_400_000;

/** Private windows may refuse storage: then what is ticked lasts as long as the page. */
const store = {
  /** @param {string} name */
  get(name) {
    try {
      return JSON.parse(localStorage.getItem(`help:${key}:${name}`) ?? "null");
    } catch {
      return null;
    }
  },
  /** @param {string} name @param {unknown} value */
  set(name, value) {
    try {
      localStorage.setItem(`help:${key}:${name}`, JSON.stringify(value));
    } catch {}
  },
};

/** Plain http has no randomUUID, but it has random numbers. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** One go of one person: a day without a tick begins a new one. */
function openRun() {
  const last = store.get("run");
  const run = last && Date.now() - last.at < DAY ? last.id : uuid();
  store.set("run", { id: run, at: Date.now() });
  return run;
}

const run = openRun();
let log = /** @type {any[]} */ (store.get("log") ?? []).filter(
  (one) => !one.sent || Date.now() - Date.parse(one.at) < DAY,
);

/** @param {any} entry */
function mark(entry) {
  const step = document.querySelector(`[data-step="${entry.step}"]`);
  if (
    entry.run !== run ||
    !step ||
    step.querySelector("[name=situation]")?.getAttribute("value") !== entry.situation
  )
    return;
  const words = (entry.act === "done" ? page.dataset.done : page.dataset.skipped) ?? "";
  const time = new Date(entry.at).toLocaleTimeString(page.lang, { hour: "2-digit", minute: "2-digit" });
  const line = step.querySelector(".mark");
  if (line) {
    line.textContent = words.replace("{time}", time).replace("{reason}", entry.reason);
    line.removeAttribute("hidden");
  }
  step.classList.toggle("is-done", entry.act === "done");
  step.classList.toggle("is-skipped", entry.act === "skipped");
}

function say() {
  const open = log.filter((one) => !one.sent).length;
  const line = document.getElementById("sending");
  if (!line || log.length === 0) return;
  const words = isLocal ? page.dataset.local : open > 0 ? page.dataset.waiting : page.dataset.sent;
  line.textContent = (words ?? "").replace("{count}", String(open));
}

let isSending = false;
/** Sends what is still here, oldest first; stops at the first that does not get through. */
async function send() {
  if (isLocal || isSending) return;
  isSending = true;
  try {
    for (const entry of log.filter((one) => !one.sent)) {
      const { sent: _, ...fields } = entry;
      const answer = await fetch(`/help/${key}/log`, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(fields),
      });
      if (!answer.ok && answer.status !== 422) break;
      entry.sent = true;
      store.set("log", log);
    }
  } catch {
    // No connection: the entries stay here until there is one.
  } finally {
    isSending = false;
    say();
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches(".tick")) return;
  event.preventDefault();
  const data = new FormData(form);
  const act = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value ?? "done";
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("reason"));
  const reason = act === "skipped" ? field.value.trim() : "";
  const problem = form.querySelector(".problem");
  const isWrong = act === "skipped" && reason === "";
  field.setAttribute("aria-invalid", String(isWrong));
  if (problem) problem.textContent = isWrong ? (page.dataset.wanted ?? "") : "";
  if (isWrong) return field.focus();
  const at = new Date().toISOString();
  const entry = {
    id: uuid(),
    run,
    situation: String(data.get("situation")),
    step: String(data.get("step")),
    act,
    reason,
    at,
  };
  log = [...log, entry];
  store.set("log", log);
  mark(entry);
  say();
  send();
});

for (const form of document.querySelectorAll("form.tick")) form.removeAttribute("hidden");
for (const entry of log) mark(entry);
say();
send();
addEventListener("online", send);
setInterval(send, 20_000);

if ("serviceWorker" in navigator) {
  navigator.serviceWorker
    .register("/help/-/worker.js", { scope: "/help" })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      const base = `/help/${key}`;
      const links = Array.from(
        document.querySelectorAll(".choices a"),
        (link) => new URL(/** @type {HTMLAnchorElement} */ (link).href).pathname,
      );
      active?.postMessage({
        pages: [...new Set(["/help", base, location.pathname, ...links])],
        lang: page.lang,
      });
    });
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    const line = document.getElementById("offline");
    if (!line || data !== "kept") return;
    line.textContent = page.dataset.offline ?? "";
    line.hidden = false;
  });
}
