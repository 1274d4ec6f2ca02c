// The program of the process that looks for QR codes: decodes one picture at a time and hands back what codes say.
// It runs under `node -e` with the IPC channel as its only connection, and leaves when the parent does.

let sharp;
let readCode;

/** Longer sides tried, in pixels: codes in photographs are found small, dense ones large. */
const sides = [800, 1600, 400];
const MOST_CODES = 3;

process.on("disconnect", () => process.exit(0));
process.on("message", async (message) => {
  if (message.kind === "start") start(message);
  else process.send({ id: message.id, codes: await codesIn(message) });
});

function start({ sharpPath, readerPath }) {
  sharp = require(sharpPath);
  const reader = require(readerPath);
  readCode = reader.default ?? reader;
  // Only the loaders we need: the others are where the decoders' weaknesses mostly are.
  sharp.block({ operation: ["VipsForeignLoad"] });
  const loaders = ["Jpeg", "Png", "Webp", "Nsgif"].map((name) => `VipsForeignLoad${name}Buffer`);
  sharp.unblock({ operation: loaders });
  sharp.cache(false);
  sharp.concurrency(1);
}

/** Undefined when the picture could not be decoded or is too large to be tried. */
async function codesIn({ bytes, pixels }) {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > pixels) return undefined;
    for (const side of sides) {
      const found = await codesAt(bytes, side, pixels, side > Math.max(width, height) * 4);
      if (found.length > 0) return found;
    }
    return [];
  } catch {
    return undefined;
  }
}

async function codesAt(bytes, side, pixels, tooLarge) {
  if (tooLarge) return [];
  const { data, info } = await sharp(bytes, { limitInputPixels: pixels })
    .flatten({ background: "#ffffff" })
    .greyscale()
    .resize(side, side, { fit: "inside", kernel: "nearest", withoutEnlargement: side > 800 })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = new Uint8ClampedArray(data.length * 4).fill(255);
  for (let at = 0; at < data.length; at += 1) picture.fill(data[at], at * 4, at * 4 + 3);
  const found = [];
  while (found.length < MOST_CODES) {
    const code = readCode(picture, info.width, info.height, { inversionAttempts: "attemptBoth" });
    if (!code) break;
    if (code.data !== "") found.push(code.data);
    blank(picture, info, code.location);
  }
  return found;
}

/** Paints over a code that was read, so that the next is found. */
function blank(picture, { width, height }, location) {
  const corners = ["topLeftCorner", "topRightCorner", "bottomLeftCorner", "bottomRightCorner"].map(
    (name) => location[name],
  );
  const clamp = (value, most) => Math.max(0, Math.min(most, Math.round(value)));
  const left = clamp(Math.min(...corners.map(({ x }) => x)), width);
  const right = clamp(Math.max(...corners.map(({ x }) => x)), width);
  const top = clamp(Math.min(...corners.map(({ y }) => y)), height);
  const bottom = clamp(Math.max(...corners.map(({ y }) => y)), height);
  for (let y = top; y < bottom; y += 1) picture.fill(255, (y * width + left) * 4, (y * width + right) * 4);
}
