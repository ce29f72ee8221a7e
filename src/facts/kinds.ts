/** What a noun phrase may stand for, by the tags and lexemes of its words. */
import { foldWord } from '../normalize/fold.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, firstItem, itemsOf } from './chunk.ts'
import type { FillerKind } from './frames/frame.ts'
import {
  AGREEMENTS,
  AID,
  AIDING,
  ARMING,
  ASSAILANTS,
  ASSAULTS,
  ASSEMBLY,
  ATHLETES,
  ATTEMPTS,
  BLOWS,
  BODIES,
  BUILDINGS,
  BURSTING,
  CABINETS,
  CAPTIVES,
  CORPSES,
  COURTS,
  CRAFT,
  DEAD,
  DELEGATION,
  DONORS,
  DOSES,
  DRONES,
  DUTIES,
  ENVOYS,
  FALLEN,
  FIGHTERS,
  FROM,
  GANGS,
  GIVEN,
  GOODS,
  GUARDS,
  HOMELESS,
  HOMES,
  HOUSEHOLDS,
  HURT,
  ILLICIT,
  LAWMAKERS,
  LIVES,
  LOST,
  MILITARY,
  MISSILES,
  MOVES,
  NO_REFUGEES,
  NOBODY,
  PAIRS,
  PAY,
  PEACEFUL,
  PEERS,
  PENALTIES,
  POWER,
  PREMISES,
  PROSECUTION,
  RELIEF,
  RIVALS,
  ROOMS,
  SHARES,
  SITES,
  SOLDIERS,
  SOURCES,
  STRIKES,
  SUPPORT,
  SUPPORTING,
  TALLIES,
  TROOPS,
  TRUCE,
  VIOLENT,
  WORKS,
} from './kind-words.ts'
import { MONEY_KINDS } from './money-kinds.ts'
import { isEvent, isMove } from './traits.ts'
import { counting, isCalled, isNoun, isWord, type KindTest, reads, tagged, type WordTest } from './word-tests.ts'

export type { KindTest, WordTest } from './word-tests.ts'

const isBareMove: WordTest = (view) => !view.article && !view.enclitic && isMove(view)
const isBody: WordTest = (view) => view.readings.some((r) => r.lexeme.category === 'org-head' && r.lexeme.props.type !== 'club')
/** Bodies that play, or ask questions, where others meet. */
const ALOOF: ReadonlySet<string> = new Set(['club', 'media'])
const PROSECUTING = /^(?:ال)?(?:نيابه|مدعي|مدع|ادعاء|نايب (?:ال)?عام|وكيل (?:ال)?نيابه|قاضي (?:ال)?تحقيق)/u
const isPeaceful = (stream: Stream, chunk: Chunk, head: number): boolean =>
  PEACEFUL.has(String(firstItem(stream, chunk)?.value.type)) ||
  stream.view(head).readings.some((r) => r.lexeme.category === 'org-head' && PEACEFUL.has(String(r.lexeme.props.type ?? r.lexeme.value)))

const isActor: WordTest = (view) =>
  tagged(view, 'person', 'organization', 'country', 'metonym', 'title') || (isWord(view) && reads(view, ['people-noun', 'org-head', 'actor-noun']))
const isNation: WordTest = (view) => isWord(view) && reads(view, ['nationality'])
/** `استشهد فلسطينيان`, and no `سعودي الجنسية`. */
const isNational = (stream: Stream, { from }: Chunk, head: number): boolean =>
  head === from && isNation(stream.view(head)) && (head + 1 >= stream.length || !stream.view(head + 1).article)
const isGroup: WordTest = (view) => isNation(view) && view.article
const isViolent: WordTest = (view) => isWord(view) && view.readings.some((r) => r.verb === 'masdar' && VIOLENT.has(String(r.lexeme.value)))
const isAssault: WordTest = (view) =>
  isWord(view) && (reads(view, ['event-noun'], BLOWS) || view.readings.some((r) => r.verb === 'masdar' && ASSAULTS.has(String(r.lexeme.value))))
const isOfClass = (stream: Stream, chunk: Chunk, classes: ReadonlySet<string>): boolean =>
  itemsOf(stream, chunk).some(({ value }) => classes.has(String(value.class)))
const isRelief: WordTest = (view) => reads(view, ['noun'], AIDING) || reads(view, ['equipment'], RELIEF)
/** Whether a word of relief stands right after a preposition there. */
const isOfRelief = (stream: Stream, at: number): boolean =>
  at + 1 < stream.length && reads(stream.view(at), ['preposition']) && (isRelief(stream.view(at + 1)) || tagged(stream.view(at + 1), 'equipment'))
