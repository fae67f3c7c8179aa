/** Things people write to support about, by class. A class decides which wordings can speak of the thing. */
export type ThingClass = 'goods' | 'parcel' | 'money' | 'account' | 'plan' | 'app' | 'booking' | 'paper' | 'other';

const LISTS: Readonly<Record<Exclude<ThingClass, 'other'>, string>> = {
  goods:
    'laptop notebook computer pc monitor screen keyboard mouse printer scanner tablet phone handset iphone ipad macbook kindle ' +
    'charger cable battery adapter headphones headset earbuds earphones speaker soundbar camera lens drone tv television remote ' +
    'console controller router modem hub thermostat doorbell lock alarm watch smartwatch tracker shoes shoe trainers sneakers boots ' +
    'sandals slippers heels dress shirt t-shirt blouse jacket coat jumper sweater hoodie jeans trousers pants leggings skirt suit ' +
    'hat cap scarf gloves socks bag handbag backpack rucksack suitcase wallet purse belt ring necklace bracelet earrings jewellery ' +
    'glasses sunglasses sofa couch armchair chair desk table bed mattress pillow duvet blanket wardrobe bookcase shelf shelves ' +
    'cabinet drawer lamp lights rug carpet curtains blinds mirror fridge freezer refrigerator oven hob cooker stove microwave ' +
    'kettle toaster blender mixer dishwasher washer dryer tumble-dryer vacuum hoover iron fan heater boiler radiator dehumidifier ' +
    'purifier machine grinder espresso pan pot knife knives cup cups mug mugs plate plates bowl bowls vase candle candles toy toys ' +
    'doll puzzle game lego book books notebook calendar poster print prints frame painting bike bicycle e-bike scooter helmet tent ' +
    'car van tyre tyres tire tires pushchair stroller pram cot crib nappies bottle bottles cream serum shampoo perfume makeup ' +
    'lipstick foundation vitamins supplements tablets medication medicine prescription inhaler glucose dog-food food meal meals ' +
    'bar bars snack snacks sauce soup yoghurt bread cereal milk formula kit helmet boiler meter pump-unit groceries cake flowers bouquet roses plant plants seeds coffee tea wine beer chocolates hamper gift gifts present presents ' +
    'card cards saw drill mower lawnmower trimmer tool tools paint tiles tap shower toilet basin door doors window windows fence ' +
    'shed garage greenhouse treadmill guitar piano violin sensor device unit product item items kit set part parts replacement ' +
    'uniform uniforms costume veil tiara invitations stickers badges banner banners brochures jumpers shirts chairs laptops phones ' +
    'tickets-print sandwich pizza burger curry salad cooler grill barbecue bbq pump filter filters cartridge cartridges toner telescope microscope inverter panels panel heatpump ' +
    'ramp porch roof gutter fence-panel till terminal freezer-drawer bracket hinge zip strap wheel handle lid hose valve mattress-topper ' +
    'maker pen wellies vinyl soap bulb bulbs cushion cushions teapot jug hammock pyjamas tights ' +
    'chicken rice dessert starter wheelbarrow album magazine crayons rocking-horse basket-case pedal saddle dishwasher food',
  parcel: 'order parcel packet packages package delivery shipment box letter consignment',
  money:
    'payment payments refund charge charges bill bills invoice invoices deposit fee fees transfer salary wages pension cashback ' +
    'voucher coupon credit balance debit overdraft statement price discount direct-debit payout reimbursement compensation',
  account:
    'account accounts password login log-in profile username email-address inbox mailbox pin passcode authenticator code codes ' +
    'two-factor 2fa credentials sign-in',
  plan:
    'subscription subscriptions plan membership contract policy insurance licence license licences licenses trial broadband internet wifi wi-fi ' +
    'connection line service heating water electricity power gas mobile tariff package-deal cover landline electricity meter sim mortgage loan bundle course class lessons',
  app:
    'app application-form website site page pages dashboard report reports export exports import imports file files folder folders document documents photo photos ' +
    'video videos data database api integration webhook webhooks plugin extension update upgrade version feature form button menu ' +
    'settings calendar-sync sync server servers domain hosting backup backups checkout cart basket notifications search table spreadsheet ' +
    'project projects workspace board boards playlist playlists download downloads upload uploads software template templates survey chart charts ' +
    'portal platform map maps widget filter-view editor',
  booking:
    'booking reservation flight flights ticket tickets seat seats room suite hotel cottage apartment villa holiday trip cruise train ' +
    'appointment appointments reception breakfast pool balcony air-conditioning viewing visit table-booking tour transfer-bus luggage baggage bags itinerary check-in stay slot session excursion',
  paper:
    'claim application complaint request case visa passport certificate receipt warranty guarantee quote proof form-letter transcript ' +
    'prescription-form notice deadline-letter agreement clause survey-report repair return exchange installation review feedback question enquiry inquiry',
};

