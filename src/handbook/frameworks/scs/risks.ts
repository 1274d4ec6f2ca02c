// Area 3 of ★3: knowing one's devices, networks, services and confidential information.
import type { ScsRequirement } from "./requirement.ts";

export const risks: readonly ScsRequirement[] = [
  {
    id: "3-1-1",
    title: { ja: "機器・OS・ソフトの把握", en: "Knowing devices, systems and software" },
    criteria: [
      {
        id: "3-1-1-1",
        text: {
          ja: "PCの製造元・OS・台数がわかる仕組みがある",
          en: "Maker, system and number of all PCs are known",
        },
      },
      {
        id: "3-1-1-2",
        text: {
          ja: "サーバと仮想サーバの製造元・OS・台数がわかる仕組みがある",
          en: "Maker, system and number of all servers, virtual ones included, are known",
        },
      },
      {
        id: "3-1-1-3",
        text: {
          ja: "導入・設置・接続・更新のルールを定めている",
          en: "There are rules for buying, placing, connecting and updating",
        },
      },
      {
        id: "3-1-1-4",
        text: {
          ja: "ルールが守られているかを年1回以上確かめている",
          en: "Whether the rules are kept is checked at least once a year",
        },
      },
    ],
  },
  {
    id: "3-1-2",
    title: { ja: "ネットワークの把握", en: "Knowing the network" },
    criteria: [
      {
        id: "3-1-2-1",
        text: {
          ja: "ネットワークごとの場所と用途がわかる仕組みがある",
          en: "Place and use of each network are known",
        },
      },
      {
        id: "3-1-2-2",
        text: {
          ja: "ネットワーク機器の製造元・型番・保守の会社がわかる仕組みがある",
          en: "Maker, model and maintenance firm of network devices are known",
        },
      },
    ],
  },
  {
    id: "3-1-3",
    title: { ja: "外部サービスの管理", en: "Outside services" },
    criteria: [
      {
        id: "3-1-3-1",
        text: {
          ja: "使う条件を定め、満たすかを確かめてから使っている",
          en: "Conditions for use are set, and services are checked against them",
        },
      },
      {
        id: "3-1-3-2",
        text: {
          ja: "提供する会社と、機密情報の取扱いを取り交わしている",
          en: "How confidential information is handled is agreed with the provider",
        },
      },
    ],
  },
  {
    id: "3-1-4",
    title: { ja: "機密の区分に応じた管理", en: "Handling by level of secrecy" },
    criteria: [
      {
        id: "3-1-4-1",
        text: {
          ja: "何が機密か、レベルと表示、区分ごとの扱い方、扱う場所を定めている",
          en: "What is confidential, its levels and marks, how and where each level is handled, is laid down",
        },
      },
      {
        id: "3-1-4-2",
        text: {
          ja: "その決まりを年1回以上見直している",
          en: "These rules are reviewed at least once a year",
        },
      },
      {
        id: "3-1-4-3",
        text: {
          ja: "重要な機密ごとに、管理者・部署・保管場所・期限・開示先・連絡先がわかる",
          en: "For each important secret: keeper, department, place, term, who may see it, and whom to contact",
        },
      },
    ],
  },
];
