/** Frames are data: which words open a fact, and which phrase of the clause fills which role. */
import type { FactType } from '../../emit/schema.ts'

/** What a filler may be, by the tags and lexemes of its phrase. */
export type FillerKind =
  | 'actor'
  | 'force'
  | 'organization'
  | 'person'
  | 'place'
  | 'money'
  | 'goods'
  | 'people'
  | 'counted'
  | 'unit'
  | 'agreement'
  | 'duration'
  | 'share'
  | 'percent'
  | 'quantity'
  | 'measure'
  | 'topic'
  | 'thing'
  | 'salary'
  | 'formation'
  | 'event'
  | 'weapon'
  | 'office'
  | 'aid'
  | 'truce'
  | 'deal'
  | 'delegation'
  | 'site'
  | 'mishap'
  | 'contraband'
  | 'ware'
  | 'area'
  | 'name'
  | 'project'
  | 'measured'
  | 'assembly'
  | 'dead'
  | 'hurt'
  | 'lost'
  | 'homeless'
  | 'load'
  | 'haul'
  | 'state'
  | 'body'
  | 'sanctions'
  | 'toll'
  | 'building'
  | 'craft'
  | 'guard'
  | 'loan'
  | 'violence'
  | 'assailant'
  | 'relief'
  | 'grant'
  | 'command'
  | 'grasp'
  | 'blow'
  | 'smuggling'
  | 'missile'
  | 'stronghold'
  | 'bank'
  | 'matter'
  | 'corpse'
  | 'fatalities'
  | 'gang'
  | 'works'
  | 'duty'
  | 'court'
  | 'captive'
  | 'belligerent'
  | 'measurable'
  | 'gunfire'
  | 'self'
  | 'oath'
  | 'mandate'
  | 'penalty'
  | 'death-sentence'
  | 'disease'
  | 'infection'
  | 'dose'
  | 'inoculated'
  | 'cabinet'
  | 'lifelong'
  | 'demise'
  | 'household'
  | 'life'
  | 'explosive'
  | 'structure'
  | 'trust'
  | 'veto'
  | 'effect'
  | 'tally'
  | 'pair'
  | 'ruler'
  | 'discussion'
  | 'vehicle'
  | 'peer'
  | 'bond'
  | 'stock'
  | 'crowd'
  | 'casualty'
  | 'troops'
  | 'soldiery'
  | 'guest'
  | 'prosecutor'
  | 'headcount'
  | 'town'
  | 'interlocutor'
  | 'virtual'
  | 'arms'
  | 'strikes'
  | 'heading'
  | 'gathering'
  | 'quoted'
  | 'addressee'
  | 'judiciary'
  | 'liability'
  | 'blame'
  | 'assault'
  | 'offence'
  | 'uprooted'
  | 'homes'
  | 'families'
  | 'track'
  | 'burst'
  | 'region'
  | 'rivals'
  | 'due'
  | 'wage'
  | 'passage'
  | 'scheme'
  | 'loss'
  | 'batch'
  | 'the-force'
  | 'benefactor'
  | 'named-body'
  | 'spot'
  | 'host'
  | 'summit'
  | 'officer'
  | 'election'
  | 'lawmakers'
  | 'sided'
  | 'resolution'
  | 'signed-pact'
  | 'financier'
  | 'legislature'
  | 'pacts'
  | 'populace'
  | 'ballots'
  | 'supply'
  | 'side'
  | 'seats'
  | 'suffrage'
  | 'training'

/**
 * Where a filler stands: the subject, a bare argument, the trigger itself, the subject of the verb of result over a masdar (`cause`), the
 * subject of the verb of suffering over it (`undergoer`), the
 * object of the verb that says what a disaster struck (`hit`), where the cause lies that such a verb names (`backdrop`), whose term of office is the object (`owner`), the city in whose name it goes (`scene`), what lies under it (`subdued`), the nation that an adjective of another filler names (`nation`), what stands before a value that is said of it (`topic`), what stands under في right behind the trigger (`within`), whom an act of help under the trigger helps (`helped`), whom a meeting brings together (`joined`), what it is held to talk about (`discussed`), what it takes in (`included`), where the verb lies that carries it (`stage`), whose idafa the trigger closes (`over`), what a cost is that of (`costed`) what stands behind the colon of a label (`stated`) and what an agreement is said to aim at (`aimed`), what a contract over it is for (`dealt`), what the dead whom a verb counts died of (`deadOf`) and what that struck (`deadWhere`), the trigger where its pronoun points back to a meeting or to those who met (`echo`), the date of the clause, or under one of these prepositions or leading nouns.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'trigger'
  | 'cause'
  | 'hit'
  | 'undergoer'
  | 'backdrop'
  | 'owner'
  | 'scene'
  | 'subdued'
  | 'nation'
  | 'topic'
  | 'within'
  | 'helped'
  | 'joined'
  | 'discussed'
  | 'echo'
  | 'included'
  | 'stage'
  | 'over'
  | 'costed'
  | 'aimed'
  | 'dealt'
  | 'stated'
  | 'deadOf'
  | 'deadWhere'
  | 'time'
  | Readonly<{ prepositions: readonly string[]; before?: boolean; beyond?: boolean }>

/** How far a filler reaches: its phrase, with all that modifies it up to the next mark, or (`measure`) up to the next value. */
export type Extent = 'phrase' | 'full' | 'measure'

