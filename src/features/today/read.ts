/** Everything the first page of the day shows, gathered for the one who looks. */
import { assessWeek, type Week } from "#src/features/controls/index.ts";
import {
  type LatestResult,
  latestResult,
  type UnderWay,
  underWay,
  wasExported,
} from "#src/features/diagnosis/index.ts";
import { attention } from "#src/features/installation/index.ts";
import { countPeople } from "#src/features/people/index.ts";
import { type ReviewState, reviewState } from "#src/features/review/index.ts";
import { tasksFor } from "#src/features/tasks/index.ts";
import { type Reminder, readYear, remindersOf } from "#src/features/year/index.ts";
import { allows, type Role } from "#src/platform/access/index.ts";
import {
  companyProfile,
  type Membership,
  membershipsOf,
  type SecondFactorState,
  type SessionView,
  secondFactorState,
} from "#src/platform/auth/index.ts";
import type { Services } from "#src/platform/http/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { type News, newsOf } from "./news.ts";
import { firstSteps, type Step } from "./rules.ts";
import { chooseThree, type TodaysThree } from "./three.ts";

export interface TodayView {
  readonly role: Role;
  readonly timeZone: string;
  /** The company's day, YYYY-MM-DD. */
  readonly today: string;
  readonly steps: readonly Step[];
  readonly secondFactor: SecondFactorState;
  readonly latest: LatestResult | null;
  readonly open: UnderWay | null;
  readonly review: ReviewState;
  /** What is for the one who looks, or for the company where somebody only looks on. */
  readonly three: TodaysThree;
  readonly news: News;
  readonly reminders: readonly Reminder[];
  /** The controls as the company has them. */
  readonly catalogue: Week["catalogue"];
  readonly hasEvidence: boolean;
  /** The first day on which any evidence ends; null where none is. */
  readonly nextExpiry: string | null;
  /** Size of the company, for costs per person. */
  readonly people: number;
  /** How many things about Banto itself need a hand; null for those who cannot do anything about it. */
  readonly attention: { readonly count: number; readonly href: string } | null;
  /** The companies that a supporter looks after; empty for everybody else. */
  readonly companies: readonly Membership[];
}

/** The view of a member who may see the company. */
export async function readToday(
  services: Services,
  companyId: string,
  role: Role,
  session: SessionView,
): Promise<TodayView> {
  const now = services.clock();
  const { db } = services.store;
  const { timeZone } = await companyProfile(db, companyId);
  const today = dayIn(timeZone, now);
  const latest = await latestResult(db, companyId);
  const week = await assessWeek(db, companyId, now);
  const day = await tasksFor(db, companyId, week);
  const secondFactor = secondFactorState({
    role,
    since: session.roleSince ?? session.createdAt,
    hasTotp: session.hasTotp,
    hasPasskey: session.hasPasskey,
    now,
  });
  const everybody = { q: "", department: "", presence: "all" } as const;
  return {
    role,
    timeZone,
    today,
    secondFactor,
    steps: firstSteps({
      secondFactor: secondFactor.state,
      people: await countPeople(db, companyId, everybody, today),
      diagnosisClosed: latest !== null,
      exported: latest !== null && (await wasExported(db, companyId, latest.diagnosisId)),
    }),
    latest,
    open: await underWay(db, companyId),
    review: await reviewState(db, companyId, now),
    three: await chooseThree(db, companyId, day, latest, { id: `user:${session.userId}` }),
    news: newsOf(week),
    reminders: remindersOf(await readYear(db, companyId, now)),
    catalogue: week.catalogue,
    hasEvidence: week.evidence.size > 0,
    nextExpiry: week.results.flatMap(({ expiresNext }) => expiresNext?.on ?? []).sort()[0] ?? null,
    people: latest?.people ?? 1,
    attention: allows(role, "status.view") ? await attention(services, now) : null,
    companies: role === "supporter" ? await membershipsOf(db, session.userId) : [],
  };
}
