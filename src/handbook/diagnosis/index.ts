// The list of the 25 questions, in their official order.
import { item01 } from "./item-01.ts";
import type { Question } from "./question.ts";

export const questions: readonly Question[] = [item01];
