/** The eight corners of the radar: questions that belong together, whatever part they stand in. */
import { type GroupState, points, type Sheet, stateOf } from "#src/engine/diagnosis/index.ts";

export type TopicId =
  | "updates"
  | "access"
  | "mail"
  | "awareness"
  | "backup"
  | "documents"
  | "premises"
  | "rules";

/** Every question stands in exactly one topic. */
export const topics: readonly { readonly id: TopicId; readonly questions: readonly number[] }[] = [
  { id: "updates", questions: [1, 2, 9] },
  { id: "access", questions: [3, 4, 23] },
  { id: "mail", questions: [6, 7, 8, 10] },
  { id: "awareness", questions: [5, 19, 20] },
  { id: "backup", questions: [11, 24] },
  { id: "documents", questions: [12, 13, 18] },
  { id: "premises", questions: [14, 15, 16, 17] },
  { id: "rules", questions: [21, 22, 25] },
];

export interface TopicScore extends GroupState {
  readonly id: TopicId;
  readonly total: number;
  readonly max: number;
  /** 0–100 for the radar; below zero is drawn as zero. */
  readonly percent: number;
}

/** Each topic's points; questions without an answer count nothing. */
export function topicScores(sheet: Sheet): readonly TopicScore[] {
  return topics.map(({ id, questions }) => {
    const total = questions.reduce((sum, n) => sum + points[sheet[n] ?? "no"], 0);
    const max = questions.length * points.yes;
    return {
      id,
      ...stateOf(questions, sheet),
      total,
      max,
      percent: Math.max(0, Math.round((100 * total) / max)),
    };
  });
}
