// Who sends mail for others and counts its clicks, and what every footer links to: their domains are no contradiction.
//
// Lists of our own, from general knowledge of the services. A domain means itself and everything below it.

const lines = (text: string) => text.trim().split(/\s+/);

/** Mailing services and the domains of their bounces and click counters, of Japan and abroad. */
export const mailServices: readonly string[] = lines(`
amazonses.com awstrack.me sendgrid.net sendgrid.com sendgrid.info mailgun.org mailgun.net mailgun.com mailchimp.com
mailchimpapp.net mcsv.net mcdlv.net rsgsv.net list-manage.com list-manage1.com list-manage2.com campaign-archive.com
mandrillapp.com sparkpostmail.com sparkpostmail1.com sparkpost.com exacttarget.com exct.net salesforce.com sfmc-content.com
marketingcloudapps.com pardot.com pardot-mail.com mktomail.com marketo.com mktoweb.com mktossl.com mkt5126.com
hubspotemail.net hubspotlinks.com hubspot.com hs-sites.com hsms06.com hubspotstarter.net sendinblue.com brevo.com
sibmail.com sib.services mailjet.com mjt.lu postmarkapp.com mtasv.net pm-bounces.com customeriomail.com customer.io
cmail19.com cmail20.com cmail1.com cmail2.com createsend.com constantcontact.com ccsend.com rs6.net r.constantcontact.com
klaviyomail.com klaviyo.com kmail-lists.com klclick.com klclick1.com ctrk.klclick.com activehosted.com acems1.com emlnk.com
emlnk1.com aweber.com getresponse.com gr-cdn.com infusionmail.com infusionsoft.com keap-link.com convertkit-mail.com
convertkit-mail2.com ck.page substack.com beehiiv.com mailerlite.com mlsend.com mlsend2.com moosend.com omnisend.com
drip.com dripemail2.com iterable.com links.iterable.com braze.com appboy.com braze.eu responsys.net oracleemaildelivery.com
eloqua.com en25.com cheetahmail.com cheetahdigital.com emarsys.net emsecure.net selligent.com epsl1.com emv2.com
bronto.com listrak.com listrakbi.com silverpop.com mkt41.net ibmmarketingcloud.com acoustic.co sailthru.com
zendesk.com zdsys.com freshdesk.com freshemail.io intercom-mail.com intercom.io helpscout.net front-mail.com
mailchannels.net smtp2go.com smtp.com elasticemail.com socketlabs.com socketlabs-od.com turbo-smtp.com pepipost.com
onmicrosoft.com outlook.com office365.com protection.outlook.com google.com googlemail.com googlegroups.com
gappssmtp.com eventbrite.com evite.com mailtrack.io mimecast.com mimecastprotect.com pphosted.com ppe-hosted.com proofpoint.com
urldefense.com safelinks.protection.outlook.com messagelabs.com barracudanetworks.com trendmicro.com iphmx.com
cuenote.jp cuenote.com bme.jp bmb.jp blayn.jp blayn.com blastmail.jp b-shot.jp mag2.com melmaga.jp wisecart.ne.jp
rep-mail.jp repica.jp haishin.jp acmailer.jp benchmarkemail.com bmsend.com bmetrack.com altovision.co.jp
ibe-ml.jp ibe.jp webcas.net webcas.jp wowsystem.jp emberpoint.com mailpublisher.jp mp.emberpoint.com mpse.jp mpme.jp
ac-mail.jp asp1.jp asumeru.com asumeru.net satori.marketing satr.jp shanon.co.jp shanon-services.com kairosmarketing.net
k3r.jp b-dash.com bdash-marketing.com probance.jp zetacx.net karte.io salesforce-communities.com sansan.com
haihaimail.jp haihaimail.com curumeru.jp curumeru.com spiral-platform.co.jp area34.smp.ne.jp smp.ne.jp formzu.net
mpx.ne.jp hm-f.jp fofa.jp jcity.com jcity.co.jp myasp.jp combzmail.jp combz.jp mail-laxis.jp xmail.ne.jp mixhost.jp
xserver.jp sakura.ne.jp lolipop.jp kagoya.net heteml.jp coreserver.jp muumuu-mail.com gmoserver.jp bizmw.com alpha-mail.ne.jp
shared-server.net secure.ne.jp cpi.ad.jp wadax.ne.jp cybozu.com kintone.com chatwork.com backlog.com backlog.jp
shopify.com shopifyemail.com stores.jp thebase.in makeshop.jp shop-pro.jp futureshop.net ecbeing.ne.jp w2solution.co.jp
stripe.com paypal.com squareup.com peatix.com connpass.com doorkeeper.jp prtimes.jp dreamnews.jp atpress.ne.jp value-press.com
github.com atlassian.net atlassian.com slack.com zoom.us notion.so asana.com trello.com monday.com bnc.lt app.link
branch.io onelink.me adj.st appsflyer.com doubleclick.net
`);

/** Social networks, app shops, fonts, pictures, the standards' own pages. */
export const common: readonly string[] = lines(`
facebook.com fb.com fb.me instagram.com x.com twitter.com t.me youtube.com youtu.be linkedin.com pinterest.com tiktok.com line.me lin.ee
amzn.to amzn.asia a.co lnkd.in spoti.fi g.co note.com ameblo.jp whatsapp.com wa.me threads.net discord.gg medium.com vimeo.com
play.google.com apps.apple.com itunes.apple.com app.adjust.com maps.google.com maps.app.goo.gl google.com googleapis.com
gstatic.com googleusercontent.com gravatar.com w3.org schemas.microsoft.com microsoft.com support.apple.com support.google.com
support.microsoft.com privacymark.jp ppc.go.jp w3c.org mozilla.org wikipedia.org zoom.us teams.microsoft.com meet.google.com
calendar.google.com outlook.live.com outlook.office.com cloudflare.com jimdo.com
`);

/** Found in the list above by their owner, and yet anybody can publish there: never common. */
export const notCommon: readonly string[] = lines(`
storage.googleapis.com firebasestorage.googleapis.com docs.google.com drive.google.com sites.google.com forms.gle script.google.com
translate.google.com lh3.googleusercontent.com groups.google.com feedproxy.google.com adservice.google.com
`);

/** Endings under which frauds are far more frequent than business mail. */
export const oddTlds: readonly string[] = lines(`
top xyz icu cn cyou sbs cfd bond click link shop buzz vip club work live online site store website space fun monster rest quest
lol mom hair skin makeup autos boats homes beauty ink wang win loan bid men date stream review trade party science accountant
cricket faith racing download gdn ml ga cf gq tk pw cc ws su ru zip mov support services life world today best bar cam casa
cloud digital email fit host kim ltd one pics press pro run surf uno wiki yachts zone makeup lat my.id web.id sa.com ru.com
za.com us.com de.com ua by kz
`);

/** Endings of ordinary business, for telling domains that cannot exist from those that can. */
export const tldShape = { shortest: 2, longest: 24 } as const;
