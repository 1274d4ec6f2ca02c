// Hosts that anybody can use under somebody else's name: free mail, shorteners, site builders, forms, file hosts …
//
// Small lists of our own, from general knowledge of the services and from what reported frauds were placed on;
// none is copied from a published list. A host means itself and everything below it. Gone through on 2026-11-23.

/** Mail addresses that anybody can have within a minute, or that come with a private connection. */
export const freeMail: readonly string[] = `
gmail.com googlemail.com yahoo.co.jp yahoo.com ymail.com yahoo.ne.jp yahoo.fr yahoo.de yahoo.co.uk
outlook.com outlook.jp hotmail.com hotmail.co.jp hotmail.co.uk hotmail.fr live.com live.jp msn.com
icloud.com me.com mac.com aol.com aol.jp proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com
gmx.com gmx.de gmx.net web.de mail.com mail.ru inbox.ru list.ru bk.ru yandex.com yandex.ru ya.ru rambler.ru
zoho.com zohomail.com fastmail.com hushmail.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn
sohu.com naver.com daum.net hanmail.net kakao.com rediffmail.com libero.it laposte.net orange.fr free.fr
docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp ymobile.ne.jp rakuten.jp uqmobile.jp
nifty.com biglobe.ne.jp ocn.ne.jp plala.or.jp so-net.ne.jp infoweb.ne.jp goo.jp excite.co.jp infoseek.jp
`
  .trim()
  .split(/\s+/);

/** Addresses that are thrown away after use. */
export const disposableMail: readonly string[] = `
mailinator.com guerrillamail.com 10minutemail.com temp-mail.org yopmail.com trashmail.com getnada.com
sharklasers.com maildrop.cc dispostable.com mailnesia.com throwawaymail.com tempmail.com moakt.com m.kuku.lu
kuku.lu sute.jp instaddr.ch emailondeck.com mohmal.com
`
  .trim()
  .split(/\s+/);

/** Short links: where they lead is seen only after the click. */
export const shorteners: readonly string[] = `
bit.ly bitly.com j.mp tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly rebrand.ly rb.gy cutt.ly t.ly tiny.cc
shorturl.at shorturl.asia s.id lnkd.in bl.ink soo.gd x.gd ux.nu qr.ae qrco.de q-r.to me-qr.com l.ead.me dub.sh dub.co
urlz.fr u.to clck.ru vk.cc kutt.it shrtco.de short.gy short.io adf.ly ouo.io linktr.ee lin.ee amzn.to amzn.asia a.co
onl.bz onl.la onl.sc onl.tw onl.tl tny.im urx.nu p.tl hoo.gl 00m.in tr.im n9.cl acortar.link surl.li ls.gd inx.lv
tinyurl.co t2m.io shorte.st bom.so linkto.page wa.link urlr.me dlvr.it trib.al fb.me db.tt spoti.fi youtu.be
1url.cz rotf.lol 0rz.tw reurl.cc pse.is lihi.cc lihi1.com ppt.cc wkf.ms forms.gle g.co
`
  .trim()
  .split(/\s+/);

/** Sites that anybody opens free of charge and without a name, and programs that anybody runs there. */
export const freeHosting: readonly string[] = `
github.io gitlab.io pages.dev workers.dev r2.dev web.app firebaseapp.com appspot.com run.app netlify.app vercel.app
vercel.dev herokuapp.com onrender.com surge.sh glitch.me replit.app repl.co render.com fly.dev deno.dev deta.app
azurewebsites.net web.core.windows.net blob.core.windows.net azurestaticapps.net cloudapp.azure.com cloudapp.net azurefd.net
azureedge.net s3.amazonaws.com amplifyapp.com cloudfront.net elasticbeanstalk.com awsapprunner.com trycloudflare.com
ngrok.io ngrok.app ngrok-free.app loca.lt localtunnel.me digitaloceanspaces.com ondigitalocean.app linodeobjects.com
wasabisys.com backblazeb2.com storage.googleapis.com firebasestorage.googleapis.com googleusercontent.com
translate.goog ipfs.io dweb.link nftstorage.link fleek.co fleek.app arweave.net ipfs.dweb.link 4everland.app
000webhostapp.com infinityfreeapp.com epizy.com rf.gd byethost.com 42web.io free.nf great-site.net wuaze.com
atwebpages.com mypressonline.com freewebhostmost.com secureserver.net amazonaws.com altervista.org x10.mx co.vu hstn.me hostingersite.com
blogspot.com blogspot.jp wordpress.com livedoor.blog hatenablog.com fc2.com fc2web.com web.fc2.com ameblo.jp
my.canva.site canva.site notion.site gitbook.io framer.app framer.website framer.ai bubbleapps.io lovable.app
plesk.page cprapid.com temp.domains mybluehost.me dreamhosters.com kinsta.cloud wpengine.com myftpupload.com
xsrv.jp sakura.ne.jp lolipop.jp stars.ne.jp starfree.jp wp-x.jp html.xdomain.jp php.xdomain.jp
`
  .trim()
  .split(/\s+/);

