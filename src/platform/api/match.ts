/** Finds the declared route for an address. Fixed parts come before parameters: `/people/imports` is no person. */
import { permissions } from "#src/platform/access/index.ts";
import type { ApiMethod, ApiRoute } from "./route.ts";

export type Match =
  | { readonly kind: "route"; readonly route: ApiRoute; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

interface Place {
  readonly parts: readonly string[];
  readonly routes: Partial<Record<ApiMethod, ApiRoute>>;
}

/** @throws Error for two routes in one place, an unknown permission, or a path outside of /api/v1 */
export function createMatcher(routes: readonly ApiRoute[]): (method: string, path: string) => Match {
  const byShape = new Map<string, Place>();
  for (const route of routes) {
    if (!Object.hasOwn(permissions, route.permission))
      throw new Error(`unknown permission: ${route.permission} of ${route.path}`);
    if (!/^\/api\/v1(\/(:?[a-z][A-Za-z0-9-]*))+(\.json)?$/.test(route.path))
      throw new Error(`not a path of the API: ${route.path}`);
    const place = byShape.get(route.path) ?? { parts: route.path.split("/"), routes: {} };
    if (place.routes[route.method]) throw new Error(`declared twice: ${route.method} ${route.path}`);
    place.routes[route.method] = route;
    byShape.set(route.path, place);
  }
  const places = [...byShape.values()].sort((a, b) => (shape(a) < shape(b) ? -1 : 1));
  return (method, path) => {
    const parts = path.split("/");
    for (const { parts: wanted, routes: here } of places) {
      const params = fit(wanted, parts);
      if (!params) continue;
      const route = here[(method === "HEAD" ? "get" : method.toLowerCase()) as ApiMethod];
      if (route && Object.hasOwn(here, route.method)) return { kind: "route", route, params };
      const allowed = Object.keys(here).map((name) => name.toUpperCase());
      return { kind: "method", allowed: here.get ? [...allowed, "HEAD"] : allowed };
    }
    return { kind: "none" };
  };
}

/** Sorts parameters behind every fixed part. */
const shape = ({ parts }: Place) => parts.map((part) => (part.startsWith(":") ? "~" : part)).join("/");

function fit(wanted: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const part = parts[at] ?? "";
    if (!want.startsWith(":")) {
      if (want !== part) return undefined;
      continue;
    }
    const value = decoded(part);
    // PostgreSQL cannot hold a NUL in a text: an address with one names nothing.
    if (value === undefined || value === "" || value.includes("\0")) return undefined;
    params[want.slice(1)] = value;
  }
  return params;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
