import type { Actor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";

/** Where the example's life takes place, and by whom. */
export interface Scene {
  readonly store: Store;
  readonly dataDir: string;
  readonly asOwner: Actor;
  readonly asIt: Actor;
  readonly asSupporter: Actor;
  readonly ownerName: string;
  /** A moment so many days before now. */
  readonly ago: (days: number) => Date;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
