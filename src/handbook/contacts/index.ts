// Whom to call: the public windows, what they take, the symptoms that lead to them, and kinds of own contacts.
export { type OwnKind, ownKinds, ownKindWords } from "./kinds.ts";
export { ipaRefusals, type Refusal } from "./refusals.ts";
export { type Symptom, type SymptomStop, symptoms } from "./symptoms.ts";
export { type ContactWindow, officeHours, readSpan } from "./window.ts";
export { contactWindows } from "./windows.ts";
