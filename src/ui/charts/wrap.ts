import type { Lang } from "#src/text/words.ts";

/**
 * Breaks a label into lines between words (Japanese has no spaces: the runtime's dictionary finds them).
 * @param width the longest line, in full-width characters; Latin letters count half
 */
export function wrapLabel(label: string, width: number, lang: Lang): string {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(label);
  const lines = [""];
  for (const { segment } of segments) {
    const last = lines.length - 1;
    const line = `${lines[last]}${segment}`;
    if (widthOf(line.trimEnd()) <= width || lines[last] === "") lines[last] = line;
    else lines.push(segment.trimStart());
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** In full-width characters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign <= "\u00ff" ? 0.5 : 1), 0);
}
