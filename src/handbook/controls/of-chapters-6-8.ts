// The controls of chapters 6 to 8 with columns 1 and 2, in their order.

import { agreedLevel } from "./col1-agreed-level.ts";
import { connectionsNeeded } from "./col1-connections.ts";
import { fourPatterns } from "./col1-four-patterns.ts";
import { supplierStop } from "./col1-supplier-stop.ts";
import { decisionRoster } from "./col2-decision-roster.ts";
import { policeRelation } from "./col2-police-relation.ts";
import { tabletop } from "./col2-tabletop.ts";
import type { Control } from "./control.ts";
import { deviceRoles } from "./s6-device-roles.ts";
import { impostorVisitors } from "./s6-impostor-visitors.ts";
import { leaversClosed } from "./s6-leavers-closed.ts";
import { linksClosed } from "./s6-links-closed.ts";
import { permissionsReviewed } from "./s6-permissions-reviewed.ts";
import { roomsAndKeys } from "./s6-rooms-and-keys.ts";
import { alarmRoute } from "./s7-1-alarm-route.ts";
import { monthlySharing } from "./s7-1-monthly-sharing.ts";
import { newsSources } from "./s7-1-sources.ts";
import { newsFeeds } from "./s7-2-feeds.ts";
import { ownProducts } from "./s7-2-own-products.ts";
import { hijackedPartnerDrill } from "./s8-1-hijacked-partner-drill.ts";
import { partnerContacts } from "./s8-1-partner-contacts.ts";
import { purchaseVetting } from "./s8-1-purchase-vetting.ts";
import { dataCountry } from "./s8-2-data-country.ts";
import { offshoreDuties } from "./s8-2-offshore-duties.ts";
import { silentResubcontracting } from "./s8-2-silent-resubcontracting.ts";
import { entrustedData } from "./s8-3-entrusted-data.ts";
import { listExports } from "./s8-3-list-exports.ts";
import { orphanAccounts } from "./s8-3-orphan-accounts.ts";
import { temporaryStaff } from "./s8-3-temporary-staff.ts";

export const ofChapters6To8: readonly Control[] = [
  permissionsReviewed,
  linksClosed,
  leaversClosed,
  deviceRoles,
  roomsAndKeys,
  impostorVisitors,
  newsSources,
  monthlySharing,
  alarmRoute,
  newsFeeds,
  ownProducts,
  partnerContacts,
  hijackedPartnerDrill,
  purchaseVetting,
  silentResubcontracting,
  offshoreDuties,
  dataCountry,
  connectionsNeeded,
  agreedLevel,
  fourPatterns,
  supplierStop,
  decisionRoster,
  policeRelation,
  tabletop,
  orphanAccounts,
  temporaryStaff,
  listExports,
  entrustedData,
];
