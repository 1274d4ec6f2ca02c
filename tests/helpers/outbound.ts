import { createOutbound, defaultFetchLimits } from "#src/platform/outbound/index.ts";

/** The guarded client as it is when nobody switched it on. */
export const noOutbound = createOutbound({
  enabled: false,
  allowPrivate: [],
  fetchLimits: defaultFetchLimits,
  resolve: () => Promise.resolve([]),
  now: () => new Date(),
  log: () => {},
});
