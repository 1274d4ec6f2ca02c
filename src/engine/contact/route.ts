// Whom to call for what happened: a fixed order, by who is asking and where the company is.

/** A company asks other windows than a private person does. */
export type Audience = "company" | "person";

/** What the router must know of a window. */
export type RoutableWindow = {
  readonly id: string;
  readonly audience: Audience | "both";
  /** Only for this prefecture ("01" … "47"). */
  readonly prefecture?: string;
};

/** A stop on the way: a shipped window, or a kind of contact that the company has of its own. */
export type Stop =
  | { readonly window: string; readonly because: string }
  | { readonly own: string; readonly because: string };

export type Asking = { readonly audience: Audience; readonly prefecture: string | null };

/**
 * The stops for somebody who asks, in order: windows for others and for other prefectures are left out, and a
 * private person has no contracts of a company. A window that the book does not know is a mistake of the data.
 * @throws Error for an unknown window
 */
export function routeFor(
  stops: readonly Stop[],
  windows: ReadonlyMap<string, RoutableWindow>,
  { audience, prefecture }: Asking,
): Stop[] {
  return stops.filter((stop) => {
    if ("own" in stop) return audience === "company";
    const window = windows.get(stop.window);
    if (!window) throw new Error(`unknown window: ${stop.window}`);
    const here = window.prefecture === undefined || window.prefecture === prefecture;
    return here && (window.audience === "both" || window.audience === audience);
  });
}
