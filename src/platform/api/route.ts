/** A route of the REST API as it is declared: who may call it, what it takes and gives. The rest is done around it. */
import type { z } from "zod";
import type { Actor, Permission } from "#src/platform/access/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import type { Services } from "#src/platform/http/index.ts";
import type { Both, Lang } from "#src/text/words.ts";
import type { PageAsk, PageOf } from "./paging.ts";

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type ApiMethod = (typeof methods)[number];

export type ApiPath = `/api/v1/${string}`;

/** `/api/v1/people/:id` has `id`. */
export type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What a handler is given. Everything in it has been checked. */
export interface ApiCall<
  Params = Record<string, string>,
  Query = unknown,
  Body = unknown,
  Revision = unknown,
> {
  readonly services: Services;
  readonly db: Services["store"]["db"];
  /** Acts as `token:<id>`, for the token's company, with its role. */
  readonly actor: Actor;
  readonly lang: Lang;
  readonly now: Date;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Routes with `needsRevision`: the revision that the caller has read (If-Match). */
  readonly revision: Revision;
  /** Lists: how many, and after which row. */
  readonly page: PageAsk;
}

/** Invalid input that only the service could see; becomes a 422 with a sentence for each field. */
export interface Refused {
  readonly problems: Problems;
}

export type Answered<Body> = {
  /** Where it is not the declared one. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Becomes the ETag, which a change must name in If-Match. */
  readonly revision?: number;
  /** The address of what was made. */
  readonly location?: string;
} & (undefined extends Body ? { readonly body?: undefined } : { readonly body: Body });

export interface Described {
  /** Who may call it; there is no route without. */
  readonly permission: Permission;
  readonly summary: Both;
  readonly description?: Both;
  /** The heading in the reference: the register's or feature's name. */
  readonly tag: Both;
  /** Sentences for the keys of problems that are the feature's own: its `text`. */
  readonly words?: Readonly<Record<Lang, Readonly<Record<string, unknown>>>>;
}

/** A declared route as the door and the reference read it; made by `apiRoute` and `apiList` only. */
export interface ApiRoute extends Described {
  readonly method: ApiMethod;
  readonly path: string;
  readonly params: z.ZodObject | undefined;
  readonly query: z.ZodObject | undefined;
  readonly body: z.ZodType | undefined;
  /** The body of success; of a list, one item. Undefined: no body, 204. */
  readonly response: z.ZodType | undefined;
  readonly status: 200 | 201 | 202 | 204;
  readonly paged: boolean;
  readonly needsRevision: boolean;
  /** Largest body in bytes, where the usual 256 KB does not do. */
  readonly bodyLimit: number | undefined;
  readonly handler: (call: ApiCall) => Promise<ApiAnswer>;
}

export type ApiAnswer =
  | Refused
  | {
      readonly status?: number;
      readonly revision?: number;
      readonly location?: string;
      readonly body?: unknown;
    }
  | PageOf<unknown>;
