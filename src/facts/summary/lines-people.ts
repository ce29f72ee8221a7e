/** Lines of meetings, visits, words, stances, votes and offices. */
import { foldWord } from '../../normalize/fold.ts'
import type { FillerDraft } from '../draft.ts'
import { isTalk } from '../rumours.ts'
import { join, type Line } from './lines.ts'
import { givenOffice, officeName } from './office-name.ts'
import { topics } from './topics.ts'
import { type Speaking, translate } from './translate.ts'

/** Most characters of a summary. */
export const LIMIT = 80
/** Longer names give way to the last one. */
const SHORT = 18

export function meetingLine(line: Line): string {
  const people = line.all('participant')
  const host = line.name('host')
  if (host && !people) return join(host, line.verb('hosted talks', 'to host talks', 'hosting talks'), line.with('on', 'topic'), line.when)
  const who = host && !people.includes(host) ? join(host, 'and', people) : people
  if (line.fact.rule === 'meeting.call')
    return join(who, line.verb('spoke by phone', 'to speak by phone', 'speaking by phone'), line.with('on', 'topic'), line.when)
  return join(who || 'officials', line.verb('met', 'to meet', 'meeting'), line.with('in', 'place'), line.with('on', 'topic'), line.when)
}

export function visitLine(line: Line): string {
  return join(line.name('visitor'), line.verb('visited', 'to visit', 'visiting'), line.name('destination'), line.with('for', 'purpose'), line.when)
}

/** `Shorsh Ismail` stays, `Abdulrahman bin Saleh al-Banyan` becomes al-Banyan. */
function shortName(latin: string): string {
  if (latin.length <= SHORT) return latin
  const words = latin.split(' ')
  const tail = words.slice(-2)
  // `Khaled bin Saad`: a father's name alone is nobody's.
  if (/^(?:bin|ibn|bint)$/iu.test(tail[0] as string) && words.length > 2) return [words[0], ...tail].join(' ')
  return /^(?:al|abu|bin|ibn|el|de|van|von)$/iu.test(tail[0] as string) ? tail.join(' ') : (tail.at(-1) as string)
}

/** Verbs worth naming; the others are a colon. */
const SAID: Readonly<Record<string, string>> = {
  deny: 'denies',
  warn: 'warns of',
  expect: 'expects',
  threaten: 'threatens',
  rule_out: 'rules out',
  call_for: 'calls for',
  demand: 'demands',
}

/** Words about something whose sentence is not told. */
const ON: Readonly<Record<string, string>> = { deny: ': denial on', warn: ': warning on' }

export function statementLine(line: Line): string {
  const who = speakers(line)
  const content = line.role('content')
  if (!content) return `${who}: statement`
  const denied = cueValue(line) === 'deny' ? deniedTalk(line, content) : null
  if (denied) return denied(who)
  const words = line.names.words(content.start, Math.min(content.end, content.start + 260))
  const clause = line.fact.rule.endsWith('.clause') || line.fact.rule.endsWith('.quote')
  const verb = SAID[cueValue(line)]
  const opening = verb === undefined ? `${who}:` : `${who} ${clause ? verb.replace(' of', '') : verb}${clause && verb !== 'denies' ? ':' : ''}`
  const planned = line.fact.status === 'planned' ? '(to be said)' : ''
  const room = LIMIT - opening.length - 1 - (planned ? planned.length + 1 : 0)
  const gist = translate(words, room, !clause, speakingOf(line, content.start))
  if (gist) return join(opening, gist, planned)
  const about = topics(words, 2, room - 3, who)
  const on = ON[cueValue(line)] ?? ' on'
  return about.length > 0 ? join(`${who}${on} ${about.join(', ')}`, planned) : join(`${who}: statement`, line.when, planned)
}

