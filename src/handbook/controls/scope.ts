// What a control is about: the company as a whole, or each object of a register.
import type { TimelessCondition } from "#src/engine/control/condition.ts";

/**
 * Register → the kinds its objects come in. Facts of an object carry the singular of the register:
 * `device.autoUpdate`, `person.acknowledgedRules`, `account.mfa`, `dataSet.copies`.
 */
type Kinds = {
  readonly people: "employee" | "temporary" | "owner";
  readonly devices: "pc" | "phone" | "server" | "network" | "nas" | "iot";
  readonly accounts: "user" | "admin" | "shared";
  readonly services: "cloud" | "mail" | "bank" | "web" | "other";
  readonly assets: "paper" | "medium" | "pc" | "mobile" | "server" | "cloud";
  readonly backups: "data-set";
  readonly keys: "door" | "safe" | "password" | "encryption";
  readonly shares: "folder" | "link";
  readonly suppliers: "customer" | "supplier" | "processor" | "offshore";
  readonly connections: "vpn" | "remote-maintenance" | "exchange";
  readonly domains: "domain" | "site" | "social";
};

export type RegisterName = keyof Kinds;

/** One register, narrowed to some kinds (all if left out) and to the objects for which `where` holds. */
type RegisterScope<R extends RegisterName> = {
  readonly register: R;
  readonly kinds?: readonly Kinds[R][];
  /** An object of which this is unknown stays in scope: nothing gets out of sight by not being known. */
  readonly where?: TimelessCondition;
};

/** "company": shown once for all. Otherwise each object in scope has to be shown for itself. */
export type Scope = "company" | { [R in RegisterName]: RegisterScope<R> }[RegisterName];
