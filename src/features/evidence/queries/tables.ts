/** The tables of evidence, as the database holds them. */

import type { Grade } from "#src/engine/control/index.ts";
import type { Role } from "#src/platform/access/index.ts";
import "#src/platform/auth/index.ts";
import "#src/platform/files/index.ts";

export interface EvidenceRow {
  readonly company_id: string;
  readonly id: string;
  readonly control_id: string;
  readonly object_register: string | null;
  readonly object_id: string | null;
  /** As it was given; a countersignature does not change it. */
  readonly grade: Exclude<Grade, "E4">;
  readonly statement: string;
  /** Days of the company's time zone, "YYYY-MM-DD"; the second is the last on which it counts. */
  readonly happened_on: string;
  readonly valid_until: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly person_id: string | null;
  readonly machine_check: string | null;
  readonly countersigned_at: string | null;
  readonly countersigned_by: string | null;
  readonly countersigned_role: Role | null;
  readonly countersigned_note: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawal_reason: string | null;
  readonly search: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    evidence: EvidenceRow;
    evidence_file: { company_id: string; evidence_id: string; file_id: string; place: number };
  }
}
