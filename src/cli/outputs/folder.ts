/**
 * A folder with files for each document. Files appear whole (written aside, then renamed); a journal names the documents that are done, so
 * that a run which was killed goes on where it stood. File names come from ids but never leave the folder.
 */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WaqaiError } from '../../errors.ts'
import type { DocumentFiles } from '../run/settings.ts'
import type { Output } from './output.ts'

const JOURNAL = '.waqai-journal.jsonl'
const LONGEST = 120

/** One line of the journal: source, key within the source, file name without extension, whether the document could be read. */
type Entry = readonly [source: string, key: string, name: string, state: 'done' | 'failed']
/** Documents of a folder by source and key. */
export type Journal = Map<string, { name: string; done: boolean }>

export const journalKey = (source: string, key: string): string => `${source}\0${key}`

/**
 * @param fingerprint of everything that shapes the files: a folder is only continued with the same
 * @returns what a run before has done; empty for a new folder
 * @throws WaqaiError UsageInvalid for a folder that holds something and is not to be continued
 */
export async function readJournal(folder: string, fingerprint: string, resume: boolean): Promise<Journal> {
  await mkdir(folder, { recursive: true })
  const present = await readdir(folder)
  const usage = (message: string): WaqaiError => new WaqaiError('UsageInvalid', message, { place: folder })
  if (!present.includes(JOURNAL)) {
    if (present.some((name) => name !== JOURNAL)) throw usage('this folder is not empty; give a new one (--resume continues a run of extract only)')
    await writeFile(join(folder, JOURNAL), `${JSON.stringify({ waqai: fingerprint })}\n`)
    return new Map()
  }
  if (!resume) throw usage('this folder holds the results of a run; --resume continues it')
  const written = await readFile(join(folder, JOURNAL), 'utf8')
  // A line without its end was being written when the run was killed.
  const [head = '{}', ...lines] = written.slice(0, written.lastIndexOf('\n') + 1).split('\n')
  if ((JSON.parse(head) as { waqai?: string }).waqai !== fingerprint)
    throw usage('another version or other options made this folder; continue with the same, or give a new folder')
  if (!written.endsWith('\n')) await writeFile(join(folder, JOURNAL), written.slice(0, written.lastIndexOf('\n') + 1))
  for (const name of present) if (name.endsWith('.partial')) await rm(join(folder, name), { force: true })
  const journal: Journal = new Map()
  for (const line of lines.filter(Boolean)) {
    const [source, key, name, state] = JSON.parse(line) as Entry
    journal.set(journalKey(source, key), { name, done: state === 'done' })
  }
  return journal
}

/**
 * @param id anything that calls itself an id
 * @returns a file name without extension: the id where it is one, else what can be read of it and a hash
 */
export function fileName(id: string): string {
  const readable = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._ -]+/gu, '_')
    .replace(/^[. ]+|[. ]+$/gu, '_')
  const short = cut(readable, LONGEST)
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(short) || /\.(?:error|partial)$/u.test(short) || short === ''
  return short === id && !reserved ? short : `${cut(short, LONGEST - 9)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

/** The longest beginning of at most `bytes` bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  let out = ''
  let size = 0
  for (const c of text) {
    size += Buffer.byteLength(c)
    if (size > bytes) break
    out += c
  }
  return out
}

export async function openFolder(folder: string, extras: Readonly<Record<string, string>>, fingerprint: string, resume: boolean): Promise<Output> {
  const journal = await readJournal(folder, fingerprint, resume)
  const used = new Set([...journal.values()].map((entry) => entry.name))
  const replace = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name)
    await writeFile(`${path}.partial`, content)
    await rename(`${path}.partial`, path)
  }
  for (const [name, content] of Object.entries(extras)) await replace(name, content)
  /** The name that a failed attempt had, or the first that is free. */
  const claim = (document: DocumentFiles): string => {
    const before = journal.get(journalKey(document.source, document.key))?.name
    if (before !== undefined) return before
    const base = fileName(document.id)
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base}~${n}`
    used.add(name)
    return name
  }
  const write = async (document: DocumentFiles): Promise<Entry> => {
    const name = claim(document)
    for (const { extension, content } of document.files) await replace(name + extension, content)
    if (!document.failed) await rm(join(folder, `${name}.error.json`), { force: true })
    return [document.source, document.key, name, document.failed ? 'failed' : 'done']
  }
  const lines = await open(join(folder, JOURNAL), 'a')
  return {
    async add(part) {
      if (part.kind !== 'files' || part.documents.length === 0) return
      for (const document of part.documents) await lines.appendFile(`${JSON.stringify(await write(document))}\n`)
    },
    has: (source, key) => journal.get(journalKey(source, key))?.done ?? false,
    close: () => lines.close(),
    unfinished: undefined,
  }
}
