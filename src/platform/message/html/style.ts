/** What styles do to text: the little of CSS that decides whether somebody sees it. */
import type { HiddenReason } from "#src/engine/mail/message.ts";
import { black, type Colour, readColour, sameToTheEye, white } from "./colour.ts";
import { readLength } from "./length.ts";

export type Declarations = ReadonlyMap<string, string>;

/** How text looks at one place of the page. */
export interface Look {
  readonly hidden: HiddenReason | undefined;
  readonly fontSize: number;
  readonly colour: Colour;
  readonly ground: Colour;
  /** A picture lies behind it: its colour says nothing. */
  readonly groundPicture: boolean;
  /** Has a background or border of its own, like a button. */
  readonly framed: boolean;
}

export const startLook: Look = {
  hidden: undefined,
  fontSize: 16,
  colour: black,
  ground: white,
  groundPicture: false,
  framed: false,
};

const LONGEST = 4_000;

/** `a: b; c: d`, names and values lower case; the last of a name counts, `!important` is taken off. */
export function readDeclarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const piece of style.slice(0, LONGEST).split(";")) {
    const colon = piece.indexOf(":");
    if (colon < 0) continue;
    const name = piece.slice(0, colon).trim().toLowerCase();
    const value = piece
      .slice(colon + 1)
      .toLowerCase()
      .replace("!important", "")
      .trim();
    if (name !== "" && value !== "") found.set(name, value);
  }
  return found;
}

/** The look inside an element, from that around it and what its style and attributes say. */
export function lookInside(
  outer: Look,
  style: Declarations,
  attributes: Readonly<Record<string, string>>,
): Look {
  const fontSize = fontSizeOf(outer, style);
  const colour =
    readColour(style.get("color") ?? attributes["color"] ?? attributes["text"] ?? "") ?? outer.colour;
  const background = style.get("background-color") ?? style.get("background") ?? attributes["bgcolor"] ?? "";
  const ground = readColour(background.split(" ")[0] ?? "");
  const opaque = ground && ground.alpha > 0.5 ? ground : outer.ground;
  const picture =
    /url\(|gradient/.test(background) ||
    style.has("background-image") ||
    attributes["background"] !== undefined;
  const hidden = outer.hidden ?? hiddenBy(style, attributes, fontSize);
  const framed =
    (ground !== undefined && ground.alpha > 0.5 && !sameToTheEye(ground, outer.ground)) || hasBorder(style);
  const groundPicture = picture || (outer.groundPicture && !(ground && ground.alpha > 0.5));
  return { hidden, fontSize, colour, ground: opaque, groundPicture, framed };
}

const hasBorder = (style: Declarations) =>
  /[1-9]\d{0,3}px/.test(style.get("border") ?? "") && style.has("padding");

function fontSizeOf(outer: Look, style: Declarations): number {
  const short = /(?:^|\s)(\d[\d.]{0,8}(?:px|pt|em|%))/.exec(style.get("font") ?? "")?.[1];
  return readLength(style.get("font-size") ?? short ?? "", outer.fontSize) ?? outer.fontSize;
}

function hiddenBy(
  style: Declarations,
  attributes: Readonly<Record<string, string>>,
  fontSize: number,
): HiddenReason | undefined {
  const value = (name: string) => style.get(name) ?? "";
  const length = (name: string) => readLength(value(name), 16);
  if (value("display") === "none" || value("mso-hide") === "all") return "display-none";
  if (value("visibility") === "hidden" || value("visibility") === "collapse") return "visibility-hidden";
  if (attributes["hidden"] !== undefined) return "hidden-attribute";
  if (fontSize < 1) return "font-size-zero";
  if (value("opacity") !== "" && Number.parseFloat(value("opacity")) < 0.05) return "opacity-zero";
  const clipped = value("overflow") === "hidden" || value("overflow-y") === "hidden";
  const room = ["max-height", "height", "max-width", "width"].some((name) => (length(name) ?? 9) <= 1);
  if ((clipped && room) || /rect\(\s?0/.test(value("clip"))) return "no-room";
  const moved = ["text-indent", "left", "top", "margin-left", "margin-top", "right"].some(
    (name) => (length(name) ?? 0) <= -400,
  );
  if (moved) return "off-screen";
  if (attributes["aria-hidden"] === "true" && value("position") === "absolute") return "aria-hidden";
  return undefined;
}

/** Why a text at this place is not seen, or undefined when it is. */
export function whyUnseen(look: Look): HiddenReason | undefined {
  if (look.hidden) return look.hidden;
  if (!look.groundPicture && sameToTheEye(look.colour, look.ground)) return "same-colour";
  return undefined;
}