const GATHERINGS: ReadonlySet<string> = new Set(['meeting_noun', 'summit_noun', 'session_noun', 'talks'])
const RESOLUTIONS: ReadonlySet<string> = new Set(['decision', 'law'])
const CHARTERS: ReadonlySet<string> = new Set(['charter', 'treaty', 'budget'])
const SIDES: ReadonlySet<string> = new Set(['side'])
const SUMMITS: ReadonlySet<string> = new Set(['summit_noun', 'talks'])
/** `دعا ‹المجتمع الدولي›`, `دعا ‹المواطنين›`: who is called upon, by what he is or by the ending of an object. */
const isCalledUpon = (stream: Stream, head: number): boolean =>
  reads(stream.view(head), ['actor-noun'], ADDRESSED) || /^(?:ال.+ين|طرفي)$/u.test(stream.element(head).written)
const ADDRESSED = new Set(['international_community', 'side'])

const PARTNERS = ['title-head', 'actor-noun']
const RULERS = ['رئيس الوزراء', 'رئيس الحكومة', 'رئيس الجمهورية', 'رئيس الدولة', 'الملك', 'العاهل', 'السلطان'].map(foldWord)
const NO_MORE = ['السابق', 'الأسبق', 'الراحل'].map(foldWord)
/** Whether a phrase names a head of state or government by his office. */
function isRuler(stream: Stream, { from }: Chunk): boolean {
  const titles = stream.items[stream.item[from] as number]?.value.titles
  if (!Array.isArray(titles)) return false
  return titles.some((title) => {
    const folded = foldWord(String(title)).replace(/\s+/gu, ' ')
    return RULERS.some((ruler) => folded.startsWith(ruler)) && !NO_MORE.some((former) => folded.includes(former))
  })
}
/** Organizations by the first word of their names. */
const ARMED = /^(?:ال)?(?:جيش|قوات|قوه|كتائب|سرايا|حرس|بحريه|طيران|مليشيا|ميليشيا|بيشمركه|بشمركه)/u
const isArmed: WordTest = (view) =>
  isWord(view) && (reads(view, ['force-noun']) || view.readings.some((r) => r.lexeme.category === 'org-head' && MILITARY.has(String(r.lexeme.props.type))))
/** Whether a word names a force or fighters: `القوات`, `المقاتلين`, `القوة`. */
const isForce = (stream: Stream, at: number): boolean => {
  const view = stream.view(at)
  if (!isWord(view)) return isCalled(stream, at, ARMED) || tagged(view, 'military-unit')
  return isArmed(view) || reads(view, ['echelon']) || reads(view, ['people-noun'], FIGHTERS) || (view.article && reads(view, ['lead'], POWER))
}
/** `قوام البعثة`: of whom it may be, of how many they are. */
const MAKEUP = /^(?:قوام|تعداد)$/u
/** `قوة عسكرية`, `قوة إسرائيلية`, `قوة من الجيش`: no strength. */
const isPower: WordTest = (view) => isWord(view) && !view.article && reads(view, ['lead'], POWER)
const isTroop = (stream: Stream, { to }: Chunk, head: number): boolean => {
  if (!isPower(stream.view(head)) || head + 1 >= stream.length) return false
  const next = stream.view(head + 1)
  return head + 1 < to ? isNation(next) || reads(next, ['noun'], ARMING) : isFrom(next) && head + 2 < stream.length && stream.view(head + 2).article
}
const isFrom: WordTest = (view) => reads(view, ['preposition'], FROM)
/** Seats of power by name, where people meet. */
const SEATS = /^(?:ال)?(?:بيت (?:ال)?ابيض|قصر|كرملين|ديوان|مقر|فاتيكان)/u
const POLICING = /^(?:ال)?(?:شرطه|درك|سلطات|جمارك|امن|مخابرات|استخبارات|مباحث|خفر|نيابه|محكمه|مديريه (?:ال)?(?:امن|شرطه|جمارك))/u
const isTallying: WordTest = (view) => isWord(view) && (reads(view, ['noun'], TALLIES) || (reads(view, ['measure-noun']) && !view.enclitic))
/** Whether a word of the phrase is a shell or a bomb, or says that something is rigged with one. */
function isRigged(stream: Stream, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++) if (reads(stream.view(i), ['equipment'], MISSILES) || RIGGED.test(stream.element(i).folded)) return true
  return false
}
const RIGGED = /مفخخ|ملغوم/u
/** A vehicle that the text itself calls one of aid (`شاحنة مساعدات`). */
const OF_AID = /مساعدات|اغاث|إغاث/u
const isGear: WordTest = (view) => tagged(view, 'vehicle', 'equipment') || reads(view, ['vehicle', 'equipment'])
const isCraft: WordTest = (view) => tagged(view, 'vehicle') || (isWord(view) && reads(view, ['vehicle', 'goods'], CRAFT))
/** `مواد`: one `مادة` is a subject of study, or an article of a law. */
const isMaterial: WordTest = (view) =>
  view.readings.some((r) => r.number !== 'sg' && (r.lexeme.category === 'noun' || r.lexeme.category === 'event-noun') && r.lexeme.value === 'material')
