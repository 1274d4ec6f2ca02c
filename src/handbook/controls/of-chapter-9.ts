// The controls of chapter 9, in their order.
import type { Control } from "./control.ts";

export const ofChapter9: readonly Control[] = [];
