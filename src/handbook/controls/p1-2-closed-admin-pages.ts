// ①.2: the admin pages of devices cannot be opened from the internet.
import type { Control } from "./control.ts";

export const closedAdminPages: Control = {
  id: "p1-2-closed-admin-pages",
  section: "①.2",
  principle: 1,
  title: { ja: "機器の管理画面が社外から開けない", en: "Admin pages cannot be opened from outside" },
  reason: {
    ja: "社外から開ける管理画面は、パスワードを破られるか弱点を突かれるまで、昼も夜も試され続けます。",
    en: "An admin page that opens from the internet is tried day and night until its password falls or a weakness is found.",
  },
  risk: 5,
  scope: { register: "devices", kinds: ["network", "nas", "iot", "server"] },
  condition: { fact: "device.adminPageClosed", is: true },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "遠隔管理が無効になった設定画面と、社外の回線から開けなかった画面",
      en: "The setting with remote management off, and the attempt from outside that failed",
    },
  },
  byHand: [
    {
      fact: "device.adminPageClosed",
      question: {
        ja: "ルータ・NAS・カメラなどの管理画面は、社外のインターネットから開けないようになっていますか?",
        en: "Are the admin pages of routers, NAS and cameras closed to the internet?",
      },
      until: "devices",
    },
  ],
  task: {
    title: {
      ja: "管理画面が外から開けないことを確かめる",
      en: "Check that admin pages do not open from outside",
    },
    steps: [
      {
        ja: "機器ごとに管理画面の「リモート管理」「WAN側からの設定」「UPnP」の項目を開きます。",
        en: "On each device open remote management, settings from the WAN side, and UPnP.",
      },
      {
        ja: "使っていなければオフにします。要る場合はVPN経由か、決めたIPアドレスだけに絞ります。",
        en: "Switch them off if unused; if needed, allow only the VPN or named addresses.",
      },
      {
        ja: "ルータのポート開放の一覧を開き、理由の言えない許可を消します。",
        en: "Open the router's list of forwarded ports and delete any nobody can explain.",
      },
      {
        ja: "スマホのWi-Fiを切り、携帯回線から自社の機器のアドレスを開いて、画面が出ないことを見ます。他社の機器は試しません。",
        en: "Switch the phone's Wi-Fi off and open your own device's address over the mobile line: nothing should appear. Never try anybody else's.",
      },
      {
        ja: "設定画面と、開けなかった画面を撮り、証拠として添えます。",
        en: "Take pictures of the setting and of the failed attempt and attach them as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [4, 9],
    articles: [1, 4],
    scs: ["4-5-1-1", "4-5-1-4", "4-5-1-5", "4-5-1-6", "4-5-1-7"],
    iso27001: ["A.8.20", "A.8.9"],
    threats: ["ransomware", "vulnerabilities", "remote-work"],
  },
};
