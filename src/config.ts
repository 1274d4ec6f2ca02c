/** The only reader of the environment: every setting, its default, its check, and what is wrong with it. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { readMailSettings } from "#src/platform/mail/settings.ts";
import { unreadableRanges } from "#src/platform/outbound/addresses.ts";

/** What Banto was told, after defaults. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly baseUrl: string | undefined;
  readonly secret: string | undefined;
  readonly trustProxy: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly outbound: boolean;
  readonly outboundPrivate: readonly string[];
  readonly backupDir: string | undefined;
  readonly backupRecipient: string | undefined;
  readonly backupPassphraseFile: string | undefined;
  readonly backupKeep: number;
  readonly timeZone: string;
}

/** Why a value was not taken; the words are the caller's. */
export type ProblemKey =
  | "not-a-sender"
  | "not-an-address"
  | "not-a-number"
  | "not-a-url"
  | "not-on-or-off"
  | "no-such-file"
  | "too-short"
  | "not-a-zone";

type Check = (value: string) => ProblemKey | undefined;

const wholeNumber =
  (least: number, most: number): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most ? undefined : "not-a-number";

const url =
  (...schemes: string[]): Check =>
  (value) =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol) ? undefined : "not-a-url";

const onOff: Check = (value) => (value === "on" || value === "off" ? undefined : "not-on-or-off");
const anything: Check = () => undefined;
const sender: Check = (value) =>
  readMailSettings({ smtpUrl: "smtp://server.example", mailFrom: value }).problem
    ? "not-a-sender"
    : undefined;
const addresses: Check = (value) =>
  unreadableRanges(listOf(value)).length > 0 ? "not-an-address" : undefined;
const listOf = (value: string) => value.split(/[\s,]+/).filter((part) => part !== "");
const file: Check = (value) => (existsSync(value) ? undefined : "no-such-file");
const zone: Check = (value) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return undefined;
  } catch {
    return "not-a-zone";
  }
};

/** All settings by their name in the environment; `secret` values are never shown, only that they are set. */
export const settings = {
  HOST: { default: "0.0.0.0", check: anything },
  PORT: { default: "3000", check: wholeNumber(0, 65535) },
  BANTO_DATA: { default: "data", check: anything },
  BANTO_DATABASE_URL: { check: url("postgres:", "postgresql:"), secret: true },
  BANTO_BASE_URL: { check: url("http:", "https:") },
  BANTO_SECRET: { check: (value: string) => (value.length >= 32 ? undefined : "too-short"), secret: true },
  BANTO_TRUST_PROXY: { default: "off", check: onOff },
  BANTO_SMTP_URL: { check: url("smtp:", "smtps:"), secret: true },
  BANTO_MAIL_FROM: { check: sender },
  BANTO_OUTBOUND: { default: "off", check: onOff },
  BANTO_OUTBOUND_PRIVATE: { default: "", check: addresses },
  BANTO_BACKUP_DIR: { check: anything },
  BANTO_BACKUP_RECIPIENT: { check: anything },
  BANTO_BACKUP_PASSPHRASE_FILE: { check: file },
  BANTO_BACKUP_KEEP: { default: "14", check: wholeNumber(1, 1000) },
  BANTO_TIME_ZONE: { default: "Asia/Tokyo", check: zone },
} satisfies Record<string, { default?: string; check: Check; secret?: boolean }>;

export type SettingName = keyof typeof settings;

export interface SettingState {
  readonly name: SettingName;
  /** As given or by default; `undefined` when not set. Secrets are replaced by dots. */
  readonly shown: string | undefined;
  readonly source: "environment" | "file" | "default" | "not-set";
  readonly problem: ProblemKey | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The settings file: `banto.env` in the data folder (KEY=VALUE lines). The environment wins over it. */
export function settingsFile(env: Env): string {
  return join(resolve(env.BANTO_DATA || "data"), "banto.env");
}

/** Reads the environment of this process. The only place that does. */
export function processEnvironment(): Env {
  return process.env;
}

/** Every setting with its source and what is wrong with it, and the configuration that results. */
export function readConfig(env: Env): { config: Config; states: SettingState[] } {
  const path = settingsFile(env);
  const fromFile: Env = existsSync(path) ? parseEnv(readFileSync(path, "utf8")) : {};
  const values = new Map<SettingName, string>();
  const states = (Object.keys(settings) as SettingName[]).map((name): SettingState => {
    const setting: { default?: string; check: Check; secret?: boolean } = settings[name];
    const given = env[name] || fromFile[name] || undefined;
    const source = env[name]
      ? "environment"
      : fromFile[name]
        ? "file"
        : setting.default
          ? "default"
          : "not-set";
    const problem = given === undefined ? undefined : setting.check(given);
    const value = problem ? setting.default : (given ?? setting.default);
    if (value) values.set(name, value);
    return { name, shown: given && setting.secret ? "••••" : (given ?? setting.default), source, problem };
  });
  return { config: configFrom((name) => values.get(name)), states };
}

function configFrom(get: (name: SettingName) => string | undefined): Config {
  return {
    host: get("HOST") ?? "0.0.0.0",
    port: Number(get("PORT") ?? 3000),
    dataDir: resolve(get("BANTO_DATA") ?? "data"),
    databaseUrl: get("BANTO_DATABASE_URL"),
    baseUrl: get("BANTO_BASE_URL")?.replace(/\/+$/, ""),
    secret: get("BANTO_SECRET"),
    trustProxy: get("BANTO_TRUST_PROXY") === "on",
    smtpUrl: get("BANTO_SMTP_URL"),
    mailFrom: get("BANTO_MAIL_FROM"),
    outbound: get("BANTO_OUTBOUND") === "on",
    outboundPrivate: listOf(get("BANTO_OUTBOUND_PRIVATE") ?? ""),
    backupDir: get("BANTO_BACKUP_DIR"),
    backupRecipient: get("BANTO_BACKUP_RECIPIENT"),
    backupPassphraseFile: get("BANTO_BACKUP_PASSPHRASE_FILE"),
    backupKeep: Number(get("BANTO_BACKUP_KEEP") ?? 14),
    timeZone: get("BANTO_TIME_ZONE") ?? "Asia/Tokyo",
  };
}
