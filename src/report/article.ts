/** The text with its mentions and fillers marked, each piece linked to the fact that uses it. */
import type { DocumentRecord, FactRecord, MentionRecord } from '../emit/schema.ts'
import { html, type Markup } from './html.ts'
import { KIND_LABELS } from './labels.ts'
import { valueText } from './values.ts'

/** Roles whose fillers are whole clauses: what they hold is marked for itself. */
const WIDE = new Set(['content'])

type Use = { fact: string; start: number; end: number }

/** @param prefix of the ids of this document's elements */
export function articleText(record: DocumentRecord, text: string, prefix: string): Markup {
  const points = Array.from(text)
  const uses = record.facts.flatMap(usesOf)
  const anchors = new Set(record.facts.flatMap((fact) => Object.values(fact.roles).flatMap((list) => list.map((f) => f.start))))
  const cuts = new Set([0, points.length, ...anchors])
  for (const span of [...record.mentions, ...uses]) cuts.add(span.start).add(span.end)
  for (const [i, point] of points.entries()) if (point === '\n') cuts.add(i).add(i + 1)
  const places = [...cuts].filter((cut) => cut <= points.length).sort((a, b) => a - b)
  const mentions = new Sweep(record.mentions)
  const used = new Sweep(uses)
  const paragraphs: Markup[][] = [[]]
  for (const [i, start] of places.slice(0, -1).entries()) {
    const piece = points.slice(start, places[i + 1]).join('')
    if (piece === '\n') paragraphs.push([])
    else paragraphs.at(-1)?.push(marked(piece, mentions.at(start), used.at(start), anchors.has(start) ? `${prefix}c${start}` : null, prefix))
  }
  return html`${paragraphs.filter((p) => p.some(({ text: inner }) => inner.trim() !== '')).map((p) => html`<p>${p}</p>\n`)}`
}

const usesOf = (fact: FactRecord): Use[] =>
  Object.entries(fact.roles).flatMap(([role, list]) => (WIDE.has(role) ? [] : list.map(({ start, end }) => ({ fact: fact.id, start, end }))))

/** Spans at a place, shortest first, asked for places in ascending order. */
class Sweep<T extends { start: number; end: number }> {
  readonly #spans: readonly T[]
  #next = 0
  #open: T[] = []

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start)
  }

  at(place: number): readonly T[] {
    for (; this.#next < this.#spans.length && (this.#spans[this.#next] as T).start <= place; this.#next++) this.#open.push(this.#spans[this.#next] as T)
    this.#open = this.#open.filter((span) => span.end > place)
    return [...this.#open].sort((a, b) => a.end - a.start - (b.end - b.start))
  }
}

function marked(piece: string, mentions: readonly MentionRecord[], uses: readonly Use[], id: string | null, prefix: string): Markup {
  const anchor = id === null ? '' : html` id="${id}"`
  const [mention] = mentions
  const facts = [...new Set(uses.map(({ fact }) => fact))]
  if (piece.trim() === '' || (!mention && facts.length === 0)) return id === null ? html`${piece}` : html`<span${anchor}>${piece}</span>`
  const title = mentions.map((m) => [KIND_LABELS[m.kind], valueText(m.value)].filter(Boolean).join(': ')).join(' · ')
  const inner = html`<mark class="${mention ? `k k-${mention.kind}` : 'used'}"${title === '' ? '' : html` title="${title}"`}>${piece}</mark>`
  if (facts.length === 0) return html`<span${anchor}>${inner}</span>`
  return html`<a${anchor} href="#${prefix}${facts[0]}" data-facts="${facts.map((fact) => prefix + fact).join(' ')}">${inner}</a>`
}
