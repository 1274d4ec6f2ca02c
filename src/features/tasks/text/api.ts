/** The words of the tasks in the API's reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    tag: "やること",
    list: "開いているやること",
    add: "会社のやることを加える",
    key: "やることの名前。対策のIDと種類、または own-ID",
    control: "もとになった対策。会社が加えたものは null",
    due: "期限の日",
    overdue: "期限を過ぎた日数。まだなら 0",
    minutes: "かかる分",
    owner: "担当。user:ID か person:ID。いなければ null",
    doneOn: "「やった」と言われた日。証拠が出るまでは開いたままです",
    snoozed: "この日までは勧めない",
    before: "期限がこの日までのものだけ",
    "until-past": "今日より前の日は選べません。",
    "until-far": "先すぎる日です。",
  },
  en: {
    tag: "Tasks",
    list: "Open tasks",
    add: "Add a task of the company’s own",
    key: "the task’s name: a control’s id and a matter, or own-ID",
    control: "the control it comes from; null for one of the company’s own",
    due: "the day by which it is due",
    overdue: "days past that day, or 0",
    minutes: "minutes it takes",
    owner: "who does it: user:ID or person:ID; null for nobody",
    doneOn: "the day on which somebody said it was done; it stays open until that is shown",
    snoozed: "not suggested before this day",
    before: "only those due by this day",
    "until-past": "The day cannot be before today.",
    "until-far": "The day is too far ahead.",
  },
});
