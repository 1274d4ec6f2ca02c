/** Small real pictures for the example: a drawn screen or list, as a PNG, the same every time for the same number. */
import { crc32, deflateSync } from "node:zlib";

const WIDTH = 320;
const HEIGHT = 200;

type Colour = readonly [number, number, number];
const paper: Colour = [246, 247, 249];
const ink: Colour = [203, 208, 216];
const bars: readonly Colour[] = [
  [28, 78, 128],
  [46, 104, 86],
  [122, 72, 40],
];
const tick: Colour = [38, 132, 88];

/** A window with a title bar and lines, each with a mark in front: a settings page or a checked list. */
export function drawnScreen(number: number): Uint8Array {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  const fill = (x: number, y: number, width: number, height: number, colour: Colour) => {
    for (let row = y; row < Math.min(HEIGHT, y + height); row++)
      for (let column = x; column < Math.min(WIDTH, x + width); column++)
        rows.set(colour, row * (WIDTH * 3 + 1) + 1 + column * 3);
  };
  fill(0, 0, WIDTH, HEIGHT, paper);
  fill(0, 0, WIDTH, 24, bars[number % bars.length] ?? ink);
  fill(12, 8, 90 + (number % 5) * 12, 8, paper);
  for (let line = 0; line < 6; line++) {
    const y = 42 + line * 25;
    fill(20, y, 12, 12, tick);
    fill(44, y + 2, 120 + ((number * 37 + line * 53) % 130), 8, ink);
  }
  return png(rows);
}

function png(rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits a channel, red green blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A one-page report as a PDF, its lines in plain ASCII. */
export function plainPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join("\n");
  const content = `BT /F1 11 Tf 16 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}
