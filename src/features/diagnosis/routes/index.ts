import type { Route } from "#src/platform/http/index.ts";
import { departmentRoutes } from "./departments.tsx";
import { exportRoutes } from "./exports.ts";
import { homeRoutes } from "./home.tsx";
import { importRoutes } from "./imports.tsx";
import { mergeRoutes } from "./merge.tsx";
import { questionRoutes } from "./questions.tsx";
import { respondRoutes } from "./respond.tsx";
import { respondQuestionRoutes } from "./respond-questions.tsx";
import { resultRoutes } from "./result.tsx";

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...questionRoutes,
  ...departmentRoutes,
  ...mergeRoutes,
  ...resultRoutes,
  ...exportRoutes,
  ...importRoutes,
  ...respondRoutes,
  ...respondQuestionRoutes,
];
