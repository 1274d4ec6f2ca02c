/** What the controls learn of a device. A date says more than a tick: support that has an end is judged by it. */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import { hasKnownHole, lifecycleOf, shippedFreshness } from "#src/features/freshness/index.ts";
import type { Around, Entry, RegisterFacts, Values } from "../kit/definition.ts";
import { oneOf } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import type { DeviceKind } from "./fields.ts";

/** Minutes until the screen locks, at most: on a computer, on a phone (control p6-1-auto-lock). */
const LOCK_MINUTES = { computer: 10, phone: 2 };
/** Characters of a Wi-Fi key (control s2-3-wifi-key). */
const WIFI_KEY_LENGTH = 15;

const kinds: Readonly<Record<DeviceKind, string>> = {
  pc: "pc",
  server: "server",
  phone: "phone",
  tablet: "phone",
  router: "network",
  "access-point": "network",
  vpn: "network",
  nas: "nas",
  printer: "iot",
  camera: "iot",
  "other-iot": "iot",
};

/** Facts that stand in a field as they are. */
const plain = {
  "device.autoUpdate": "auto_update",
  "device.softwareAutoUpdate": "software_auto_update",
  "device.appAutoUpdate": "app_auto_update",
  "device.protectionOn": "protection_on",
  "device.definitionsCurrent": "definitions_current",
  "device.unusedSoftwareRemoved": "unused_removed",
  "device.firmwareNoticeKnown": "firmware_notice_known",
  "device.firmwareCurrent": "firmware_current",
  "device.firmwareAutoUpdate": "firmware_auto_update",
  "device.lockOn": "lock_on",
  "device.pinSixOrMore": "pin_six",
  "device.pinTriesLimited": "pin_tries_limited",
  "device.pinNotPersonal": "pin_not_personal",
  "device.notificationsHidden": "notifications_hidden",
  "device.appLockOn": "app_lock_on",
  "device.appPinDiffers": "app_pin_differs",
  "device.diskEncrypted": "disk_encrypted",
  "device.recoveryKeyKept": "recovery_key_kept",
  "device.remoteLock": "remote_lock",
  "device.autorunOff": "autorun_off",
  "device.macrosBlocked": "macros_blocked",
  "device.everydayUseWithoutAdmin": "without_admin",
  "device.usersLimited": "users_limited",
  "device.unknownAppsOff": "unknown_apps_off",
  "device.unmodified": "unmodified",
  "device.permissionsReviewed": "permissions_reviewed",
  "device.usedForAdministration": "for_administration",
  "device.openableByTwo": "openable_by_two",
  "device.facesOutside": "faces_outside",
  "device.adminPageClosed": "admin_page_closed",
  "device.initialSecretChanged": "initial_changed",
  "device.adminPasswordLong": "admin_password_long",
  "device.hasWifi": "has_wifi",
  "device.leavesNoData": "leaves_no_data",
} as const satisfies Readonly<Record<FactName, string>>;

const derived = [
  "device.supported",
  "device.noKnownHole",
  "device.autoLockShort",
  "device.wifiModernCipher",
  "device.wifiKeyLong",
  "device.companyOwned",
  "device.privatelyOwned",
  "device.byodApproved",
] as const satisfies readonly FactName[];

export const facts: RegisterFacts = {
  register: "devices",
  names: [...(Object.keys(plain) as FactName[]), ...derived],
  kindOf: ({ values }) => kinds[values.kind as DeviceKind] ?? null,
  factsOf,
};

function factsOf({ values }: Entry, { today, freshness }: Around): FactValues {
  const life = lifecycleOf(values, today, freshness ?? shippedFreshness());
  const simple = Object.entries(plain).map(([fact, key]) => [fact, yesNo(values, key)]);
  return {
    ...Object.fromEntries(simple),
    "device.supported": supported(values, today, life.supported),
    // A hole that is known to be exploited counts against what was ticked; none found proves nothing.
    "device.noKnownHole": hasKnownHole(life) ? false : yesNo(values, "no_known_hole"),
    "device.autoLockShort": lockShort(values),
    "device.wifiModernCipher": oneOf(values.wifi_cipher, ["wpa3", "wpa2-aes"]),
    "device.wifiKeyLong": atLeast(values.wifi_key_length, WIFI_KEY_LENGTH),
    "device.companyOwned": oneOf(values.belongs, ["company", "leased"]),
    "device.privatelyOwned": oneOf(values.belongs, ["private"]),
    "device.byodApproved": values.byod_until ? values.byod_until >= today : null,
  };
}

/**
 * By the day on which support ends where it is written down, then by what the tables of lifecycles are sure of,
 * then by what was ticked; null where none of them tells.
 */
export function supported(values: Values, today: string, told: boolean | null): boolean | null {
  if (values.support_ends) return values.support_ends >= today;
  return told ?? yesNo(values, "supported");
}

function lockShort(values: Values): boolean | null {
  const minutes = values.lock_minutes;
  if (!minutes) return null;
  const most =
    values.kind === "phone" || values.kind === "tablet" ? LOCK_MINUTES.phone : LOCK_MINUTES.computer;
  return Number(minutes) <= most;
}

function atLeast(value: string | undefined, least: number): boolean | null {
  return value ? Number(value) >= least : null;
}
