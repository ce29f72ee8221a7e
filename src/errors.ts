/** The one error class: expected failures with a code, so that callers can tell them apart and the command line can explain them. */

export type ErrorCode =
  | 'ConfigInvalid'
  | 'LexiconInvalid'
  | 'PatternInvalid'
  | 'InputUnreadable'
  | 'EncodingInvalid'
  | 'DocumentTooLarge'
  | 'TimedOut'
  | 'RecordInvalid'
  | 'ExtractionFailed'
  | 'OutputUnwritable'
  | 'UsageInvalid'

export class WaqaiError extends Error {
  readonly code: ErrorCode
  /** `file`, `file:line` or `file:line:column`. */
  readonly place: string | undefined

  constructor(code: ErrorCode, message: string, options: { place?: string; cause?: unknown } = {}) {
    super(options.place ? `${options.place}: ${message}` : message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'WaqaiError'
    this.code = code
    this.place = options.place
  }
}
