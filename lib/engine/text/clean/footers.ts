/** Where a sentence begins. */
const AT = '(?<=^|[.!?:;*|]\\s{1,3}|^[*_\\s]{1,4})';

/** How legal footers begin. Each is a sentence that no customer writes to a helpdesk. */
const LEGAL_SENTENCES = [
  '(confidentiality|legal|privacy|disclaimer|data protection) (notice|note|statement|warning)\\b\\s*[:.–—-]?|disclaimer\\s?[:.–—-]|confidential(ity)?\\s?[:–—]',
  '(the (information|contents?) (contained )?(in|of) )?(this|the) (e-?mail|electronic mail|message|communication|transmission)( message)?(,? (and|together with|including) (any|all|its|the) .{0,60})?,? (is|are|may be|may contain|contains?|and any)\\b[^.!?]{0,120}\\b(confidential|privileged|intended (only|solely|exclusively|for)|proprietary|legally|addressee)',
  'if you (have received|received|are not|have got|receive) (this|the (intended|named)|an? intended).{0,80}(in error|by mistake|recipient|addressee|erroneously)',
  'any (unauthori[sz]ed|dissemination|use|review|disclosure|views|opinions).{0,120}(prohibited|author|necessarily)',
  "(please )?(consider|think of|remember) the environment before|(please )?think before (you )?print|save (paper|trees)|please don[’']t print this",
  'diese (e-?mail|nachricht)( und .{0,60})? (enthält|kann|könnte|ist|enthaelt)\\b.{0,120}(vertraulich|rechtlich)|(wenn|sollten|falls) sie (nicht der (richtige|beabsichtigte)|diese (e-?mail|nachricht) irrtümlich).{0,80}|bitte (denken sie an|prüfen sie).{0,60}(umwelt|ausdruck|drucken)|vertraulichkeitshinweis|der inhalt dieser (e-?mail|nachricht) ist vertraulich',
  "(ce|le présent|le contenu de ce) (message|courriel|courrier électronique|mail|e-?mail)( \\(?et .{0,60})?.{0,60}(confidentiel|destiné|exclusif)|si vous (avez reçu|recevez|n['’]êtes pas) .{0,60}(par erreur|destinataire)|(pensez à|merci de penser à).{0,40}(environnement|avant d['’]imprimer)|avis de confidentialité",
  '(este|el presente) (mensaje|correo|e-?mail)( electrónico)?( y .{0,60})?.{0,80}(confidencial|dirigid[oa]|destinatario)|si (usted )?(ha recibido|no es).{0,60}(por error|destinatario)|aviso (legal|de confidencialidad)|antes de imprimir.{0,60}|piense en el medio ambiente.{0,60}',
  '(esta|a presente) (mensagem|comunicação|e-?mail)( eletr[ôo]nica?)?( e .{0,60})?.{0,80}(confidencia|destinad|destinatário)|este e-?mail.{0,80}(confidencia|destinatário)|se (você )?(recebeu|não for|não é).{0,60}(por engano|por erro|destinatário)|aviso de confidencialidade|antes de imprimir.{0,60}',
  '(questo|il presente|la presente|questa) (messaggio|e-?mail|comunicazione|posta)( .{0,20})?( e .{0,60})?.{0,80}(riservat|confidenzial|destinatari)|le informazioni contenute (in|nel).{0,80}(riservat|confidenzial)|(se|qualora) (avete|ha|aveste|lei) .{0,60}(per errore|destinatario)|prima di stampare.{0,60}|avviso di riservatezza',
  '(dit|deze) (bericht|e-?mail|mail)( \\(?en .{0,60})? (is|kan|bevat)\\b.{0,120}(vertrouwelijk|bestemd|geadresseerde)|(indien|als|mocht) u (niet de|dit bericht).{0,80}(geadresseerde|ten onrechte|abusievelijk)|de informatie (in|verzonden met) (dit|deze) .{0,60}vertrouwelijk',
  '(ta|niniejsza|treść tej|informacje zawarte w tej) (wiadomość|wiadomości|korespondencja|e-?mail).{0,80}(poufn|przeznaczon|adresat)|jeżeli nie (są|jest) .{0,40}adresat|wiadomość ta.{0,60}poufn',
  '(detta|denna|dette|denne) (meddelande|meddelelse|e-?post\\w*|e-?mail|mail|besked)( och .{0,40}| og .{0,40})?.{0,80}(konfidentiell|fortroli|avsett|avsedd|sekretess)|om du (har fått|inte är) .{0,60}(av misstag|avsedd)|hvis du (har modtaget|ikke er) .{0,60}(ved en fejl|rette)',
  'このメール.{0,60}(機密|秘密)|本邮件.{0,60}(保密|机密)|это (электронное )?(сообщение|письмо).{0,60}конфиденциальн',
];