const CLASS_OF = new Map<string, ThingClass>();
for (const [kind, list] of Object.entries(LISTS)) {
  for (const noun of list.split(' ')) CLASS_OF.set(noun, kind as ThingClass);
}

/** People of ours whom customers name by their work. */
const OURS = new Set(
  'engineer engineers driver drivers courier couriers technician technicians plumber plumbers fitter fitters installer installers electrician cleaner cleaners adviser advisor agent colleague receptionist reception waiter waitress mechanic salesman team'.split(
    ' ',
  ),
);

/** "engineer", "driver": somebody of ours, by their work. */
export function isOurPerson(noun: string): boolean {
  return OURS.has(noun.toLowerCase());
}

/** Words that read as a plural although they do not say so, and the other way round. */
const SINGULAR_S = new Set([
  'lens',
  'glass',
  'dress',
  'class',
  'address',
  'access',
  'wireless',
  'mattress',
  'business',
  'express',
  'process',
  'gas',
  'bus',
  'canvas',
  'glucose',
  'progress',
  'espresso',
  'series',
  'gps',
  'sms',
  'dns',
  'news',
  'status',
  'bonus',
  'campus',
  'lego',
  'chess',
  'harness',
  'compass',
  'fitness',
  'pass',
  'plus',
  'windows',
]);

/** The class of a noun, also of its plural or singular; undefined when the word is not listed. */
export function classOf(noun: string): ThingClass | undefined {
  const key = noun.toLowerCase();
  return CLASS_OF.get(key) ?? (key.endsWith('s') ? CLASS_OF.get(key.slice(0, -1)) : undefined);
}

export function isPlural(noun: string): boolean {
  const key = noun.toLowerCase();
  return key.endsWith('s') && !key.endsWith('ss') && !SINGULAR_S.has(key) && !/['’]s$/.test(key) && !/\d/.test(key);
}

/** "My …" that is no thing to be echoed as one. */
export const NOT_THINGS = new Set(
  (
    'foot knee hip leg arm shoulder lap hat appendix stomach tooth teeth neck chest page tracking sauce window breakfast sight eyesight hearing english course wet age rope tether status-page name fault time money life opinion problem problems question issue issues mind day week month year own first second third last next ' +
    'best worst patience head heart health experience understanding situation bad way right rights concern concerns point fingers ' +
    'hands hand eyes nerves house home address phone-number number bank self behalf end side area city country street language english ' +
    'apologies thanks regards mistake job work boss trust loyalty feelings frustration disappointment anger sincere previous earlier ' +
    'email emails e-mail mail message messages call calls chat text attention wish hope guess bills-only details information info ' +
    'name-only age birthday blood stress anxiety depression body family kids children friends everything anything same fact reason ' +
    'husband wife partner son daughter mother mum mom father dad grandmother grandfather grandma grandpa nan sister brother baby girlfriend boyfriend fiance fiancee aunt uncle niece nephew ' +
    'note notes word words line lad lads girl girls boy boys kid guy guys lady ladies man men woman women friend boss client clients colleague colleagues students guests tenant landlord neighbour neighbours dog cat solicitor lawyer attorney manager supervisor driver ' +
    'doctor nurse ex ex-husband ex-wife ex-partner ex-boyfriend ex-girlfriend rent location salary job husbands parents toddler grandson granddaughter carer patient pupils ' +
    'users user members staff employees customers people everyone asthma flat ' +
    'holidays salary wages life-savings thesis wedding funeral exam party anniversary deadline company business office shop department school kitchen door floor hallway ' +
    'hell fuck shit ass god goodness word words turn part-time whole entire thing things stuff part lot bit few couple'
  ).split(' '),
);
