/**
 * Words of danger in other languages, in lower case and without accents, as customers in fear or in a hurry write them.
 * They are looked for whatever language a message is in, so none of them may be a word of English too.
 */
export interface AbroadWord {
  /** ISO 639-1. */
  language: string;
  /** The source of a regular expression; words of their own. */
  pattern: string;
  reason: string;
  /** A message that it must find. */
  example: string;
}

const HARM = 'Speaks of harm to themselves';
const THREAT = 'Threatens violence or fears it';
const GAS = 'Speaks of gas, fire, smoke or a shock';
const BODY = 'Speaks of acute harm to a body';

export const dangerAbroad: readonly AbroadWord[] = [
  {
    language: 'es',
    pattern:
      'suicid(arme|io|a|arse|ar|arnos)|quitarme la vida|matarme|quiero morir(me)?|no quiero (seguir viviendo|vivir)|acabar con (mi vida|todo)|hacerme dano|no aguanto mas vivir',
    reason: HARM,
    example: 'Ya no puedo mas, quiero morir y a nadie le importa.',
  },
  {
    language: 'es',
    pattern:
      '(os|te|le|les|lo|los|la|las) (voy|vamos) a (matar|pegar|quemar)|voy a (mataros|matarte|matarlos|quemarlo)|amenazas? de (muerte|bomba)|(poner|pondre|puesto|hay|colocar) una bomba|me (ha )?amenaz(o|a|ado|aron|an)( de| con)?|se donde (vives|viven|trabajas)|me (acosa|persigue|agredio|pego|golpeo)',
    reason: THREAT,
    example: 'Su repartidor me amenazó con un cuchillo.',
  },
  {
    language: 'es',
    pattern:
      '(olor|huele|fuga|escape|oler) (a|de) (gas|quemado|humo)|monoxido|se (incendio|prendio fuego|quemo solo)|(un|el) incendio|exploto|(sale|salio|echa|saca) (humo|chispas)|descarga electrica|me electrocut\\p{L}+|en llamas',
    reason: GAS,
    example: 'Huele a gas en la cocina desde la visita del técnico.',
  },
  {
    language: 'es',
    pattern:
      '(tragado|trago|bebido|bebio) (la |una |el |un |las |unos )?(pila|pilas|bateria|iman|imanes|lejia|detergente)|reaccion alergica|no (puede|podia|puedo|podemos) respirar|ambulancia|en urgencias|se (atraganto|ahogo|ahoga)|intoxicad[oa]s?|(esta|estoy|estaba) sangrando|inconsciente|se desmayo',
    reason: BODY,
    example: 'Mi hija tuvo una reacción alérgica después de comer sus galletas.',
  },
  {
    language: 'fr',
    pattern:
      '(me|se) suicid(er|e)|suicidaires?|(au|le|mon|du) suicide|me tuer|mettre fin a (ma vie|mes jours)|envie de mourir|(veux|vais|voudrais) mourir|me faire du mal|plus (envie de vivre|la force de vivre)|en finir avec la vie',
    reason: HARM,
    example: "J'ai envie de mourir, je n'en peux plus.",
  },
  {
    language: 'fr',
    pattern:
      '(vais|va|allons) (vous|te|le|la|les) (tuer|frapper|casser la gueule|bruler)|menac(e|es|ee) de mort|(poser|mettre|placer|y a|menace de|alerte a la) (une |la )?bombe|sais ou (tu|vous) (habit|viv|travaill)\\p{L}+|m.a (agresse|menace|frappe)e?|me (harcele|suit partout)',
    reason: THREAT,
    example: 'Votre livreur m’a menacée devant mes enfants.',
  },
  {
    language: 'fr',
    pattern:
      '(odeur|fuite|sent le|sentait le) ?(de |du |le )?(gaz|brule|fumee)|monoxyde|pris feu|(un|l.) ?incendie|(a|ont) explose|(une|l.) ?explosion|choc electrique|(s.est|m.a|a ete|suis) electrocut\\p{L}+|etincelles|(de la )?fumee (sort|sortait|noire)|en flammes',
    reason: GAS,
    example: 'Il y a une odeur de gaz dans la cuisine.',
  },
  {
    language: 'fr',
    pattern:
      '(avale|avalee) (la |une |des |du |de )?(pile|piles|batterie|aimants?|javel|lessive|produit|detergent)|reaction allergique|(peut|peux|pouvait|arrive|arrivait) (plus|pas) (a )?respirer|(une|l.|en|d.) ?ambulance|aux urgences|s.(est etouffe|etouffe|est evanouie?)e?|intoxication (alimentaire|au)|intoxiquee?s?|(saigne|perd du sang)|inconscient(e)?',
    reason: BODY,
    example: 'Mon fils n’arrive plus à respirer.',
  },
  {
    language: 'de',
    pattern:
      'selbstmord|mich (\\p{L}+ ){0,3}umbringen|bringe? mich um|(mir )?das leben nehmen|nicht mehr leben|suizid\\p{L}*|mich (selbst )?(verletzen|ritzen)|(will|mochte|moechte) (nur noch )?sterben|mein leben beenden|lebensmude',
    reason: HARM,
    example: 'Ich kann nicht mehr, ich will nicht mehr leben.',
  },
  {
    language: 'de',
    pattern:
      '(bringe?|schlage?|steche?) (dich|euch|sie|ihn) (um|tot|ab|zusammen)|(dich|euch|sie|ihn) (umbringen|abstechen|totschlagen)|morddrohung(en)?|bombendrohung|(lege?|baue|werfe|zunde) \\p{L}{0,12} ?bombe|wei(s|ss),? wo (du|sie|ihr) (wohn|leb|arbeite)\\p{L}+|hat (mich|mir|uns) (be|ge)(droht|schlagen)|hat mich angegriffen|gestalkt|bedroht (mich|uns)',
    reason: THREAT,
    example: 'Ihr Fahrer hat mich bedroht, ich habe Angst.',
  },
  {
    language: 'de',
    pattern:
      'gasgeruch|(riecht|stinkt|roch) (\\p{L}+ ){0,2}nach (gas|rauch|verbrannt\\p{L}*|verschmort\\p{L}*)|gasleck|gas tritt aus|kohlenmonoxid|feuer gefangen|es (brennt|hat gebrannt)|(gerat|geraet|akku|ofen|herd|kabel|steckdose|netzteil|wohnung|haus|kuche|auto) (brennt|brannte|hat gebrannt)|abgebrannt|in brand|explodiert|stromschlag|einen schlag bekommen|funken (flogen|fliegen|geflogen|spruhen|schlugen|schlagen|und)|spruht funken|funkenflug|rauch (kommt|kam|steigt|stieg)|raucht aus|in flammen',
    reason: GAS,
    example: 'In der Küche riecht es stark nach Gas.',
  },
  {
    language: 'de',
    pattern:
      'allergisch\\p{L}* (reaktion|schock)|keine luft (mehr )?bekomm\\p{L}*|bekomm\\p{L}* keine luft|nicht (mehr )?atmen|krankenwagen|notaufnahme|notarzt|rettungswagen|(hat|habe) (\\p{L}+ ){0,3}verschluckt|vergiftet|vergiftung|blutet|(fast )?erstickt|bewusstlos|ohnmachtig',
    reason: BODY,
    example: 'Meine Tochter hat ein Teil davon verschluckt.',
  },
  {
    language: 'pt',
    pattern:
      'suicid(io|a|ar|ar-me|ando)|me matar|matar-me|tirar a (minha |propria |minha propria )?vida|quero morrer|nao quero (mais )?viver|acabar com (a minha vida|minha vida)|me machucar',
    reason: HARM,
    example: 'Não aguento mais, quero morrer.',
  },
  {
    language: 'pt',
    pattern:
      '(vou|vamos) matar.(vos|te|los|me)|vou (te|vos|lhe|os|las|los) (matar|bater|queimar)|vou (matar|bater em|queimar) (voces?|todos|esse)|ameacas? de (morte|bomba)|(por|colocar|ha|tem) uma bomba|sei onde (voces? |tu )?(mora|moram|vive|trabalha)\\p{L}*|me (ameacou|agrediu|perseguiu|persegue|bateu)|ameacou-me|agrediu-me',
    reason: THREAT,
    example: 'O entregador me ameaçou na porta de casa.',
  },
  {
    language: 'pt',
    pattern:
      '(cheiro|cheira|vazamento|fuga|cheirando) (de|a) (gas|queimado|fumaca|fumo)|monoxido|pegou fogo|(um|o) incendio|explodiu|choque eletrico|levei (um )?choque|faiscas|(sai|saiu|saindo|saia) (fumaca|fumo)|em chamas',
    reason: GAS,
    example: 'O carregador pegou fogo durante a noite.',
  },
  {
    language: 'pt',
    pattern:
      '(engoliu|bebeu) (a |uma |o |um )?(pilha|pilhas|bateria|ima|imas|lixivia|detergente)|reacao alergica|nao consegu\\p{L}+ respirar|ambulancia|pronto.socorro|nas urgencias|(se )?engasg(ou|ando)(-se)?|intoxica(cao|do|da|dos)|(esta|estou|estava) (sangrando|a sangrar)|inconsciente|desmaiou',
    reason: BODY,
    example: 'A minha filha não consegue respirar.',
  },
  {
    language: 'it',
    pattern:
      'suicid(io|a|arsi|arti|armi|arci)|uccidermi|ammazzarmi|mi (ammazzo|uccido)|togliermi la vita|(voglio|vorrei) morire|non voglio (piu )?vivere|farla finita|farmi del male',
    reason: HARM,
    example: 'Non ce la faccio più, voglio farla finita.',
  },
  {
    language: 'it',
    pattern:
      '(ti|vi|lo|la|li) (ammazzo|uccido|ammazzero|uccidero|brucio|spacco la faccia)|minacci[ae] di morte|minacciat[oa] di morte|(metto|mettere|mettero|c.e|piazz\\p{L}+) una bomba|so dove (abiti|vivi|abitate|lavori)|mi ha (minacciat|aggredit|picchiat)[oa]|mi perseguita',
    reason: THREAT,
    example: 'Il vostro corriere mi ha minacciata.',
  },
  {
    language: 'it',
    pattern:
      '(odore|puzza|fuga|perdita) di (gas|bruciato|fumo)|monossido|(ha )?preso fuoco|(un|l.) ?incendio|(e|sono) esplos[oaie]|scossa elettrica|preso la scossa|scintille|(esce|usciva|uscito) (del )?fumo|in fiamme',
    reason: GAS,
    example: 'Il forno puzza di gas e non risponde nessuno.',
  },
  {
    language: 'it',
    pattern:
      'reazione allergica|non riesc\\p{L}+ (piu )?a respirare|non respira|ambulanza|(al|in) pronto soccorso|si (e|sta) (soffoca\\p{L}+|strozzat[oa])|intossicat[oaie]|intossicazione|(sta|sto) sanguinando|perde sangue|svenut[oa]|priv[oa] di sensi',
    reason: BODY,
    example: 'Mio figlio non riesce a respirare.',
  },
  {
    language: 'nl',
    pattern:
      'zelfmoord|mezelf (van het leven beroven|iets aandoen|pijn doen)|mijn leven beeindigen|(wil|wou) (niet meer leven|dood)|maak er een eind aan|suicidaal',
    reason: HARM,
    example: 'Ik kan niet meer, ik wil niet meer leven.',
  },
  {
    language: 'nl',
    pattern:
      '(maak|sla|steek|schiet) (je|jullie|u|hem|haar) (dood|kapot|neer|in elkaar)|doodsbedreiging(en)?|bommelding|weet waar (je|jullie|u) (woont|wonen|werkt)|heeft (mij|me|ons) (bedreigd|geslagen|aangevallen)|bedreigt (mij|me|ons)|stalkt mij',
    reason: THREAT,
    example: 'Uw bezorger heeft mij bedreigd.',
  },
  {
    language: 'nl',
    pattern:
      'gaslucht|gaslek|ruikt naar (gas|rook|brand)|(een )?brandlucht|koolmonoxide|vlam gevat|in brand|brand uitgebroken|ontploft|elektrische schok|stroomschok|vonken|(komt|kwam) rook uit',
    reason: GAS,
    example: 'Het ruikt naar gas in de keuken.',
  },
  {
    language: 'nl',
    pattern:
      'allergische reactie|(kan|kon) niet (meer )?ademen|krijgt? geen lucht|ziekenwagen|spoedeisende hulp|gestikt|vergiftigd|vergiftiging|bloedt|bewusteloos|flauwgevallen',
    reason: BODY,
    example: 'Mijn zoon kan niet meer ademen.',
  },
  {
    language: 'pl',
    pattern:
      'samoboj\\p{L}+|zabic sie|sie zabic|nie mam (juz )?sily zyc|zabije sie|odebrac sobie zycie|nie chce (juz )?zyc|chce umrzec|skonczyc ze soba|zrobic sobie krzywde',
    reason: HARM,
    example: 'Nie daję rady, nie chcę już żyć.',
  },
  {
    language: 'pl',
    pattern:
      '(zabije|zabijemy|pobije|spale) (cie|was|go|ja|ich)|grozby karalne|grozil (mi|nam)|podlozy\\p{L}+ bombe|wiem,? gdzie (mieszkasz|mieszkacie|pracujesz)|(uderzyl|zaatakowal|pobil) (mnie|nas)|przesladuje mnie',
    reason: THREAT,
    example: 'Kurier groził mi pod drzwiami.',
  },
  {
    language: 'pl',
    pattern:
      '(czuc|zapach|wyciek|ulatnia sie) (gaz\\p{L}*|dym\\p{L}*|spaleniz\\p{L}+)|spalenizna|tlenek wegla|czad(em)?|zapalil[aoy]? sie|pozar|wybuchl[aoy]?|porazi\\p{L}+ (mnie )?prad\\p{L}*|iskrzy|(leci|wydobywa sie) dym|w plomieniach',
    reason: GAS,
    example: 'W kuchni czuć gaz, proszę o pilną pomoc.',
  },
  {
    language: 'pl',
    pattern:
      'reakcj[aei] alergiczn\\p{L}+|nie (moze|moge|mogl\\p{L}*) oddychac|karetk[aei]|na pogotowi[eu]|na sorze|(zadlawil|zakrztusil|zatrul|udusil)\\p{L}* sie|zatrucie|krwawi|nieprzytomn[aey]|zemdlal\\p{L}*',
    reason: BODY,
    example: 'Mój syn nie może oddychać.',
  },
  {
    language: 'sv',
    pattern:
      'sjalvmord\\p{L}*|ta mitt (eget )?liv|ta livet av mig|vill (inte leva( langre)?|do)|skada mig sjalv|orkar inte leva',
    reason: HARM,
    example: 'Jag orkar inte leva längre.',
  },
  {
    language: 'sv',
    pattern:
      '(doda|sla ihjal|sticka ner) (dig|er|honom|henne)|dodshot|bombhot|vet var (du|ni) bor|(hotade|slog|attackerade|overfoll) (mig|oss)|hotar (mig|oss)|forfoljer mig',
    reason: THREAT,
    example: 'Er chaufför hotade mig utanför huset.',
  },
  {
    language: 'sv',
    pattern:
      'luktar (gas|rok|brant)|gaslukt|gaslacka|kolmonoxid|(fattade|borjade) (eld|brinna)|brinner|brand i (huset|koket|lagenheten|garaget|bilen|batteriet|laddaren|motorn)|exploderade|elektrisk stot|fick en stot|gnistor|gnistrar|rok (kommer|kom) ur|i lagor',
    reason: GAS,
    example: 'Det luktar gas i köket.',
  },
  {
    language: 'sv',
    pattern:
      'allergisk (reaktion|chock)|kan inte andas|kunde inte andas|ambulans|(pa )?akuten|satte i halsen|forgift\\p{L}+|(det|han|hon|jag|som) bloder|medvetslos|svimmade|kvavdes',
    reason: BODY,
    example: 'Min dotter kan inte andas.',
  },
];
