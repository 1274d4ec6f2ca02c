// Areas 5 to 7 of ★3: noticing, responding and recovering.
import type { ScsRequirement } from "./requirement.ts";

export const incidents: readonly ScsRequirement[] = [
  {
    id: "5-1-1",
    title: { ja: "ネットワークの監視", en: "Watching the network" },
    criteria: [
      {
        id: "5-1-1-1",
        text: {
          ja: "境界または端末で、出入り両方の不正な通信をその場で見つけて止める",
          en: "At the border or on devices, hostile traffic in both directions is noticed and stopped at once",
        },
      },
      {
        id: "5-1-1-2",
        text: {
          ja: "記録と警告を調べ、怪しいものが事故かどうかを判断している",
          en: "Logs and alerts are examined, and it is judged whether something is an incident",
        },
      },
      {
        id: "5-1-1-3",
        text: {
          ja: "異常のときに速やかな警告と速報が届く",
          en: "In an anomaly an alert and a first report arrive promptly",
        },
      },
    ],
  },
  {
    id: "6-1-1",
    title: { ja: "事故対応の手順と体制", en: "Incident procedure and roles" },
    criteria: [
      {
        id: "6-1-1-1",
        text: {
          ja: "発見の報告・初動・調査と対応・復旧・最終報告の手順がある",
          en: "There is a procedure: report, first steps, investigation and response, recovery, final report",
        },
      },
      {
        id: "6-1-1-2",
        text: {
          ja: "社内外(役所を含む)の連絡先と報告の道筋がある",
          en: "Contacts inside and outside, authorities included, and the way of reporting are settled",
        },
      },
      {
        id: "6-1-1-3",
        text: {
          ja: "事故のときの役員と担当部署の役割・責任を決めている",
          en: "The duties of the director in charge and of the department in an incident are settled",
        },
      },
      {
        id: "6-1-1-4",
        text: {
          ja: "連絡先と役割を年1回以上見直している",
          en: "Contacts and duties are reviewed at least once a year",
        },
      },
      {
        id: "6-1-1-5",
        text: { ja: "事故報告の様式がある", en: "There is a form for reporting incidents" },
      },
      {
        id: "6-1-1-6",
        text: {
          ja: "年1回以上と重大な事故のあとに、事例と対策を社内で分け合っている",
          en: "Cases and remedies are shared at least yearly, and after every serious incident",
        },
      },
    ],
  },
  {
    id: "7-1-1",
    title: { ja: "復旧の準備", en: "Preparing to recover" },
    criteria: [
      {
        id: "7-1-1-1",
        text: {
          ja: "大事なシステムをどこまで戻すかを決め、予備や手作業などそのための備えがある",
          en: "How far important systems are to be restored is set, with spares or manual ways to get there",
        },
      },
    ],
  },
];
