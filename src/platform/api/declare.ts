/** Writes routes down: the types of a handler follow from its path and its schemas. */
import { z } from "zod";
import type { PageOf } from "./paging.ts";
import type {
  Answered,
  ApiAnswer,
  ApiCall,
  ApiMethod,
  ApiPath,
  ApiRoute,
  Described,
  ParamNames,
  Refused,
} from "./route.ts";

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
