// Incidents: their kinds and levels, what to ask, and the drafts made from the answers.
export { type Draft, type DraftLine, drafts } from "./drafts.ts";
export { type IncidentKind, incidentKinds, levelWords } from "./kinds.ts";
export { type IncidentQuestion, incidentQuestions, whyQuestions } from "./questions.ts";
