import { z } from "zod";

/** A copy of a backup that somebody took elsewhere. */
export const removalSchema = z.object({
  file: z.string().trim().min(1).max(100),
  place: z.string().trim().min(1).max(200),
});
