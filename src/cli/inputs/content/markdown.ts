/** Markdown to its text: front matter, marks, links, code and tables peeled off line by line. */
import { type Content, content, titled } from './content.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** @returns the text, one paragraph a line, with the front matter's title, date and publisher */
export function readMarkdown(source: string): Content {
  const front = FRONT_MATTER.exec(source)
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = new RegExp(`^${name}[ \\t]*:[ \\t]*(.+)$`, 'imu').exec(front?.[1] ?? '')
      if (found) return (found[1] as string).trim().replace(/^(["'])(.*)\1$/u, '$2')
    }
    return undefined
  }
  const text = plainText(front ? source.slice(front[0].length) : source)
  const title = field('title')
  return content(titled(title, text), { title, date: field('date', 'published'), publisher: field('publisher', 'site', 'source'), url: field('url') })
}

function plainText(markdown: string): string {
  const out: string[] = []
  let paragraph: string[] = []
  let fence = ''
  const flush = (): void => {
    if (paragraph.length > 0) out.push(paragraph.join(' '))
    paragraph = []
  }
  for (const line of markdown.replace(/<!--[\s\S]*?-->/gu, '').split(/\r?\n/u)) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/u.exec(line)?.[1]
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
    } else if (mark) {
      flush()
      fence = mark
    } else if (/^\s{0,3}(?:[-*_][ \t]*){3,}$/u.test(line) || /^\s{0,3}=+\s*$/u.test(line) || /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u.test(line))
      flush()
    else if (/^\s{0,3}\[[^\]]+\]:\s/u.test(line)) flush()
    else {
      const own = /^\s{0,3}(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s|\|)/u.test(line)
      if (own || line.trim() === '') flush()
      const text = inline(line)
      if (text !== '') paragraph.push(text)
      if (/^\s{0,3}(?:#|\|)/u.test(line)) flush()
    }
  }
  flush()
  return out.join('\n')
}

/** A line without its marks. */
function inline(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)*(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|(\d{1,3}[.)]\s+))?/u, '$1')
    .replace(/!\[([^\]]*)\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replace(/<(https?:[^>]+)>/gu, '$1')
    .replace(/<\/?[a-zA-Z][^>]*>/gu, '')
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/gu, '$1')
    .replace(/^\s*\||\|\s*$/gu, '')
    .replace(/\s*\|\s*/gu, ' ، ')
    .trim()
}
