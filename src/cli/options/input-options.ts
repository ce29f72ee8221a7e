/** Options that say what to read, shared by every command that reads documents. */
import { type Command, Option } from 'commander'
import { WaqaiError } from '../../errors.ts'
import type { ExtractorOptions } from '../../pipeline/extractor.ts'
import { completes } from '../completion/choices.ts'
import type { FoundConfig } from '../config/load.ts'
import { isEncoding } from '../inputs/encoding.ts'
import { isDate } from '../inputs/fields.ts'
import type { FileOptions } from '../inputs/files.ts'
import { DEFAULT_FIELDS, DOCUMENT_FORMATS, type InputFormat, type ReadOptions, STREAM_FORMATS } from '../inputs/item.ts'
import { oneOf, size } from './values.ts'

export type InputFlags = {
  inputFormat: string
  date?: string
  encoding?: string
  include: string[]
  exclude: string[]
  ignoreFile: string[]
  filesFrom?: string
  textField: string
  dateField: string
  idField: string
  titleField: string
  publisherField: string
  urlField: string
  maxBytes: string
  /** The configuration file that was found. */
  own?: FoundConfig
}

/** Parser of options that may be given several times. */
export const gather = (value: string, before: string[]): string[] => [...before, value]
const many = (flags: string, description: string): Option => new Option(flags, description).argParser(gather).default([], 'none')

const INPUT_FORMATS = ['auto', ...DOCUMENT_FORMATS, ...STREAM_FORMATS]
const COMMON_ENCODINGS = ['utf-8', 'utf-16le', 'windows-1256', 'iso-8859-6']

export function addInputOptions(command: Command): Command {
  command.optionsGroup('Input:')
  command
    .addOption(
      completes(new Option('--input-format <format>', `auto (by name and content), ${INPUT_FORMATS.slice(1).join(', ')}`), () => INPUT_FORMATS).default('auto'),
    )
    .option('--date <YYYY-MM-DD>', 'publication date of every document')
    .addOption(completes(new Option('--encoding <label>', 'encoding of every text, instead of detecting it'), () => COMMON_ENCODINGS))
    .addOption(many('--include <pattern>', 'files of folders to read, as in .gitignore (repeatable)'))
    .addOption(many('--exclude <pattern>', 'files and folders to leave out (repeatable)'))
    .addOption(many('--ignore-file <file>', 'leave out what the patterns in this file match; .waqaiignore files count by themselves'))
    .option('--files-from <file>', 'read the paths from a file, one a line or NUL-separated; - for standard input')
    .option('--max-bytes <size>', 'largest document, after decompression', '64M')
  for (const [name, field] of Object.entries(DEFAULT_FIELDS)) {
    command.option(`--${name}-field <field>`, `field of JSONL, JSON and CSV rows with the ${name === 'text' ? 'text; dots reach into objects' : name}`, field)
  }
  return command
    .optionsGroup('Options:')
    .option('--config <file>', 'configuration, instead of the nearest waqai.config.{json,ts,js,mjs} from here upward')
    .option('--no-config', 'no configuration')
}

/** What the configuration adds to an extractor. */
export const extractorOptions = ({ own }: InputFlags): ExtractorOptions => (own ? { config: own.config } : {})

/** @throws WaqaiError UsageInvalid naming the flag */
export function readOptions(flags: InputFlags): ReadOptions {
  if (flags.date !== undefined && !isDate(flags.date)) throw new WaqaiError('UsageInvalid', `--date ${flags.date} is not a date (YYYY-MM-DD)`)
  if (flags.encoding !== undefined && !isEncoding(flags.encoding)) {
    throw new WaqaiError('UsageInvalid', `--encoding ${flags.encoding} is not known; Arabic text is mostly ${COMMON_ENCODINGS.join(', ')}`)
  }
  return {
    inputFormat: oneOf('--input-format', flags.inputFormat, INPUT_FORMATS) as InputFormat | 'auto',
    date: flags.date?.slice(0, 10),
    encoding: flags.encoding,
    fields: {
      text: flags.textField,
      date: flags.dateField,
      id: flags.idField,
      title: flags.titleField,
      publisher: flags.publisherField,
      url: flags.urlField,
    },
    maxBytes: size('--max-bytes', flags.maxBytes),
  }
}

export const fileOptions = (flags: InputFlags): FileOptions => ({ include: flags.include, exclude: flags.exclude, ignoreFiles: flags.ignoreFile })

/**
 * @param paths as given; none means standard input, unless that is a terminal or a list of files is named
 * @throws WaqaiError UsageInvalid when there is nothing to read
 */
export async function inputPaths(paths: readonly string[], flags: InputFlags): Promise<readonly string[]> {
  const listed = flags.filesFrom === undefined ? [] : await (await import('../inputs/files.ts')).pathsFrom(flags.filesFrom)
  if (flags.filesFrom !== undefined || paths.length > 0) return [...paths, ...listed]
  if (process.stdin.isTTY) throw new WaqaiError('UsageInvalid', 'nothing to read: name files or folders, or pipe text in; --help shows examples')
  return ['-']
}
