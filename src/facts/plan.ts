/** Frames made ready for matching: the rules of each by where they look, what they ask for as sets. Made once for each frame. */
import { FACT_ROLES } from '../emit/schema.ts'
import { kindSet } from './fit.ts'
import type { Frame, RoleRule, Slot } from './frames/frame.ts'
import { KindSet } from './kind-set.ts'

/** A rule for a role, with the kinds it takes. */
export type RolePlan = Readonly<{
  rule: RoleRule
  kinds: KindSet
  /** What may stand beside its first filler, too; null when nothing else. */
  joins: KindSet | null
  /** What may own it when it stands inside of another event; null when any may. */
  of: KindSet | null
  /** Its prepositions, when it looks under some. */
  prepositions: readonly string[] | null
}>

export type FramePlan = Readonly<{
  frame: Frame
  /** Rules for the subject, and the kinds of all of them. */
  subjects: readonly RolePlan[]
  subjectKinds: KindSet
  /** All other rules, in the frame's order. */
  others: readonly RolePlan[]
  objectKinds: KindSet
  /** What the frame asks for under each preposition. */
  governed: ReadonlyMap<string, KindSet>
  /** For each set of required roles, what each of them needs that is neither the trigger nor a date. */
  needs: ReadonlyArray<readonly Need[]>
  /** For each set of required roles, how many fillers each role must have. */
  requires: ReadonlyArray<ReadonlyArray<readonly [role: string, fillers: number]>>
  /** What the trigger's own phrase must not be. */
  unless: KindSet | null
  /** What it must be; null when anything may. */
  phrase: KindSet | null
  /** What alone can be a patient; null when any filler of its roles can. */
  patients: KindSet | null
  /** What a number must count to open it. */
  counts: KindSet | null
  /** Kinds of a subject from the clause before; null when none may stand in. */
  carries: KindSet | null
  /** Roles that help to find the event and are no roles of the fact. */
  scaffold: readonly string[]
}>

/** A role that phrases must fill. */
export type Need = Readonly<{
  /** What they may be. */
  kinds: KindSet
  /** The role is the subject's, which may come from outside the sentence. */
  subject: boolean
  /** They are looked for only around the trigger in its clause. */
  near: boolean
}>

const made = new WeakMap<Frame, FramePlan>()

export function planOf(frame: Frame): FramePlan {
  let plan = made.get(frame)
  if (!plan) {
    plan = makePlan(frame)
    made.set(frame, plan)
  }
  return plan
}

function makePlan(frame: Frame): FramePlan {
  const plans = frame.roles.map(
    (rule): RolePlan => ({
      rule,
      kinds: kindSet(rule.kinds),
      joins: rule.joins ? kindSet(rule.joins) : null,
      of: rule.of ? kindSet(rule.of) : null,
      prepositions: prepositionsOf(rule.slot),
    }),
  )
  const subjects = plans.filter(({ rule }) => rule.slot === 'subject')
  const first = subjects[0]?.rule
  return {
    frame,
    subjects,
    subjectKinds: union(subjects),
    others: plans.filter(({ rule }) => rule.slot !== 'subject'),
    objectKinds: union(plans.filter(({ rule }) => rule.slot === 'object')),
    governed: byPreposition(plans),
    needs: frame.requires.map((set) => needsOf(frame, set)),
    requires: frame.requires.map((set) => [...new Set(set)].map((role) => [role, set.filter((r) => r === role).length] as const)),
    unless: frame.unless ? kindSet(frame.unless) : null,
    phrase: frame.phrase ? kindSet([frame.phrase]) : null,
    patients: frame.patientKinds ? kindSet(frame.patientKinds) : null,
    counts: frame.counts ? kindSet([frame.counts]) : null,
    carries: frame.carries && first ? kindSet(frame.carries) : null,
    scaffold: [...new Set([...frame.roles.map(({ role }) => role), 'time'])].filter((role) => !(FACT_ROLES[frame.type] as readonly string[]).includes(role)),
  }
}

const prepositionsOf = (slot: Slot): readonly string[] | null => (typeof slot === 'object' ? slot.prepositions : null)

function union(plans: readonly RolePlan[]): KindSet {
  const kinds = new KindSet()
  for (const plan of plans) kinds.addAll(plan.kinds)
  return kinds
}

function byPreposition(plans: readonly RolePlan[]): ReadonlyMap<string, KindSet> {
  const under = new Map<string, KindSet>()
  for (const preposition of new Set(plans.flatMap(({ prepositions }) => prepositions ?? [])))
    under.set(preposition, union(plans.filter(({ prepositions }) => prepositions?.includes(preposition))))
  return under
}

/** Triggers are there, and dates have no kind: roles of these slots are never missed. */
function needsOf(frame: Frame, set: readonly string[]): Need[] {
  return set.flatMap((role) => {
    const rules = frame.roles.filter((rule) => rule.role === role)
    if (role === 'time' || rules.some(({ slot }) => slot === 'trigger' || slot === 'time')) return []
    return [
      {
        kinds: kindSet(rules.flatMap(({ kinds }) => kinds)),
        subject: rules.some(({ slot }) => slot === 'subject'),
        near: rules.every(({ slot }) => slot === 'subject' || slot === 'object' || (typeof slot === 'object' && slot.before !== true && slot.beyond !== true)),
      },
    ]
  })
}
