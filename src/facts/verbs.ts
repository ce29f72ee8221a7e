/** Verbs by what they do to the event noun or clause under them. */
import { perSymbol, type SymbolView } from '../pattern/symbols.ts'
import { isAuxiliaryCue } from './classes.ts'

/** Verbs that only carry an event noun: `شن هجوما`, `قام بزيارة`, `عقد لقاء`, `تم توقيع`. */
const LIGHT = new Set([
  'launch',
  'execute_op',
  'carry_out',
  'do',
  'hold',
  'begin',
  'direct_at',
  'commit',
  'resume',
  'continue',
  'complete',
  'issue',
  'wage',
  'intensify',
  'throw',
  'provide',
  'lead_to',
  'fire',
  'receive',
  'chair',
  'wind_up',
  'end',
])
/** Light verbs without a subject of their own. */
const IMPERSONAL = new Set(['be_done', 'take_place', 'happen'])
/** Verbs that make known, or take part in, what their subject does. */
const OWNING = new Set([
  'announce',
  'declare',
  'participate',
  'contribute',
  'threaten',
  'accomplish',
  'lead',
  'agree',
  'win',
  'study',
  'need',
  'contract',
  'adjudge',
  'extend',
  'sentence',
])
const SUFFERING = new Set(['undergo', 'survive', 'witness', 'record', 'know', 'be_forced', 'achieve'])
/** Verbs whose subject is also the subject of the masdar under them: whoever intends a visit makes it. */
const CONTROL = new Set(
  'intend plan want seek prepare try hope decide pledge promise offer begin continue persist fail refrain cancel postpone nearly can back_down manage'.split(
    ' ',
  ),
)

const has = (view: SymbolView, values: ReadonlySet<string>): boolean =>
  view.readings.some((r) => r.lexeme.category === 'verb' && values.has(String(r.lexeme.value)))
/** `أجرى` is no first person of `جرى` where it can be a third person of its own. */
export const isImpersonal = perSymbol((view) => has(view, IMPERSONAL) && !view.readings.some((r) => r.person === 3 && LIGHT.has(String(r.lexeme.value))))
export const isLight = perSymbol((view) => has(view, LIGHT) || has(view, IMPERSONAL))
export const isOwning = perSymbol((view) => has(view, CONTROL) || has(view, OWNING))
/** Verbs that make an event known. */
const TELLING = new Set(['announce', 'declare', 'confirm', 'reveal', 'mourn'])
export const makesKnown = perSymbol((view) => has(view, TELLING))
/** Where the order is the act: `أمرت النيابة بحبس المتهم`. */
const ORDERING = new Set(['order'])
export const isOrdering = perSymbol((view) => has(view, ORDERING))
export const isSuffering = perSymbol((view) => has(view, SUFFERING))
/** Verbs whose ل marks what their subject meets. */
const FACING = new Set(['undergo', 'submit', 'confront', 'react'])
export const isFacing = perSymbol((view) => has(view, FACING))
export const isControl = perSymbol((view) => has(view, CONTROL))
/** Verbs with two objects, the receiver first: `منح المغرب قرضا`. */
const GRANTING = new Set(['grant', 'give', 'lend', 'sell'])
export const isGranting = perSymbol((view) => has(view, GRANTING))
const AUXILIARY = new Set(['be', 'become', 'remain', 'cease'])
export const isAuxiliary = perSymbol((view) => has(view, AUXILIARY) || isAuxiliaryCue(view))

/** `الرد على الاغتيال`: what is replied to has happened, and is another's. */
export const isReply = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar' && REPLIES.has(String(r.lexeme.value))))
const REPLIES = new Set(['reply', 'react'])

const RESULTS = new Set(['result_in', 'lead_to', 'cause', 'leave_behind', 'take_lives'])
const STRIKES = new Set(['hit', 'destroy', 'sweep', 'invade', 'shake', 'submerge', 'devour', 'target', 'happen', 'break_out'])
export const results = perSymbol((view) => has(view, RESULTS))
export const strikes = perSymbol((view) => has(view, STRIKES))

/** `لقاء جمع الوزير بالسفير`, `اجتماع ضم قادة الأحزاب`. */
const GATHERS = new Set(['bring_together', 'contain'])
export const gathers = perSymbol((view) => has(view, GATHERS))
/** `مذكرة تهدف إلى تطوير التعاون`. */
export const aims = perSymbol((view) => has(view, AIMING))
const AIMING = new Set(['aim'])
/** `جولة تشمل مالي والنيجر`. */
const INCLUDES = new Set(['include'])
export const includes = perSymbol((view) => has(view, INCLUDES))
/** `مباحثات تناولت العلاقات`, `اجتماع خصص لمناقشة الموازنة`. */
const TREATS = new Set(['address', 'touch_on', 'revolve', 'allocate', 'discuss'])
export const treats = perSymbol((view) => has(view, TREATS))
/** The act of talking something over. */
const TALKS = new Set(['discuss'])
export const isTalk = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar' && TALKS.has(String(r.lexeme.value))))
/** `توجه إلى القاهرة للقاء نظيره`: verbs of going somewhere, or of doing so. */
const TRAVELS = new Set(['arrive', 'head_to', 'leave', 'visit', 'do', 'exit', 'return'])
export const travels = perSymbol((view) => has(view, TRAVELS))

/** `يشترون النفط`: many do, and no one body of the clause before. */
export const isPlural = perSymbol((view) => {
  const forms = view.readings.filter((r) => r.person === 3)
  return forms.length > 0 && forms.every((r) => r.number === 'pl')
})
/** A verb that is only ever a third person singular. */
export const isSingular = perSymbol((view) => {
  const forms = view.readings.filter((r) => r.person === 3)
  return forms.length > 0 && forms.every((r) => r.number === 'sg')
})
