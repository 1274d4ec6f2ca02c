// How Apple's systems and devices are written, with the names macOS versions go by.
import type { Called } from "#src/engine/lifecycle/material.ts";

/** Apple's names of its systems for the Mac. */
const macNames: Readonly<Record<string, string>> = {
  tahoe: "26",
  sequoia: "15",
  sonoma: "14",
  ventura: "13",
  monterey: "12",
  "big sur": "11",
  catalina: "10.15",
  mojave: "10.14",
  "high sierra": "10.13",
  sierra: "10.12",
  "el capitan": "10.11",
  yosemite: "10.10",
  mavericks: "10.9",
  "mountain lion": "10.8",
  lion: "10.7",
  "snow leopard": "10.6",
  leopard: "10.5",
};

export const appleNames: Readonly<Record<string, Called>> = {
  macos: {
    names: ["macos", "mac os", "mac os x", "macosx", "os x", "osx", "apple macos"],
    also: [
      ...["apple", "mac", "macbook", "imac", "air", "m", "mini", "studio", "intel", "silicon"],
      ...Object.keys(macNames).flatMap((name) => name.split(" ")),
    ],
    look: "https://support.apple.com/ja-jp/100100",
    cycleRules: Object.entries(macNames).map(([name, cycle]) => ({
      when: `(?<![a-z])${name}(?![a-z])`,
      cycle,
    })),
  },
  ios: {
    names: ["ios", "iphone os", "apple ios"],
    also: ["apple"],
    look: "https://support.apple.com/ja-jp/100100",
  },
  ipados: {
    names: ["ipados", "ipad os"],
    also: ["apple"],
    look: "https://support.apple.com/ja-jp/100100",
  },
  iphone: {
    names: ["iphone", "apple iphone"],
    also: ["plus", "pro", "max", "mini", "se", "gb", "tb", "sim", "docomo", "au", "softbank", "generation"],
    cycleRules: [
      { when: "iphone se ?\\(?3|iphone se ?2022|se ?\\(? ?3 generation", cycle: "se-3" },
      { when: "iphone se ?\\(?2|iphone se ?2020|se ?\\(? ?2 generation", cycle: "se-2" },
    ],
    noNumbers: true,
    look: "https://support.apple.com/ja-jp/102772",
  },
  ipad: {
    names: ["ipad", "apple ipad"],
    also: ["air", "pro", "mini", "generation", "wi", "fi", "wifi", "cellular", "inch", "gb"],
    cycleRules: [
      { when: "ipad ?\\(? ?([0-9]+) generation", cycle: "$1" },
      { when: "ipad air ?\\(? ?([345])(?![0-9])", cycle: "air-$1" },
      { when: "ipad mini ?\\(? ?([2-7])(?![0-9])", cycle: "mini-$1" },
    ],
    noNumbers: true,
    look: "https://support.apple.com/ja-jp/102772",
  },
  watchos: { names: ["watchos", "watch os"] },
  "apple-watch": {
    names: ["apple watch"],
    also: ["series", "se", "ultra", "mm", "gps", "cellular"],
    noNumbers: true,
  },
  "apple-tvos": { names: ["tvos"] },
};
