/** Values of lexemes that tell of which kind a phrase is. */

export const MILITARY = new Set(['military', 'armed_group'])
export const FIGHTERS = new Set([
  'soldier',
  'officer',
  'police_officer',
  'fighter',
  'gunman',
  'member',
  'terrorist',
  'recruit',
  'rebel',
  'suicide_bomber',
  'extremist',
  'attacker',
])
/** Who makes the strength of any body; members are many things'. */
/** Who is counted among the troops that states send. */
export const TROOPS = new Set([...FIGHTERS, 'adviser'])
export const SOLDIERS = new Set(['soldier', 'fighter', 'gunman', 'recruit', 'police_officer'])
export const GOODS = new Set(['aid', 'convoy', 'shipment', 'training_noun', 'weapons'])
export const GIVEN = new Set(['oil', 'grain', 'weapons', 'aircraft', 'funding'])
/** What makes support a gift and not a word of encouragement. */
export const SUPPORTING = new Set(['military_adj', 'humanitarian', 'finance_noun', 'economic', 'health', 'health_adj', 'combat'])
export const SUPPORT = new Set(['support'])
export const AID = new Set(['aid', 'support', 'funding', 'convoy', 'shipment'])
export const TRUCE = new Set(['ceasefire'])
export const DEALS = new Set(['contract', 'deal', 'tender'])
export const STOCK = new Set(['share'])
export const SHARES = new Set(['share_price'])
export const BONDS = new Set(['bond', 'sukuk', 'treasury_bill'])
export const DELEGATION = new Set(['delegation'])
/** `صوت النواب` */
export const LAWMAKERS = new Set(['lawmaker', 'deputy', 'member', 'senator'])
export const ASSEMBLY = new Set(['parliament', 'council', 'committee'])
export const BODIES = new Set(['company', 'country', 'party', 'organization', 'ministry', 'government', 'bank', 'faction', 'group', 'institution'])
export const AGREEMENTS = new Set(['agreement', 'memorandum_of_understanding', 'treaty', 'contract', 'deal', 'protocol', 'programme'])
/** Verbs of going up and down. */
/** Verbs that say where a move ends. */
export const ENDING = new Set(['close', 'record', 'end'])
/** Where people live. */
export const HOMES = new Set(['house', 'home', 'city', 'village', 'town', 'area', 'region'])
/** What holds gas, fuel or the like. */
export const BURSTING = new Set([
  'pipeline',
  'tank',
  'gas',
  'fuel',
  'factory',
  'depot',
  'warehouse',
  'refinery',
  'power_station',
  'oil_well',
  'cylinder',
  'boiler',
  'coal_mine',
])
export const MOVES = new Set(['rise', 'fall', 'decline'])
/** Blows that are counted: `12 غارة`. */
export const STRIKES = new Set(['airstrike', 'strike', 'attack', 'raid', 'bombing', 'sortie'])
export const DEAD = new Set(['killed', 'martyr', 'victim', 'dead', 'death', 'body'])
/** Words for the dead themselves; a death is counted only. */
export const FALLEN = new Set(['killed', 'martyr', 'victim', 'dead', 'body'])
export const HURT = new Set(['wounded'])
export const LIVES = new Set(['lives'])
export const LOST = new Set(['missing'])
export const HOMELESS = new Set(['displaced', 'refugee'])
export const BUILDINGS = new Set(['university', 'hospital'])
export const VIOLENT = new Set(
  'attack bomb target blow_up assassinate storm invade raid clash fight fire shoot_down destroy hit abduct kill stab collapse drown crash break_out execute besiege'.split(
    ' ',
  ),
)
/** What is done to others on purpose. */
export const ASSAULTS = new Set('attack bomb target blow_up assassinate storm raid shoot_down kill'.split(' '))
export const RIVALS = new Set(['tribe', 'clan', 'family', 'faction', 'group', 'gang', 'militia', 'armed_group'])
export const ATTEMPTS = new Set(['attempt'])
export const ASSAILANTS = new Set(
  'man youth person gunman attacker soldier police_officer suicide_bomber student settler extremist unknown_person terrorist'.split(' '),
)
export const PENALTIES = new Set(['imprison', 'execute', 'punish'])
export const SOURCES = new Set('source statement report study media agency channel newspaper website letter document data survey account'.split(' '))
export const ATHLETES = new Set(['player', 'athlete', 'champion', 'star', 'swimmer', 'weightlifter', 'rider', 'contestant'])
export const NOBODY = new Set(['other', 'subscriber', 'player', 'star', 'champion', 'fan'])
export const PROSECUTION = new Set(['prosecution'])
export const ENVOYS = new Set([
  'ambassador',
  'consul',
  'diplomat',
  'envoy',
  'minister',
  'president',
  'leader',
  'official',
  'lawmaker',
  'senator',
  'emir',
  'sheikh',
  'representative',
  'delegate',
  'adviser',
  'expert',
  'cleric',
  'investigator',
  'inspector',
  'observer',
])
export const PEERS = new Set(['counterpart'])
export const LOAN = new Set(['loan'])
export const GUARDS = new Set(['police', 'gendarmerie', 'security', 'customs', 'intelligence', 'court', 'authority', 'guard'])
export const CRAFT = new Set(['aircraft', 'fighter_jet', 'helicopter', 'drone', 'tank', 'ship', 'boat', 'artillery'])
export const RELIEF = new Set(
  'medical_supplies medical_device medicine vaccine vaccine_dose food food_parcel shelter blanket hygiene relief clothing'.split(' '),
)
export const AIDING = new Set(['aid', 'relief'])
export const GRANTS = new Set(['grant_noun', 'grant'])
export const DOSES = new Set(['dose'])
export const BLOWS = new Set(['attack_noun', 'explosion', 'shooting'])
export const MISSILES = new Set(['missile', 'shell', 'bomb', 'mine', 'explosive_device'])
export const DRONES = new Set(['drone'])
export const SITES = new Set(['site', 'village'])
/** Counted things that stand somewhere: what can be struck, visited, left. */
export const PREMISES = new Set(
  'house school hospital village city town well housing_unit building camp position target site centre area province base checkpoint shop farm bank road bridge crossing airport factory plant headquarters university ministry embassy consulate court prison stadium club flat room hotel mosque church shrine temple tower complex market mall warehouse depot bakery restaurant clinic pharmacy laboratory institute faculty kindergarten office department branch dam power_station oil_well field refinery line pipeline tank tanker port quay tunnel street neighbourhood subdistrict district municipality region island mountain river valley cemetery satellite radar generator platform launcher tent convoy residential_building border_crossing museum library gate statue union container farm exhibition festival company institution'.split(
    ' ',
  ),
)
/** Bodies that are houses, too, where people meet. */
export const ROOMS = new Set(['office', 'bureau', 'hotel', 'embassy', 'house', 'palace', 'headquarters'])
export const ILLICIT = new Set(
  'drugs weapons weapon rifle pistol shell missile bomb mine explosive_device round_of_ammunition bullet pill tablet slab bullion_bar artefact cigarette'.split(
    ' ',
  ),
)
export const CORPSES = new Set(['body'])
export const DUTIES = new Set(['post'])
export const COURTS = new Set(['court', 'judiciary', 'tribunal'])
export const CAPTIVES = new Set(['prisoner', 'detainee', 'hostage', 'abductee'])
/** Who escapes, deserts or is beaten when he flees, and is not displaced. */
export const NO_REFUGEES = new Set([...CAPTIVES, ...FIGHTERS, 'suspect', 'convict', 'inmate', 'criminal', 'player'])
/** Bodies that attack nobody. */
export const PEACEFUL = new Set([
  'hospital',
  'university',
  'company',
  'media',
  'bank',
  'school',
  'ministry',
  'international',
  'ngo',
  'club',
  'market',
  'museum',
])
export const WORKS = new Set(['build', 'accomplish', 'develop', 'expand', 'rehabilitate', 'install'])
export const CABINETS = new Set(['government'])
export const GANGS = new Set(['power'])
export const HOUSEHOLDS = new Set(['family'])
export const PAY = new Set(['salary', 'allowance', 'expense', 'salary2'])
/** Countries that take a masculine verb. */
export const MASCULINE = new Set(['العراق', 'لبنان', 'الأردن', 'المغرب', 'السودان', 'اليمن', 'الصومال', 'جنوب السودان', 'الفاتيكان'])
export const DONORS = new Set(['donor'])
export const WAGES = new Set(['salary', 'salary2'])
export const DUES = new Set(['debt', 'due', 'compensation', 'loan', 'salary', 'salary2'])
export const PAIRS = new Set([...BODIES, 'side', 'minister', 'leader', 'official'])
export const POWER = new Set(['magnitude'])
export const FROM = new Set(['from'])
export const ARMING = new Set(['military_adj', 'joint', 'security', 'combat', 'naval', 'armed_adj', 'security_man'])
export const TALLIES = new Set(['toll_noun'])
