// The program of the picture process: decodes one picture at a time and hands back smaller ones without camera
// data. It runs under `node -e` with the IPC channel as its only connection, and leaves when the parent does.

let sharp;

process.on("disconnect", () => process.exit(0));
process.on("message", async (message) => {
  if (message.kind === "start") start(message.sharpPath);
  else process.send({ id: message.id, ...(await smaller(message)) });
});

function start(sharpPath) {
  sharp = require(sharpPath);
  // Only the three loaders we need: the others are where the decoders' weaknesses mostly are.
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
  });
  sharp.cache(false);
  sharp.concurrency(1);
}

async function smaller({ bytes, pixels, display, thumbnail }) {
  try {
    // The head alone is read here, and refused before anything is unfolded.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (head.width * head.height > pixels) return { ok: false, reason: "too-many-pixels" };
    const inside = { fit: "inside", withoutEnlargement: true };
    const large = await sharp(bytes, { limitInputPixels: pixels, failOn: "error" })
      .autoOrient()
      .resize(display, display, inside)
      .webp({ quality: 80 })
      .toBuffer();
    const small = await sharp(large).resize(thumbnail, thumbnail, inside).webp({ quality: 75 }).toBuffer();
    const { width, height } = head.autoOrient;
    return { ok: true, width, height, display: large, thumbnail: small };
  } catch {
    return { ok: false, reason: "damaged" };
  }
}