/** Site builders: a page by mouse, under the builder's name. */
export const siteBuilders: readonly string[] = `
wixsite.com wixstudio.com wixstudio.io editorx.io weebly.com weeblysite.com square.site webflow.io squarespace.com
jimdosite.com jimdofree.com jimdo.com strikingly.com mystrikingly.com godaddysites.com ueniweb.com webnode.com
webnode.page webnode.jp sites.google.com yolasite.com site123.me webador.com simdif.com carrd.co ucraft.net
zyrosite.com hpage.com peraichi.com goope.jp studio.site stores.jp thebase.in base.shop crayonsite.net
crayonsite.com myshopify.com bigcartel.com tilda.ws tilda.cc ukit.com nethouse.ru beacons.ai bio.link lnk.bio
teachable.com podia.com mailchimpsites.com my-free.website amebaownd.com localinfo.jp
`
  .trim()
  .split(/\s+/);

/** Forms: what is typed goes to whoever made the form. */
export const formBuilders: readonly string[] = `
docs.google.com forms.gle forms.office.com forms.microsoft.com forms.cloud.microsoft jotform.com jotformz.com
form.jotform.com typeform.com formstack.com wufoo.com cognitoforms.com 123formbuilder.com formsite.com
surveymonkey.com tally.so paperform.co zohopublic.com forms.zoho.com airtable.com smartsheet.com hsforms.com
form.run form-mailer.jp formzu.net formzu.com formok.com tayori.com questant.jp ws.formzu.net kintoneapp.com
fillout.com forms.app formcarry.com formspree.io getform.io submit-form.com formsubmit.co forms.yandex.com
`
  .trim()
  .split(/\s+/);

/** Names for a connection at home, changed at will. */
export const dynamicDns: readonly string[] = `
duckdns.org ddns.net no-ip.org no-ip.com no-ip.biz noip.me hopto.org zapto.org sytes.net servehttp.com serveftp.com
myftp.org myftp.biz redirectme.net bounceme.net gotdns.ch dyndns.org dyndns.info homeip.net dynv6.net
freeddns.org ddnsfree.com ddnsgeek.com giize.com gleeze.com kozow.com loseyourip.com ooguy.com theworkpc.com
casacam.net accesscam.org camdvr.org mywire.org webredirect.org dynu.net dynu.com afraid.org mooo.com us.to
chickenkiller.com crabdance.com strangled.net ignorelist.com changeip.com dns.army dns.navy mydns.jp
servegame.com servemp3.com servehalflife.com serveminecraft.net servepics.com servequake.com serveblog.net servebeer.com
serveirc.com onthewifi.com myvnc.com ddnsking.com toshibanetcam.com x3322.net 3322.org f3322.net
1dumb.com 25u.com 2waky.com 3-a.net 4dq.com 4mydomain.com 4pu.com acmetoy.com almostmy.com authorizeddns.net bigmoney.biz
changeip.co cleansite.biz compress.to dnsrd.com dsmtp.com dumb1.com dynamicdns.biz dynamic-dns.net edns.biz epac.to
esmtp.biz ezua.com faqserv.com fartit.com freetcp.com freewww.biz gettrials.com got-game.org gr8domain.biz
homingbeacon.net instanthq.com isasecret.com itemdb.com itsaol.com jetos.com jkub.com jungleheart.com justdied.com
lflink.com lflinkup.com longmusic.com mefound.com moneyhome.biz mrbasic.com mrbonus.com mrface.com mrslove.com my03.com
mydad.info myddns.com myftp.info myftp.name mylftv.com mymom.info mynetav.net mynumber.org mypicture.info mypop3.net
mysecondarydns.com mywww.biz myz.info ninth.biz ns01.biz ns01.info ns02.biz ns1.name ns2.name ocry.com onedumb.com
onmypc.biz onmypc.net organiccrap.com otzo.com ourhobby.com pcanywhere.net port25.biz proxydns.com qhigh.com qpoe.com
rebatesrule.net sellclassics.com sendsmtp.com serveuser.com serveusers.com sexidude.com sexxxy.biz sixth.biz
squirly.info ssl443.org toh.info toythieves.com trickip.net trickip.org vizvaz.com wikaba.com www1.biz wwwhost.biz
x24hr.com xxuz.com xxxy.info ygto.com youdontcare.com yourtrap.com zyns.com zzux.com
ddns.me sytes.org viewdns.net 3utilities.com blogsyte.com cable-modem.org nip.io sslip.io xip.io cloudns.ph
cloudns.nz cloudns.cl cloudns.asia ddnss.de spdns.de selfhost.eu
`
  .trim()
  .split(/\s+/);

/** Files for anybody to put up and fetch. */
export const fileHosts: readonly string[] = `
drive.google.com docs.google.com dropbox.com dl.dropboxusercontent.com onedrive.live.com 1drv.ms 1drv.com box.com
wetransfer.com we.tl mega.nz mega.io mediafire.com gigafile.nu firestorage.jp firestorage.com datadeliver.net
xgf.nu filemail.com sendspace.com transfernow.net swisstransfer.com smash.com fromsmash.com pcloud.com
4shared.com gofile.io anonfiles.com file.io transfer.sh catbox.moe pixeldrain.com cdn.discordapp.com
media.discordapp.com discordapp.com telegra.ph pastebin.com github.com raw.githubusercontent.com bitbucket.org
gitlab.com archive.org icedrive.net terabox.com 1fichier.com uploadhaven.com zippyshare.com workupload.com
bowlroll.net axfc.net ufile.io send.cm krakenfiles.com
`
  .trim()
  .split(/\s+/);
