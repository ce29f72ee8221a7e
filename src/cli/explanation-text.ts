/** Explanations as indented text. */

import { OWN_WORDS } from '../config/vocabulary.ts'
import type { LexemeUse } from '../explain/derivation.ts'
import type { FactWhy, MentionWhy, PartWhy, PlaceWhy, Telling, WordWhy } from '../explain/explain.ts'
import type { Explained } from './actions/explain.ts'
import { isolator, painter } from './terminal.ts'

type Lines = Array<readonly [depth: number, text: string]>

/** @param stream where it goes: a terminal gets marks that keep each piece of Arabic in its place, and headings in bold */
export function explanationText(explained: Explained, stream: { readonly isTTY?: boolean }): string {
  const printer = new Printer(explained.rules, isolator(stream))
  const paint = painter(stream)
  const lines: Lines = [
    ...explained.facts.flatMap((fact) => printer.fact(fact)),
    ...explained.mentions.flatMap((mention) => printer.mention(mention, 0)),
    ...(explained.place ? printer.place(explained.place) : []),
  ]
  if (lines.length === 0) return 'No fact and no mention was found; --at OFFSET tells what was tried at a place.\n'
  return lines.map(([depth, text]) => `${'  '.repeat(depth)}${depth === 0 ? paint('bold', text) : text}\n`).join('')
}

class Printer {
  readonly #rules: Readonly<Record<string, string>>
  readonly #isolate: (text: string) => string

  constructor(rules: Readonly<Record<string, string>>, isolate: (text: string) => string) {
    this.#rules = rules
    this.#isolate = isolate
  }

  #quote(text: string): string {
    const line = text.replace(/\s+/gu, ' ')
    const short = line.length > 120 ? `${line.slice(0, 119)}…` : line
    return this.#isolate(short)
  }
  #rule(id: string): string {
    const place = this.#rules[id]
    return place === undefined ? id : `${id} (${place})`
  }
  #span({ start, end, text }: { start: number; end: number; text: string }): string {
    return `${start}–${end} ${this.#quote(text)}`
  }
  #lexeme({ category, value, lemma, file }: LexemeUse): string {
    return `${category} ${this.#quote(lemma)}${String(value) === lemma ? '' : ` = ${this.#quote(String(value))}`} [${file === OWN_WORDS ? file : `src/lexicon/data/${file}.json`}]`
  }

  mention({ mention, derivation }: MentionWhy, depth: number): Lines {
    const lines: Lines = [
      [depth, `${mention.id} ${mention.kind} ${this.#span(mention)}`],
      [depth + 1, `value ${this.#isolate(JSON.stringify(mention.value))}`],
    ]
    if (derivation) return [...lines, ...this.#part(derivation, depth + 1)]
    return [...lines, [depth + 1, `rule ${this.#rule(mention.rule)}, read off the page's header`]]
  }

  #part({ rule, words, parts, ...span }: PartWhy, depth: number): Lines {
    const inner = [
      ...words.map((w) => ({ at: w.start, lines: this.#word(w, depth + 1) })),
      ...parts.map((p) => ({ at: p.start, lines: this.#part(p, depth + 1) })),
    ]
    return [[depth, `rule ${this.#rule(rule)} on ${this.#quote(span.text)}`], ...inner.sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines)]
  }

  #word({ text, kind, lexemes }: WordWhy, depth: number): Lines {
    return [[depth, `${kind} ${this.#quote(text)}${lexemes.length > 0 ? `: ${lexemes.map((l) => this.#lexeme(l)).join('; ')}` : ''}`]]
  }

  fact({ fact, tellings, mentions }: FactWhy): Lines {
    const told: Lines = tellings.flatMap((telling) => this.#telling(telling))
    const known = new Set(tellings.flatMap((telling) => telling.roles.map(({ role, start }) => `${role} ${start}`)))
    const from = tellings.length > 0 ? ', taken over from around the clause' : ''
    const roles: Lines = Object.entries(fact.roles).flatMap(([role, list]) =>
      list.filter((f) => !known.has(`${role} ${f.start}`)).map((f): Lines[number] => [1, `${role}: ${this.#span(f)}${from}`]),
    )
    return [
      [0, `${fact.id} ${[fact.type, fact.subtype].filter(Boolean).join(' ')} [${fact.status}] ${fact.summary}`],
      [1, `rule ${this.#rule(fact.rule)}, confidence ${fact.confidence}`],
      ...told,
      ...roles,
      ...mentions.flatMap((mention) => this.mention(mention, 1)),
    ]
  }

  #telling({ rule, trigger, lexemes, roles, status, statusWords }: Telling): Lines {
    const because = statusWords.map((word) => `${this.#quote(word.text)} (without it: ${word.without})`).join(', ')
    return [
      [1, `frame ${this.#rule(rule)} opened by ${this.#span(trigger)}${lexemes.length > 0 ? `: ${lexemes.map((l) => this.#lexeme(l)).join('; ')}` : ''}`],
      ...roles.map((role): Lines[number] => [2, `${role.role}: ${this.#span(role)}: ${role.why}`]),
      [2, `status ${status}: ${because === '' ? 'no word around the trigger says otherwise' : `because of ${because}`}`],
    ]
  }

  place({ at, sentence, words, considered, nearest, frames }: PlaceWhy): Lines {
    if (sentence === null) return [[0, `${at}: no word stands here that rules read (space, or the page's furniture)`]]
    return [
      [0, `${at}: no mention; in the sentence ${this.#span(sentence)}`],
      [1, 'words'],
      ...words.flatMap((word): Lines => this.#word(word, 2).map(([depth, text]) => [depth, `${word.here ? '→ ' : '  '}${text}`])),
      [1, considered.length === 0 ? 'no rule matched here' : 'rules that matched here'],
      ...considered.map((c): Lines[number] => [2, `${c.phase}: ${this.#rule(c.rule)} on ${this.#quote(c.text)}: ${c.outcome}`]),
      ...(nearest.length > 0 ? [[1, 'nearest rules'] as Lines[number]] : []),
      ...nearest.map((n): Lines[number] => {
        const stop = n.found === '' ? 'the sentence ends' : `stands ${this.#quote(n.found)}`
        return [2, `${n.phase}: ${this.#rule(n.rule)} on ${this.#quote(n.text)}: then ${stop}, where it needs ${n.wanted.join(' or ')}`]
      }),
      ...(frames.length > 0 ? [[1, 'frames of this sentence that made no fact'] as Lines[number]] : []),
      ...frames.map((f): Lines[number] => {
        const filled = f.filled.length > 0 ? `found ${f.filled.join(', ')}` : 'found no role'
        return [2, `${this.#rule(f.rule)} opened by ${this.#quote(f.text)}: ${filled}; needs ${f.requires.map((set) => set.join(' + ')).join(', or ')}`]
      }),
    ]
  }
}
