/** The tables of the self-diagnosis as the database holds them. */
import type { Answer } from "#src/engine/diagnosis/index.ts";

export interface DiagnosisRow {
  company_id: string;
  id: string;
  /** Which edition of the guideline the questions and articles follow: "ipa-sme-4.0". */
  content_version: string;
  /** The name of the person responsible, as it stands on the report. */
  responsible: string;
  started_at: string;
  started_by: string;
  /** The closed diagnosis whose answers are shown beside the questions, each to be confirmed. */
  previous_id: string | null;
  changed_at: string;
  closed_at: string | null;
  closed_by: string | null;
}

export interface SheetRow {
  company_id: string;
  diagnosis_id: string;
  id: string;
  kind: "company" | "department";
  department: string | null;
  respondent: string | null;
  token_hash: string | null;
  code_hash: string | null;
  created_at: string;
  created_by: string;
  submitted_at: string | null;
  withdrawn_at: string | null;
}

export interface AnswerRow {
  company_id: string;
  diagnosis_id: string;
  sheet_id: string;
  item: number;
  answer: Answer | null;
  note: string;
  answered_at: string;
  answered_by: string;
  written_from: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    diagnosis: DiagnosisRow;
    diagnosis_sheet: SheetRow;
    diagnosis_answer: AnswerRow;
  }
}
