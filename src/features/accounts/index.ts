import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { accountRoutes } from "./routes/account.tsx";
import { companyRoutes } from "./routes/company.tsx";
import { invitationRoutes } from "./routes/invitation.tsx";
import { memberRoutes } from "./routes/members.tsx";
import { passwordResetRoutes } from "./routes/password-reset.tsx";
import { secondFactorRoutes } from "./routes/second-factor.tsx";
import { setUpRoutes } from "./routes/set-up.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";

export const accounts: Feature = {
  id: "accounts",
  routes: [
    ...setUpRoutes,
    ...signInRoutes,
    ...passwordResetRoutes,
    ...invitationRoutes,
    ...accountRoutes,
    ...secondFactorRoutes,
    ...memberRoutes,
    ...companyRoutes,
  ],
  api,
};
