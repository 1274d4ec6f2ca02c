/** A QR code as SVG, without script and without a request. */
import { create } from "qrcode";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

export type QrProps = {
  readonly lang: Lang;
  /** What the code holds, usually a URL; up to about 1,200 characters. */
  readonly value: string;
  /** What it opens, in words, for those who cannot see it. */
  readonly target: string;
};

/** Modules of white around the code, which readers need (ISO/IEC 18004). */
const quiet = 4;

export function Qr({ lang, value, target }: QrProps) {
  const { modules } = create(value, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * quiet;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text[lang].qrLabel(target)}
      shape-rendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={darkRuns(modules.data, modules.size)} fill="#000" />
    </svg>
  );
}

/** The same code as SVG text, for documents that are printed. */
export function qrSvg(value: string): string {
  const { modules } = create(value, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * quiet;
  const path = darkRuns(modules.data, modules.size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

/** One path of horizontal runs: a tenth of the size of a rectangle a module. */
function darkRuns(data: Uint8Array, size: number): string {
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let run = 0;
      while (x + run < size && data[y * size + x + run]) run++;
      if (run > 0) path += `M${x + quiet} ${y + quiet}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return path;
}