const isJudging: WordTest = (view) => view.article && view.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'adjudge')
const OPERATIONS = new Set(['operation', 'operations'])
const isHarm: WordTest = (view) => isViolent(view) || (isWord(view) && reads(view, ['event-noun'], HARMS))
const HARMS = new Set(['accident', 'shooting', 'attack_noun', 'explosion'])
const SIGNED = new Set(['sign', 'conclude'])
const isTime: WordTest = (view) => tagged(view, 'date', 'time', 'duration')
const isHolder: WordTest = (view) => tagged(view, 'person', 'title')
/** `أحد الجنود`, `إحدى الضحايا`. */
const isOneOf: WordTest = (view) => isWord(view) && !view.article && reads(view, ['number-one-joined'])
const isOneOfPeople = (stream: Stream, { to }: Chunk, head: number): boolean =>
  head + 1 < to && (tagged(stream.view(head + 1), 'people') || reads(stream.view(head + 1), ['people-noun']))

/** Whom a number of killed or wounded counts. */
const VICTIMS: KindTest = {
  head: (head) => tagged(head, 'people', 'number') || (isWord(head) && !head.article && reads(head, ['people-noun', 'number-vague'])),
  // `وجرح ثالث`.
  alone: (view) => tagged(view, 'ordinal') && !view.article,
  phrase: {
    asked: (view) => (isNation(view) && !view.article) || isOneOf(view),
    holds: (stream, chunk, head) => (isOneOf(stream.view(head)) ? isOneOfPeople(stream, chunk, head) : isNational(stream, chunk, head)),
  },
}

