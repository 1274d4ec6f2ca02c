/** From zod to JSON Schema 2020-12, as OpenAPI 3.1 takes it, with descriptions in one language. */
import { z } from "zod";
import type { Lang } from "#src/text/words.ts";

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly [key: string]: unknown;
}

/**
 * @param io `input` for what is sent, `output` for what is answered: there, callers must bear with fields that a
 *   later version adds, so nothing is said against them
 */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", lang: Lang): JsonSchema {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema: part }) => {
      // `described` of platform/api: both languages at hand, one is wanted.
      const both = part as { ja?: unknown; en?: unknown; description?: string };
      if (typeof both[lang] === "string") part.description = both[lang];
      delete both.ja;
      delete both.en;
      if (io === "output") delete part.additionalProperties;
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
      if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
    },
  });
  return made as JsonSchema;
}
