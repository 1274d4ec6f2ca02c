/** A route of the REST API as it is declared: who may call it, what it takes and gives. The rest is done around it. */
import { z } from "zod";
import type { Actor, Permission } from "#src/platform/access/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import type { Services } from "#src/platform/http/index.ts";
import type { Both, Lang } from "#src/text/words.ts";
import type { PageAsk, PageOf } from "./paging.ts";

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type ApiMethod = (typeof methods)[number];

export type ApiPath = `/api/v1/${string}`;

/** `/api/v1/people/:id` has `id`. */
type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
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

interface Described {
  /** Who may call it; there is no route without. */
  readonly permission: Permission;
  readonly summary: Both;
  readonly description?: Both;
  /** The heading in the reference: the register's or feature's name. */
  readonly tag: Both;
  /** Sentences for the keys of problems that are the feature's own: its `text`. */
  readonly words?: Readonly<Record<Lang, Readonly<Record<string, unknown>>>>;
}

/** A declared route as the door and the reference read it; made by {@link apiRoute} and {@link apiList} only. */
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

const nothing = z.object({});

interface Declared<
  Path extends ApiPath,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Response extends z.ZodType,
  Needs extends boolean,
> extends Described {
  readonly method: ApiMethod;
  readonly path: Path;
  /** Restricts the path's parameters further; what does not fit is not found. */
  readonly params?: z.ZodObject;
  /** Query parameters; all are strings on the way in. Unknown ones are refused. */
  readonly query?: Query;
  /** JSON; of a plain object, unknown fields are refused. */
  readonly body?: Body;
  /** The body of success; leave it out for 204. What is not in it never leaves the house. */
  readonly response?: Response;
  readonly status?: ApiRoute["status"];
  /** Demands If-Match (428 without); a service's `conflict` then is a 412. */
  readonly needsRevision?: Needs;
  readonly bodyLimit?: number;
  readonly handler: (
    call: ApiCall<
      Readonly<Record<ParamNames<Path>, string>>,
      z.output<Query>,
      z.output<Body>,
      Needs extends true ? number : undefined
    >,
  ) => Refusable<Answered<z.input<Response>>>;
}

type Refusable<T> = T | Refused | Promise<T | Refused>;

/** Declares a route. @example see `src/features/people/api.ts` */
export function apiRoute<
  const Path extends ApiPath,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Response extends z.ZodType = z.ZodUndefined,
  const Needs extends boolean = false,
>(declared: Declared<Path, Query, Body, Response, Needs>): ApiRoute {
  const { method, response, handler, ...rest } = declared;
  const usual = response === undefined ? 204 : method === "post" ? 201 : 200;
  return {
    params: undefined,
    bodyLimit: undefined,
    ...rest,
    method,
    query: strict(declared.query ?? nothing),
    body: declared.body instanceof z.ZodObject ? strict(declared.body) : declared.body,
    response,
    status: declared.status ?? usual,
    paged: false,
    needsRevision: declared.needsRevision ?? false,
    // The door has checked everything by these very schemas; the types are lost on the way through the list.
    handler: handler as unknown as (call: ApiCall) => Promise<ApiAnswer>,
  };
}

interface DeclaredList<Path extends ApiPath, Query extends z.ZodObject, Item extends z.ZodType>
  extends Described {
  readonly path: Path;
  readonly params?: z.ZodObject;
  /** Filters, search and sort; `limit` and `cursor` are added. */
  readonly query?: Query;
  readonly item: Item;
  readonly handler: (
    call: ApiCall<Readonly<Record<ParamNames<Path>, string>>, z.output<Query>, undefined, undefined>,
  ) => Refusable<PageOf<z.input<Item>>>;
}

/** Declares a list in pages: `GET`, `?limit=&cursor=`, answered as `{items, next}` and a Link header. */
export function apiList<
  const Path extends ApiPath,
  Item extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(declared: DeclaredList<Path, Query, Item>): ApiRoute {
  const { item, handler, ...rest } = declared;
  return {
    params: undefined,
    ...rest,
    method: "get",
    query: strict(declared.query ?? nothing),
    body: undefined,
    response: item,
    status: 200,
    paged: true,
    needsRevision: false,
    bodyLimit: undefined,
    handler: handler as unknown as (call: ApiCall) => Promise<ApiAnswer>,
  };
}

/** A misspelt name is refused rather than overlooked. */
function strict(schema: z.ZodObject): z.ZodObject {
  return schema.strict();
}

/** Says what a field means in both languages, for the reference. */
export function described<S extends z.ZodType>(schema: S, { ja, en }: Both): S {
  return schema.meta({ ja, en });
}

/** A word of a feature's text in both languages, for summaries and tags. */
export function inBoth<Key extends string>(
  text: Readonly<Record<Lang, Readonly<Record<Key, string>>>>,
  key: Key,
): Both {
  return { ja: text.ja[key], en: text.en[key] };
}
