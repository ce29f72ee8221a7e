/** Where results go. An output takes the parts of batches in order. */
import { FORMATS } from '../../emit/formats/registry.ts'
import type { OutputSpec, Part } from '../run/settings.ts'

export type Output = {
  add(part: Part): Promise<void>
  /** @param complete whether all documents went in: otherwise a file keeps its name of an unfinished one */
  close(complete: boolean): Promise<void>
  /** @returns whether an earlier run already wrote this document; only folders know */
  has?(source: string, key: string): boolean
  /** Unfinished file, to tell the user. */
  readonly unfinished: string | undefined
}

export async function openOutput(spec: OutputSpec, fingerprint: string, resume: boolean): Promise<Output> {
  const format = FORMATS[spec.format]
  if (spec.folder) return (await import('./folder.ts')).openFolder(spec.path as string, format.kind === 'files' ? format.extras : {}, fingerprint, resume)
  if (format.kind === 'rows') return (await import('./parquet.ts')).openParquet(spec.path as string)
  if (format.kind === 'stream') return (await import('./stream.ts')).openStream(spec.path, format)
  throw new TypeError(`${spec.format} writes folders`)
}
