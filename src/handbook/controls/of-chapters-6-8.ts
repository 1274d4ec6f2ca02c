// The controls of chapters 6 to 8 with columns 1 and 2, in their order.
import type { Control } from "./control.ts";
import { deviceRoles } from "./s6-device-roles.ts";
import { impostorVisitors } from "./s6-impostor-visitors.ts";
import { leaversClosed } from "./s6-leavers-closed.ts";
import { linksClosed } from "./s6-links-closed.ts";
import { permissionsReviewed } from "./s6-permissions-reviewed.ts";
import { roomsAndKeys } from "./s6-rooms-and-keys.ts";

export const ofChapters6To8: readonly Control[] = [
  permissionsReviewed,
  linksClosed,
  leaversClosed,
  deviceRoles,
  roomsAndKeys,
  impostorVisitors,
];