/** One place where a role is looked for. A role filled by an earlier rule is left alone unless this one `adds`; `noun`: only when a noun opens the frame;
 * `or`: `many`, but only joined by أو; `joins`: what may stand beside the first filler in a list, if not the same; `inside`: in the idafa of another event, too (`إحباط تهريب 5 أطنان`);
 * `of`: inside of such events only; `direct`: behind no other event that the verb acts upon (`أوقف ‹صرف› رواتب 300 موظف`); `beside`: only where another fills the role already; `past`: the filler is what follows its first word (`عدد ‹القوات›`). */
export type RoleRule = Readonly<{
  role: string
  slot: Slot
  kinds: readonly FillerKind[]
  many?: boolean
  or?: boolean
  joins?: readonly FillerKind[]
  inside?: boolean
  direct?: boolean
  of?: readonly FillerKind[]
  extent?: Extent
  adds?: boolean
  beside?: boolean
  past?: boolean
  noun?: boolean
}>

export type Frame = Readonly<{
  rule: string
  type: FactType
  subtype?: string
  /** Of what is still to come: whoever wants to hold a place takes it. */
  intended?: string
  /** Verb lexemes (finite and masdar), by value. */
  verbs?: readonly string[]
  /** Forms of the verbs that open the frame; all but the participle when left out. */
  forms?: ReadonlyArray<'perfect' | 'imperfect' | 'masdar' | 'active'>
  /** Event nouns that open the frame, by value. */
  nouns?: readonly string[]
  roles: readonly RoleRule[]
  /** Sets of roles, one of which must be filled. */
  requires: ReadonlyArray<readonly string[]>
  /** What the noun right after a masdar is when it could be both. */
  idafa: 'subject' | 'object'
  /** A subject of these kinds, known from the clause before, may stand in for a missing one. */
  carries?: readonly FillerKind[]
  /** An imperfect without any cue tells what goes on, not a headline's event. */
  state?: boolean
  /** A lone phrase that could fill one of these roles fills it: it is no subject (`أقيل الوزير`, `أقال الرئيس الوزير`). */
  patient?: readonly string[]
  /** Only where no other bare phrase stands behind it (`حث الوزير ‹السكان›`). */
  lone?: boolean
  /** Phrases of these kinds alone can be such patients. */
  patientKinds?: readonly FillerKind[]
  /** Of heads of state and government, who act where others are acted upon (`عين رئيس الوزراء فلان وزيرا جديدا`). */
  headsAct?: boolean
  /** What the trigger's own phrase must not be (`هجوم إلكتروني`). */
  unless?: readonly FillerKind[]
  /** What it must be (`الاتفاقية الموقعة`); the date behind it is its own, and no other event's. */
  phrase?: FillerKind
  /** A verb right after it shows that it is another word (`فقد قال`). */
  alone?: boolean
  /** What a number of people of this kind tells by itself, where nothing else tells of it; only what has happened. */
  counts?: FillerKind
  /** Only where it opens a line, or is what somebody makes known. */
  foremost?: boolean
  /** Whoever orders it does it (`أمر الأمير بتخصيص مليون دولار`). */
  ordered?: boolean
  /** Only, or never, as what somebody is at (`كان في استقباله المحافظ`). */
  being?: boolean
  /** Its subject may stand behind its object. */
  late?: boolean
  /** The decision is the act: who decides to dismiss has dismissed. */
  performative?: boolean
  /** Status of the event when no cue says otherwise (approved aid is still to come). */
  status?: 'planned' | 'ongoing' | 'denied'
  plover?: string
  cameo?: string
}>

/** A phrase under a preposition earlier in the sentence (`من مجمل …، سلّح`). */
export const earlier = (...prepositions: string[]): Slot => ({ prepositions, before: true })
/** Roles with other kinds of fillers for those named. */
export const withKinds = (roles: readonly RoleRule[], kinds: Readonly<Record<string, readonly FillerKind[]>>): RoleRule[] =>
  roles.map((rule) => ({ ...rule, kinds: kinds[rule.role] ?? rule.kinds }))
/** A phrase under a preposition further on in the sentence, past what describes an argument (`أقر المجلس قرارا يدعو إلى الهدنة ‹بأغلبية› …`). */
export const beyond = (...prepositions: string[]): Slot => ({ prepositions, beyond: true })
export const under = (...prepositions: string[]): Slot => ({ prepositions })
/** The frames of attacks that only their toll tells of. */
export const DEADLY = 'attack.deadly'
export const DEADLY_BOMBING = 'attack.deadly-bombing'
