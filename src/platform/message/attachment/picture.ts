/** What can be said of a picture without decoding it; whoever looks for codes does so later. */
import type { Picture } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { pictureSize } from "./picture-size.ts";

const pictureKinds = ["png", "jpeg", "gif", "webp", "bmp", "tiff", "heic"];
const decodable = ["png", "jpeg", "gif", "webp"];

/** Undefined for what is no picture. */
export function readPicture(bytes: Uint8Array, kind: string, reading: Reading): Picture | undefined {
  if (!pictureKinds.includes(kind)) return undefined;
  const size = pictureSize(bytes, kind);
  const picture: { -readonly [K in keyof Picture]: Picture[K] } = { ...size, codes: undefined };
  const small = (size.width ?? 99) < 40 || (size.height ?? 99) < 40;
  const { pictures, pictureBytes } = reading.limits;
  // A code smaller than that cannot be read by anybody's phone either.
  if (small) picture.codes = [];
  else if (decodable.includes(kind) && bytes.length <= pictureBytes && reading.pictures.length < pictures)
    reading.pictures.push({
      bytes,
      found: (codes) => {
        picture.codes = codes;
      },
    });
  return picture;
}
