// The controls of chapters 2 to 5, in their order.
import type { Control } from "./control.ts";

export const ofChapters2To5: readonly Control[] = [];
