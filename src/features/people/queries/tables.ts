/** The tables of this feature, as the database holds them: counts and flags as numbers, lists as JSON. */
import type { Outcome } from "../rules/plan.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    person: PersonTable;
    person_register: { company_id: string; revision: number };
    person_import: PersonImportTable;
    person_import_row: PersonImportRowTable;
  }
}

export interface PersonTable {
  company_id: string;
  id: string;
  number: string;
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
  mail: string;
  department: string;
  title: string;
  phone: string;
  employment: string;
  joined_on: string;
  left_on: string;
  note: string;
  number_key: string;
  name_key: string;
  search: string;
  created_at: string;
  updated_at: string;
  version: number;
}

interface PersonImportTable {
  company_id: string;
  id: string;
  state: "draft" | "done";
  file_name: string;
  source: string;
  heading_row: number;
  mapping: string;
  rows: string;
  for_setup: number;
  created_by: string;
  created_at: string;
  confirmed_by: string | null;
  confirmed_at: string | null;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  absent: number;
}

interface PersonImportRowTable {
  company_id: string;
  import_id: string;
  row_number: number;
  outcome: Outcome;
  person_id: string | null;
  label: string;
  detail: string;
}
