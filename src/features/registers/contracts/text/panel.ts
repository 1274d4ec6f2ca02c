/** The words of the comparison of watching services. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    title: "見守りサービスを比べる",
    lead: "台帳に書いた見守りサービスを並べています。候補も「検討中」で書くと、ここで比べられます。",
    name: "サービス",
    yen: (yen: string) => `${yen}円`,
    decideNext: "決めたら、日付とわけを書いてください。1年後に見直しを知らせます。",
  },
  en: {
    title: "Watching services compared",
    lead: "Those entered in this register, side by side. Enter candidates as being considered to see them here.",
    name: "Service",
    yen: (yen: string) => `${yen} yen`,
    decideNext: "Once decided, enter the day and why. After a year you are reminded to look again.",
  },
});
