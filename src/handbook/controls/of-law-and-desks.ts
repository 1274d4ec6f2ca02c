// The controls of chapters 10 and 11, the appendices and the list of desks, in their order.
import type { Control } from "./control.ts";

export const ofLawAndDesks: readonly Control[] = [];
