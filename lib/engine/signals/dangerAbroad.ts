/**
 * Words of danger in the other languages the product is offered in, as plain stems matched in lower-case text. They
 * are looked for whatever language a message is in.
 */
export interface AbroadWord {
  language: string;
  pattern: string;
  reason: string;
}

const HARM = 'Speaks of harm to themselves';
const THREAT = 'Threatens violence or fears it';
const GAS = 'Speaks of gas, fire, smoke or a shock';
const BODY = 'Speaks of acute harm to a body';

export const dangerAbroad: readonly AbroadWord[] = [
  { language: 'es', pattern: 'suicid(arme|io|a|arse|ar|arnos)', reason: HARM },
  {
    language: 'es',
    pattern: 'quitarme la vida|matarme|quiero morir|no quiero vivir|acabar con (mi vida|todo)|hacerme daño',
    reason: HARM,
  },
  {
    language: 'es',
    pattern:
      '(os|te|le|les|lo|los|la|las) (voy|vamos) a (matar|pegar|quemar)|voy a matar|amenaza de (muerte|bomba)|una bomba|me amenaz[óoa]\\w*|s[ée] d[óo]nde vives|me (acosa|persigue|agredi[óo]|peg[óo])',
    reason: THREAT,
  },
  {
    language: 'es',
    pattern:
      '(olor|huele|fuga|escape) (a|de) (gas|quemado|humo)|mon[óo]xido|se (incendi[óo]|prendi[óo])|incendio|explot[óo]|descarga el[ée]ctrica|(sale|sali[óo]) humo|chispas',
    reason: GAS,
  },
  {
    language: 'es',
    pattern:
      'reacci[óo]n al[ée]rgica|no puede respirar|no pod[íi]a respirar|ambulancia|en urgencias|se atragant[óo]|intoxicad[oa]|sangrando',
    reason: BODY,
  },
  {
    language: 'fr',
    pattern:
      'me suicider|suicid(e|aire)|me tuer|mettre fin à (ma vie|mes jours)|envie de mourir|veux mourir|me faire du mal|plus envie de vivre',
    reason: HARM,
  },
  {
    language: 'fr',
    pattern:
      '(vais|va|allons) (vous|te|le|la|les) (tuer|frapper|casser la gueule|brûler)|menac(e|é|ée) de mort|une bombe|sais où (tu|vous) (habit\\w+|viv\\w+)|m.a (agressé|menacé|frappé)\\w*|me (harcèle|suit)',
    reason: THREAT,
  },
  {
    language: 'fr',
    pattern:
      '(odeur|fuite|sent le|ça sent) (de |du |le )?(gaz|brûlé|fumée)|monoxyde|pris feu|incendie|explos(é|ion)|choc électrique|électrocut\\w+|étincelles|fumée (sort|sortait)',
    reason: GAS,
  },
  {
    language: 'fr',
    pattern:
      'réaction allergique|(peut|pouvait|arrive|arrivait) (plus|pas) (à )?respirer|ambulance|aux urgences|étouff\\w+|intoxication|saigne',
    reason: BODY,
  },
  {
    language: 'de',
    pattern:
      'selbstmord|umbringen|das leben nehmen|nicht mehr leben|suizid\\w*|mich verletzen|will sterben|mein leben beenden',
    reason: HARM,
  },
  {
    language: 'de',
    pattern:
      '(bringe|bring|schlage|steche) (dich|euch|sie|ihn) (um|tot|ab|zusammen)|morddrohung|bombe|weiß,? wo (du|sie|ihr) (wohn\\w+|leb\\w+)|hat mich (bedroht|geschlagen|angegriffen)|stalk\\w+|bedroht mich',
    reason: THREAT,
  },
  {
    language: 'de',
    pattern:
      'gasgeruch|riecht nach (gas|rauch|verbrannt\\w*)|gasleck|kohlenmonoxid|feuer gefangen|brennt|gebrannt|explodiert|stromschlag|funken|rauch (kommt|kam)|in flammen',
    reason: GAS,
  },
  {
    language: 'de',
    pattern:
      'allergisch\\w* (reaktion|schock)|keine luft|nicht (mehr )?atmen|krankenwagen|notaufnahme|rettungswagen|verschluckt|vergift\\w+|blutet|erstickt',
    reason: BODY,
  },
  {
    language: 'pt',
    pattern:
      'suic[íi]d\\w*|me matar|matar-me|tirar a (minha |própria )?(própria )?vida|quero morrer|n[ãa]o quero (mais )?viver|acabar com (a minha vida|tudo)|me machucar',
    reason: HARM,
  },
  {
    language: 'pt',
    pattern:
      'vou (te|vos|lhe|os|matar)( matar| bater| queimar)?\\b.{0,12}(matar|bater|voc[êe]s|queimar|te)|amea[çc]\\w+ de (morte|bomba)|uma bomba|sei onde (voc[êe] |tu )?mora\\w*|me (amea[çc]ou|agrediu|perseg\\w+)',
    reason: THREAT,
  },
  {
    language: 'pt',
    pattern:
      '(cheiro|vazamento|fuga) (de|a) (g[áa]s|queimado|fuma[çc]a)|mon[óo]xido|pegou fogo|inc[êe]ndio|explodiu|choque el[ée]trico|levei um choque|fa[íi]scas|saindo fuma[çc]a',
    reason: GAS,
  },
  {
    language: 'pt',
    pattern:
      'rea[çc][ãa]o al[ée]rgica|n[ãa]o consegu\\w+ respirar|ambul[âa]ncia|pronto.socorro|nas urg[êe]ncias|engasg\\w+|intoxica\\w+|sangrando',
    reason: BODY,
  },
  {
    language: 'it',
    pattern:
      'suicid\\w*|uccidermi|ammazzarmi|togliermi la vita|voglio morire|non voglio (pi[ùu] )?vivere|farla finita|farmi del male',
    reason: HARM,
  },
  {
    language: 'it',
    pattern:
      '(ti|vi|lo|la|li) (ammazzo|uccido|ammazzer[òo]|uccider[òo]|brucio)|minacci\\w+ di morte|una bomba|so dove (abiti|vivi|abitate)|mi ha (minacciat[oa]|aggredit[oa]|picchiat[oa])|mi perseguita',
    reason: THREAT,
  },
  {
    language: 'it',
    pattern:
      '(odore|puzza|fuga|perdita) di (gas|bruciato|fumo)|monossido|ha preso fuoco|incendio|[èe] esplos[oa]|scossa elettrica|preso la scossa|scintille|esce fumo|usciva fumo',
    reason: GAS,
  },
  {
    language: 'it',
    pattern:
      'reazione allergica|non riesc\\w+ a respirare|non respira|ambulanza|pronto soccorso|soffoc\\w+|intossica\\w+|sanguina',
    reason: BODY,
  },
];
