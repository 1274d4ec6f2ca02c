/** A signal looks for one thing in a mail and shows where it stands; what it means is the rule's to say. */
import type { Evidence } from "./evidence.ts";
import type { View } from "./view.ts";

export type Signal = (view: View) => readonly Evidence[];
export type Signals = Readonly<Record<string, Signal>>;
