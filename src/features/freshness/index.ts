/** Freshness: which product a name means, until when it is looked after, and how fresh the devices are (R7–R12). */
export { type Freshness, freshnessOf, shippedFreshness } from "./book.ts";
export {
  type DeviceFreshness,
  type DeviceValues,
  hasKnownHole,
  isSure,
  type Judged,
  type Layer,
  type LayerState,
  LOOK_DAYS,
  layers,
  lifecycleOf,
  worstOf,
} from "./device.ts";
export { type CorrectionRow, corrections, newestTable } from "./queries.ts";
export { correctionForm } from "./schema.ts";
export { correctName, type Taken, takeTable, withdrawCorrection } from "./service.ts";
export { text as freshnessText } from "./text.ts";
export { CorrectionView } from "./views/correction.tsx";
export { type FleetDevice, FleetView, type FleetViewProps } from "./views/fleet.tsx";
export { DeviceLayers } from "./views/layers.tsx";
