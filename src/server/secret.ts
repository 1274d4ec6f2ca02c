/** The key that signs sessions: from the settings, or made once and kept beside the data. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the key of a data folder, making one (readable by its owner only) when there is none. */
export function sessionSecret(dataDir: string, configured: string | undefined): string {
  if (configured) return configured;
  const file = join(dataDir, "session.key");
  if (!existsSync(file)) {
    // "wx": of two processes starting together one makes the key and the other reads it.
    try {
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return readFileSync(file, "utf8").trim();
}
