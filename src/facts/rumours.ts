/** What is talked of and denied: `نفى ‹الأنباء› عن …`, `نفت صحة ‹ما تردد› بشأن …`. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'

const TALK = new Set(
  'الانباء انباء الاخبار اخبار الشايعات شايعات الشايعه الاشاعات اشاعات الاشاعه المزاعم مزاعم الادعاءات ادعاءات التقارير تقارير المعلومات معلومات التسريبات تسريبات التكهنات'.split(
    ' ',
  ),
)
/** Another clause begins. */
const NEXT = new Set('ثم لكن ولكن بينما فيما كما لكنه لكنها'.split(' '))
/** How far behind its verb what is denied may begin, and how far behind that what it tells. */
const REACH = 14

export const denies = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && r.lexeme.value === 'deny'))
/** A mark that closes a phrase. */
const closes = perSymbol((view) => view.kind === 'punctuation' && '،,؛;:.()'.includes(view.char))
/** A verb, or what may be one: no list knows all of them with their pronouns (`تناقلته`). */
const isVerb = perSymbol((view) => view.kind === 'word' && !view.article && !view.readings.some((r) => GRAMMAR.has(r.lexeme.category)))
const GRAMMAR = new Set(['preposition', 'subordinator', 'negation', 'pronoun', 'demonstrative', 'relative', 'modal'])

/** Whether talk is named at `i`: a noun for it, its truth, or what a verb behind ما says of it. */
export function isTalk(stream: Stream, i: number): boolean {
  const { folded } = stream.element(i)
  if (TALK.has(folded)) return true
  if (i + 1 >= stream.length) return false
  if (folded === 'صحه') return TALK.has(stream.element(i + 1).folded) || stream.element(i + 1).folded === 'ما'
  return folded === 'ما' && isVerb(stream.view(i + 1))
}

/** Whether what stands at `at` is what talk says that somebody denies: no mark closes the phrase in between. */
export function isDeniedTalk(stream: Stream, at: number, start: number): boolean {
  for (let k = at - 1; k >= Math.max(start, at - REACH); k--) {
    if (closes(stream.view(k)) || NEXT.has(stream.element(k).folded)) return false
    if (isTalk(stream, k) && hasDenial(stream, k, start)) return true
  }
  return false
}

/** Whether what stands at `at` is what talk says on which nobody comments (`رفض ‹التعليق› على تقارير عن نقل الجنود`): it is open. */
export function isUncommented(stream: Stream, at: number, start: number): boolean {
  let talk = false
  for (let k = at - 1; k >= Math.max(start, at - REACH); k--) {
    if (closes(stream.view(k)) || NEXT.has(stream.element(k).folded)) return false
    if (talk && comments(stream.view(k))) return true
    talk ||= isTalk(stream, k)
  }
  return false
}
/** `التعليق`. */
export const comments = perSymbol((view) => view.article && view.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'comment'))

function hasDenial(stream: Stream, talk: number, start: number): boolean {
  for (let k = talk - 1; k >= Math.max(start, talk - REACH); k--) {
    const view = stream.view(k)
    if (denies(view)) return true
    if (view.kind === 'punctuation' && view.char !== '،') return false
  }
  return false
}
