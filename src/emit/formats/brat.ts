/** Brat standoff: the text, and beside it mentions, facts as events, coreference; with the folder's `annotation.conf`. */
import { type DocumentRecord, FACT_ROLES, StatusSchema, VALUE_SCHEMAS } from '../schema.ts'
import { type FilesFormat, type Source, utf16Offsets } from './format.ts'

type Place = { start: number; end: number }

function annotations(record: DocumentRecord, { text }: Source): string {
  const at = utf16Offsets(text)
  const lines: string[] = []
  const ids = new Map<string, string>()
  let bound = 0
  const counters = { note: 0, attribute: 0 }
  const textBound = (type: string, place: Place): string => {
    const id = `T${++bound}`
    // A span may not hold a line break: its lines are fragments.
    const fragments: Place[] = []
    let start = place.start
    for (const part of text.slice(at(place.start), at(place.end)).split(/(?<=[\n\r])/u)) {
      const bare = Array.from(part.replace(/[\n\r]+$/u, '')).length
      if (bare > 0) fragments.push({ start, end: start + bare })
      start += Array.from(part).length
    }
    const covered = fragments.map((f) => text.slice(at(f.start), at(f.end))).join(' ')
    lines.push(`${id}\t${type} ${fragments.map((f) => `${f.start} ${f.end}`).join(';')}\t${covered.replace(/\t/gu, ' ')}`)
    return id
  }
  const note = (id: string, value: string): void => void lines.push(`#${++counters.note}\tAnnotatorNotes ${id}\t${value.replace(/\s+/gu, ' ')}`)
  for (const mention of record.mentions) {
    const id = textBound(mention.kind, mention)
    ids.set(mention.id, id)
    note(id, JSON.stringify(mention.value))
  }
  for (const [i, fact] of record.facts.entries()) {
    const event = `E${i + 1}`
    const trigger = textBound(fact.type, fact.evidence[0] as Place)
    const roles = Object.entries(fact.roles).flatMap(([role, fillers]) =>
      fillers.map((filler, k) => `${role}${k === 0 ? '' : k + 1}:${(filler.mention && ids.get(filler.mention)) || textBound('argument', filler)}`),
    )
    lines.push(`${event}\t${[`${fact.type}:${trigger}`, ...roles].join(' ')}`)
    lines.push(`A${++counters.attribute}\tstatus ${event} ${fact.status}`)
    note(event, fact.summary)
  }
  for (const entity of record.entities) {
    const same = entity.mentions.flatMap((id) => ids.get(id) ?? [])
    if (same.length > 1) lines.push(`*\tEquiv ${same.join(' ')}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function configuration(): string {
  const events = Object.entries(FACT_ROLES).map(([type, roles]) => `${type}\t${roles.map((role) => `${role}*:<ENTITY>`).join(', ')}`)
  return [
    '[entities]',
    ...Object.keys(VALUE_SCHEMAS),
    'argument',
    '[relations]',
    '[events]',
    ...events,
    '[attributes]',
    `status\tArg:<EVENT>, Value:${StatusSchema.options.join('|')}`,
    '',
  ].join('\n')
}

export const brat: FilesFormat = {
  kind: 'files',
  files: (record, source) => [
    { extension: '.txt', content: source.text },
    { extension: '.ann', content: annotations(record, source) },
  ],
  get extras() {
    return { 'annotation.conf': configuration() }
  },
}
