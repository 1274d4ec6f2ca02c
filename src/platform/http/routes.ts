/** The list of a feature's routes. A route cannot be written down without saying who may use it. */
import type { Context } from "hono";
import type { Access } from "#src/platform/access/index.ts";
import type { Env } from "./env.ts";

export type Method = "get" | "post";

type Answer = Response | Promise<Response>;

export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly access: Access;
  readonly handler: (c: Context<Env, string>) => Answer;
  /** Largest request body in bytes, where the usual 256 KB does not do (uploads). */
  readonly bodyLimit: number | undefined;
}

export interface RouteOptions {
  readonly bodyLimit?: number;
}

export interface RouteList {
  readonly routes: readonly Route[];
  get<P extends string>(path: P, access: Access, handler: (c: Context<Env, P>) => Answer): void;
  post<P extends string>(
    path: P,
    access: Access,
    handler: (c: Context<Env, P>) => Answer,
    options?: RouteOptions,
  ): void;
}

/** A new, empty list; `app.ts` mounts it with the check of each route's access in front of its handler. */
export function routeList(): RouteList {
  const routes: Route[] = [];
  const add = (method: Method, path: string, access: Access, handler: unknown, options?: RouteOptions) => {
    // The path's parameters are known to the handler's type only; Hono hands over what the path names.
    routes.push({
      method,
      path,
      access,
      handler: handler as Route["handler"],
      bodyLimit: options?.bodyLimit,
    });
  };
  return {
    routes,
    get: (path, access, handler) => add("get", path, access, handler),
    post: (path, access, handler, options) => add("post", path, access, handler, options),
  };
}
