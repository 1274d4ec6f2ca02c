import type { Route } from "#src/platform/http/index.ts";
import { departmentRoutes } from "./departments.tsx";
import { homeRoutes } from "./home.tsx";
import { questionRoutes } from "./questions.tsx";
import { respondRoutes } from "./respond.tsx";
import { resultRoutes } from "./result.tsx";

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...questionRoutes,
  ...departmentRoutes,
  ...resultRoutes,
  ...respondRoutes,
];
