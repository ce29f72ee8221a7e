/** Just enough English morphology for one-line summaries. */

/** Base and past of irregular verbs, in turn. */
const IRREGULAR =
  'be was become became hold held take took give gave get got make made bring brought buy bought sell sold build built send sent spend spent lose lost win won leave left meet met pay paid see saw say said find found fall fell rise rose grow grew begin began come came go went know knew understand understood forget forgot write wrote read read hear heard speak spoke tell told put put cut cut hit hit set set let let lead led run ran fight fought seek sought choose chose break broke sink sank flee fled stand stood keep kept feel felt think thought shoot shot withdraw withdrew undergo underwent overcome overcame'.split(
    ' ',
  )
const PAST: Readonly<Record<string, string>> = Object.fromEntries(IRREGULAR.flatMap((word, i) => (i % 2 === 0 ? [[word, IRREGULAR[i + 1] as string]] : [])))
/** Participles that differ from the past. */
const PARTICIPLE: Readonly<Record<string, string>> = {
  be: 'been',
  become: 'become',
  take: 'taken',
  give: 'given',
  see: 'seen',
  fall: 'fallen',
  rise: 'risen',
  grow: 'grown',
  begin: 'begun',
  come: 'come',
  go: 'gone',
  know: 'known',
  forget: 'forgotten',
  write: 'written',
  speak: 'spoken',
  run: 'run',
  choose: 'chosen',
  break: 'broken',
  sink: 'sunk',
  show: 'shown',
  withdraw: 'withdrawn',
}

const DOUBLED = /^(?:stop|plan|ban|cut|hit|set|let|put|get|run|win|begin|commit|permit|sign up|drop|grab|stab|acquit|transfer|refer|prefer|occur)$/u

/** The verb proper of `carry out`, and what follows it. */
function parts(verb: string): [head: string, rest: string] {
  const space = verb.indexOf(' ')
  return space < 0 ? [verb, ''] : [verb.slice(0, space), verb.slice(space)]
}

function regular(head: string): string {
  if (head.endsWith('e')) return `${head}d`
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ied`
  return DOUBLED.test(head) ? `${head}${head.at(-1)}ed` : `${head}ed`
}

/** `sign` → signed, `carry out` → carried out. */
export function past(verb: string): string {
  const [head, rest] = parts(verb)
  return `${PAST[head] ?? regular(head)}${rest}`
}

export function participle(verb: string): string {
  const [head, rest] = parts(verb)
  return `${PARTICIPLE[head] ?? PAST[head] ?? regular(head)}${rest}`
}

/** Present, third person singular. */
export function third(verb: string): string {
  const [head, rest] = parts(verb)
  if (head === 'be') return `is${rest}`
  if (head === 'have') return `has${rest}`
  return `${plural(head)}${rest}`
}

/** Present of a plural subject. */
export const presentPlural = (verb: string): string => verb.replace(/^be\b/u, 'are')

export function gerund(verb: string): string {
  const [head, rest] = parts(verb)
  if (head === 'be') return `being${rest}`
  const stem = /[^e]e$/u.test(head) ? head.slice(0, -1) : DOUBLED.test(head) ? `${head}${head.at(-1)}` : head
  return `${stem}ing${rest}`
}

const ODD = [
  ['woman', 'women'],
  ['man', 'men'],
  ['child', 'children'],
  ['foot', 'feet'],
] as const

/** Words that are their own plural. */
const MASS = /\b(?:media|staff|police|news|data|personnel|equipment)$/u
/** Words that only end like man: Germans, humans. */
const REGULAR = /(?:hu|Ger|Ro|Otto|O)man$/u

/** Plural of a noun, and -s of a verb. */
export function plural(word: string): string {
  if (MASS.test(word)) return word
  const odd = ODD.find(
    ([one]) => word === one || word.endsWith(` ${one}`) || (one.length > 2 && /(?:man|child)$/u.test(one) && word.endsWith(one) && !REGULAR.test(word)),
  )
  if (odd) return word.slice(0, -odd[0].length) + odd[1]
  if (/(?:s|x|z|ch|sh)$/u.test(word) || /[^aeiou]o$/u.test(word)) return `${word}es`
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}
