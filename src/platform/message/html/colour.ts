/** Colours of style sheets, as far as they decide whether text can be seen. */

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

const names: Readonly<Record<string, string>> = {
  white: "ffffff",
  black: "000000",
  red: "ff0000",
  green: "008000",
  blue: "0000ff",
  yellow: "ffff00",
  gray: "808080",
  grey: "808080",
  silver: "c0c0c0",
  lightgray: "d3d3d3",
  lightgrey: "d3d3d3",
  darkgray: "a9a9a9",
  whitesmoke: "f5f5f5",
  snow: "fffafa",
  ivory: "fffff0",
  navy: "000080",
  orange: "ffa500",
};

/** Undefined for what is no colour we can tell. */
export function readColour(written: string): Colour | undefined {
  const text = written.trim().toLowerCase();
  if (text === "transparent") return { ...white, alpha: 0 };
  const hex = names[text] ?? /^#?([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex) return fromHex(hex);
  const inner = /^rgba?\(([^()]{1,60})\)$/.exec(text)?.[1];
  if (!inner) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = inner
    .split(/[\s,/]+/)
    .filter((part) => part !== "")
    .map((part) => (part.endsWith("%") ? Number.parseFloat(part) * 2.55 : Number.parseFloat(part)));
  return { red, green, blue, alpha };
}

function fromHex(hex: string): Colour | undefined {
  const long = hex.length < 6 ? [...hex.slice(0, 4)].map((digit) => digit + digit).join("") : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  if (long.length < 6) return undefined;
  const alpha = long.length >= 8 ? part(6) / 255 : 1;
  return { red: part(0), green: part(2), blue: part(4), alpha };
}

/** So near to each other that an eye does not tell them apart on a screen. */
export function sameToTheEye(text: Colour, ground: Colour): boolean {
  if (text.alpha < 0.05) return true;
  const far =
    Math.abs(text.red - ground.red) + Math.abs(text.green - ground.green) + Math.abs(text.blue - ground.blue);
  return far <= 24;
}
