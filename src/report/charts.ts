/** Charts as SVG, always from left to right: inside a right-to-left page SVG loses the place of Arabic labels. */
import type { FactRecord, Filler } from '../emit/schema.ts'
import { type DayRange, dayOfYear, edtfRange, yearOf } from './edtf-range.ts'
import { html, type Markup } from './html.ts'
import { shortNumber } from './values.ts'

/** A fact with the prefix of its document's ids. */
export type Placed = Readonly<{ fact: FactRecord; prefix: string }>

const WIDTH = 960
const LABELS = 400
const ROW = 26
const MOST_ROWS = 40
const MOST_BARS = 8
const MOST_CURRENCIES = 4

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
/** Label of a row at the right edge, where Arabic begins. */
const label = (text: string, y: number): Markup => html`<text class="label" x="${WIDTH - 4}" y="${y + 17}" direction="rtl">${clipped(text, 56)}</text>`

type Dated = Placed & { range: DayRange; at: number }

function datesOf({ fact, prefix }: Placed): Dated[] {
  const [filler] = fact.roles.time ?? fact.roles.period ?? []
  const edtf = filler?.value?.edtf
  const range = typeof edtf === 'string' ? edtfRange(edtf) : null
  return range === null ? [] : [{ fact, prefix, range, at: (range.from ?? range.to) as number }]
}

/** @returns null when fewer than two facts have a date */
export function timeline(facts: readonly Placed[]): Markup | null {
  const dated = facts
    .filter(({ fact }) => fact.type !== 'figure')
    .flatMap(datesOf)
    .sort((a, b) => a.at - b.at)
  if (dated.length < 2) return null
  const shown = dated.slice(-MOST_ROWS)
  const ends = shown.flatMap(({ range }) => [range.from, range.to].filter((d) => d !== null))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const span = Math.max(last - first, 30)
  const x = (day: number): number => 20 + ((day - first) / span) * (WIDTH - LABELS - 48)
  const height = shown.length * ROW + 28
  const rows = shown.map(({ fact, prefix, range }, i) => {
    const [from, to] = [x(range.from ?? first), x(range.to ?? last)]
    const open = range.from === null || range.to === null
    return html`<a href="#${prefix}${fact.id}"><title>${String((fact.roles.time ?? fact.roles.period)?.[0]?.value?.edtf)}: ${fact.summary}</title>
<rect class="bar s-${fact.status}${open ? ' open' : ''}" x="${from.toFixed(1)}" y="${i * ROW + 8}" width="${Math.max(7, to - from).toFixed(1)}" height="11" rx="5"/>${label(fact.summaryAr, i * ROW)}</a>`
  })
  return figure('الوقائع المؤرخة', height, [...ticks(first, first + span, x, height), ...rows])
}

/** Lines at the starts of years, as many as fit. */
function ticks(first: number, last: number, x: (day: number) => number, height: number): Markup[] {
  const years = yearOf(last) - yearOf(first) + 1
  const step = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].find((s) => years / s <= 9) ?? years
  const marks: Markup[] = []
  for (let year = Math.ceil(yearOf(first) / step) * step; year <= yearOf(last); year += step) {
    const at = x(Math.max(dayOfYear(year), first)).toFixed(1)
    marks.push(html`<line class="tick" x1="${at}" x2="${at}" y1="0" y2="${height - 20}"/><text class="axis" x="${at}" y="${height - 5}">${year}</text>`)
  }
  return marks
}

type Amount = Placed & { amount: number; currency: string }

/** @returns null when no fact has an amount of money */
export function amounts(facts: readonly Placed[]): Markup | null {
  const found = new Map<string, Amount>()
  for (const placed of facts) {
    for (const filler of Object.values(placed.fact.roles).flat()) {
      const money = moneyOf(filler)
      const key = `${placed.prefix}${filler.start}`
      // The same words serve several facts; a catch-all figure gives way.
      if (money && (!found.has(key) || found.get(key)?.fact.type === 'figure')) found.set(key, { ...placed, ...money })
    }
  }
  if (found.size === 0) return null
  const groups = grouped([...found.values()])
  const bars: Markup[] = []
  let y = 0
  for (const [currency, all] of [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CURRENCIES)) {
    const shown = [...all].sort((a, b) => b.amount - a.amount).slice(0, MOST_BARS)
    bars.push(html`<text class="group" x="8" y="${y + 18}">${currency}</text>`)
    y += ROW
    for (const { fact, prefix, amount } of shown) {
      const width = Math.max(2, (amount / (shown[0] as Amount).amount) * (WIDTH - LABELS - 110))
      bars.push(html`<a href="#${prefix}${fact.id}"><title>${fact.summary}</title><rect class="bar s-${fact.status}" x="8" y="${y + 5}" width="${width.toFixed(1)}" height="15" rx="3"/>
<text class="number" x="${(width + 16).toFixed(1)}" y="${y + 17}">${shortNumber(amount)}</text>${label(fact.summaryAr, y)}</a>`)
      y += ROW
    }
  }
  return figure('المبالغ', y + 6, bars)
}

function grouped(list: readonly Amount[]): Map<string, Amount[]> {
  const groups = new Map<string, Amount[]>()
  for (const one of list) groups.set(one.currency, [...(groups.get(one.currency) ?? []), one])
  return groups
}

function moneyOf({ value }: Filler): { amount: number; currency: string } | null {
  const { amount, currency } = value ?? {}
  return typeof amount === 'number' && amount > 0 && typeof currency === 'string' ? { amount, currency } : null
}

const figure = (caption: string, height: number, content: readonly Markup[]): Markup =>
  html`<figure dir="ltr"><figcaption dir="rtl">${caption}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${caption}">${content}</svg></figure>`
