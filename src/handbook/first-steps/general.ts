// The five first steps, in the order in which they help most, whatever happened.
import type { FirstStep } from "./step.ts";

export const unplug: FirstStep = {
  id: "unplug",
  act: {
    ja: "電源は切らずに、ネットから切り離す。LANの線を抜き、Wi-Fiを切る（機内モード）。",
    en: "Leave the power on, but cut the network: pull the cable, switch Wi-Fi off (flight mode).",
  },
  why: {
    ja: "つながったままだと広がります。電源を切ると、調べる手がかりが消えます。",
    en: "Connected, it spreads; switched off, the traces that explain it are lost.",
  },
};

export const leave: FirstStep = {
  id: "leave",
  act: {
    ja: "その機器はもう使わない。ほかの機器か紙に、いつ・どこで・だれが・何を・なぜ・どのように を書く。わからないところは「不明」。",
    en: "Do not use that device any more. On paper or another device write when, where, who, what, why and how; “unknown” is an answer.",
  },
  why: {
    ja: "触ると記録が上書きされます。記憶は1時間でうすれます。",
    en: "Every touch overwrites traces, and memory fades within the hour.",
  },
};

export const call: FirstStep = {
  id: "call",
  act: {
    ja: "社内の担当に電話する。契約している会社に電話する。契約がなければIPAに相談する。",
    en: "Call the person in charge, then the firm under contract; without one, ask IPA.",
  },
  why: {
    ja: "ひとりで直そうとすると、証拠が消えて被害が広がります。",
    en: "Repairing it alone destroys evidence and lets it spread.",
  },
  responders: true,
  own: ["vendor"],
  windows: ["ipa-company"],
};

export const police: FirstStep = {
  id: "police",
  act: {
    ja: "被害があるか、ありそうなら、警察に相談する。命が危ないときは110番。",
    en: "If there is or may be damage, ask the police; danger to life: 110.",
  },
  why: {
    ja: "早く相談すると、犯人や送金先をたどれることがあります。",
    en: "Asked early, they can sometimes trace the culprit or the money.",
  },
  own: ["prefectural-police", "police-station"],
  windows: ["police-online", "police-consultation"],
};

export const personalData: FirstStep = {
  id: "personal-data",
  act: {
    ja: "お客様や社員の情報が関係しそうなら、すぐ担当に伝える。原因を調べ、同じことが起きないようにする。",
    en: "If data of customers or staff may be concerned, tell the person in charge at once; then find the cause and keep it from happening again.",
  },
  why: {
    ja: "個人情報保護委員会への最初の報告は、知った日から3〜5日が目安です。",
    en: "The first report to the Personal Information Protection Commission is due about 3 to 5 days after knowing.",
  },
  windows: ["ppc-report"],
};

/** Always in this order. */
export const generalSteps: readonly FirstStep[] = [unplug, leave, call, police, personalData];
