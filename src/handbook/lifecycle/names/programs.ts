// How browsers, Java and everyday programs are written.
import type { Called } from "#src/engine/lifecycle/material.ts";

const java = [
  ...["java", "se", "update", "u", "runtime", "environment", "development", "kit", "jre", "jdk", "platform"],
  ...["standard", "edition", "j2se", "hotspot", "with", "build", "lts", "tm"],
];
const javaRules = [
  { when: "(?<![0-9.])1\\.([1-8])(?![0-9])", cycle: "$1" },
  { when: "(?<![0-9.])([5-9]|[12][0-9])u[0-9]+", cycle: "$1" },
  { when: "(?<![0-9.])([5-9]|[12][0-9]) ?(?:update|u) ?[0-9]+", cycle: "$1" },
  { when: "(?<![0-9.])8\\.0\\.[0-9]", cycle: "8" },
];

export const programNames: Readonly<Record<string, Called>> = {
  chrome: {
    names: ["chrome", "google chrome", "chrome browser", "~chrome"],
    also: ["browser", "ブラウザ", "ブラウザー"],
  },
  firefox: {
    names: ["firefox", "mozilla firefox", "firefox esr", "mozilla firefox esr"],
    also: ["esr", "browser", "ブラウザ", "ブラウザー"],
  },
  "oracle-jdk": {
    ja: "Java（オラクル）",
    names: [
      ...["java", "java se", "jdk", "jre", "java runtime environment", "java development kit", "oracle java"],
      ...[
        "java se development kit",
        "java se runtime environment",
        "java runtime",
        "j2se",
        "java tm",
        "oracle jre",
      ],
      ...["java 2 runtime environment", "sun java"],
    ],
    vendorWords: ["sun"],
    also: java.filter((word) => word !== "hotspot"),
    cycleRules: javaRules,
    look: "https://www.oracle.com/java/technologies/java-se-support-roadmap.html",
  },
  "openjdk-builds-from-oracle": { names: ["openjdk", "open jdk"], also: java, cycleRules: javaRules },
  "eclipse-temurin": {
    names: [
      "temurin",
      "eclipse temurin",
      "adoptopenjdk",
      "adoptium",
      "eclipse adoptium",
      "temurin jdk",
      "temurin jre",
    ],
    also: java,
    cycleRules: javaRules,
  },
  "amazon-corretto": { names: ["corretto", "amazon corretto"], also: java, cycleRules: javaRules },
  "azul-zulu": {
    names: ["zulu", "azul zulu", "zulu jdk", "zulu jre", "azul zulu jdk"],
    also: java,
    cycleRules: javaRules,
  },
  "bellsoft-liberica": {
    names: ["liberica", "liberica jdk", "bellsoft liberica jdk"],
    also: java,
    cycleRules: javaRules,
  },
  "microsoft-build-of-openjdk": {
    names: ["microsoft openjdk", "microsoft build of openjdk", "microsoft jdk"],
    also: java,
    cycleRules: javaRules,
  },
  "red-hat-build-of-openjdk": {
    names: ["red hat openjdk", "redhat openjdk"],
    also: java,
    cycleRules: javaRules,
  },
  libreoffice: { also: ["still", "fresh", "the", "document", "help", "pack"] },
  filemaker: {
    names: [
      "filemaker",
      "filemaker pro",
      "filemaker server",
      "claris filemaker",
      "claris filemaker pro",
      "filemaker go",
    ],
    vendorWords: ["claris"],
    also: ["pro", "server", "advanced", "claris"],
  },
  python: { also: ["core", "interpreter", "executables", "standard", "library"] },
  nodejs: { names: ["node", "node js", "nodejs", "~node"], also: ["lts", "js", "runtime"] },
  virtualbox: {
    names: ["virtualbox", "virtual box", "oracle vm virtualbox", "vbox"],
    also: ["vm", "oracle", "vm"],
  },
  "notepad-plus-plus": { names: ["notepad++", "notepad plus plus"] },
  openvpn: { names: ["openvpn", "open vpn"], also: ["gui", "connect", "community"] },
  "pan-gp": {
    names: ["globalprotect", "global protect", "palo alto globalprotect"],
    also: ["app", "networks"],
  },
  "veeam-backup-and-replication": {
    names: ["veeam backup & replication", "veeam backup and replication", "veeam b&r", "vbr", "veeam backup"],
    also: ["backup", "replication"],
  },
  "docker-engine": { names: ["docker", "docker engine", "docker ce", "docker ee"] },
  blender: { names: ["blender"] },
};
