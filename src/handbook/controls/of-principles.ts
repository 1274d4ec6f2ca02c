// The controls of はじめに and ①–⑨, in their order.
import type { Control } from "./control.ts";
import { osUpdates } from "./p1-1-os-updates.ts";
import { responder } from "./p9-responder.ts";

export const ofPrinciples: readonly Control[] = [osUpdates, responder];