export const TESTS: Readonly<Record<FillerKind, KindTest>> = {
  ...MONEY_KINDS,
  actor: { head: isActor, alone: isGroup, counted: BODIES, phrase: { asked: isNation, holds: (_stream, chunk) => chunk.adjective } },
  force: {
    head: (head) => reads(head, ['people-noun'], FIGHTERS) || isArmed(head),
    phrase: {
      asked: (view) => !isWord(view) || isPower(view),
      holds: (stream, chunk, head) =>
        itemsOf(stream, chunk).some(({ value }) => MILITARY.has(String(value.type))) || isCalled(stream, head, ARMED) || isTroop(stream, chunk, head),
    },
  },
  organization: { head: (head) => tagged(head, 'organization') || (isWord(head) && reads(head, ['org-head'])), counted: BODIES },
  person: { head: isHolder },
  place: {
    head: (head) =>
      isWord(head) &&
      !isEvent(head) &&
      (reads(head, ['place-head', 'direction']) || (reads(head, ['place']) && head.readings.every((r) => r.lexeme.category === 'place'))),
    inside: (view) => tagged(view, 'place'),
    unless: (head) => tagged(head, 'organization', 'title', 'people'),
  },
  goods: {
    head: (head) => tagged(head, 'vehicle', 'equipment'),
    opening: (view) => reads(view, ['equipment', 'vehicle']) || reads(view, ['goods'], GIVEN) || reads(view, ['noun', 'event-noun'], GOODS) || isMaterial(view),
    phrase: {
      asked: (view) => reads(view, ['noun'], SUPPORT),
      holds: (stream, { to }, head) =>
        reads(stream.view(head), ['noun'], SUPPORT) &&
        (reads(stream.view(head), ['noun'], SUPPORTING) || (head + 1 < to && reads(stream.view(head + 1), ['noun'], SUPPORTING))),
    },
  },
  people: { head: (head) => tagged(head, 'people') || (isWord(head) && reads(head, ['people-noun', 'number-vague'])) },
  // What a number tells of, but for people.
  haul: { head: (head) => tagged(head, 'quantity', 'number', 'money', 'vehicle', 'measure') && !tagged(head, 'people') },
  load: { head: (head) => tagged(head, 'vehicle', 'measure') },
  counted: { head: (head) => tagged(head, 'people', 'quantity', 'number') },
  'named-body': { head: (head) => tagged(head, 'organization', 'country', 'metonym') },
  benefactor: { head: (head) => isWord(head) && reads(head, ['people-noun'], DONORS) },
  'the-force': { head: (head) => isWord(head) && head.article && reads(head, ['lead'], POWER) },
  unit: { head: (head) => tagged(head, 'military-unit') || (isWord(head) && reads(head, ['echelon'])) },
  formation: { head: (head) => tagged(head, 'military-unit') },
  agreement: { first: (view) => reads(view, ['agreement']), counted: AGREEMENTS },
  duration: { head: (head) => tagged(head, 'duration') },
  share: { head: (head) => tagged(head, 'share', 'measure') },
  percent: { head: (head) => tagged(head, 'percent') },
  quantity: { head: (head) => tagged(head, 'quantity', 'number', 'percent', 'money', 'vehicle', 'measure', 'formations') },
  measure: { head: (head) => tagged(head, 'measure', 'number') },
  // `دفعة من الطائرات`: some of what is delivered bit by bit.
  batch: {
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['partitive']),
      holds: (stream, { from }, head) => head > from && reads(stream.view(from), ['partitive']) && isGear(stream.view(head)),
    },
  },
  // `ارتفع العدد من 8 إلى 9 ملايين`: from what to what.
  passage: {
    phrase: {
      asked: (view) => tagged(view, 'quantity', 'number', 'percent', 'money', 'formations'),
      holds: (stream, _chunk, head) => stream.element(head).folded.startsWith('من '),
    },
  },
  salary: { inside: (view) => reads(view, ['noun'], PAY) },
  event: { head: (head) => isWord(head) && (reads(head, ['event-noun']) || head.readings.some((r) => r.verb === 'masdar')) },
  weapon: { inside: (view) => reads(view, ['equipment', 'vehicle', 'weapon']) || tagged(view, 'vehicle') },
  office: { head: (head) => tagged(head, 'title'), inside: (view) => reads(view, ['title-head', 'rank']) },
  topic: {
    head: (head) => head.article || head.tags.length > 0 || head.readings.length > 0 || head.pos !== 0,
    unless: (head) => isTime(head) || isHolder(head),
  },
  thing: { head: (head) => head.kind !== 'punctuation', unless: (head) => isTime(head) || isHolder(head) || tagged(head, 'money', 'percent') },
  aid: { inside: (view) => reads(view, ['noun', 'goods'], AID) },
  truce: { inside: (view) => reads(view, ['agreement'], TRUCE) },
  delegation: { head: (head) => reads(head, ['actor-noun', 'noun'], DELEGATION) },
  site: {
    head: (head) => reads(head, ['place-head', 'project', 'site-noun']) || reads(head, ['counted-noun'], PREMISES),
    counted: PREMISES,
    unless: (head) => isEvent(head) || head.readings.some((r) => r.lexeme.category === 'times-word'),
  },
  mishap: { head: (head) => isWord(head) && reads(head, ['event-noun']) },
  contraband: {
    head: (head) => (tagged(head, 'quantity', 'money', 'vehicle', 'equipment') && !tagged(head, 'people')) || reads(head, ['vehicle']),
    opening: (view) => reads(view, ['equipment', 'goods']),
    unless: (head) => isWord(head) && isEvent(head),
  },
  // What nobody has by right: found, it is taken.
  arms: {
    head: (head) => tagged(head, 'equipment', 'money'),
    opening: (view) => reads(view, ['equipment']) || reads(view, ['goods'], ILLICIT),
    counted: ILLICIT,
    unless: (head) => isWord(head) && isEvent(head),
  },
  ware: {
    head: (head) => tagged(head, 'vehicle', 'equipment', 'measure', 'counted') && !tagged(head, 'people'),
    inside: (view) => reads(view, ['equipment', 'vehicle', 'goods']),
  },
  area: { head: (head) => isWord(head) && !isEvent(head) && reads(head, ['place-head', 'area']) },
  name: { head: (head) => tagged(head, 'person') },
  project: { head: (head) => head.readings.some((r) => r.verb === 'masdar'), inside: (view) => reads(view, ['project']) },
  measured: {
    head: (head) => reads(head, ['goods']) || (head.article && reads(head, ['currency', 'currency-noun'])),
    inside: (view) => view.readings.some((r) => r.lexeme.category === 'measure-noun' && !SHARES.has(String(r.lexeme.value))),
    // `وسط تداولات ضعيفة` tells amid what.
    unless: (head) =>
      isHolder(head) || tagged(head, 'date', 'percent', 'money', 'quantity', 'number') || isCraft(head) || (!head.article && reads(head, ['direction'])),
  },
  assembly: {
    head: (head) => reads(head, ['org-head'], ASSEMBLY) || (head.article && reads(head, ['people-noun'], LAWMAKERS)),
    phrase: {
      asked: (view) => tagged(view, 'organization'),
      holds: (stream, _chunk, head) =>
        tagged(stream.view(head), 'organization') && /^(?:ال)?(?:مجلس|برلمان|كونغرس|كنيست|لجن|جمعيه (?:ال)?(?:عامه|وطنيه))/u.test(stream.element(head).folded),
    },
  },
  state: { head: (head) => tagged(head, 'country', 'metonym') },
  addressee: {
    phrase: {
      asked: (view) => isWord(view) && (reads(view, ['actor-noun']) || view.readings.some((r) => r.lexeme.category === 'people-noun' && r.number !== 'sg')),
      holds: (stream, _chunk, head) => isCalledUpon(stream, head),
    },
  },
  body: { head: (head) => tagged(head, 'organization', 'country', 'metonym', 'place') || (isWord(head) && reads(head, ['org-head', 'actor-noun'])) },
  sanctions: { inside: (view) => reads(view, ['sanction-noun']) },
  toll: { ...VICTIMS, counted: HOUSEHOLDS },
  building: { phrase: { asked: (view) => !isWord(view), holds: (stream, chunk) => BUILDINGS.has(String(firstItem(stream, chunk)?.value.type)) } },
  // `في عملية طعن`: what the operation was.
  violence: {
    head: isViolent,
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['noun', 'event-noun', 'counted-noun'], OPERATIONS),
      holds: (stream, { to }, head) =>
        reads(stream.view(head), ['noun', 'event-noun', 'counted-noun'], OPERATIONS) && to < stream.length && isHarm(stream.view(to)),
    },
  },
  assailant: { head: (head) => isWord(head) && !head.article && reads(head, ['people-noun'], ASSAILANTS) },
  relief: {
    opening: (view) => reads(view, ['equipment'], RELIEF),
    inside: (view) => reads(view, ['noun'], AIDING),
    counted: DOSES,
    phrase: {
      asked: (view) => tagged(view, 'equipment', 'measure') || isCraft(view),
      // `37 طنا من المساعدات الغذائية`, `سفينة إغاثة`: what a weight or a vessel is of stands after it.
      holds: (stream, chunk, head) =>
        isOfClass(stream, chunk, RELIEF) ||
        (tagged(stream.view(head), 'measure') && isOfRelief(stream, chunk.to)) ||
        (isCraft(stream.view(head)) &&
          (OF_AID.test(stream.element(head).folded) || (head + 1 < stream.length && reads(stream.view(head + 1), ['noun'], AIDING)))),
    },
  },
  command: { head: (head) => isWord(head) && head.readings.some((r) => (r.verb === 'masdar' && r.lexeme.value === 'control') || r.lexeme.value === 'grip') },
  // Named for itself, not as somebody's (`من السيطرة على`, but `من سيطرة المتطرفين`).
  grasp: { head: (head) => isWord(head) && head.article && head.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'control') },
  blow: { head: (head) => isViolent(head) || (isWord(head) && reads(head, ['event-noun'], BLOWS)) },
  smuggling: {
    head: (head) => isWord(head) && head.readings.some((r) => (r.verb === 'masdar' && r.lexeme.value === 'smuggle') || r.lexeme.value === 'attempt'),
  },
  missile: {
    inside: (view) => reads(view, ['equipment'], MISSILES) || reads(view, ['vehicle'], DRONES),
    phrase: {
      asked: (view) => tagged(view, 'equipment', 'vehicle'),
      holds: (stream, chunk) => isOfClass(stream, chunk, MISSILES) || isOfClass(stream, chunk, DRONES),
    },
  },
  strikes: { counted: STRIKES },
  // `أغلق المؤشر مرتفعا`, `على ارتفاع طفيف`
  heading: {
    head: (head) => isWord(head) && !head.article && !head.enclitic && head.readings.some((r) => r.verb === 'active' && MOVES.has(String(r.lexeme.value))),
    phrase: {
      asked: isBareMove,
      // `تراجع المؤشر` is an event; how something went stands under a preposition or in the accusative.
      holds: (stream, { from, to, preposition }) =>
        to - from <= 2 &&
        isBareMove(stream.view(from)) &&
        !stream.view(to - 1).article &&
        !stream.view(to - 1).enclitic &&
        (preposition !== null || stream.element(from).folded.endsWith('ا')),
    },
  },
  // Where people meet: a place by its name or its kind, not what is somebody's there (`موقف الصين`).
  spot: {
    head: (head) =>
      tagged(head, 'place') || (isWord(head) && !isEvent(head) && (reads(head, ['place-head', 'site-noun', 'direction']) || reads(head, ['org-head'], ROOMS))),
    counted: PREMISES,
    phrase: { asked: (view) => tagged(view, 'organization'), holds: (stream, _chunk, head) => isCalled(stream, head, SEATS) },
    unless: (head) => tagged(head, 'title', 'people'),
  },
  election: { head: isNoun('elections') },
  // `الجانب الليبي`
  sided: { head: (head) => isWord(head) && reads(head, ['actor-noun'], SIDES) },
  resolution: {
    first: (view) => reads(view, ['counted-noun'], RESOLUTIONS) || reads(view, ['agreement', 'noun'], CHARTERS),
    counted: RESOLUTIONS,
    // `القرار 2401`
    phrase: { asked: (view) => !isWord(view), holds: (stream, _chunk, head) => /^(?:ال)?(?:قرار|قانون)/u.test(stream.element(head).folded) },
  },
  // `مذكرة التفاهم الموقعة`.
  'signed-pact': { inside: (view) => view.article && view.readings.some((r) => r.verb === 'passive' && SIGNED.has(String(r.lexeme.value))) },
  // How many of them voted.
  lawmakers: { counted: LAWMAKERS },
  // One who holds an office.
  officer: { head: (head) => tagged(head, 'office') && !tagged(head, 'several') },
  host: { head: (head) => tagged(head, 'country', 'metonym', 'place') },
  // Gatherings of states, which nobody need be named to take part in (`لقاء` is a match as well).
  summit: { opening: (view) => reads(view, ['event-noun'], SUMMITS) },
  stronghold: { head: (head) => isWord(head) && reads(head, ['site-noun'], SITES), counted: SITES },
  fatalities: { counted: DEAD },
  corpse: { counted: CORPSES },
  duty: { inside: (view) => reads(view, ['lead'], DUTIES) },
  court: {
    head: (head) => isWord(head) && (reads(head, ['org-head'], COURTS) || isJudging(head)),
    phrase: {
      asked: (view) => tagged(view, 'organization'),
      holds: (stream, _chunk, head) => /^(?:ال)?(?:محكم|قضاء|غرف)/u.test(stream.element(head).folded),
    },
  },
  captive: { head: (head) => isWord(head) && reads(head, ['people-noun'], CAPTIVES), counted: CAPTIVES },
  belligerent: {
    unless: (head) => isWord(head) && reads(head, ['speaker-noun'], SOURCES),
    head: (head) => tagged(head, 'person', 'country', 'metonym', 'title') || (isWord(head) && reads(head, ['people-noun', 'actor-noun', 'force-noun'])),
    alone: isGroup,
    phrase: {
      asked: (view) => tagged(view, 'organization') || isNation(view) || (isWord(view) && reads(view, ['org-head'])),
      holds: (stream, chunk, head) => chunk.adjective || !isPeaceful(stream, chunk, head),
    },
  },
  measurable: {
    head: (head) =>
      isWord(head) &&
      (head.article || head.readings.some((r) => r.number !== 'sg')) &&
      !reads(head, [
        'people-noun',
        'org-head',
        'title-head',
        'actor-noun',
        'place-head',
        'force-noun',
        'vehicle',
        'equipment',
        'event-noun',
        'demonstrative',
        'pronoun',
      ]),
    unless: (head) => isTime(head) || isHolder(head) || tagged(head, 'place', 'organization'),
  },
  works: { head: (head) => isWord(head) && (reads(head, ['project']) || head.readings.some((r) => r.verb === 'masdar' && WORKS.has(String(r.lexeme.value)))) },
  gunfire: { head: isNoun('gunfire') },
  self: { head: isNoun('self') },
  oath: { head: isNoun('oath') },
  mandate: { head: isNoun('mandate') },
  disease: { opening: isNoun('disease') },
  // A shell, a device, or a vehicle that carries one: what explodes by somebody's will.
  explosive: {
    phrase: {
      asked: (view) => tagged(view, 'equipment', 'vehicle') || reads(view, ['equipment', 'vehicle']),
      holds: (stream, chunk) => isOfClass(stream, chunk, MISSILES) || isRigged(stream, chunk),
    },
  },
  // Two or more who act: `الجانبان`, `الوزيران`, `خمسة وزراء`.
  pair: {
    head: (head) =>
      isWord(head) && head.readings.some((r) => r.number !== 'sg' && PARTNERS.includes(r.lexeme.category)) && head.readings.every((r) => r.number !== 'sg'),
    counted: PAIRS,
    phrase: {
      asked: (view) => tagged(view, 'title'),
      holds: (stream, _chunk, head) => tagged(stream.view(head), 'several'),
    },
  },
  ruler: { phrase: { asked: (view) => tagged(view, 'person'), holds: isRuler } },
  gathering: { opening: (view) => reads(view, ['event-noun'], GATHERINGS) },
  discussion: { head: (head) => isWord(head) && head.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'discuss') },
  vehicle: { head: (head) => tagged(head, 'vehicle') || (isWord(head) && reads(head, ['vehicle'])) },
  // `آلاف المدنيين`: how many is not said; no prisoners who escape.
  crowd: {
    phrase: {
      asked: (view) => isWord(view) && !view.article && reads(view, ['number-vague']),
      holds: (stream, { to }, head) =>
        reads(stream.view(head), ['number-vague']) && !(head + 1 < to && reads(stream.view(head + 1), ['people-noun'], NO_REFUGEES)),
    },
  },
  casualty: { ...VICTIMS, unless: (head) => reads(head, ['people-noun'], ATHLETES) },
  soldiery: { counted: SOLDIERS },
  troops: { head: (head) => isWord(head) && reads(head, ['people-noun'], FIGHTERS), counted: TROOPS },
  // Who talks with somebody: clubs play (`التقى المنتخبان`).
  interlocutor: {
    head: (head) => tagged(head, 'person', 'country', 'metonym', 'title') || (isWord(head) && (reads(head, ['people-noun', 'actor-noun']) || isBody(head))),
    alone: isGroup,
    counted: BODIES,
    phrase: {
      asked: (view) => tagged(view, 'organization') || isNation(view),
      holds: (stream, chunk, head) =>
        chunk.adjective || (tagged(stream.view(head), 'organization') && !ALOOF.has(String(firstItem(stream, chunk)?.value.type))),
    },
    unless: (head) => isWord(head) && reads(head, ['people-noun'], NOBODY),
  },
  // A place's name that is a word, too (`غارة على صور`).
  town: { head: (head) => isWord(head) && !head.article && !head.enclitic && reads(head, ['place']) },
  prosecutor: {
    head: (head) => isWord(head) && reads(head, ['org-head'], PROSECUTION),
    phrase: { asked: (view) => tagged(view, 'organization', 'title'), holds: (stream, _chunk, head) => PROSECUTING.test(stream.element(head).folded) },
  },
  // `عدد القوات الأميركية`, `قوام الجيش`: how many a force has.
  headcount: {
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['measure-noun']),
      holds: (stream, { from, to }) =>
        reads(stream.view(from), ['measure-noun']) && from + 1 < to && (isForce(stream, from + 1) || MAKEUP.test(stream.element(from).folded)),
    },
  },
  // What is no blow but of words or bytes.
  virtual: { inside: isNoun('virtual') },
  // Whom one meets or receives: somebody of rank or name, not customers.
  guest: {
    head: (head) =>
      tagged(head, 'person', 'country', 'metonym', 'title') ||
      (isWord(head) && reads(head, ['actor-noun', 'title-head', 'rank'])) ||
      (isWord(head) && reads(head, ['people-noun'], ENVOYS)),
    counted: PAIRS,
  },
  peer: { head: (head) => tagged(head, 'person') || (isWord(head) && reads(head, ['actor-noun'], PEERS)) },
  structure: { head: isNoun('structure') },
  trust: { head: isNoun('trust') },
  veto: { head: isNoun('veto') },
  effect: { head: isNoun('effect') },
  // `عدد قتلى الهجوم`, `حصيلة الضحايا`: how many died.
  tally: {
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['people-noun', 'counted-noun'], DEAD),
      holds: (stream, { from }, head) => isTallying(stream.view(head)) || isTallying(stream.view(from)),
    },
  },
  household: { head: (head) => isWord(head) && !head.article && head.readings.some((r) => HOUSEHOLDS.has(String(r.lexeme.value)) && r.number === 'sg') },
  demise: { head: isNoun('demise') },
  life: { head: (head) => isWord(head) && head.article && reads(head, ['lead'], LIVES) },
  lifelong: { inside: isNoun('lifelong') },
  penalty: { head: (head) => isWord(head) && head.readings.some((r) => r.verb === 'masdar' && PENALTIES.has(String(r.lexeme.value))) },
  'death-sentence': { head: isNoun('death_sentence') },
  infection: { counted: new Set(['infection']) },
  training: {
    head: (head) => isWord(head) && head.readings.some((r) => (r.verb === 'masdar' && r.lexeme.value === 'train') || r.lexeme.value === 'training_noun'),
  },
  dose: counting(new Set(['dose', 'vaccine'])),
  inoculated: { head: (head) => tagged(head, 'people') && tagged(head, 'quantity') },
  // `القضاء الفرنسي`, not `القضاء على المسلحين`.
  judiciary: {
    phrase: {
      asked: isJudging,
      holds: (stream, { to }, head) => isJudging(stream.view(head)) && head + 1 < to && stream.view(head + 1).article,
    },
  },
  // `مسؤوليتها عن الهجوم`: of whoever says so.
  liability: { head: (head) => head.enclitic && isNoun('liability')(head) },
  blame: { head: (head) => !head.enclitic && isNoun('liability')(head) },
  // Who flees a war; prisoners and fighters escape (`فر 200 سجين`).
  uprooted: { head: (head) => tagged(head, 'people', 'quantity', 'number'), uncounted: NO_REFUGEES },
  homes: { head: (head) => isWord(head) && head.enclitic && reads(head, ['counted-noun', 'noun', 'place-head', 'site-noun'], HOMES) },
  // `شمال شرقي بعقوبة`, `جنوب العاصمة`: where, without a preposition.
  region: {
    head: (head) => tagged(head, 'region'),
    phrase: {
      asked: (view) => isWord(view) && !view.article && reads(view, ['direction']),
      holds: (stream, { from, to }) => from + 1 < to && reads(stream.view(from), ['direction']) && !stream.view(from).article,
    },
  },
  rivals: { counted: RIVALS },
  families: counting(HOUSEHOLDS),
  track: { head: isNoun('rail_track') },
  // What blows up by itself.
  burst: { head: (head) => isWord(head) && reads(head, ['counted-noun', 'noun', 'goods', 'equipment', 'site-noun', 'place-head'], BURSTING) },
  // `أدين بالفساد`.
  offence: { head: (head) => isWord(head) && head.article, unless: isTime },
  // What somebody does to others, and no mishap; `محاولة اغتيال`.
  assault: {
    head: isAssault,
    phrase: {
      asked: (view) => isWord(view) && reads(view, ['counted-noun'], ATTEMPTS),
      holds: (stream, { to }, head) => reads(stream.view(head), ['counted-noun'], ATTEMPTS) && to < stream.length && isAssault(stream.view(to)),
    },
  },
  cabinet: { head: (head) => isWord(head) && reads(head, ['org-head'], CABINETS) },
  gang: { head: (head) => isWord(head) && reads(head, ['actor-noun'], GANGS) },
  matter: {
    head: (head) => head.article || head.tags.length > 0 || head.readings.length > 0 || head.pos !== 0,
    unless: (head) => isTime(head) || isHolder(head) || tagged(head, 'place', 'country') || reads(head, ['lead']),
  },
  guard: {
    head: (head) => reads(head, ['org-head', 'actor-noun'], GUARDS),
    phrase: { asked: (view) => tagged(view, 'organization'), holds: (stream, _chunk, head) => isCalled(stream, head, POLICING) },
  },
  craft: { head: isCraft },
  dead: { head: (head) => isWord(head) && reads(head, ['people-noun', 'counted-noun'], FALLEN), counted: DEAD },
  hurt: counting(HURT),
  lost: counting(LOST),
  homeless: counting(HOMELESS),
}
