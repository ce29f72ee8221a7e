/** CoNLL-U Plus: a token a line with its place and the kind of the mention that it belongs to (BIO). */
import type { DocumentRecord } from '../schema.ts'
import { type Source, type StreamFormat, utf16Offsets } from './format.ts'

const HEADER = '# global.columns = ID FORM WAQAI:MENTION MISC\n# offset_unit = codepoint\n'

function body(record: DocumentRecord, source: Source): string {
  const { sentences, tokens } = source.tokens()
  const at = utf16Offsets(source.text)
  const outer = outermost(record.mentions)
  let out = `# newdoc id = ${record.document.id.replace(/\s+/gu, ' ')}\n`
  let t = 0
  let m = 0
  for (const [s, sentence] of sentences.entries()) {
    const clean = source.text.slice(at(sentence.start), at(sentence.end)).replace(/\s+/gu, ' ').trim()
    const lines: string[] = []
    while (t < tokens.length && (tokens[t] as { start: number }).start < sentence.end) {
      const token = tokens[t++] as { start: number; end: number; text: string }
      while (m < outer.length && (outer[m] as { end: number }).end <= token.start) m++
      const mention = outer[m]
      const inside = mention !== undefined && mention.start < token.end
      const tag = inside ? `${token.start <= mention.start ? 'B' : 'I'}-${mention.kind}` : 'O'
      const next = tokens[t]
      const glued = next !== undefined && next.start === token.end ? '|SpaceAfter=No' : ''
      lines.push(`${lines.length + 1}\t${token.text.replace(/\s/gu, '_')}\t${tag}\tstart=${token.start}|end=${token.end}${glued}`)
    }
    if (lines.length > 0) out += `# sent_id = ${s + 1}\n# text = ${clean}\n${lines.join('\n')}\n\n`
  }
  return out
}

/** Mentions that no other one contains, in order. */
export function outermost<T extends { start: number; end: number }>(mentions: readonly T[]): T[] {
  const kept: T[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

export const conll: StreamFormat = {
  kind: 'stream',
  open: HEADER,
  separator: '',
  close: '',
  empty: '',
  record: body,
  error: () => '',
  extension: '.conllup',
  file: (record, source) => HEADER + body(record, source),
}
