// Keeps the pages of the bad day on the device in both languages, so that they open when nothing else does.
const NAME = "help-__VERSION__";
const FILES = ["/help/-/help.css?v=__VERSION__", "/help/-/help.js?v=__VERSION__"];
const PATIENCE = 4_000;
const worker = /** @type {any} */ (self);

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(FILES))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => event.waitUntil(moveOn().then(() => worker.clients.claim())));

/** Fetches every kept page anew for this version; what cannot be fetched is carried over as it is. */
async function moveOn() {
  const cache = await caches.open(NAME);
  for (const name of (await caches.keys()).filter((one) => one.startsWith("help-") && one !== NAME)) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const kept = await old.match(request);
      if (!kept || FILES.some((file) => request.url.endsWith(file)) || (await cache.match(request))) continue;
      await cache.put(request, kept);
    }
    await caches.delete(name);
  }
}

/** Pages are kept by path and language, without a run. @param {string} path @param {string} lang */
const place = (path, lang) => `${path}?lang=${lang}`;

worker.addEventListener("message", (event) => {
  event.waitUntil(
    keep(event.data.pages, event.data.lang).then(
      () => event.source.postMessage("kept"),
      () => undefined,
    ),
  );
});

/** Asked without cookies, so that the language that was chosen stays chosen. @param {string[]} pages @param {string} lang */
async function keep(pages, lang) {
  const cache = await caches.open(NAME);
  await remember(lang);
  for (const path of pages)
    for (const wanted of ["ja", "en"]) {
      const answer = await fetch(path, { credentials: "omit", headers: { "accept-language": wanted } });
      if (!answer.ok) throw new Error(path);
      await cache.put(place(path, wanted), answer);
    }
}

/** @param {string} lang */
async function remember(lang) {
  const cache = await caches.open(NAME);
  await cache.put("/help/-/lang", new Response(lang));
}

worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (FILES.includes(url.pathname + url.search)) event.respondWith(file(event.request));
  else if (event.request.mode === "navigate") event.respondWith(open(event.request, url));
});

/** @param {Request} request */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}

/** The network first, but not for long: on a dead LAN a request may hang. @param {Request} request @param {URL} url */
async function open(request, url) {
  const patience = new Promise((_, fail) => setTimeout(fail, PATIENCE));
  try {
    const answer = await Promise.race([fetch(request), patience]);
    const lang = answer.headers.get("content-language");
    if (lang) await remember(lang);
    return answer;
  } catch {
    const cache = await caches.open(NAME);
    const last = await (await cache.match("/help/-/lang"))?.text();
    const lang = url.searchParams.get("lang") ?? last ?? "ja";
    await remember(lang);
    return (
      (await cache.match(place(url.pathname, lang))) ??
      (await cache.match(place("/help", lang))) ??
      Response.error()
    );
  }
}
