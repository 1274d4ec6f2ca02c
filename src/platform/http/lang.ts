/** The reader's language: what was chosen (cookie), else what the browser prefers, else Japanese. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Lang } from "#src/text/words.ts";
import type { Env } from "./env.ts";

const COOKIE = "banto_lang";
const YEAR = 365 * 24 * 60 * 60;

function known(value: string | undefined): Lang | undefined {
  return value === "ja" || value === "en" ? value : undefined;
}

/** `?lang=en` on any page chooses the language and remembers it: a plain link, no script needed. */
export function chooseLang(c: Context<Env>): Lang {
  const asked = known(c.req.query("lang"));
  if (asked) setCookie(c, COOKIE, asked, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: YEAR });
  return asked ?? known(getCookie(c, COOKIE)) ?? preferred(c.req.header("accept-language") ?? "");
}

/** English only for those who name it before Japanese: the first users are Japanese. */
export function preferred(header: string): Lang {
  const ranked = header
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const quality = rest.map((entry) => entry.trim()).find((entry) => entry.startsWith("q="));
      return { lang: known(tag.split("-")[0]), quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter((entry) => entry.lang !== undefined && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.lang ?? "ja";
}
