/** The shape of each state of a layer. */
import type { StateName } from "#src/ui/state.tsx";
import type { LayerState } from "../device.ts";

export const layerShapes: Readonly<Record<LayerState, StateName>> = {
  good: "done",
  soon: "partly",
  bad: "expired",
  unknown: "unknown",
};
