/** Renders a feature's content as a whole page: who is signed in, which navigation, which messages. */
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { allows } from "#src/platform/access/index.ts";
import { type Env, takeNotice } from "#src/platform/http/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { Layout, type LayoutProps, type NavItem } from "#src/ui/layout.tsx";
import { type NavKey, navOrder, navText } from "./text.ts";

export interface PageOptions {
  readonly title: string;
  /** The word of the navigation that the page belongs to. */
  readonly current?: NavKey;
  readonly kind?: LayoutProps["kind"];
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  /** The company's name where there is no session (answer links). */
  readonly company?: string;
}

/** The whole document as a response. */
export function page(c: Context<Env>, options: PageOptions, content: Child): Response | Promise<Response> {
  const { lang, session, company, services } = c.var;
  const notice = takeNotice(c);
  const nav = navigation(c);
  const kind = options.kind ?? (session ? "office" : "public");
  // Pages hold the company's data: neither the browser nor a proxy may keep them.
  c.header("cache-control", "no-store");
  return c.html(
    <Layout
      lang={lang}
      title={options.title}
      kind={kind}
      nav={kind === "office" ? nav : []}
      current={nav.find((item) => item.key === options.current)?.href}
      company={options.company ?? company?.name}
      person={kind === "office" ? session?.name : undefined}
      notices={notice ? [notice] : []}
      links={{
        home: "/",
        language: otherLanguage(c),
        signOut: kind === "office" && session ? "/sign-out" : undefined,
        account: session ? "/account" : undefined,
        glossary: "/glossary",
        credits: "/credits",
        help: "/help",
      }}
      printedOn={formatDate(services.clock(), { lang, timeZone: services.timeZone })}
      requestId={c.var.requestId}
      version={services.version}
    >
      {content}
    </Layout>,
    options.status ?? 200,
  );
}

function navigation(c: Context<Env>): (NavItem & { key: NavKey })[] {
  const { actor, lang, services } = c.var;
  return navOrder.flatMap((key) =>
    services.navigation
      .filter((entry) => entry.key === key && actor?.role && allows(actor.role, entry.permission))
      .slice(0, 1)
      .map(({ href }) => ({ key, href, label: navText[lang][key] })),
  );
}

/** This page in the other language; the page before, where this one answered a form. */
function otherLanguage(c: Context<Env>): string {
  const other = c.var.lang === "ja" ? "en" : "ja";
  if (c.req.method !== "GET") return `/?lang=${other}`;
  const url = new URL(c.req.url);
  url.searchParams.set("lang", other);
  return url.pathname + url.search;
}
