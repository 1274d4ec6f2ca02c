/** The tables of imports, as the database holds them: counts as numbers, everything compound as JSON. */
import type { Outcome } from "../rules/lines.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    register_import: RegisterImportTable;
    register_import_rows: {
      company_id: string;
      import_id: string;
      sheet: number;
      piece: number;
      rows: string;
    };
    register_import_line: {
      company_id: string;
      import_id: string;
      seq: number;
      row_number: number;
      outcome: Outcome;
      entry_id: string;
      label: string;
      detail: string;
      choice: "" | "file" | "register";
    };
    register_import_mapping: {
      company_id: string;
      register: string;
      signature: string;
      headings: string;
      keys: string;
      used_at: string;
    };
  }
}

/**
 * `columns`: somebody has to say how the columns are read · `working`: being compared · `ready`: to be looked at and
 * confirmed · `stopped`: took too long or failed · `done`: taken in.
 */
export type ImportState = "columns" | "working" | "ready" | "stopped" | "done";

interface RegisterImportTable {
  company_id: string;
  id: string;
  register: string;
  state: ImportState;
  file_name: string;
  source: string;
  reading: string;
  progress: number;
  problem: string;
  stamp: number;
  created_by: string;
  created_at: string;
  confirmed_by: string | null;
  confirmed_at: string | null;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  conflicts: number;
  missing: number;
}
