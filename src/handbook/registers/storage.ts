// Where passwords may be kept (F6, R22–R24): the handbook's table of four ways, in our words.
import type { Both } from "#src/text/words.ts";

export type StorageId = "paper" | "phone-app" | "external-disk" | "cloud";

/** ○ good, △ depends; null: the table says nothing. */
export type Mark = "good" | "depends" | null;

export type StorageWay = {
  readonly id: StorageId;
  readonly name: Both;
  /** Whether it withstands theft and loss. */
  readonly theft: { readonly mark: Mark; readonly note: Both | null };
  /** Whether it withstands attacks over the network; "cannot": nothing to attack. */
  readonly network: { readonly mark: Mark; readonly cannotBeAttacked: boolean; readonly note: Both };
  /** Who looks after the data. */
  readonly keptBy: "self" | "provider";
};

export const storageWays: readonly StorageWay[] = [
  {
    id: "paper",
    name: { ja: "紙のノート", en: "Paper notebook" },
    theft: {
      mark: "good",
      note: { ja: "持ち歩かず、決めた場所にしまいます。", en: "Not carried about, kept in its place." },
    },
    network: {
      mark: "good",
      cannotBeAttacked: true,
      note: { ja: "ネット越しには攻撃できません。", en: "It cannot be attacked over the network." },
    },
    keptBy: "self",
  },
  {
    id: "phone-app",
    name: { ja: "スマホの管理アプリ", en: "Manager app on a phone" },
    theft: {
      mark: "depends",
      note: { ja: "なくしやすいので、控えが要ります。", en: "Easily lost: it needs a copy." },
    },
    network: {
      mark: "depends",
      cannotBeAttacked: false,
      note: { ja: "アプリと機器の守り次第です。", en: "As good as the app and the phone." },
    },
    keptBy: "self",
  },
  {
    id: "external-disk",
    name: { ja: "外付けディスクに控え", en: "Copy on an external disk" },
    theft: { mark: null, note: null },
    network: {
      mark: "good",
      cannotBeAttacked: false,
      note: { ja: "ふだんはつながないことが条件です。", en: "Provided it is normally unplugged." },
    },
    keptBy: "self",
  },
  {
    id: "cloud",
    name: { ja: "クラウドに控え", en: "Copy in the cloud" },
    theft: { mark: null, note: null },
    network: {
      mark: "depends",
      cannotBeAttacked: false,
      note: { ja: "事業者の守り次第です。", en: "As good as the provider." },
    },
    keptBy: "provider",
  },
];

export const storageKeepers: Readonly<Record<StorageWay["keptBy"], Both>> = {
  self: { ja: "本人", en: "Yourself" },
  provider: { ja: "事業者", en: "The provider" },
};
