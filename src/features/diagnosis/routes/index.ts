import type { Route } from "#src/platform/http/index.ts";
import { departmentRoutes } from "./departments.tsx";
import { exportRoutes } from "./exports.ts";
import { homeRoutes } from "./home.tsx";
import { importRoutes } from "./imports.tsx";
import { questionRoutes } from "./questions.tsx";
import { respondRoutes } from "./respond.tsx";
import { resultRoutes } from "./result.tsx";

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...questionRoutes,
  ...departmentRoutes,
  ...resultRoutes,
  ...exportRoutes,
  ...importRoutes,
  ...respondRoutes,
];
