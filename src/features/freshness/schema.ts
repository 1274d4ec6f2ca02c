/** The forms of freshness. */
import { z } from "zod";

export const correctionForm = z.object({
  name: z.string().trim().min(1).max(300),
  version: z.string().trim().max(100).default(""),
  product: z.string().trim().max(100).default(""),
  cycle: z.string().trim().max(100).default(""),
});
