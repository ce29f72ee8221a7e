/** The explain command: which rules and words led to a fact or mention, or what was tried where nothing was found. */
import { readFileSync } from 'node:fs'
import { WaqaiError } from '../../errors.ts'
import { Explanation, type FactWhy, type MentionWhy, type PlaceWhy } from '../../explain/explain.ts'
import { createExtractor } from '../../pipeline/extractor.ts'
import { didYouMean } from '../../suggest.ts'
import type { DocumentInput } from '../../types.ts'
import type { ExplainFlags } from '../commands/explain.ts'
import { explanationText } from '../explanation-text.ts'
import { readDocuments } from '../inputs/read.ts'
import { extractorOptions, fileOptions, readOptions } from '../options/input-options.ts'
import { whole } from '../options/values.ts'
import { openSink } from '../outputs/stream.ts'

/** What is explained; `rules` says where each rule that is named is defined. */
export type Explained = {
  document: { id: string; source: string }
  facts: FactWhy[]
  mentions: MentionWhy[]
  place: PlaceWhy | null
  rules: Record<string, string>
}

/** @returns exit code: 0 */
export async function explain(path: string, flags: ExplainFlags): Promise<number> {
  const why = new Explanation(createExtractor(extractorOptions(flags)), await onlyDocument(path, flags))
  const explained = select(why, flags)
  const text = flags.format === 'json' ? `${JSON.stringify(explained, null, 2)}\n` : explanationText(explained, process.stdout)
  await (await openSink(undefined)).write(text)
  return 0
}

/** @throws WaqaiError when there is none, or several and none is named */
async function onlyDocument(path: string, flags: ExplainFlags): Promise<DocumentInput> {
  const inputs: DocumentInput[] = []
  for await (const read of readDocuments([path], fileOptions(flags), readOptions(flags))) {
    if ('failure' in read) {
      if (flags.document !== undefined) continue
      throw new WaqaiError(read.failure.code, read.failure.message)
    }
    if (flags.document === undefined || read.input.id === flags.document) inputs.push(read.input)
    if (flags.document !== undefined && inputs.length === 1) break
    if (inputs.length > 1) throw new WaqaiError('UsageInvalid', 'there are several documents; name one with --document ID')
  }
  const [input] = inputs
  if (!input) throw new WaqaiError('UsageInvalid', flags.document === undefined ? 'there is no document' : `--document ${flags.document}: no such document`)
  return input
}

function select(why: Explanation, flags: ExplainFlags): Explained {
  const { record } = why
  const { facts, mentions, place } = chosen(why, flags)
  const names = JSON.stringify({ facts, mentions, place })
  return { document: { id: record.document.id, source: record.document.source }, facts, mentions, place, rules: locations(names) }
}

function chosen(why: Explanation, flags: ExplainFlags): Pick<Explained, 'facts' | 'mentions' | 'place'> {
  const { facts, mentions } = why.record
  if (flags.fact !== undefined || flags.mention !== undefined) {
    return {
      facts: flags.fact === undefined ? [] : [why.fact(indexOf('--fact', flags.fact, facts))],
      mentions: flags.mention === undefined ? [] : [why.mention(indexOf('--mention', flags.mention, mentions))],
      place: null,
    }
  }
  if (flags.at === undefined) return { facts: facts.map((_, i) => why.fact(i)), mentions: mentions.map((_, i) => why.mention(i)), place: null }
  const at = whole('--at', flags.at, 0)
  if (at >= why.record.document.length) throw new WaqaiError('UsageInvalid', `--at ${at}: the text is ${why.record.document.length} code points long`)
  const here = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end
  const found = mentions.flatMap((m, i) => (here(m) ? [why.mention(i)] : []))
  const told = facts.flatMap((f, i) => (Object.values(f.roles).flat().some(here) ? [why.fact(i)] : []))
  return { facts: told, mentions: found, place: found.length === 0 ? why.place(at) : null }
}

function indexOf(flag: string, id: string, list: ReadonlyArray<{ id: string }>): number {
  const index = list.findIndex((one) => one.id === id)
  if (index >= 0) return index
  const ids = list.map((one) => one.id)
  const known = ids.length === 0 ? 'the document has none' : `the document has ${ids[0]} to ${ids.at(-1)}`
  throw new WaqaiError('UsageInvalid', `${flag} ${id}: ${known}${didYouMean(id, ids)}`)
}

/** Definitions of the rules that the explanation names. */
function locations(explanation: string): Record<string, string> {
  const all = JSON.parse(readFileSync(new URL('./rules.json', import.meta.url), 'utf8')) as Record<string, string>
  const named = new Set([...explanation.matchAll(/"rule":"([^"]+)"/gu)].map(([, id]) => id as string))
  return Object.fromEntries(
    [...named].sort().flatMap((id) => {
      const place = all[id] ?? all[id.replace(/(?<=[./]).*/u, '*')]
      return place === undefined ? [] : [[id, place]]
    }),
  )
}
