// Escalation: what stays undone goes to the deputy, then to the owner; the sooner the graver and the more often it is.

/** `none`: not late, or not yet for long · `deputy`: the deputy is to do it too · `owner`: it is on the owner's desk. */
export type Level = "none" | "deputy" | "owner";

/** Days overdue after which the deputy and the owner come in, by risk 1 to 5. */
const patience: Readonly<Record<number, readonly [deputy: number, owner: number]>> = {
  1: [30, 60],
  2: [14, 30],
  3: [7, 14],
  4: [3, 7],
  5: [1, 3],
};

export type Late = {
  readonly risk: number;
  readonly overdueDays: number;
  /** How often it is done; 0 for what is done once. */
  readonly everyDays: number;
};

/** From how many days overdue on; what is done every week does not wait for two. */
export function patienceFor({ risk, everyDays }: Pick<Late, "risk" | "everyDays">): {
  readonly deputy: number;
  readonly owner: number;
} {
  const [deputy, owner] = patience[Math.min(5, Math.max(1, Math.round(risk)))] ?? [7, 14];
  const [quarter, half] = [Math.ceil(everyDays / 4), Math.ceil(everyDays / 2)];
  if (everyDays <= 0) return { deputy, owner };
  return { deputy: Math.min(deputy, quarter), owner: Math.max(2, Math.min(owner, half)) };
}

export function levelOf(late: Late): Level {
  const { deputy, owner } = patienceFor(late);
  if (late.overdueDays >= owner) return "owner";
  return late.overdueDays >= deputy && late.overdueDays > 0 ? "deputy" : "none";
}
