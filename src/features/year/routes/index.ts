import { goalRoutes } from "./goals.tsx";
import { reviewRoutes } from "./review.tsx";
import { yearRoutes } from "./year.tsx";

export const routes = [...yearRoutes, ...goalRoutes, ...reviewRoutes];