/** The pronoun on أن right before what is said. */
function speakingOf(line: Line, start: number): Speaking | null {
  const pronoun = THAT.exec(line.names.stream.context.text.slice(Math.max(0, start - THAT_LENGTH), start))?.[1]
  return pronoun === undefined ? null : { plural: pronoun !== 'ه' && pronoun !== 'ها', sure: pronoun !== 'ه' }
}
const THAT = /(?:^|[\sوفب])[إأا]ن(ه|ها|هم|هما)\s$/u
const THAT_LENGTH = 9

/** `نفى ما تردد عن استقالته`: reports of what they tell are denied; null when no talk is. */
function deniedTalk(line: Line, content: FillerDraft): ((who: string) => string) | null {
  const { stream } = line.names
  const text = stream.context.text.slice(content.start, content.end)
  const [from] = line.names.elements(content.start, content.end)
  const told = TOLD.exec(text)
  const that = told?.[0].trim().endsWith('أن') === true
  const start = told ? content.start + told.index + told[0].length : -1
  if (!(from < stream.length && isTalk(stream, from))) return null
  return (who) => {
    const opening = `${who} denies reports`
    const gist = start < 0 ? '' : translate(line.names.words(start, content.end), LIMIT - opening.length - 6, !that)
    return gist ? `${opening} ${that ? 'that' : 'of'} ${gist}` : opening
  }
}
/** What leads to what is told. */
const TOLD = /(?:^|\s)(?:عن|حول|بشأن|بخصوص|[بف]أن|أن)\s/u

/** Who says it: two by name, more as the first of them. */
function speakers(line: Line): string {
  const [speaker, second, ...more] = line.fact.roles.speaker ?? []
  const first = speaker?.entity?.kind === 'person' ? shortName(line.names.of(speaker)) : line.speaking('speaker') || line.names.always(speaker)
  if (second === undefined) return first
  return more.length > 0
    ? `${first} and others`
    : `${first}, ${second.entity?.kind === 'person' ? shortName(line.names.of(second)) : line.names.always(second)}`
}

function cueValue(line: Line): string {
  const cue = line.fact.attribution?.cue
  if (cue === undefined) return ''
  const readings = line.names.stream.context.lexicon.readingsOf(foldWord(cue))
  return String(readings.find((r) => r.lexeme.category === 'verb')?.lexeme.value ?? '')
}

/** `condemns` → condemn. */
const plain = (verb: string): string => (verb === 'accuses' ? 'accuse' : verb.replace(/s(?= |$)/u, ''))

const STANCES: Readonly<Record<string, [verb: string, link: string]>> = {
  accuse: ['accuses', 'of'],
  demand: ['demands', ''],
  reject: ['rejects', ''],
  threaten: ['threatens', 'with'],
  support: ['backs', 'on'],
  condemn: ['condemns', 'over'],
  sanction: ['sanctions', 'over'],
}

export function stanceLine(line: Line): string {
  const [verb, link] = STANCES[line.fact.subtype ?? ''] ?? ['on', '']
  const target = line.all('target')
  // Somebody is called on for something; a thing is demanded.
  const calling = target !== '' && verb === 'demands'
  const blaming = line.fact.rule === 'stance.blame'
  const says = calling ? 'calls on' : blaming ? 'blames' : verb
  const opening = join(line.all('actor') || 'unnamed party', line.isMany('actor') ? plain(says) : says, target)
  const content = line.role('content')
  if (line.fact.rule === 'stance.veto') return join(line.name('actor'), 'vetoes', line.name('content'), line.when)
  if (!content || (target && line.fact.subtype === 'sanction')) return join(opening, line.when)
  const told =
    translate(line.names.words(content.start, Math.min(content.end, content.start + 200)), LIMIT - opening.length - 6, true) || line.names.phrase(content)
  // What a stance is on is never left out: its nouns, where its words make no phrase.
  const about = told ? [] : topics(line.names.words(content.start, content.end), 2, LIMIT - opening.length - 12)
  const gist = told || (about.length > 0 ? `(re ${about.join(', ')})` : '')
  if (blaming) return join(opening, 'for', told.replace(/ responsibility$|^(?:full )?responsibility for /u, ''), line.when)
  const bound = target && link ? link : calling ? (told.startsWith('to ') ? '' : 'for') : target ? ':' : ''
  return bound === ':' && told ? `${opening}: ${gist}` : join(opening, told && bound, gist, line.when)
}

