// Backups as data: media, remedies with price and time, F20, methods by system, and the words of the judges.
import type {
  BackupKnowledge,
  CopyReason,
  Fix,
  InTimeReason,
  Medium,
  Place,
  ThreeTwoOnePart,
} from "#src/engine/backup/index.ts";
import type { Both } from "#src/text/words.ts";

export type BackupMediumId =
  | "pc"
  | "server"
  | "phone"
  | "external-disk"
  | "usb-stick"
  | "nas"
  | "optical"
  | "tape"
  | "cloud";

/**
 * Media of one kind count once in the 3-2-1 rule: two built-in disks fail and are infected alike. `online` can be
 * reached from the company's machines whether or not a cable is pulled.
 */
export const backupMedia: readonly (Medium & { readonly id: BackupMediumId; readonly name: Both })[] = [
  { id: "pc", kind: "built-in", online: false, name: { ja: "PCの内蔵ディスク", en: "Disk inside a PC" } },
  { id: "server", kind: "built-in", online: false, name: { ja: "社内サーバー", en: "Server in the office" } },
  {
    id: "phone",
    kind: "built-in",
    online: false,
    name: { ja: "スマホ・タブレット本体", en: "Phone or tablet" },
  },
  {
    id: "external-disk",
    kind: "external-disk",
    online: false,
    name: { ja: "外付けディスク(HDD・SSD)", en: "External disk" },
  },
  {
    id: "usb-stick",
    kind: "flash",
    online: false,
    name: { ja: "USBメモリ・SDカード", en: "USB stick or SD card" },
  },
  {
    id: "nas",
    kind: "nas",
    online: false,
    name: { ja: "NAS(社内のネットワーク共有)", en: "NAS on the network" },
  },
  {
    id: "optical",
    kind: "optical",
    online: false,
    name: { ja: "DVD・BDなどのディスク", en: "DVD or Blu-ray" },
  },
  { id: "tape", kind: "tape", online: false, name: { ja: "磁気テープ", en: "Tape" } },
  { id: "cloud", kind: "cloud", online: true, name: { ja: "クラウド", en: "Cloud" } },
];

export const places: Readonly<Record<Place, Both>> = {
  beside: { ja: "元のデータと同じ建物", en: "Same building as the original" },
  "same-area": {
    ja: "別の建物だが、同じ災害にあう場所",
    en: "Another building within the same disaster's reach",
  },
  far: { ja: "同じ災害にあわない支社など", en: "A site that the same disaster would not hit" },
  cloud: { ja: "クラウド", en: "Cloud" },
};

/** Remedies; yen and minutes are our own rough sums for one set of data of some hundred gigabytes. */
export const backupFixes: readonly (Fix & { readonly name: Both })[] = [
  {
    id: "run-now",
    yen: 0,
    minutes: 30,
    runs: true,
    name: { ja: "いま一度、控えを取る", en: "Make the copy now" },
  },
  {
    id: "unplug",
    yen: 0,
    minutes: 10,
    changes: { idle: "disconnected" },
    on: ["external-disk", "usb-stick", "tape"],
    name: { ja: "取り終えたら外してしまう", en: "Unplug it and put it away after each run" },
  },
  {
    id: "finalise",
    yen: 0,
    minutes: 15,
    changes: { unalterable: true },
    on: ["optical"],
    name: { ja: "追記できない形で書き込む", en: "Write the disc so that nothing can be added" },
  },
  {
    id: "immutable-cloud",
    yen: 6_000,
    minutes: 45,
    changes: { unalterable: true },
    on: ["cloud"],
    name: { ja: "クラウドの変更不可(イミュータブル)を入れる", en: "Switch on immutability at the cloud" },
  },
  {
    id: "nas-snapshot-locked",
    yen: 0,
    minutes: 60,
    changes: { unalterable: true },
    on: ["nas"],
    name: { ja: "NASの「消せない世代」を設定する", en: "Set locked snapshots on the NAS" },
  },
  {
    id: "move-far",
    yen: 6_000,
    minutes: 60,
    changes: { place: "far", idle: "disconnected" },
    on: ["external-disk", "usb-stick", "optical", "tape"],
    name: { ja: "離れた拠点に移して保管する", en: "Keep it at a site far away" },
  },
  {
    id: "add-discs",
    yen: 16_000,
    minutes: 60,
    adds: { medium: "optical", place: "beside", idle: "disconnected", unalterable: true },
    name: { ja: "追記できないディスクに焼く", en: "Burn it to write-once discs" },
  },
  {
    id: "add-external-disk",
    yen: 12_000,
    minutes: 60,
    adds: { medium: "external-disk", place: "beside", idle: "disconnected", unalterable: false },
    name: { ja: "外付けディスクを足し、ふだんは外しておく", en: "Add an external disk, kept unplugged" },
  },
  {
    id: "add-cloud",
    yen: 14_400,
    minutes: 90,
    adds: { medium: "cloud", place: "cloud", idle: "connected", unalterable: false },
    name: { ja: "事業の継続に要る分をクラウドに置く", en: "Put what the business needs into the cloud" },
  },
  {
    id: "add-immutable-cloud",
    yen: 20_400,
    minutes: 120,
    adds: { medium: "cloud", place: "cloud", idle: "connected", unalterable: true },
    name: { ja: "変更不可のクラウドに置く", en: "Put it into an immutable cloud" },
  },
];

