/** The web application: middleware in order, then every feature's routes behind the check of their access. */
import { randomUUID } from "node:crypto";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { createApi } from "#src/platform/api/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { chooseLang, type Env, type Route, type Services } from "#src/platform/http/index.ts";
import { errorPage } from "#src/shell/error-page.tsx";
import type { Feature } from "#src/shell/feature.ts";
import { guard, identify } from "#src/shell/guard.ts";

/** Largest body of an ordinary form; uploads name their own limit at their route. */
const FORM_BYTES = 256 * 1024;

/** No inline script or style, nothing from elsewhere, no framing. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  manifestSrc: ["'self'"],
};

/** Builds the application. `assets` answers `/assets/*`, the only paths outside the list of routes. */
export function createApp(
  services: Services,
  features: readonly Feature[],
  assets?: MiddlewareHandler<Env>,
): Hono<Env> {
  const app = new Hono<Env>();
  const listColumns = features.flatMap((feature) => feature.columns ?? []);
  const apiRoutes = features.flatMap((feature) => feature.api ?? []);
  app.use(async (c, next) => {
    c.set("services", services);
    c.set("requestId", randomUUID());
    c.set("lang", "ja");
    c.set("session", null);
    c.set("actor", null);
    c.set("company", null);
    c.set("apiRoutes", apiRoutes);
    c.set("listColumns", listColumns);
    // Said before there is an answer: said afterwards, as compress() would, it makes Hono build the answer anew.
    c.header("vary", "accept-encoding");
    await next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy,
      referrerPolicy: "same-origin",
      // Only where the administrator says that people come by https: a browser would insist on it for months.
      strictTransportSecurity: services.baseUrl?.startsWith("https:") ? "max-age=15552000" : false,
      crossOriginEmbedderPolicy: false,
      // A page may name a stricter policy of its own.
      overwrite: false,
    }),
  );
  if (assets) app.get("/assets/*", assets);
  app.use(compress({ threshold: 1024 }));
  // Before anything that has to do with sessions: a program's request stands on its token alone.
  const api = createApi(apiRoutes);
  const pages = new Set(features.flatMap(({ routes }) => routes.map(({ path }) => path)));
  app.use("/api/*", (c, next) =>
    pages.has(c.req.path) ? next() : api(c.req.raw, services, c.var.requestId),
  );
  app.use(async (c, next) => {
    c.set("lang", chooseLang(c));
    await next();
  });
  // PostgreSQL cannot hold a NUL in a text: an address with one names nothing.
  app.use((c, next) => {
    if (c.req.url.split("?", 1)[0]?.includes("%00")) throw new AppError("not-found");
    return next();
  });
  app.use(csrf());
  for (const route of features.flatMap((feature) => feature.routes)) mount(app, route);
  app.notFound(async (c) => {
    await identify(c);
    return errorPage(c, "not-found");
  });
  app.onError(async (error, c) => {
    if (error instanceof AppError && error.code !== "unauthenticated") return errorPage(c, error.code);
    if (error instanceof AppError) return c.redirect("/sign-in", 303);
    if (error instanceof HTTPException && error.status === 403) return errorPage(c, "csrf");
    services.log({
      level: "error",
      request: c.var.requestId,
      route: `${c.req.method} ${c.req.routePath}`,
      error: error.stack ?? String(error),
    });
    return errorPage(c, "bug");
  });
  return app;
}

function mount(app: Hono<Env>, route: Route): void {
  const limit = bodyLimit({
    maxSize: route.bodyLimit ?? FORM_BYTES,
    onError: () => {
      throw new AppError("too-large");
    },
  });
  const handlers = route.method === "post" ? [limit, guard(route.access)] : [guard(route.access)];
  for (const handler of handlers) app.on(route.method, route.path, handler);
  app.on(route.method, route.path, (c) => route.handler(c));
}
