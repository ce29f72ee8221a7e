/** Phrases that look like names of bodies and say of which kind one is, or whose part: they act in facts, but name nobody. */
import { foldWord } from '../../normalize/fold.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element } from '../../pipeline/stream.ts'

const headOf = (match: Match<string>) => match.get('head')?.lex('org-head')?.lexeme

/** With nothing but a nation these tell where something is from (`النادي الإسباني`, `القيادة الفلسطينية`). */
const OF_A_NATION = new Set(['club', 'company', 'newspaper', 'network', 'command'])
/** With one adjective of many these are any of a kind (`القيادة العليا`, `السلطة المركزية`, `المنظمة الدولية`). */
const OF_A_KIND = new Set(['administration', 'command', 'directorate', 'movement', 'organization'])

const isNation = (e: Element): boolean => /^[A-Z]{2}$|^ENGLAND$|^SCOTLAND$/u.test(String(e.lex('nationality')?.lexeme.value))

/** After a definite head: adjectives that describe. */
export function describes(match: Match<string>): boolean {
  const head = headOf(match)
  const rest = match.elements.slice(1)
  if (!head || match.has('purpose')) return false
  if (OF_A_NATION.has(String(head.value)) && rest.every(isNation)) return true
  const loose = head.props.loose === true && head.value === 'authority'
  return rest.length === 1 && (OF_A_KIND.has(String(head.value)) || loose) && !isNation(rest[0] as Element)
}

/** Places that a text has named before (`شرطة المنطقة`). */
const AREAS = new Set(['city', 'town', 'village', 'governorate', 'area', 'district'])

/** After an indefinite head: parts of a body (`هيئة الدفاع`, `مجلس الإدارة`), and bodies of a place that is not named. */
export function isPart(match: Match<string>): boolean {
  const head = headOf(match)
  const rest = match.elements.slice(1)
  const last = rest.at(-1)
  if (!head || !last) return false
  const parts = head.props.parts as readonly string[] | undefined
  if (rest.length === 1 && parts?.some((part) => foldWord(part) === last.folded)) return true
  const area = last.lex('place-head')
  return (
    area !== undefined && last.article && area.number === 'sg' && AREAS.has(String(area.lexeme.value)) && !last.lex('place') && head.value !== 'secretariat'
  )
}