/** What the judges of backups are given. */
export const backupKnowledge: BackupKnowledge = { media: backupMedia, fixes: backupFixes };

/** F20: the rule's numbers, the original counted; the words for each. */
export const threeTwoOneRule: Readonly<
  Record<ThreeTwoOnePart, { readonly least: number; readonly name: Both }>
> = {
  copies: { least: 3, name: { ja: "元のデータを含めて3つ以上", en: "Three or more, the original included" } },
  media: { least: 2, name: { ja: "2種類以上の媒体", en: "On two or more kinds of media" } },
  remote: { least: 1, name: { ja: "1つは遠い場所", en: "One of them far away" } },
};

export const copyReasons: Readonly<Record<CopyReason, Both>> = {
  original: { ja: "元のデータなので、感染すれば失われます", en: "The original: an infection takes it" },
  "never-copied": { ja: "まだ一度も取れていません", en: "Nothing has ever been copied to it" },
  unalterable: { ja: "書き換えられない形です", en: "It cannot be altered" },
  disconnected: { ja: "ふだんは外してあります", en: "It is unplugged between runs" },
  "always-connected": {
    ja: "つないだままなので、一緒に暗号化されます",
    en: "It stays connected and is encrypted along",
  },
  online: { ja: "社内からいつでも書き換えられます", en: "It can be changed from the office at any time" },
  "last-run-unknown": { ja: "最後にいつ取れたかが未記入です", en: "Not recorded when it last ran" },
  "not-known": {
    ja: "外しているか、書き換えられないかが未記入です",
    en: "Not recorded whether it is unplugged or unalterable",
  },
};

export const inTimeReasons: Readonly<Record<InTimeReason, Both>> = {
  "in-time": { ja: "目標の時間内です", en: "Within the goal" },
  "no-goal": { ja: "目標の時間がまだ決まっていません", en: "No goal has been set yet" },
  "too-old": { ja: "最後の控えが目標より古くなっています", en: "The last copy is older than the goal" },
  "never-copied": { ja: "控えがまだ一度も取れていません", en: "Nothing has ever been copied" },
  "no-copy": { ja: "控えがありません", en: "There is no copy" },
  "not-known": { ja: "日時か結果が未記入です", en: "Time or result is not recorded" },
  "never-tested": { ja: "戻す練習がまだです", en: "Restoring has not been rehearsed" },
  "test-too-old": { ja: "最後の練習から時間がたちすぎています", en: "The last rehearsal is too long ago" },
  "too-slow": { ja: "戻すのに目標より長くかかりました", en: "Restoring took longer than the goal" },
  changed: { ja: "戻した中身が元と違いました", en: "What came back was not the same" },
};

/** What each system's own means can copy (R47). */
export const backupMethods: readonly {
  readonly system: string;
  readonly name: Both;
  readonly covers: Both;
}[] = [
  {
    system: "macos",
    name: { ja: "macOS", en: "macOS" },
    covers: {
      ja: "標準の機能で、システムもデータも丸ごと取れます。",
      en: "Its own means copy system and data as a whole.",
    },
  },
  {
    system: "windows",
    name: { ja: "Windows", en: "Windows" },
    covers: {
      ja: "システムとデータを別々に取ります。両方あるかを確かめます。",
      en: "System and data are copied separately; look that both are there.",
    },
  },
  {
    system: "ios",
    name: { ja: "iPhone・iPad", en: "iPhone and iPad" },
    covers: {
      ja: "PCにつないで丸ごと、またはクラウドに取れます。",
      en: "As a whole through a PC, or to the cloud.",
    },
  },
  {
    system: "android",
    name: { ja: "Android", en: "Android" },
    covers: { ja: "標準で取れるのはデータが中心です。", en: "Its own means copy mainly the data." },
  },
];

/** A starting price for the worksheet of R54, to be replaced by the provider's own. */
export const cloudPriceToStart = { yenPerGigabyteMonth: 4, leastYenMonth: 1_000, sizeFactor: 1.5 } as const;
