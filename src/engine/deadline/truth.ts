// Answers of people on a bad day: yes, no, or not known yet. Unknown is never no.

export type Truth = "yes" | "no" | "unknown";

/** Yes as soon as one is; no only if all are. */
export function anyOf(answers: readonly Truth[]): Truth {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/** No as soon as one is; yes only if all are. */
export function allOf(answers: readonly Truth[]): Truth {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

/** The opposite; unknown stays unknown. */
export function not(answer: Truth): Truth {
  if (answer === "unknown") return answer;
  return answer === "yes" ? "no" : "yes";
}