export function voteLine(line: Line): string {
  const count = [line.name('for'), line.name('against')].filter(Boolean).join('-')
  const outcome = line.name('outcome')
  const subject = line.name('subject')
  if (line.fact.rule === 'vote.confidence')
    return join(line.name('body'), line.verb('votes on confidence in', 'to vote on confidence in'), subject, count && `(${count})`, line.when)
  if (line.fact.rule === 'vote.seats') return join(subject, line.verb('won', 'to win', 'winning'), outcome, line.with('in', 'body'), line.when)
  if (line.fact.rule === 'vote.poll')
    return join(subject, line.verb('won', 'to win', 'winning'), line.name('for').replace(/%$/u, '% of votes'), line.with('against', 'against'), line.when)
  if (line.fact.rule === 'vote.count') return join(line.name('for'), line.verb('voted for', 'to vote for', 'voting for'), subject, line.when)
  const acts = subject === '' ? line.verb('voted', 'to vote', 'voting') : line.verb('voted on', 'to vote on', 'voting on')
  return join(line.name('body') || 'vote', outcome || acts, subject, count && `(${count})`, line.when)
}

export function positionLine(line: Line): string {
  // Of an office its words: `الوزير` is a surname too.
  const named = line.role('title')
  const title = (named && officeName(line.names, named, line.role('organization'))) || line.name('title') || line.names.always(named)
  return join(`${line.names.always(line.role('holder'))},`, title)
}

const APPOINTED: Readonly<Record<string, [past: string, planned: string]>> = {
  appointed: ['appointed', 'to be appointed'],
  extended: ['extended as', 'to be extended as'],
  resigned: ['resigned as', 'to resign as'],
  dismissed: ['dismissed as', 'to be dismissed as'],
  elected: ['elected', 'to be elected'],
}

/** `سفيرا لدى …`, `مديرة للمركز`: an office without its article. */
const GIVEN = /^(?!ال)\S+[اة] (?:\S+[اة] )?(?:ل|إلى |على )/u

export function appointmentLine(line: Line): string {
  const [past, planned] = APPOINTED[line.fact.subtype ?? ''] ?? ['appointed', 'to be appointed']
  // Of an office its words: its holder is named already.
  const held = line.role('position')
  const given = held && GIVEN.test(line.names.stream.context.text.slice(held.start, held.end)) ? givenOffice(line.names, held, line.role('organization')) : ''
  const office = given || (held && line.names.phrase(held)) || line.name('position')
  const charged = line.fact.rule === 'appointment.charge'
  const verb = line.fact.status === 'planned' ? (charged ? 'to be tasked with' : planned) : charged ? 'tasked with' : past
  const person = line.all('person') || line.names.always(line.role('person'))
  const alone = verb.replace(/ as$/u, '')
  if (line.fact.rule === 'appointment.extend-term')
    return join(
      person || line.name('organization') || office,
      line.fact.status === 'planned' ? 'term to be extended' : 'term extended',
      line.with('for', 'term'),
      line.when,
    )
  if (line.fact.rule === 'appointment.swear-in')
    return join(
      person || office || line.name('organization'),
      line.fact.status === 'planned' ? 'to be sworn in' : 'sworn in',
      person && office && `as ${office}`,
      line.when,
    )
  return join(
    ...(person === '' ? [office, alone] : [person, office ? verb : alone, office]),
    line.with('of', 'organization'),
    line.with('for', 'term'),
    line.when,
  )
}
