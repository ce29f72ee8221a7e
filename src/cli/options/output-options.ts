/** Options that say what to write. */
import { statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { FORMAT_NAMES } from '../../emit/formats/names.ts'
import type { FormatName } from '../../emit/formats/registry.ts'
import type { FactStatus, FactType, OffsetUnit } from '../../emit/schema.ts'
import { WaqaiError } from '../../errors.ts'
import type { MentionKind } from '../../types.ts'
import { completes } from '../completion/choices.ts'
import type { OutputSpec, RunSettings } from '../run/settings.ts'
import { oneOf, share, someOf } from './values.ts'

const NAMES = Object.keys(FORMAT_NAMES) as FormatName[]
/** Formats whose files hold one document. */
const FOLDERS_ONLY: ReadonlySet<FormatName> = new Set(['timeml', 'brat'])

export type OutputFlags = {
  format?: string
  /** From the configuration: instead of the fallback. */
  preferredFormat?: FormatName
  output?: string
  resume: boolean
  offsets: string
  withText: boolean
  types?: string
  kinds?: string
  status?: string
  minConfidence?: string
} & Record<string, unknown>

/** Names of the schema, which is read only when a shell asks. */
const known = (what: keyof Known) => async (): Promise<readonly string[]> => (await import('./known.ts')).KNOWN[what]

export function addOutputOptions(command: Command): Command {
  command.optionsGroup('Output:')
  command
    .addOption(completes(new Option('--format <format>', `${NAMES.join(', ')} (default: jsonl; json for one document on a terminal)`), () => NAMES))
    .option('--output <path>', 'a file instead of standard output, or a folder (it exists, or its name ends in /) with files for each document')
    .option('--resume', 'go on with an output folder where an earlier run stopped', false)
  for (const [name, what] of Object.entries(FORMAT_NAMES)) {
    const place = FOLDERS_ONLY.has(name as FormatName) ? 'folder' : 'path'
    command.option(`--output-${name} <${place}>`, `also write ${what}`)
  }
  command
    .addOption(completes(new Option('--offsets <unit>', 'what start and end count: codepoint, utf16, byte'), known('units')).default('codepoint'))
    .option('--with-text', 'add the text that the offsets count in', false)
    .addOption(completes(new Option('--types <types>', 'only facts of these types, comma-separated'), known('types'), true))
    .addOption(completes(new Option('--kinds <kinds>', 'only mentions of these kinds, comma-separated'), known('kinds'), true))
    .addOption(completes(new Option('--status <statuses>', 'only facts with these statuses, comma-separated'), known('statuses'), true))
    .option('--min-confidence <number>', 'only facts at least so sure, from 0 to 1')
  return command.optionsGroup('Options:')
}

const isFolder = (path: string): boolean => /[\\/]$/u.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)

/** @returns every output that the flags name; standard output when they name none */
export function outputSpecs(flags: OutputFlags, fallback: FormatName): OutputSpec[] {
  const format = flags.format === undefined ? undefined : oneOf('--format', flags.format, NAMES)
  const extra = NAMES.flatMap((name): OutputSpec[] => {
    const path = flags[`output${name.replace(/(?:^|-)(\w)/gu, (_, c: string) => c.toUpperCase())}`] as string | undefined
    return path === undefined ? [] : [{ format: name, path, folder: FOLDERS_ONLY.has(name) || isFolder(path) }]
  })
  const main = ((): OutputSpec[] => {
    const { output, preferredFormat } = flags
    if (output !== undefined) {
      const folder = flags.resume || isFolder(output) || FOLDERS_ONLY.has(format as FormatName)
      return [{ format: format ?? preferredFormat ?? (folder ? 'json' : fallback), path: output, folder }]
    }
    return format === undefined && extra.length > 0 ? [] : [{ format: format ?? preferredFormat ?? fallback, folder: false }]
  })()
  const outputs = [...main, ...extra]
  check(outputs, flags)
  return outputs
}

function check(outputs: readonly OutputSpec[], flags: OutputFlags): void {
  const usage = (message: string): never => {
    throw new WaqaiError('UsageInvalid', message)
  }
  const paths = outputs.map((o) => o.path)
  for (const { format, path, folder } of outputs) {
    if (!folder && FOLDERS_ONLY.has(format)) usage(`${format} writes files for each document: name a folder with --output FOLDER/`)
    if (folder && format === 'parquet') usage('parquet is one file for all documents: name a file, not a folder')
    if (path !== undefined && paths.indexOf(path) !== paths.lastIndexOf(path)) usage(`two outputs go to ${path}; give each its own`)
    if (flags.resume && !folder) usage('--resume goes on with folders only; name one with --output FOLDER/, and no other outputs')
  }
}

/** Filters, offsets and text as the flags say. */
export function shape(flags: OutputFlags, known: Known): Pick<RunSettings, 'filter' | 'offsets' | 'withText'> {
  return {
    filter: {
      types: someOf('--types', flags.types, known.types),
      statuses: someOf('--status', flags.status, known.statuses),
      kinds: someOf('--kinds', flags.kinds, known.kinds),
      minConfidence: share('--min-confidence', flags.minConfidence),
    },
    offsets: oneOf('--offsets', flags.offsets, known.units),
    withText: flags.withText,
  }
}

/** Names that the output's schema knows. */
export type Known = { types: readonly FactType[]; statuses: readonly FactStatus[]; kinds: readonly MentionKind[]; units: readonly OffsetUnit[] }
