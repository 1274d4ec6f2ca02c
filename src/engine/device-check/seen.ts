/** What a browser tells of itself and its system: by client hints where there are any, else by its old signature. */

/** High-entropy hints as the browser gives them (W3C User-Agent Client Hints); all of it may be missing. */
export interface Hints {
  readonly platform?: string;
  readonly platformVersion?: string;
  readonly model?: string;
  readonly fullVersionList?: readonly { readonly brand: string; readonly version: string }[];
}

export interface SeenPart {
  readonly name: string;
  /** "" where it is not told or known to be a fixed value. */
  readonly version: string;
}

export interface Seen {
  readonly system: SeenPart | null;
  readonly browser: SeenPart | null;
  /** The signature shows a fixed value for the system: its version cannot be told without hints. */
  readonly frozen: boolean;
  readonly model: string;
}

/** The more particular ones first: each of them also calls itself Chrome or Safari. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/(?:Edg|EdgA|EdgiOS)\/([\d.]+)/, "Microsoft Edge"],
  [/(?:OPR|OPT|OPX)\/([\d.]+)/, "Opera"],
  [/SamsungBrowser\/([\d.]+)/, "Samsung Internet"],
  [/Line\/([\d.]+)/, "LINE"],
  [/(?:Firefox|FxiOS)\/([\d.]+)/, "Firefox"],
  [/(?:Chrome|CriOS)\/([\d.]+)/, "Google Chrome"],
  [/Version\/([\d.]+).*Safari\//, "Safari"],
];

const brands: Readonly<Record<string, string>> = {
  "Microsoft Edge": "Microsoft Edge",
  "Google Chrome": "Google Chrome",
  Opera: "Opera",
  "Samsung Internet": "Samsung Internet",
};

/** Reads both; the signature is cut after 1,000 characters. */
export function seenBy(userAgent: string, hints: Hints = {}): Seen {
  const agent = userAgent.slice(0, 1_000);
  const bySystem = hints.platform ? systemByHints(hints) : undefined;
  const { system, frozen } = bySystem ?? systemBySignature(agent);
  return { system, frozen, browser: browserOf(agent, hints), model: hints.model ?? "" };
}

function browserOf(agent: string, { fullVersionList = [] }: Hints): SeenPart | null {
  for (const { brand, version } of fullVersionList) {
    const name = brands[brand];
    if (name) return { name, version };
  }
  for (const [pattern, name] of browsers) {
    const version = pattern.exec(agent)?.[1];
    // Chrome and its kin give "120.0.0.0" where the rest is hidden.
    if (version) return { name, version: version.replace(/(?:\.0){2,3}$/, "") };
  }
  return null;
}

type SystemSeen = Pick<Seen, "system" | "frozen">;

function systemByHints({ platform = "", platformVersion = "" }: Hints): SystemSeen {
  const version = /^\d+(?:\.\d+)*$/.test(platformVersion) ? platformVersion : "";
  const major = Number(version.split(".")[0]);
  if (platform === "Windows") {
    // Windows counts its API contracts here: 13 and more is Windows 11, 1 to 10 is Windows 10 (Microsoft's table).
    if (version === "") return { system: { name: "Windows", version: "" }, frozen: true };
    const name = major >= 13 ? "Windows 11" : major >= 1 ? "Windows 10" : olderWindows(version);
    return { system: { name, version: "" }, frozen: false };
  }
  const names: Readonly<Record<string, string>> = {
    macOS: "macOS",
    Android: "Android",
    iOS: "iOS",
    "Chrome OS": "ChromeOS",
    "Chromium OS": "ChromeOS",
    Linux: "Linux",
  };
  const name = names[platform];
  return { system: name ? { name, version } : null, frozen: version === "" };
}

const olderWindows = (version: string) =>
  version.startsWith("0.3") ? "Windows 8.1" : version.startsWith("0.2") ? "Windows 8" : "Windows 7";

function systemBySignature(agent: string): SystemSeen {
  const told = (name: string, version: string): SystemSeen => ({ system: { name, version }, frozen: false });
  const fixed = (name: string): SystemSeen => ({ system: { name, version: "" }, frozen: true });
  const apple = /\b(iPhone|iPad|iPod).*? OS (\d+(?:_\d+)*)/.exec(agent);
  if (apple) {
    const system = apple[1] === "iPad" ? "iPadOS" : "iOS";
    // From version 26 on Safari keeps saying 18; its own version then is the system's.
    const safari = /Version\/(\d+(?:\.\d+)*)/.exec(agent)?.[1] ?? "";
    return told(system, Number(safari.split(".")[0]) >= 26 ? safari : (apple[2] ?? "").replaceAll("_", "."));
  }
  const windows = /Windows NT (\d+\.\d+)/.exec(agent)?.[1];
  // 10.0 stands for Windows 10 and 11 alike.
  if (windows === "10.0") return fixed("Windows");
  if (windows) return told("Windows NT", windows);
  const android = /Android (\d+(?:\.\d+)*)(; K\))?/.exec(agent);
  // "Android 10; K" is the same for everybody.
  if (android) return android[2] ? fixed("Android") : told("Android", android[1] ?? "");
  // 10_15_7 is the same for every Mac since 2020, and for iPads.
  const mac = /Mac OS X (\d+(?:[._]\d+)*)/.exec(agent)?.[1]?.replaceAll("_", ".");
  if (mac) return mac.startsWith("10.15") ? fixed("macOS") : told("macOS", mac);
  if (/CrOS/.test(agent)) return fixed("ChromeOS");
  return /Linux|X11/.test(agent) ? fixed("Linux") : { system: null, frozen: false };
}
