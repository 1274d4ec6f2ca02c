/** A person's browser at a server of its own process: keeps cookies, follows nothing by itself. */
import type { ServerProcess } from "./server-process.ts";

export type Fields = Readonly<Record<string, string>> | FormData;

export interface Visitor {
  get(path: string): Promise<Response>;
  post(path: string, fields?: Fields): Promise<Response>;
  postJson(path: string, value: unknown): Promise<Response>;
  /** The cookies as a header, for clients of another kind. */
  cookie(): string;
  /** The same person at the server's new address, after a restart. */
  at(url: string): Visitor;
}

export function visitor(url: string, cookies = new Map<string, string>()): Visitor {
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const own = { cookie: cookie(), origin: url, "accept-language": "ja" };
    const headers = { ...own, ...(typeof init.body === "string" && { "content-type": "application/json" }) };
    const response = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0\b/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  return {
    cookie,
    get: (path) => send(path, { method: "GET" }),
    post: (path, fields = {}) =>
      send(path, { method: "POST", body: fields instanceof FormData ? fields : new URLSearchParams(fields) }),
    postJson: (path, value) => send(path, { method: "POST", body: JSON.stringify(value) }),
    at: (other) => visitor(other, cookies),
  };
}

/** The first owner, made through the set-up form of a server that has none; signed in. */
export async function makeOwner(server: Pick<ServerProcess, "url" | "setupLink">): Promise<Visitor> {
  if (!server.setupLink) throw new Error("the server printed no set-up link");
  const owner = visitor(server.url);
  const answer = await owner.post(new URL(server.setupLink).pathname, {
    name: "大須 花子",
    email: "hanako@meihoku.example.jp",
    password: "kiiroi-densha de kaeru 47",
    company: "名北精機株式会社",
    industry: "E",
    people: "60",
    prefecture: "23",
    "fiscal-month": "3",
    language: "ja",
  });
  if (answer.status !== 303) throw new Error(`set-up answered ${answer.status}: ${await answer.text()}`);
  return owner;
}
