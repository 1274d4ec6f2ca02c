import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export { linkTerms, type TextPart } from "./link-terms.ts";
export { Glossed, type GlossedProps, glossedLines } from "./views/glossed.tsx";

export const glossary: Feature = { id: "glossary", routes };