/** How a footer's single line begins or reads: scanners, lists, company registers, warnings at the gate. */
const FOOTER_LINES = [
  '(virus[- ]?free|virenfrei|garanti sans virus|libre de virus|livre de vírus|sem vírus|privo di virus|mail priva di virus|virusvrij|wolny od wirusów|virusfri(tt)?|без вирусов|不含病毒|ウイルス(フリー|なし))\\.?( ?<?(https?://)?www\\.\\S{3,60}>?)?',
  '(this|the) (e-?mail|message)( and .{0,40})? (has been|was|is) (checked|scanned|swept|certified)\\b.{0,80}\\b(virus|malware|threat|mimecast|avast|avg|symantec)\\w*.{0,60}',
  '(scanned (by|for|with)|checked by|protected by|no virus found in|outgoing mail is certified).{0,80}',
  "diese e-?mail wurde .{0,60}(viren|virus).{0,60}|l['’]absence de virus .{0,100}|cet e-?mail a été vérifié .{0,60}|este (correo|mensaje) .{0,40}(virus|antivirus).{0,40}|este e-?mail foi (escaneado|verificado).{0,60}|questa e-?mail è stata (controllata|verificata).{0,60}|deze e-?mail is (gecontroleerd|gescand).{0,60}|ta wiadomość .{0,40}wirus.{0,60}|(detta|denna|denne|dette) .{0,30}(kontrollerats|genomsökts|scannet|kontrolleret).{0,60}",
  '(to )?unsubscribe( here| now| from (this|these|our|all) [\\w ,-]{3,60})?[.,:]?( ?[|·•-] ?.{2,80}| ?,? (please )?click .{0,40}| ?<?https?:\\S{4,200})?',
  'to (unsubscribe|opt[- ]out|stop receiving|manage your|change your).{0,60}(click|visit|reply|follow|update).{0,80}',
  "(you('re|’re| are)|this e-?mail was sent to you|this (e-?mail|message|newsletter) (was|is) sent).{0,20}(receiving|received|because|to \\S+@\\S+).{0,20}(e-?mail|because|you|$).{0,40}(subscribe|signed up|registered|opted|account|list|customer|purchase|@).{0,60}",
  '((view|read|open) (this|it|e-?mail) .{0,20}in (your |a )?browser|manage (your )?(e-?mail )?(preferences|subscriptions?|notifications?)|update (your )?preferences|privacy policy|terms (of (use|service)|and conditions))( ?[|·•] ?.{2,60})?',
  "(newsletter )?abmelden|newsletter abbestellen|(vom newsletter|hier) abmelden.{0,40}|wenn sie (diesen newsletter|keine weiteren).{0,100}|(se )?désabonner|se désinscrire|pour (se|vous) (désabonner|désinscrire).{0,80}|darse de baja.{0,60}|cancelar (la |a )?(suscripción|inscrição|assinatura|subscrição).{0,40}|para (cancelar|anular|dejar de recibir).{0,80}|annulla (l['’])?iscrizione.{0,40}|disiscriviti.{0,40}|per (cancellarti|disiscriverti|annullare).{0,80}|uitschrijven.{0,40}|(klik hier om u )?af te melden.{0,40}|wypisz się.{0,40}|aby zrezygnować.{0,80}|avregistrera.{0,40}|avprenumerera.{0,40}|afmeld (nyhedsbrev)?.{0,30}|配信停止.{0,40}|メール配信.{0,20}解除.{0,20}|退订.{0,20}",
  '(registered (in|office|number|address|company)|company (reg(istration)?|number|no))\\b.{0,20}[:.,].{0,160}|registered in .{3,60}(no|number|nr)\\b.{0,60}|vat (no|number|reg)\\b.{0,60}|(geschäftsführ(er|ung|erin)|amtsgericht|registergericht|handelsregister|sitz der gesellschaft|ust-?id|hrb)\\b.{0,160}|(siret|siren|rcs|capital social|n° ?tva)\\b.{0,120}|(p\\.? ?iva|partita iva|c\\.f\\.|cnpj|nif|cif|kvk|btw|regon|krs|nip|org\\.? ?nr|cvr)\\b ?[.:]?.{0,80}',
  "(caution|warning|attention|notice|external( e-?mail)?|\\[external\\]|achtung)\\b ?[:!-]? ?(this (e-?mail|message) (originated|came|was sent|is) (from )?(outside|an external|external).{0,200}|diese e-?mail (kam|stammt) von (außerhalb|extern).{0,120})|\\[?external( e-?mail| sender| message)?\\]?:?|this (e-?mail|message) (originated|came) from outside.{0,200}|do not click (on )?(any )?links or open (any )?attachments unless.{0,120}|(you|some people who received this message) don[’']t often get e-?mail from .{0,160}",
];

/** A legal footer's first sentence. */
export const LEGAL = new RegExp(`${AT}(?:${LEGAL_SENTENCES.join('|')})`, 'iu');

/** A whole line that is a footer of its own. */
export const FOOTERS = new RegExp(`^[*_<(\\[ –—-]*(?:${FOOTER_LINES.join('|')})[\\])>*_. ]*$`, 'iu');
