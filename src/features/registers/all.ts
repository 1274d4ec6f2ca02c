/** The registers there are, in the order in which they are shown. A register that is not in this list does not exist. */
import { accounts } from "./accounts/index.ts";
import { assets } from "./assets/index.ts";
import { backups } from "./backups/index.ts";
import { carryOuts } from "./carry-outs/index.ts";
import { connections } from "./connections/index.ts";
import { contracts } from "./contracts/index.ts";
import { copies } from "./copies/index.ts";
import { dataRecords } from "./data-records/index.ts";
import { devices } from "./devices/index.ts";
import { domains } from "./domains/index.ts";
import { keys } from "./keys/index.ts";
import type { Register } from "./kit/definition.ts";
import { personalData } from "./personal-data/index.ts";
import { restoreTests } from "./restore-tests/index.ts";
import { rights } from "./rights/index.ts";
import { roles } from "./roles/index.ts";
import { services } from "./services/index.ts";
import { shares } from "./shares/index.ts";
import { suppliers } from "./suppliers/index.ts";

export const registers: readonly Register[] = [
  devices,
  services,
  accounts,
  assets,
  backups,
  copies,
  restoreTests,
  keys,
  carryOuts,
  suppliers,
  connections,
  shares,
  rights,
  contracts,
  domains,
  roles,
  personalData,
  dataRecords,
];

/** The register of a name; undefined for people and for what does not exist. */
export function registerById(id: string): Register | undefined {
  return registers.find((register) => register.id === id);
}
