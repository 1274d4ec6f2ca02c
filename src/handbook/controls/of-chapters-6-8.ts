// The controls of chapters 6 to 8 with columns 1 and 2, in their order.
import type { Control } from "./control.ts";

export const ofChapters6To8: readonly Control[] = [];
