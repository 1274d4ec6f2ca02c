// Until when products are looked after: public tables, our own table for what they lack, and how things are written.
import type { LifecycleMaterial } from "#src/engine/lifecycle/material.ts";
import { app } from "./data/app.ts";
import { database } from "./data/database.ts";
import { device } from "./data/device.ts";
import { framework } from "./data/framework.ts";
import { lang } from "./data/lang.ts";
import { os } from "./data/os.ts";
import { serverApp } from "./data/server-app.ts";
import { service } from "./data/service.ts";
import { appleNames } from "./names/apple.ts";
import { microsoftNames } from "./names/microsoft.ts";
import { phoneNames } from "./names/phones.ts";
import { programNames } from "./names/programs.ts";
import { serverNames } from "./names/servers.ts";
import { windowsNames } from "./names/windows.ts";
import { adobe } from "./own/adobe.ts";
import { machines } from "./own/machines.ts";
import { microsoft } from "./own/microsoft.ts";
import { network } from "./own/network.ts";
import { programs } from "./own/programs.ts";
import { storage } from "./own/storage.ts";
import { nameWords } from "./words.ts";

/** Of which day the public tables are. */
const from = { source: "https://endoflife.date", checkedOn: "2026-08-31" } as const;

export const lifecycleMaterial: LifecycleMaterial = {
  lines: [
    { kind: "os", text: os, ...from },
    { kind: "device", text: device, ...from },
    { kind: "app", text: app, ...from },
    { kind: "database", text: database, ...from },
    { kind: "server-app", text: serverApp, ...from },
    { kind: "framework", text: framework, ...from },
    { kind: "lang", text: lang, ...from },
    { kind: "service", text: service, ...from },
  ],
  called: {
    ...windowsNames,
    ...microsoftNames,
    ...appleNames,
    ...phoneNames,
    ...programNames,
    ...serverNames,
  },
  own: [...adobe, ...microsoft, ...programs, ...storage, ...network, ...machines],
  words: nameWords,
};
