/** Who acts, for which company, and by what right: the argument of every service that changes something. */
import { AppError } from "#src/platform/errors.ts";
import { allows, type Permission, type Role } from "./permissions.ts";

/** A person (or the installation's own hand) acting for one company. */
export interface Actor {
  readonly companyId: string;
  /** For the ledger: `user:<id>`, `cli`, `job:<name>`, `link:<sheet id>`. Never a name or an address. */
  readonly id: string;
  /** Absent for those who act through a link; they hold no permission. */
  readonly role: Role | null;
}

/** The administrator at the command line, who has the machine and so everything. */
export function commandLineActor(companyId: string): Actor {
  return { companyId, id: "cli", role: "owner" };
}

/** @throws AppError `forbidden` unless the actor's role holds the permission. */
export function authorise(actor: Actor, permission: Permission): void {
  if (actor.role === null || !allows(actor.role, permission)) throw new AppError("forbidden", permission);
}
