/** Content with its transfer encoding undone, and what was broken about it. */
import type { DefectId } from "#src/engine/mail/message.ts";

export interface Transferred {
  readonly bytes: Uint8Array;
  readonly defect: DefectId | undefined;
}
