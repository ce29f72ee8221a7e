/** Why an input could not be read, in words that say what to do. */
import { type ErrorCode, WaqaiError } from '../../errors.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'no such file; it may have been moved or deleted',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder, not a file',
  EMFILE: 'too many open files',
  ERR_BUFFER_TOO_LARGE: 'larger than --max-bytes after decompression',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not valid text in this encoding',
  Z_DATA_ERROR: 'damaged compressed data',
  Z_BUF_ERROR: 'compressed data that ends too early',
}

export function reason(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string' && code in REASONS) return REASONS[code] as string
  return error instanceof Error ? error.message : String(error)
}

/** @returns the error itself when it already says where and why */
export function inputError(error: unknown, place: string): WaqaiError {
  if (error instanceof WaqaiError) return error.place === undefined ? new WaqaiError(error.code, error.message, { place, cause: error }) : error
  const code: ErrorCode = (error as { code?: unknown } | null)?.code === 'ERR_BUFFER_TOO_LARGE' ? 'DocumentTooLarge' : 'InputUnreadable'
  return new WaqaiError(code, reason(error), { place, cause: error })
}

export const tooLarge = (place: string, maxBytes: number): WaqaiError =>
  new WaqaiError('DocumentTooLarge', `larger than ${maxBytes} bytes; raise --max-bytes to read it`, { place })
