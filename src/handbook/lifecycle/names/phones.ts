// How Android and the phones and tablets of makers are written.
import type { Called } from "#src/engine/lifecycle/material.ts";

const phone = [
  "gb",
  "sim",
  "free",
  "docomo",
  "au",
  "softbank",
  "rakuten",
  "uq",
  "ymobile",
  "g",
  "lte",
  "wi",
  "fi",
  "wifi",
];

export const phoneNames: Readonly<Record<string, Called>> = {
  android: {
    names: ["android", "android os", "google android"],
    also: ["pie", "oreo", "nougat", "marshmallow", "lollipop", "kitkat", "go", "edition", "api"],
    cycleRules: [
      { when: "12l|12\\.1", cycle: "12.1" },
      { when: "android pie", cycle: "9" },
      { when: "(?<![0-9])(1[0-9]|9)(?:\\.[0-9.]+)?(?![0-9])", cycle: "$1" },
    ],
    look: "https://source.android.com/docs/security/bulletin",
  },
  "samsung-mobile": {
    names: ["galaxy", "samsung galaxy", "samsung"],
    patterns: ["(?<![a-z])(?:sm-[a-z]|sc-|scg|scv)[0-9]{2,4}[a-z]?(?![a-z0-9])"],
    vendorWords: ["samsung"],
    also: phone,
    noNumbers: true,
  },
  "samsung-galaxy-tab": {
    names: ["galaxy tab", "samsung galaxy tab"],
    vendorWords: ["samsung"],
    also: [...phone, "galaxy", "tab"],
    noNumbers: true,
  },
  "samsung-galaxy-watch": {
    names: ["galaxy watch", "samsung galaxy watch"],
    vendorWords: ["samsung"],
    noNumbers: true,
  },
  pixel: { names: ["google pixel", "~pixel"], also: [...phone, "pro", "xl", "fold", "a"], noNumbers: true },
  "google-nexus": { names: ["nexus", "google nexus"], also: phone, noNumbers: true },
  "sony-xperia": {
    names: ["xperia", "sony xperia"],
    patterns: ["(?<![a-z])(?:so-|sog|sov|xq-[a-z]{2})[0-9]{2}[a-z]?(?![a-z0-9])"],
    also: [...phone, "mark", "ii", "iii", "iv", "v", "vi", "vii", "ace", "pro"],
    noNumbers: true,
  },
  "motorola-mobility": {
    names: ["motorola", "moto", "~moto"],
    vendorWords: ["motorola"],
    also: phone,
    noNumbers: true,
  },
  nokia: { names: ["nokia"], also: phone, noNumbers: true },
  oneplus: { names: ["oneplus", "one plus"], also: phone },
  fairphone: { names: ["fairphone"] },
  kindle: { names: ["kindle", "amazon kindle", "kindle paperwhite"], noNumbers: true },
  "pixel-watch": { names: ["pixel watch", "google pixel watch"], noNumbers: true },
  "raspberry-pi": {
    names: ["raspberry pi", "raspi", "ラズベリーパイ", "ラズパイ"],
    also: ["model", "b", "a", "plus", "compute", "module", "gb", "zero", "w"],
    noNumbers: true,
  },
  "nvidia-gpu": { names: ["nvidia gpu"], only: true, noNumbers: true },
  "nvidia-driver": {
    names: ["nvidia driver", "nvidia graphics driver", "geforce driver", "geforce game ready driver"],
    also: ["graphics", "display", "game", "ready", "geforce"],
    cycleRules: [
      { when: "(?<![0-9])([3-6][0-9]{2})(?:\\.[0-9]+)?(?![0-9]).*linux", cycle: "r$1-linux" },
      { when: "linux.*?(?<![0-9])([3-6][0-9]{2})(?:\\.[0-9]+)?(?![0-9])", cycle: "r$1-linux" },
      { when: "(?<![0-9])([3-6][0-9]{2})(?:\\.[0-9]+)?(?![0-9])", cycle: "r$1-windows", assumed: true },
    ],
  },
  "intel-processors": { names: ["intel processors"], only: true, noNumbers: true },
};
