/** Precision, recall and F1 of records against reviewed ones, by kind of mention and type of fact. */
import type { DocumentRecord, FactRecord } from '../emit/schema.ts'
import { fillersOf } from './compare.ts'

export type Row = { name: string; right: number; found: number; expected: number }
export type Score = { precision: number; recall: number; f1: number }

/** Nothing found where nothing is expected is perfect. */
export function scoreOf({ right, found, expected }: Pick<Row, 'right' | 'found' | 'expected'>): Score {
  const precision = found === 0 ? 1 : right / found
  const recall = expected === 0 ? 1 : right / expected
  return { precision, recall, f1: found + expected === 0 ? 1 : (2 * right) / (found + expected) }
}

/** Counts over any number of documents. */
export class Tally {
  readonly #rows = new Map<string, Row>()

  /**
   * A mention is right when kind, place and value are; a fact when type, subtype, status and the fillers of all its roles are; a role when its filler is.
   */
  add(golden: DocumentRecord, now: DocumentRecord): void {
    this.#count(golden, now, 'mentions', (record) =>
      record.mentions.map((m) => ({ name: m.kind, key: `${m.kind}|${m.start}|${m.end}|${JSON.stringify(m.value)}` })),
    )
    this.#count(golden, now, 'facts', (record) => record.facts.map((f) => ({ name: f.type, key: factKey(f) })))
    this.#count(golden, now, 'roles', (record) => record.facts.flatMap((f) => fillersOf(f).map((filler) => ({ name: '', key: `${f.type}|${filler}` }))))
  }

  #count(golden: DocumentRecord, now: DocumentRecord, group: string, keys: (record: DocumentRecord) => Array<{ name: string; key: string }>): void {
    const left = new Map<string, number>()
    for (const { name, key } of keys(golden)) {
      left.set(key, (left.get(key) ?? 0) + 1)
      for (const row of this.#of(group, name)) row.expected++
    }
    for (const { name, key } of keys(now)) {
      const known = left.get(key) ?? 0
      if (known > 0) left.set(key, known - 1)
      for (const row of this.#of(group, name)) {
        row.found++
        if (known > 0) row.right++
      }
    }
  }

  #of(group: string, name: string): Row[] {
    return [group, ...(name === '' ? [] : [`${group}/${name}`])].map((full) => {
      let row = this.#rows.get(full)
      if (!row) {
        row = { name: full, right: 0, found: 0, expected: 0 }
        this.#rows.set(full, row)
      }
      return row
    })
  }

  /** `mentions`, `facts` and `roles` as wholes, each followed by its kinds or types. */
  rows(): Row[] {
    const groups = ['mentions', 'facts', 'roles']
    const rank = ({ name }: Row): number => groups.indexOf(name.split('/')[0] as string)
    return [...this.#rows.values()].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
  }

  /** The lower of the F1 of mentions and of facts. */
  get f1(): number {
    return Math.min(...['mentions', 'facts'].map((name) => scoreOf(this.#rows.get(name) ?? { right: 0, found: 0, expected: 0 }).f1))
  }
}

const factKey = (fact: FactRecord): string => [fact.type, fact.subtype ?? '', fact.status, ...fillersOf(fact).sort()].join('\n')
