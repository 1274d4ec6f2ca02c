import { routeList } from "#src/platform/http/index.ts";
import { health } from "./health.ts";

const list = routeList();

list.get("/healthz", "public", async (c) => {
  const { store, version } = c.var.services;
  const answer = await health(store.db, version);
  c.header("cache-control", "no-store");
  return c.json(answer, answer.status === "ok" ? 200 : 503);
});

export const routes = list.routes;
