/** The files of the page without sign-in: its style, its script and the worker that keeps it on the device. */
import { createHash } from "node:crypto";
import { routeList } from "#src/platform/http/index.ts";
import style from "../browser/help.css?raw";
import script from "../browser/help.js?raw";
import worker from "../browser/worker.js?raw";

/** Changes with any of the files, so that devices fetch them anew. */
export const filesVersion = createHash("sha256")
  .update(style)
  .update(script)
  .update(worker)
  .digest("hex")
  .slice(0, 10);

const list = routeList();

const keep = { "cache-control": "public, max-age=31536000, immutable" };
const ask = { "cache-control": "no-cache" };

list.get("/help/-/help.css", "public", (c) =>
  c.body(style, 200, { ...keep, "content-type": "text/css; charset=utf-8" }),
);
list.get("/help/-/help.js", "public", (c) =>
  c.body(script, 200, { ...keep, "content-type": "text/javascript; charset=utf-8" }),
);
list.get("/help/-/worker.js", "public", (c) =>
  c.body(worker.replaceAll("__VERSION__", filesVersion), 200, {
    ...ask,
    "content-type": "text/javascript; charset=utf-8",
    // The worker lies deeper than the pages it keeps.
    "service-worker-allowed": "/help",
  }),
);

export const routes = list.routes;
