/** A row's fields become a document. Errors name the field that is missing and the one that was perhaps meant. */
import { WaqaiError } from '../../errors.ts'
import { didYouMean } from '../../suggest.ts'
import type { DocumentInput } from '../../types.ts'
import type { Fields, Read, ReadOptions } from './item.ts'

/** A calendar date, perhaps with a time after it. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/u.exec(text)
  if (!found) return false
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  return date.getUTCMonth() === Number(found[2]) - 1 && date.getUTCDate() === Number(found[3])
}

/** @returns `YYYY-MM-DD` of an ISO 8601 or RFC 5322 date, as its writer wrote the day; `undefined` for anything else */
export function dayOf(written: string | null | undefined): string | undefined {
  const text = written?.trim() ?? ''
  if (isDate(text)) return text.slice(0, 10)
  const mail = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{4})\b/u.exec(text)
  if (!mail) return undefined
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(mail[2] as string) / 3 + 1
  const day = `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] as string).padStart(2, '0')}`
  return isDate(day) ? day : undefined
}

/** The day with the hour and minute written after it, as its writer's clock showed them; midnight is what stands where no time is known. */
const momentOf = (written: string, day: string): string => {
  const clock = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d)/u.exec(written.trim())?.[1]
  return clock === undefined || clock === '00:00' ? day : `${day}T${clock}`
}

/** The field of that very name, or else the one that the dots lead to. */
function fieldOf(record: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/**
 * @param record the parsed row
 * @param at source and line, for messages and as the id of a row that has none
 */
export function documentOf(record: Record<string, unknown>, at: { source: string; line: number; encoding: string }, options: ReadOptions): Read {
  const { fields } = options
  const place = `${at.source}:${at.line}`
  const string = (field: string): string | undefined => {
    const value = fieldOf(record, field)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const named = fieldOf(record, fields.id)
  const id = (typeof named === 'string' && named !== '') || typeof named === 'number' ? String(named) : place
  const fail = (message: string): Read => {
    const { code, message: full } = new WaqaiError('InputUnreadable', message, { place })
    return { failure: { id, source: at.source, line: at.line, code, message: full } }
  }
  const text = fieldOf(record, fields.text)
  if (typeof text !== 'string') return fail(missing(record, fields, text))
  const date = options.date ?? string(fields.date)
  const day = dayOf(date)
  if (date !== undefined && day === undefined) return fail(`date ${JSON.stringify(date)} is not ISO 8601 (YYYY-MM-DD)`)
  const optional = { title: string(fields.title), publisher: string(fields.publisher), url: string(fields.url) }
  const input: DocumentInput = {
    id,
    source: at.source,
    text,
    encoding: at.encoding,
    ...(day ? { date: momentOf(date as string, day), dateBasis: options.date ? 'option' : 'metadata' } : {}),
    ...Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)),
  }
  return { input, line: at.line }
}

function missing(record: Record<string, unknown>, fields: Fields, found: unknown): string {
  if (found !== undefined) return `field "${fields.text}" is ${found === null ? 'null' : `of type ${typeof found}`}, not a string`
  const names = Object.keys(record)
  if (names.length === 0) return `each row must be an object with a string field "${fields.text}"; this one is empty`
  const shown = names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')
  return `no field "${fields.text}"; the fields are ${shown}; name the text's with --text-field${didYouMean(fields.text, names)}`
}
