/** Templates of honest English mail. */
import { digits } from "./compose.mjs";

const t = (write) => ({ language: "en", write });
const bulk = (name, address, subject, paragraphs, more = {}) => ({
  name,
  address,
  domain: more.domain ?? address.split("@")[1],
  subject,
  paragraphs,
  bulk: true,
  ...more,
});
const shop = (w, local, subject, paragraphs, more = {}) =>
  bulk(w.firmEn[0], `${local}@${w.firmEn[1]}`, subject, paragraphs, {
    footer: `You receive this mail because you are a customer of ${w.firmEn[0]}.\nUnsubscribe | Privacy\n12 Mill Lane`,
    ...more,
  });
const social = [
  { href: "https://www.facebook.com/page", text: "Facebook" },
  { href: "https://www.linkedin.com/company/page", text: "LinkedIn" },
  { href: "https://www.youtube.com/page", text: "YouTube" },
];

export const english = [
  t((w) =>
    shop(
      w,
      "orders",
      `Your ${w.firmEn[0]} order #${digits(w.chance, 6)} is confirmed`,
      [
        "Hi there,",
        "Thank you for your order! We will send you another email when it ships.",
        `Total: $${w.dollars}`,
      ],
      { button: { href: `https://www.${w.firmEn[1]}/orders/1`, text: "View your order" }, links: social },
    ),
  ),
  t((w) =>
    shop(
      w,
      "hello",
      "Last chance: 40% off ends tonight ⏰",
      [
        "Hurry, our biggest sale of the season ends tonight. Don't miss out!",
        "Free shipping on all orders over $50. Limited time only. Exclusive reward points for members.",
      ],
      {
        button: { href: `https://www.${w.firmEn[1]}/sale`, text: "Shop now" },
        links: [...social, { href: `https://www.${w.firmEn[1]}/u?e=${w.me.address}`, text: "Unsubscribe" }],
        preview: "Up to 40% off everything",
      },
    ),
  ),
  t((w) =>
    bulk(
      "GitHub",
      "noreply@github.com",
      "[GitHub] Please review this sign in",
      [
        `Hey ${w.me.local}!`,
        "A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.",
        `Verification code: ${digits(w.chance, 6)}`,
      ],
      {
        html: false,
        links: [{ href: "https://github.com/settings/security", text: "Security settings" }],
        footer: "The GitHub Team",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Stripe",
      "receipts@stripe.com",
      `Your receipt from ${w.firmEn[0]} #${digits(w.chance, 4)}-${digits(w.chance, 4)}`,
      [`Receipt from ${w.firmEn[0]}`, `Amount paid $${w.dollars}`, "If you have any questions, contact us."],
      {
        domain: "stripe.com",
        button: { href: "https://dashboard.stripe.com/receipts/payment/1", text: "Download receipt" },
        links: [{ href: `https://www.${w.firmEn[1]}/`, text: w.firmEn[0] }],
      },
    ),
  ),
  t((w) =>
    shop(
      w,
      "billing",
      "Action required: your payment failed",
      [
        `Hi ${w.me.name},`,
        `We were unable to process your payment for ${w.firmEn[0]}. Please update your payment method within 7 days to keep your subscription active.`,
      ],
      { button: { href: `https://app.${w.firmEn[1]}/settings/billing`, text: "Update payment method" } },
    ),
  ),
  t((w) =>
    shop(
      w,
      "no-reply",
      "Reset your password",
      [
        "Someone requested a password reset for your account. If this was you, click the button below within 24 hours. If not, ignore this email.",
      ],
      { button: { href: `https://app.${w.firmEn[1]}/reset/${w.token}`, text: "Reset password" } },
    ),
  ),
  t((w) =>
    shop(
      w,
      "no-reply",
      "Please verify your email address",
      [`Welcome to ${w.firmEn[0]}! Please verify your email to activate your account.`],
      { button: { href: `https://accounts.${w.firmEn[1]}/verify?t=${w.token}`, text: "Verify email" } },
    ),
  ),
  t((w) =>
    bulk(
      "Microsoft account team",
      "account-security-noreply@accountprotection.microsoft.com",
      "Microsoft account unusual sign-in activity",
      [
        "Unusual sign-in activity",
        `We detected something unusual about a recent sign-in to the Microsoft account ${w.me.address}.`,
        "If this wasn't you, please review your recent activity.",
      ],
      {
        domain: "accountprotection.microsoft.com",
        button: { href: "https://account.live.com/Activity", text: "Review recent activity" },
        links: [{ href: "https://account.live.com/", text: "opt out" }],
        footer: "Microsoft Corporation, One Microsoft Way, Redmond",
      },
    ),
  ),
  t((w) =>
    bulk(
      "Amazon Web Services",
      "no-reply-aws@amazon.com",
      "Amazon Web Services Billing Statement Available",
      [
        "Greetings from Amazon Web Services,",
        `This e-mail confirms that your latest billing statement is available. Total: $${w.dollars}`,
      ],
      {
        domain: "amazon.com",
        html: false,
        links: [{ href: "https://console.aws.amazon.com/billing/home", text: "Billing" }],
        footer: "Amazon Web Services, Inc. is a subsidiary of Amazon.com, Inc.",
      },
    ),
  ),
  t((w) =>
    bulk(
      "DHL Express",
      "noreply@dhl.com",
      `Your DHL shipment ${digits(w.chance, 10)} is on its way`,
      [
        "Your parcel is on its way.",
        "Estimated delivery: tomorrow by end of day. You can reschedule your delivery on our website.",
      ],
      {
        button: {
          href: "https://www.dhl.com/jp-en/home/tracking.html?tracking-id=1",
          text: "Track shipment",
        },
        footer: "DHL International GmbH",
      },
    ),
  ),
  t((w) =>
    shop(
      w,
      "news",
      `${w.firmEn[0]} product update: what's new this month`,
      [
        "Hello,",
        "Here is what we shipped this month: faster search, new dashboards and a better mobile app. We'd love your feedback, take our short survey.",
      ],
      {
        button: { href: `https://blog.${w.firmEn[1]}/release`, text: "Read the release notes" },
        links: social,
        replyTo: `support@${w.firmEn[1]}`,
      },
    ),
  ),
  t((w) =>
    shop(
      w,
      "events",
      "You're invited: free webinar on supply chains",
      ["Join our experts on Thursday for a free webinar. Seats are limited, register today."],
      {
        button: { href: `https://go.${w.firmEn[1]}/webinar`, text: "Register now" },
        links: [{ href: "https://zoom.us/webinar/register/1", text: "Zoom" }],
      },
    ),
  ),
  t((w) => ({
    name: w.foreigner,
    address: `${w.foreigner.split(" ")[0].toLowerCase()}@${w.firmEn[1]}`,
    domain: w.firmEn[1],
    subject: "Quotation for bracket set B-220",
    paragraphs: [
      "Dear Mr Sato,",
      "Please find attached our quotation as discussed on the phone. The offer is valid for 30 days.",
      "Kind regards,",
    ],
    footer: `${w.foreigner}\n${w.firmEn[0]}\nhttps://www.${w.firmEn[1]}`,
    html: w.chance() < 0.5,
    files: ["Quotation B-220.pdf"],
  })),
  t((w) => ({
    name: w.foreigner,
    address: `${w.foreigner.split(" ")[1].toLowerCase()}@${w.firmEn[1]}`,
    domain: w.firmEn[1],
    subject: "Overdue invoice reminder",
    paragraphs: [
      "Hello,",
      `Our records show that invoice ${digits(w.chance, 5)} is now overdue. Could you let us know when we can expect payment? A copy of the invoice is attached.`,
      "Many thanks,",
    ],
    footer: `${w.foreigner}, Accounts\n${w.firmEn[0]}`,
    html: w.chance() < 0.5,
    files: ["Invoice.pdf"],
  })),
  t((w) => ({
    name: w.foreigner,
    address: `${w.foreigner.split(" ")[0].toLowerCase()}.${digits(w.chance, 2)}@gmail.com`,
    domain: "gmail.com",
    subject: "Visit next week",
    paragraphs: [
      "Hi,",
      "Are you available on Tuesday for a quick call? I will be in Tokyo until Friday and would like to see the plant.",
      "Best,",
    ],
    footer: w.foreigner,
    html: w.chance() < 0.5,
  })),
  t((w) =>
    bulk(
      "Zoom",
      "no-reply@zoom.us",
      "Your cloud recording is now available",
      [
        `Hi ${w.me.local},`,
        "Your cloud recording is now available. For host only, click here to view your recording.",
      ],
      {
        domain: "zoom.us",
        button: { href: "https://us02web.zoom.us/recording/detail?meeting_id=1", text: "View recording" },
        links: social,
      },
    ),
  ),
  t((w) =>
    bulk(
      "DocuSign NA3 System",
      "dse_na3@docusign.net",
      `${w.foreigner} sent you a document to review and sign`,
      [
        `${w.foreigner}\n${w.foreigner.split(" ")[0].toLowerCase()}@${w.firmEn[1]}`,
        "Please review and sign the attached agreement. Thank you.",
      ],
      {
        domain: "docusign.net",
        button: { href: "https://na3.docusign.net/Signing/EmailStart.aspx?a=1", text: "REVIEW DOCUMENT" },
        footer: "DocuSign. The fastest way to get a signature.",
        replyTo: `${w.foreigner.split(" ")[0].toLowerCase()}@${w.firmEn[1]}`,
      },
    ),
  ),
  t((_w) =>
    bulk(
      "LinkedIn",
      "messages-noreply@linkedin.com",
      "You appeared in 12 searches this week",
      ["See who's looking at your profile.", "Congratulations to your contacts on their work anniversaries."],
      {
        domain: "linkedin.com",
        button: { href: "https://www.linkedin.com/comm/me/search-appearances", text: "See all searches" },
        footer: "© 2025 LinkedIn Ireland Unlimited Company",
      },
    ),
  ),
  t((w) => ({
    name: w.foreigner,
    address: `${w.foreigner.split(" ")[0].toLowerCase()}@${w.firmEn[1]}`,
    domain: w.firmEn[1],
    subject: "Invitation: Weekly sync @ Tue 10am",
    paragraphs: [
      "You have been invited to the following event.",
      "Weekly sync\nTuesday 10am – 10:30am\nJoin with Google Meet: https://meet.google.com/abc-defg-hij",
    ],
    links: [{ href: "https://calendar.google.com/calendar/event?action=RESPOND", text: "Yes" }],
    calendar:
      "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Weekly sync\r\nDESCRIPTION:https://meet.google.com/abc-defg-hij\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
  })),
  t((w) =>
    shop(
      w,
      "security",
      "New login to your account from Chrome on Windows",
      [
        `Hi ${w.me.local},`,
        "We noticed a new login to your account from a new device. If this was you, you don't need to do anything. If not, secure your account immediately.",
      ],
      { button: { href: `https://${w.firmEn[1]}/security`, text: "Review activity" } },
    ),
  ),
  t((w) =>
    shop(
      w,
      "team",
      "Your trial expires soon",
      [
        "Your free trial expires in 3 days. Upgrade now to keep access to your projects; otherwise your account will be deactivated and your data will be removed after 30 days.",
      ],
      { button: { href: `https://app.${w.firmEn[1]}/upgrade`, text: "Upgrade now" }, links: social },
    ),
  ),
  t((w) =>
    shop(
      w,
      "rewards",
      "You've earned a $10 reward 🎉",
      [
        "Congratulations! You have earned a reward for being a loyal customer. Redeem your points before they expire at the end of the month.",
      ],
      {
        button: { href: `https://www.${w.firmEn[1]}/rewards`, text: "Claim your reward" },
        links: [...social, { href: `https://www.${w.firmEn[1]}/terms`, text: "Terms" }],
      },
    ),
  ),
  t((w) =>
    shop(
      w,
      "hello",
      "We'd love to hear from you: 2-minute customer survey",
      [
        "You've been chosen to take part in our yearly customer survey. As a thank you, you can win one of ten gift cards. Winners will be notified by email.",
      ],
      { button: { href: `https://survey.${w.firmEn[1]}/s/${w.token}`, text: "Take the survey" } },
    ),
  ),
  t((w) =>
    bulk(
      "Booking.com",
      "noreply@booking.com",
      "Thanks! Your booking is confirmed",
      [
        `Your booking in Osaka is confirmed. Price: ¥${w.yen}`,
        "Free cancellation until two days before check-in.",
      ],
      {
        domain: "booking.com",
        button: { href: "https://secure.booking.com/myreservations.html", text: "View your booking" },
        links: social,
      },
    ),
  ),
  t((_w) =>
    bulk(
      "The Weekly Ledger",
      "weeklyledger@substack.com",
      "Bitcoin, banks and the price of trust",
      [
        "This week: why crypto wallets keep being drained, what airdrop scams look like, and how banks respond.",
        "Read on for an interview with a fraud investigator.",
      ],
      {
        domain: "substack.com",
        button: { href: "https://weeklyledger.substack.com/p/trust", text: "Read online" },
        links: social,
      },
    ),
  ),
  t((w) => ({
    name: "HR",
    address: `hr@${w.firmEn[1]}`,
    domain: w.firmEn[1],
    subject: "Benefits enrolment closes Friday",
    paragraphs: [
      "Dear all,",
      "A reminder that benefits enrolment closes on Friday. Log in to the HR portal to review your choices. Questions? Come by our desk.",
    ],
    links: [{ href: `https://hr.${w.firmEn[1]}/benefits`, text: "HR portal" }],
    footer: w.firmEn[0],
  })),
];
