/** What a file holds, by its name and by its first bytes. */
import { extname } from 'node:path'
import { detectUtf16 } from './encoding.ts'
import type { DocumentFormat, InputFormat } from './item.ts'

const EXTENSIONS: Record<string, InputFormat> = {
  ...{ '.txt': 'text', '.text': 'text', '.md': 'markdown', '.markdown': 'markdown' },
  ...{ '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.pdf': 'pdf', '.docx': 'docx' },
  ...{ '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.json': 'json', '.csv': 'csv', '.tsv': 'csv', '.warc': 'warc' },
}
const COMPRESSIONS: Record<string, Compression> = { '.gz': 'gzip', '.zst': 'zstd' }
export type Compression = 'gzip' | 'zstd'

/** The name without the extension of its compression. */
const bare = (path: string): string => (extname(path).toLowerCase() in COMPRESSIONS ? path.slice(0, -extname(path).length) : path)

/** @returns the format that the name promises, `undefined` when it promises none */
export const formatByName = (path: string): InputFormat | undefined => EXTENSIONS[extname(bare(path)).toLowerCase()]

/** The file name without its extensions: a document's id. */
export function idOf(path: string): string {
  const name = bare(path).replace(/^.*[\\/]/u, '')
  const extension = extname(name)
  return (extension.toLowerCase() in EXTENSIONS ? name.slice(0, -extension.length) : name) || name
}

/** Folders are searched for these; plain `.json` files are as often settings or results, so they are asked for by name or `--include`. */
export const isFoundInFolders = (path: string): boolean => {
  const format = formatByName(path)
  return format !== undefined && format !== 'json'
}

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((b, i) => bytes[i] === b)

export function compressionOf(bytes: Uint8Array): Compression | undefined {
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip'
  return starts(bytes, 0x28, 0xb5, 0x2f, 0xfd) ? 'zstd' : undefined
}

/** @returns the format that only its own files begin like: stronger than a name */
export function formatByMagic(bytes: Uint8Array): DocumentFormat | undefined {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  return starts(bytes, 0x50, 0x4b, 0x03, 0x04) ? 'docx' : undefined
}

/**
 * @param head the first kilobytes, decompressed
 * @returns the likeliest format of data without a telling name
 */
export function formatByContent(head: Uint8Array): InputFormat {
  const magic = formatByMagic(head)
  if (magic) return magic
  const text = new TextDecoder(detectUtf16(head) ?? 'utf-8').decode(head.subarray(0, 4096)).trimStart()
  if (text.startsWith('WARC/1.')) return 'warc'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text)) return 'html'
  if (/^\{\s*"[^"\n]*"\s*:/u.test(text)) return /^\{[^\n]*\}\s*(?:\n\s*\{|$)/u.test(text) || !/^\{\s*\n/u.test(text) ? 'jsonl' : 'json'
  return /^\[\s*\{\s*"/u.test(text) ? 'json' : 'text'
}
