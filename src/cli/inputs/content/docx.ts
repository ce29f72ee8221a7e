/** A Word document: the paragraphs of its body. */
import { WaqaiError } from '../../../errors.ts'
import { modules } from '../../modules.ts'
import { readZip } from '../zip.ts'
import { type Content, content } from './content.ts'

/** Deleted text, field codes and the fall-backs of drawings are not what a reader sees. */
const HIDDEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'])

/** @throws WaqaiError InputUnreadable when the archive is damaged or holds no Word document */
export async function readDocx(bytes: Uint8Array, maxBytes: number, place: string): Promise<Content> {
  const members = readZip(bytes, ['word/document.xml', 'docProps/core.xml'], maxBytes, place)
  const main = members.get('word/document.xml')
  if (!main) throw new WaqaiError('InputUnreadable', 'a ZIP archive, but not a Word document (.docx)', { place })
  const paragraphs = await readParagraphs(new TextDecoder().decode(main))
  const core = members.get('docProps/core.xml')
  const title = core && /<dc:title>([^<]*)<\/dc:title>/u.exec(new TextDecoder().decode(core))?.[1]
  return content(paragraphs.join('\n'), { title: /\p{Script=Arabic}/u.test(title ?? '') ? title : undefined })
}

async function readParagraphs(xml: string): Promise<string[]> {
  const { Parser } = await modules.docx()
  const paragraphs: string[] = []
  let paragraph = ''
  let hidden = 0
  let text = false
  const flush = (): void => {
    const clean = paragraph.replace(/[ \u00a0]+/gu, ' ').trim()
    if (clean !== '') paragraphs.push(clean)
    paragraph = ''
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (HIDDEN.has(name)) hidden++
        else if (name === 'w:t') text = true
        else if (name === 'w:tab') paragraph += ' '
        else if (name === 'w:br' || name === 'w:cr') flush()
        else if (name === 'w:noBreakHyphen') paragraph += '-'
      },
      ontext(data) {
        if (text && hidden === 0) paragraph += data
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--
        else if (name === 'w:t') text = false
        else if (name === 'w:p') flush()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  flush()
  return paragraphs
}
