/** A PDF file: its lines put together to paragraphs, in logical order. */
import { WaqaiError } from '../../../errors.ts'
import { modules } from '../../modules.ts'
import { type Content, content } from './content.ts'
import { fromVisualOrder, isVisualOrder, withoutPresentationForms } from './visual-order.ts'

/** A line of a page: where it stands, in points from the page's foot. */
export type Line = { text: string; y: number }
type TextItem = { str: string; transform: number[]; hasEOL: boolean; height: number }

/** @throws WaqaiError InputUnreadable when the file is damaged, locked, or holds pictures of text only */
export async function readPdf(bytes: Uint8Array, place: string): Promise<Content> {
  const { getDocumentProxy } = await modules.pdf()
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    const locked = error.name === 'PasswordException'
    const message = locked ? 'this PDF needs a password; save it without one' : `not a readable PDF (${error.message})`
    throw new WaqaiError('InputUnreadable', message, { place, cause: error })
  })
  try {
    const pages: Line[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items as TextItem[]))
      page.cleanup()
    }
    const info = ((await document.getMetadata().catch(() => null))?.info ?? {}) as { Title?: string }
    const text = paragraphs(logical(pages)).join('\n')
    if (text === '') throw new WaqaiError('InputUnreadable', 'no text in this PDF, perhaps scanned pages; run OCR on it first', { place })
    return content(text, { title: /\p{Script=Arabic}/u.test(info.Title ?? '') ? withoutPresentationForms(info.Title as string) : undefined })
  } finally {
    await document.destroy()
  }
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = []
  let text = ''
  let y: number | null = null
  const flush = (): void => {
    const clean = text.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (clean !== '' && y !== null) lines.push({ text: clean, y })
    text = ''
    y = null
  }
  for (const item of items) {
    const at = item.transform[5] as number
    if (y !== null && item.str.trim() !== '' && Math.abs(at - y) > Math.max(2, item.height / 2)) flush()
    if (item.str.trim() !== '') y ??= at
    text += item.str
    if (item.hasEOL) flush()
  }
  flush()
  return lines
}

function logical(pages: readonly Line[][]): Line[][] {
  const clean = pages.map((lines) => lines.map((line) => ({ ...line, text: withoutPresentationForms(line.text) })))
  const visual = isVisualOrder(clean.flat().map((line) => line.text))
  return visual ? clean.map((lines) => lines.map((line) => ({ ...line, text: fromVisualOrder(line.text) }))) : clean
}

/** Lines belong together while they fill the width, end no sentence and stand at the usual distance. */
export function paragraphs(pages: readonly Line[][]): string[] {
  const out: string[] = []
  let open = false
  for (const lines of pages) {
    const full = 0.75 * (lines.map((l) => l.text.length).sort((a, b) => a - b)[Math.floor(lines.length * 0.9)] ?? 0)
    const gaps = lines.slice(1).map((line, i) => (lines[i] as Line).y - line.y)
    const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
    for (const [i, line] of lines.entries()) {
      if (i > 0 && (gaps[i - 1] as number) > usual * 1.4) open = false
      if (open) out.push(`${out.pop()} ${line.text}`)
      else out.push(line.text)
      const ends = /[.؟!:…]["»”)]*$/u.test(line.text)
      open = line.text.length >= full && !(ends && line.text.length < full * 1.2)
    }
  }
  return out
}
