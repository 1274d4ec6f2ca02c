// Windows to call: open now or not, and which for what.
export { type Hours, type JapaneseTime, type Openness, openness, type Span, weekdays } from "./hours.ts";
export { type Asking, type Audience, type RoutableWindow, routeFor, type Stop } from "./route.ts";
